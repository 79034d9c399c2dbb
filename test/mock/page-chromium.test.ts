import { chromium } from 'playwright-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startMockRegistry } from '../../src/mock/index.js'
import type { MockServerOptions, RunningMockRegistry } from '../../src/mock/index.js'
import { openimis } from '../../src/peers/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { searchText } from '../kit.js'
import { findChromium } from './chromium.js'

const executablePath = findChromium()
const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 900 }

describe.skipIf(executablePath === undefined)('the page of a mock, in Chromium', () => {
  let browser: Browser
  const open: { close(): Promise<void> }[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox'],
    })
  })
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close()
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(() => browser.close())

  async function start<R extends RegistryName>(registry: R, options: MockServerOptions = {}) {
    const mock = await startMockRegistry(registry, { people: 200, ...options })
    open.push(mock)
    return mock
  }

  /** The page, watched: what it asks for elsewhere, and what the browser complains of, fails the test. */
  async function look(
    { url }: Pick<RunningMockRegistry, 'url'>,
    viewport = desktop,
  ): Promise<Page> {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
    open.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const own = new URL(url).origin
    page.on('request', (request) => {
      const asked = request.url()
      if (!asked.startsWith(`${own}/`) && !asked.startsWith('data:')) complaints.push(asked)
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/ 40[01] /.test(message.text())) {
        complaints.push(message.text())
      }
    })
    await page.goto(url)
    return page
  }

  const told = (page: Page): Locator => page.locator('#told .outcome')
  const rows = (page: Page): Locator => page.locator('.exchange')

  const choose = (page: Page, kind: string): Promise<void> =>
    page.getByRole('radio', { name: kind }).check()

  async function says(page: Page, outcome: string | RegExp): Promise<void> {
    await told(page).filter({ hasText: outcome }).waitFor()
  }

  it('shows who the mock is, and answers a click on a sample', async () => {
    const mock = await start('crvs', { basePath: '/civil' })
    const page = await look(mock)
    await page.getByRole('heading', { level: 1, name: 'Civil registry' }).waitFor()
    expect(await page.locator('#facts').textContent()).toContain(mock.url)
    await page.getByText('Key set').click()
    expect(await page.locator('#jwks').textContent()).toContain(mock.identity.jwks.keys[0]?.kid)
    await page.getByRole('button', { name: mock.sample.value }).click()
    await says(page, '1 record')
    expect(await page.locator('#answer').textContent()).toContain(mock.sample.value)
    await rows(page).first().waitFor()
    expect(await rows(page).first().textContent()).toMatch(/sync\/search.*answered · 200.*verified/)
  })

  it('runs each kind of query', async () => {
    const page = await look(await start('crvs'))
    const ask = page.getByRole('button', { name: 'Ask', exact: true })
    await choose(page, 'Predicate')
    await ask.click()
    await says(page, /records/)
    await page.getByText('Add a comparison').click()
    await page.getByLabel('Attribute').last().fill('sex')
    await page.getByLabel('Value', { exact: true }).last().fill('nobody')
    await ask.click()
    await says(page, 'No match')
    await choose(page, 'Expression')
    await ask.click()
    await says(page, /of \d+ records/)
    await page.getByLabel('Operation').selectOption('search.later')
    await choose(page, 'Identifier')
    await ask.click()
    await page.getByText('this came by callback').waitFor()
    await page.getByLabel('Operation').selectOption('txn.status')
    await ask.click()
    await says(page, 'Transaction succ: 1 record')
  })

  it('runs what ibr has besides, and dr', async () => {
    const outcomes: [RegistryName, string, RegExp][] = [
      ['ibr', 'enrolled', /Enrolled: yes/],
      ['ibr', 'enrollment.updates', /Taken/],
      ['dr', 'disabled', /Disabled: yes/],
      ['dr', 'get-disability-details', /1 record/],
      ['dr', 'get-disability-support', /1 record/],
    ]
    for (const [registry, operation, outcome] of outcomes) {
      const page = await look(await start(registry))
      await page.getByLabel('Operation').selectOption(operation)
      await page.getByRole('button', { name: 'Ask', exact: true }).click()
      await says(page, outcome)
    }
  })

  it('shows what others send while it is looked at, and says so to who listens', async () => {
    const mock = await start('crvs')
    const page = await look(mock)
    await page.locator('.live[data-state="live"]').waitFor()
    await page.getByText('Nothing received yet').waitFor()
    const body = await searchText()
    await fetch(`${mock.url}/registry/sync/search`, { method: 'POST', body })
    await rows(page).first().waitFor()
    await page.getByRole('status').filter({ hasText: 'One exchange received' }).waitFor()
    await rows(page).first().locator('summary').click()
    await page.locator('.inside pre .k').first().waitFor()
    const shown = (await page.locator('.inside pre').textContent()) ?? ''
    expect(JSON.parse(shown)).toEqual(JSON.parse(body))
  })

  it('stops looking while it is paused, and goes on', async () => {
    const mock = await start('crvs')
    const page = await look(mock)
    await page.locator('.live[data-state="live"]').waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.locator('.live[data-state="paused"]').waitFor()
    await fetch(`${mock.url}/registry/sync/search`, { method: 'POST', body: '{}' })
    expect(await rows(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Paused' }).click()
    await rows(page).first().waitFor()
  })

  it('shows what a hostile sender sends as the text that it is', async () => {
    const mock = await start('crvs')
    const page = await look(mock)
    const hostile = '"><img src=https://evil.example/x onerror=document.title=1><b>'
    const item = { reference_id: hostile, search_criteria: { [hostile]: hostile } }
    const message = { transaction_id: hostile, search_request: [item] }
    const body = await searchText({ header: { sender_id: hostile }, message })
    await fetch(`${mock.url}/registry/sync/search`, { method: 'POST', body })
    await fetch(`${mock.url}/<script>document.title=1</script>`, { method: 'POST', body: hostile })
    await rows(page).nth(1).waitFor()
    for (const row of await rows(page).all()) await row.locator('summary').click()
    await page.locator('.inside pre', { hasText: 'onerror' }).first().waitFor()
    expect(await page.locator('.sender', { hasText: hostile }).count()).toBe(1)
    expect(await page.locator('main img, main script, main b:not(.sample b)').count()).toBe(0)
    expect(await page.title()).toBe('Civil registry (mock)')
  })

  it('can be used by keyboard alone', async () => {
    const mock = await start('crvs')
    const page = await look(mock)
    await page.locator('.sample').first().waitFor()
    const focused = (): Promise<string> =>
      page.evaluate(`document.activeElement.textContent || document.activeElement.id`)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the form')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toContain(mock.sample.value)
    const outline = await page.evaluate(`getComputedStyle(document.activeElement).outlineWidth`)
    expect(outline).toBe('3px')
    await page.keyboard.press('Enter')
    await says(page, '1 record')
    await rows(page).first().waitFor()
    for (let presses = 0; presses < 60; presses += 1) {
      if (/^\d\d:\d\d:\d\d/.test(await focused())) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.locator('.inside pre .k').first().waitFor()
  })

  it('fits a phone: nothing to scroll sideways, whatever is open', async () => {
    const mock = await start('social')
    const page = await look(mock, phone)
    await page.locator('.sample').first().click()
    await says(page, '1 record')
    for (const summary of await page.locator('summary').all()) {
      if (await summary.isVisible()) await summary.click()
    }
    const path = `/${'long'.repeat(200)}`
    await fetch(mock.url + path, { method: 'POST', body: `{"${'x'.repeat(3000)}":1}` })
    await rows(page).nth(1).waitFor()
    await rows(page).first().locator('summary').click()
    await choose(page, 'Predicate')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width)
    const small = await page.evaluate(
      `[...document.querySelectorAll('button')].filter((one) => one.offsetParent && one.offsetHeight < 24).length`,
    )
    expect(small).toBe(0)
  })

  it('asks for the token where the mock has one, and keeps it for itself', async () => {
    const page = await look(await start('fr', { token: 'let-me-in' }))
    const token = page.getByLabel('Bearer token')
    await token.fill('wrong')
    await token.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'bearer token' }).waitFor()
    await token.fill('let-me-in')
    await token.press('Enter')
    await page.locator('.sample').first().click()
    await says(page, '1 record')
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
    expect(page.url()).not.toContain('let-me-in')
  })

  it('begins anew when the mock was started again', async () => {
    const first = await startMockRegistry('crvs', { people: 200 })
    const page = await look(first)
    const port = Number(new URL(first.url).port)
    await page.locator('.sample').first().click()
    await rows(page).first().waitFor()
    await first.close()
    await page.locator('.live[data-state="lost"]').waitFor()
    await start('crvs', { port })
    await page.locator('.live[data-state="live"]').waitFor()
    await page.getByText('Nothing received yet').waitFor()
    complaints.splice(0)
  })

  it('says which system is played, and asks it what it understands', async () => {
    const page = await look(await start('social', { profile: openimis }))
    await page.getByText('answers as openIMIS does').waitFor()
    await page.locator('.sample').first().click()
    await says(page, /records?$/)
    await choose(page, 'Identifier')
    await page.getByLabel('Type', { exact: true }).fill('UIN')
    await page.locator('#value').fill('9514743195')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await says(page, 'Not sent')
    await page.getByText('query.unsupported').waitFor()
  })
})
