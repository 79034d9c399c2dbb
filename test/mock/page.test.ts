import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { About } from '../../src/mock/page/about.js'
import { pageScript } from '../../src/mock/page/script/index.js'
import { colours } from '../../src/mock/page/style/colours.js'
import { registryNames } from '../../src/model/index.js'
import { createIdentity } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { HandlerResponse } from '../../src/server/index.js'
import { post } from '../kit.js'
import { ask, askRaw, byId, get, mockWith, read } from './page-kit.js'

describe('the page of a mock', () => {
  it.each(registryNames)('is served at / of %s, whatever the mock was told', async (registry) => {
    const { status, headers, body } = await get(mockWith(registry), '/')
    expect(status).toBe(200)
    expect(headers['Content-Type']).toBe('text/html; charset=utf-8')
    expect(body).toMatch(/^<!doctype html>/)
  })

  it('is found from / and from the base path without a slash', async () => {
    const mock = mockWith('social', { basePath: '/sr' })
    for (const path of ['/', '/sr']) {
      const { status, headers } = await get(mock, path)
      expect([status, headers['Location']]).toEqual([302, '/sr/'])
    }
    expect((await get(mock, '/sr/')).status).toBe(200)
    expect(await read<About>(mock, '/sr/page/about')).toMatchObject({ registry: 'social' })
  })

  it('loads nothing, and lets nothing run but its own script', async () => {
    const { headers, body } = await get(mockWith('crvs'), '/')
    const hash = (tag: string): string => {
      const text = new RegExp(`<${tag}[^>]*>(.*)</${tag}>`, 's').exec(body)?.[1] ?? ''
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    expect(headers['Content-Security-Policy']?.split('; ')).toEqual([
      `default-src 'none'`,
      `script-src ${hash('script')}`,
      `style-src ${hash('style')}`,
      `connect-src 'self'`,
      `img-src data:`,
      `base-uri 'none'`,
      `form-action 'none'`,
      `frame-ancestors 'none'`,
    ])
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    })
    expect(body.match(/(?:src|href)=["'](?!data:|#)[^"']*/g)).toBeNull()
    expect(body).not.toMatch(/ style=| on[a-z]+=|url\(|@import/)
  })

  it('has a script that can be read and makes no markup', () => {
    expect(() => new Script(pageScript)).not.toThrow()
    expect(pageScript).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(/)
  })

  it('takes GET only, and has no other routes', async () => {
    const mock = mockWith('crvs')
    const refused = await mock.handler.handle(post('', { path: '/' }))
    expect([refused.status, refused.headers['Allow']]).toEqual([405, 'GET'])
    for (const path of ['/page/else', '/page/changes/x', '/page/changes/', '/page/message/7']) {
      expect((await get(mock, path)).status).toBe(404)
    }
    expect((await get(mock, '/page/ask')).status).toBe(405)
  })
})

describe('the routes of the page', () => {
  const own = { host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080' }

  it('want the token where the mock has one; the page, which holds nothing, does not', async () => {
    const mock = mockWith('crvs', { token: 'let-me-in' })
    const document = await get(mock, '/')
    expect(document.status).toBe(200)
    expect(document.body).not.toContain('let-me-in')
    for (const path of ['/page/about', '/page/changes/0', '/page/message/1']) {
      expect((await get(mock, path)).status).toBe(401)
      expect((await get(mock, path, { authorization: 'Bearer wrong' })).status).toBe(401)
    }
    expect((await askRaw(mock, byId(mock))).status).toBe(401)
    const authorization = 'Bearer let-me-in'
    expect(await read<About>(mock, '/page/about', { authorization })).toBeDefined()
    expect(await ask(mock, byId(mock), { authorization })).toMatchObject({ mood: 'good' })
  })

  it.each(['127.0.0.1:8080', 'localhost:8080', '[::1]:8080', 'mock', 'sr.localhost', '10.0.0.7'])(
    'are served to %s',
    async (host) => {
      expect((await get(mockWith('crvs'), '/page/about', { host })).status).toBe(200)
    },
  )

  it.each([
    { host: 'evil.example' },
    { host: '127.0.0.1.evil.example:8080' },
    { host: 'localhost.evil.example' },
    { host: '' },
    { ...own, origin: 'https://evil.example' },
    { ...own, origin: 'null' },
    { ...own, origin: 'http://127.0.0.1:8081' },
    { host: '127.0.0.1:8080', 'sec-fetch-site': 'cross-site' },
    { host: '127.0.0.1:8080', 'sec-fetch-site': 'same-site' },
  ])('are not for other sites: %j', async (headers) => {
    const mock = mockWith('crvs')
    expect((await get(mock, '/page/about', headers)).status).toBe(403)
    expect((await askRaw(mock, byId(mock), headers)).status).toBe(403)
    expect(mock.exchanges()).toEqual([])
  })

  it('are for the page itself, and a question is no simple form', async () => {
    const mock = mockWith('crvs')
    const same = { ...own, 'sec-fetch-site': 'same-origin' }
    expect(await ask(mock, byId(mock), same)).toMatchObject({ mood: 'good' })
    const form = await askRaw(mock, byId(mock), { ...own, 'content-type': 'text/plain' })
    expect(form.status).toBe(415)
  })
})

describe('a registry that is no mock', () => {
  it('has no page', async () => {
    const registry = createRegistryHandler({
      registry: 'crvs',
      identity: createIdentity({ sender_id: 'crvs.example.gov' }),
      partners: [],
      backend: { search: () => ({ reg_records: [] }) },
    })
    const answers: HandlerResponse[] = []
    for (const path of ['/', '/page/about', '/page/changes/0', '/page/ask']) {
      answers.push(await registry.handle(post('', { method: 'GET', path })))
    }
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(answers.some(({ body }) => body.includes('<'))).toBe(false)
  })

  it.each(['src/index.ts', 'src/server/index.ts', 'src/server/node.ts'])(
    'is made of files without it: %s',
    (entry) => {
      const files = filesFrom(join(import.meta.dirname, '..', '..', entry))
      expect(files.length).toBeGreaterThan(100)
      expect(files.filter((file) => file.includes('/src/mock/'))).toEqual([])
    },
  )
})

/** A file and all that it imports, at once or later. */
function filesFrom(entry: string): string[] {
  const files = new Set([entry])
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    for (const [, path = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)) {
      const written = join(file, '..', path)
      if (!written.includes('/generated/')) files.add(`${written}.ts`)
    }
  }
  return [...files]
}

describe('the colours of the page', () => {
  const schemes: Record<string, Map<string, string>> = {}
  beforeAll(() => {
    const [light = '', dark = ''] = colours.split('prefers-color-scheme: dark')
    const valuesIn = (text: string): Map<string, string> =>
      new Map(
        [...text.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
      )
    Object.assign(schemes, { light: valuesIn(light), dark: valuesIn(dark) })
  })

  const pairs = [
    ...['ink', 'muted', 'good', 'bad', 'warn', 'plain'].map((text) => [text, 'card']),
    ...['ink', 'muted', 'on-soft', 'word', 'text', 'number'].map((text) => [text, 'sunk']),
    ...['good', 'bad', 'warn', 'plain'].flatMap((mood) => [
      [mood, `${mood}-ground`],
      ['ink', `${mood}-ground`],
    ]),
    ...['on-top', 'on-top-muted'].map((text) => [text, 'top-sunk']),
    ...['on-top', 'on-top-muted'].map((text) => [text, 'top']),
    ...[
      ['on-accent', 'accent'],
      ['top', 'on-top'],
      ['on-soft', 'card'],
      ['ink', 'ground'],
    ],
  ]

  it.each(['light', 'dark'])('can be read where it is %s', (scheme) => {
    const colour = (name = ''): string => schemes[scheme]?.get(name) ?? ''
    const poor = pairs.filter(([text, ground]) => contrast(colour(text), colour(ground)) < 4.5)
    expect(poor).toEqual([])
  })
})

/** WCAG 2.2: relative luminance, and the ratio of two. */
function contrast(one: string, other: string): number {
  const luminances = [one, other].map((hex) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  })
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05)
}
