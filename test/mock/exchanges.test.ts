import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMockRegistry, startMockRegistry } from '../../src/mock/index.js'
import type { MockExchange, MockRegistry, MockRegistryOptions } from '../../src/mock/index.js'
import { indented } from '../../src/mock/recording/indented.js'
import { noon, post, searchItem, searchText, them, us } from '../kit.js'

function mockWith(options: MockRegistryOptions = {}): MockRegistry<'crvs'> {
  return createMockRegistry('crvs', { people: 20, now: () => noon, ...options })
}

/** What a mock recorded of one message. */
async function recorded(
  body: string,
  options: MockRegistryOptions = {},
  path = '/registry/sync/search',
): Promise<MockExchange | undefined> {
  const mock = mockWith(options)
  await mock.handler.handle(post(body, { path }))
  return mock.exchanges()[0]
}

describe('what a mock received', () => {
  it('is recorded with time, sender, operation, verdict and the message as it was', async () => {
    const text = await searchText()
    const exchange = await recorded(text, { trust: us.jwks })
    expect(exchange).toMatchObject({
      time: '2026-03-01T08:30:00Z',
      sender: us.sender_id,
      message_id: 'm-1',
      operation: 'sync/search',
      status: 200,
      signature: 'verified',
      outcome: 'answered',
      deviations: [],
      problems: [],
    })
    expect(JSON.parse(exchange?.message ?? '')).toEqual(JSON.parse(text))
    expect(exchange?.message.split('\n').length).toBeGreaterThan(20)
  })

  it('says what the sender did differently, by pointers', async () => {
    const item = searchItem({ pagination: { page_size: 3, page_number: 1 } })
    const message = { transaction_id: 't', search_request: [item] }
    const exchange = await recorded(await searchText({ message }))
    expect(exchange?.status).toBe(200)
    expect(exchange?.deviations.length).toBeGreaterThan(0)
    expect(exchange?.deviations.every(({ pointer }) => pointer.startsWith('/'))).toBe(true)
  })

  it('says why it was refused: by code and pointer, or by what its signature lacks', async () => {
    const invalid = await recorded(await searchText({ message: { search_request: 7 } }))
    expect(invalid).toMatchObject({ status: 400, outcome: 'message.invalid' })
    expect(invalid?.problems.length).toBeGreaterThan(0)
    const foreign = await recorded(await searchText({ signer: them }), { trust: us.jwks })
    expect(foreign).toMatchObject({
      status: 401,
      outcome: 'signature.key_unknown',
      signature: 'signature.key_unknown',
    })
    expect(await recorded('{')).toMatchObject({ status: 400, message: '{' })
  })

  it('says the reason code of an item that was refused', async () => {
    const query = [
      { expression1: { attribute_name: 'shoe', operator: 'eq', attribute_value: '44' } },
    ]
    const item = searchItem({ search_criteria: { query_type: 'predicate', query } })
    const message = { transaction_id: 't', search_request: [item] }
    const exchange = await recorded(await searchText({ message }))
    expect(exchange).toMatchObject({ status: 200, outcome: 'rjct.search_criteria.invalid' })
  })

  it('includes calls to paths that do not exist, and not the key set', async () => {
    const mock = mockWith()
    await mock.handler.handle(post('', { method: 'GET', path: '/.well-known/jwks.json' }))
    await mock.handler.handle(post('', { path: '/somewhere' }))
    expect(mock.exchanges()).toMatchObject([{ operation: '/somewhere', outcome: 'path.unknown' }])
  })

  it('says which fault struck, and what still came of it', async () => {
    const text = await searchText()
    const status = await recorded(text, { faults: [{ status: 503 }] })
    const spoiled = await recorded(text, { faults: [{ signature: 'wrong' }] })
    expect(status).toMatchObject({ status: 503, outcome: 'fault', fault: 'status 503' })
    expect(spoiled).toMatchObject({ status: 200, outcome: 'answered', fault: 'signature wrong' })
  })

  it('is the last hundred, or as many as asked for, each cut after 32 KiB', async () => {
    const mock = mockWith({ keepExchanges: 3 })
    for (let call = 1; call <= 5; call++) {
      await mock.handler.handle(post(`"${String(call)}${'x'.repeat(call * 10_000)}"`))
    }
    const messages = mock.exchanges().map(({ message }) => message)
    expect(messages.map((message) => message.slice(0, 2))).toEqual(['"3', '"4', '"5'])
    expect(messages[1]?.length).toBe(32 * 1024 + 2)
    expect(messages[2]?.endsWith('…')).toBe(true)
  })

  it('is told to an onExchange all the same', async () => {
    const outcomes: string[] = []
    await recorded(await searchText(), { onExchange: ({ outcome }) => outcomes.push(outcome) })
    expect(outcomes).toEqual(['unverified'])
  })
})

