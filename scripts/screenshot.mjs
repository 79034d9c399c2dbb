/**
 * Takes the pictures of a mock's page that the docs show, always the same: fixed people, keys, ids and time. `node scripts/screenshot.mjs [FOLDER]`
 * (default docs/); needs Chromium (`CHROMIUM`, default /usr/bin/chromium) and port 8081.
 */
import { createHash, createPrivateKey } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { main, root } from './lib/command.mjs'
import { smallPng } from './lib/small-png.mjs'

const folder = path.resolve(process.argv[2] ?? path.join(root, 'docs'))
const bundle = path.join(root, 'node_modules', '.cache', 'dci-connect', 'screenshot.mjs')
const began = Date.UTC(2026, 5, 30, 8, 30)

/** The source as it is now, as one module. */
async function load() {
  const contents = `
    export { createIdentity, createRegistryClient, idTypeValue, predicate } from './src/index.js'
    export { definePartner } from './src/peers/index.js'
    export { startMockRegistry } from './src/mock/index.js'`
  const stdin = { contents, resolveDir: root, loader: 'ts' }
  const how = { bundle: true, platform: 'node', format: 'esm', packages: 'external' }
  await build({ stdin, ...how, outfile: bundle, logLevel: 'error' })
  return import(pathToFileURL(bundle).href)
}

/** An Ed25519 key that is the same each time, and therefore good for nothing else. */
function keyNamed(name) {
  const seed = createHash('sha256').update(name).digest()
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' })
}

/** Time that passes as it is looked at. */
function clockFrom(start, step) {
  let at = start
  return () => (at += step)
}

function counter(prefix) {
  let count = 0
  return () => `${prefix}-${String((count += 1)).padStart(4, '0')}`
}

/** What others sent before anybody looked. */
async function fill(mock, { createRegistryClient, createIdentity, definePartner, predicate }, us) {
  const partner = definePartner({
    ...{ id: 'crvs', baseUrl: mock.url, keys: mock.identity.jwks, token: undefined },
    signatures: 'optional',
  })
  const ask = async (identity, work) => {
    const around = { newId: counter(identity.sender_id), now: () => began }
    const client = createRegistryClient({ registry: 'crvs', identity, partner, ...around })
    await work(client).catch(() => undefined)
    await client.close()
  }
  const born = predicate(['birth_date', 'ge', '2025-01-01'])
  const shoe = predicate(['shoe_size', 'eq', '44'])
  await ask(us, (client) => client.sync.search(born))
  await ask(createIdentity({ sender_id: 'ibr.example.gov' }), (client) => client.sync.search(shoe))
  const stranger = createIdentity({ sender_id: 'fr.example.gov', keys: [keyNamed('stranger')] })
  await ask(stranger, (client) => client.sync.search(born))
  mock.setFaults([{ status: 503, times: 1 }])
  await fetch(`${mock.url}/registry/sync/search`, { method: 'POST', body: '{}' })
  await ask(us, (client) => client.sync.search(born))
}

async function shoot(browser, url, { name, viewport, colorScheme, prepare, fullPage = false }) {
  const context = await browser.newContext({
    ...{ viewport, colorScheme, reducedMotion: 'reduce', locale: 'en', deviceScaleFactor: 1 },
  })
  const page = await context.newPage()
  await page.goto(`${url}/`)
  await page.locator('.exchange').first().waitFor()
  await prepare(page)
  const file = path.join(folder, `${name}.png`)
  writeFileSync(file, smallPng(await page.screenshot({ fullPage })))
  console.log(file)
  await context.close()
}

async function openAsked(page) {
  await page.locator('.sample').first().click()
  await page.locator('.told').waitFor()
  await page.locator('.exchange', { hasText: 'dci-connect-page' }).first().waitFor()
  await page.locator('.exchange', { hasText: 'ibr.example.gov' }).locator('summary').click()
  await page.locator('.inside pre .k').first().waitFor()
  await page.evaluate('document.activeElement.blur(); window.scrollTo(0, 0)')
  await page.mouse.move(0, 0)
}

await main(async () => {
  const source = await load()
  const identity = source.createIdentity({ sender_id: 'crvs', keys: [keyNamed('crvs')] })
  const us = source.createIdentity({
    sender_id: 'sr.example.gov',
    sender_uri: 'https://sr.example.gov',
    keys: [keyNamed('sr')],
  })
  const mock = await source.startMockRegistry('crvs', {
    ...{ port: 8081, identity, trust: us.jwks, newId: counter('crvs') },
    now: clockFrom(began, 250),
  })
  await fill(mock, source, us)
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--font-render-hinting=none'],
  })
  try {
    const desktop = { viewport: { width: 1280, height: 1000 }, prepare: openAsked }
    await shoot(browser, mock.url, { ...desktop, name: 'mock-page', colorScheme: 'light' })
    if (process.argv.includes('--all')) {
      await shoot(browser, mock.url, { ...desktop, name: 'mock-page-dark', colorScheme: 'dark' })
      const phone = { viewport: { width: 360, height: 740 }, prepare: openAsked, fullPage: true }
      await shoot(browser, mock.url, { ...phone, name: 'mock-page-phone', colorScheme: 'light' })
    }
  } finally {
    await browser.close()
    await mock.close()
  }
})