describe('indented text', () => {
  it('says the same, whatever it says', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.parse(indented(text))).toEqual(JSON.parse(text))
      }),
    )
  })

  it('is what JSON.stringify gives, numbers and names twice given kept', () => {
    const value = { a: [], b: {}, c: [1, { d: 'x, "y": {' }] }
    expect(indented(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
    expect(indented('{"a":1.0,"a":12345678901234567890}')).toBe(
      '{\n  "a": 1.0,\n  "a": 12345678901234567890\n}',
    )
  })

  it('takes what is no JSON, cut off, or without end', () => {
    expect(indented('{"a":"b')).toBe('{\n  "a": "b')
    expect(indented(']]}')).toBe(']\n]\n}')
    expect(indented('['.repeat(32_768)).length).toBeLessThan(5_000_000)
  })
})

describe('the admin routes', () => {
  const json = (body: unknown): RequestInit => ({ method: 'PUT', body: JSON.stringify(body) })

  it('set faults, show them, and take them away', async () => {
    await using mock = await startMockRegistry('crvs', { people: 20, admin: true, basePath: '/cr' })
    const faults = `${mock.url}/admin/faults`
    const search = async (): Promise<number> =>
      (await fetch(`${mock.url}/registry/sync/search`, { method: 'POST', body: '{' })).status
    const set = await fetch(faults, json([{ status: 503 }]))
    expect([set.status, await set.json()]).toEqual([200, [{ status: 503 }]])
    expect(await search()).toBe(503)
    expect(await (await fetch(faults)).json()).toEqual([{ status: 503 }])
    await fetch(faults, { method: 'DELETE' })
    expect(await search()).toBe(400)
  })

  it('show what was received, and forget it', async () => {
    const mock = mockWith({ admin: true })
    await mock.handler.handle(post(await searchText()))
    const path = '/admin/exchanges'
    const shown = await mock.handler.handle(post('', { method: 'GET', path }))
    expect(JSON.parse(shown.body)).toEqual(JSON.parse(JSON.stringify(mock.exchanges())))
    expect(mock.exchanges()).toHaveLength(1)
    const forgotten = await mock.handler.handle(post('', { method: 'DELETE', path }))
    expect([forgotten.body, mock.exchanges()]).toEqual(['[]', []])
  })

  it.each([
    { host: 'evil.example' },
    { host: '127.0.0.1:8080', origin: 'https://evil.example' },
    { host: '127.0.0.1:8080', 'sec-fetch-site': 'cross-site' },
  ])('are not for pages of other sites: %j', async (headers) => {
    const mock = mockWith({ admin: true })
    await mock.handler.handle(post(await searchText()))
    const shown = await mock.handler.handle(
      post('', { method: 'GET', path: '/admin/exchanges', headers }),
    )
    expect([shown.status, shown.body]).toEqual([403, expect.not.stringContaining('search')])
    const body = JSON.stringify({ event: 'live_birth' })
    const event = await mock.handler.handle(post(body, { path: '/admin/events', headers }))
    expect(event.status).toBe(403)
  })

  it('are for any name where there is a token, which such pages do not have', async () => {
    const { handler } = mockWith({ admin: true, token: 'abc' })
    const ask = async (authorization: string): Promise<number> => {
      const headers = { host: 'mock.ci.example', authorization }
      const path = '/admin/faults'
      return (await handler.handle(post('', { method: 'GET', path, headers }))).status
    }
    expect([await ask('Bearer abc'), await ask('')]).toEqual([200, 401])
  })

  it.each([
    ['no JSON', 'PUT', '{', 400],
    ['no rules', 'PUT', '[{"every":2}]', 400],
    ['another method', 'POST', '[]', 405],
  ])('refuse %s and say why', async (_, method, body, status) => {
    const { handler } = mockWith({ admin: true })
    const refusal = await handler.handle(post(body, { method, path: '/admin/faults' }))
    expect(refusal.status).toBe(status)
    expect(JSON.parse(refusal.body)).toEqual({ error: expect.any(String) as string })
  })

  it('want the token, and are not there unless asked for', async () => {
    const request = post('', { method: 'GET', path: '/admin/exchanges' })
    const bearer = { ...request, headers: { authorization: 'Bearer abc' } }
    const guarded = mockWith({ admin: true, token: 'abc' }).handler
    const statuses = [
      (await guarded.handle(request)).status,
      (await guarded.handle(bearer)).status,
      (await mockWith().handler.handle(request)).status,
    ]
    expect(statuses).toEqual([401, 200, 404])
  })
})
