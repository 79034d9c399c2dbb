import { describe, expect, it } from 'vitest'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { RegistryHandlerOptions } from '../../src/server/index.js'
import { noon, post, refusalOf, searchItem, searchText, them, us } from '../kit.js'

function handlerWith(
  options: Partial<RegistryHandlerOptions<'crvs'>> = {},
): ReturnType<typeof createRegistryHandler<'crvs'>> {
  return createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: { search: () => ({ reg_records: [] }) },
    now: () => noon,
    ...options,
  })
}

const handler = handlerWith()

/** What the handler refuses about a message with this search item. */
async function refusalOfItem(item: Record<string, unknown>): Promise<ReturnType<typeof refusalOf>> {
  const message = { transaction_id: 't-1', search_request: [item] }
  return refusalOf(await handler.handle(post(await searchText({ message }))))
}

const criteria = searchItem()['search_criteria'] as Record<string, unknown>

describe('a text that is no message is 400 in both shapes', () => {
  it.each([
    ['not JSON', 'hello'],
    ['empty', ''],
    ['cut short', '{"header":{"sender_id":"sr'],
    ['a list', '[]'],
    ['trailing text (S2)', '{"header":{},"message":{}} x'],
    ['invalid UTF-8 (S2)', Buffer.from([0x7b, 0xff, 0x7d])],
    ['100,000 brackets (S2)', '['.repeat(100_000)],
    ['__proto__ (S2)', '{"header":{"__proto__":{}},"message":{}}'],
    ['without header', '{"message":{}}'],
  ])('%s', async (_, body) => {
    const refusal = refusalOf(await handler.handle(post(body)))
    expect(refusal).toMatchObject({ status: 400, code: 'err.request.bad', ack: 'ERR' })
  })

  it('duplicate keys (S2), with the place', async () => {
    const text = await searchText()
    const body = text.replace('"locale":"eng"', '"locale":"eng","locale":"fra"')
    const refusal = refusalOf(await handler.handle(post(body)))
    expect(refusal.status).toBe(400)
    expect(refusal.pointers).toEqual(['/message/search_request/0/locale'])
  })
})

describe('a message with a fault is 400 in both shapes, with a pointer', () => {
  const item = '/message/search_request/0'
  it.each([
    ['a bad timestamp', { timestamp: 'yesterday' }, `${item}/timestamp`],
    ['a timestamp without zone', { timestamp: '2026-03-01T08:30:00' }, `${item}/timestamp`],
    ['a locale of two letters', { locale: 'en' }, `${item}/locale`],
    ['a reference_id over 99', { reference_id: 'r'.repeat(100) }, `${item}/reference_id`],
    ['criteria of the wrong type', { search_criteria: 'all' }, `${item}/search_criteria`],
    [
      'page_size 0',
      { search_criteria: { ...criteria, pagination: { page_size: 0 } } },
      `${item}/search_criteria/pagination/page_size`,
    ],
    [
      'page_number 0',
      { search_criteria: { ...criteria, pagination: { page_size: 1, page_number: 0 } } },
      `${item}/search_criteria/pagination/page_number`,
    ],
    [
      'an unknown registry',
      { search_criteria: { ...criteria, reg_type: 'ns:org:RegistryType:Moon' } },
      `${item}/search_criteria/reg_type`,
    ],
    [
      'another registry',
      { search_criteria: { ...criteria, reg_type: 'ns:org:RegistryType:Social' } },
      `${item}/search_criteria/reg_type`,
    ],
  ])('%s', async (_, changes, pointer) => {
    const refusal = await refusalOfItem(searchItem(changes))
    expect(refusal).toMatchObject({ status: 400, code: 'err.request.bad', ack: 'ERR' })
    expect(refusal.pointers).toContain(pointer)
  })

  it.each([
    ['an empty batch', { transaction_id: 't', search_request: [] }, '/message/search_request'],
    ['no batch', { transaction_id: 't' }, '/message/search_request'],
    [
      'a batch whose only entry is null',
      { transaction_id: 't', search_request: [null] },
      '/message/search_request',
    ],
    [
      'a batch whose entries are empty texts',
      { transaction_id: 't', search_request: ['', ' '] },
      '/message/search_request',
    ],
    [
      'a batch of another type',
      { transaction_id: 't', search_request: 7 },
      '/message/search_request',
    ],
    [
      'a transaction_id over 99',
      { transaction_id: 't'.repeat(100), search_request: [searchItem()] },
      '/message/transaction_id',
    ],
  ])('%s', async (_, message, pointer) => {
    const refusal = refusalOf(await handler.handle(post(await searchText({ message }))))
    expect(refusal).toMatchObject({ status: 400, code: 'err.request.bad' })
    expect(refusal.pointers).toContain(pointer)
  })

  it.each([
    ['message_id over 99', { message_id: 'm'.repeat(100) }, '/header/message_id'],
    ['message_ts without zone', { message_ts: '2026-03-01T08:30:00' }, '/header/message_ts'],
    ['the action of another operation', { action: 'subscribe' }, '/header/action'],
  ])('a header with %s', async (_, header, pointer) => {
    const refusal = refusalOf(await handler.handle(post(await searchText({ header }))))
    expect(refusal.status).toBe(400)
    expect(refusal.pointers).toContain(pointer)
  })

  it.each([
    ['missing', { header: {}, message: {} }],
    ['empty', { header: { sender_id: '' }, message: {} }],
    ['a number', { header: { sender_id: 7 }, message: {} }],
  ])('a sender that is %s', async (_, envelope) => {
    const refusal = refusalOf(await handler.handle(post(JSON.stringify(envelope))))
    expect(refusal).toMatchObject({ status: 400, pointers: ['/header/sender_id'] })
  })
})

describe('who is refused, each with its own code (S5)', () => {
  it('a sender nobody registered', async () => {
    const body = await searchText({ header: { sender_id: 'who.example' } })
    const refusal = refusalOf(await handler.handle(post(body)))
    expect(refusal).toMatchObject({ status: 401, code: 'err.sender_id.invalid' })
  })

  it('an unsigned message where signatures are required', async () => {
    const body = await searchText({ signer: undefined })
    const refusal = refusalOf(await handler.handle(post(body)))
    expect(refusal).toMatchObject({ status: 401, code: 'err.signature.missing' })
  })

  it('a message addressed to somebody else', async () => {
    const body = await searchText({ header: { receiver_id: 'dr.example.gov' } })
    const refusal = refusalOf(await handler.handle(post(body)))
    expect(refusal).toMatchObject({ status: 400, code: 'err.receiver_id.invalid' })
  })

  it.each([
    ['tampered', async () => (await searchText()).replace('2019B000001', '2019B000002')],
    ['of another key', () => searchText({ signer: them })],
    [
      'in no scheme',
      async () => (await searchText({ signer: undefined })).replace('{', '{"signature":"x",'),
    ],
  ])('a signature that is %s', async (_, body) => {
    const refusal = refusalOf(await handler.handle(post(await body())))
    expect(refusal).toMatchObject({ status: 401, code: 'err.signature.invalid' })
  })

  it('a request without the token, or with another one', async () => {
    const guarded = handlerWith({ token: 'secret' })
    const body = await searchText()
    for (const authorization of ['', 'Bearer wrong!', 'Basic secret']) {
      const refusal = refusalOf(await guarded.handle(post(body, { headers: { authorization } })))
      expect(refusal).toMatchObject({ status: 401, code: 'err.request.unauthorized' })
    }
    const headers = { authorization: 'Bearer secret' }
    expect((await guarded.handle(post(body, { headers }))).status).toBe(200)
  })
})

describe('limits (S9)', () => {
  it('a body over the limit is 413', async () => {
    const small = handlerWith({ limits: { maxBodyBytes: 300 } })
    const refusal = refusalOf(await small.handle(post(await searchText())))
    expect(refusal).toMatchObject({ status: 413, code: 'err.request.bad', ack: 'ERR' })
  })

  it('too many items are 413', async () => {
    const small = handlerWith({ limits: { maxItems: 2 } })
    const search_request = [1, 2, 3].map((n) => searchItem({ reference_id: `r-${String(n)}` }))
    const body = await searchText({ message: { transaction_id: 't-1', search_request } })
    const refusal = refusalOf(await small.handle(post(body)))
    expect(refusal).toMatchObject({ status: 413, pointers: ['/message/search_request'] })
  })
})

describe('routes', () => {
  it.each([
    ['/registry/sync/enrolled', 'POST', 404, 'err.request.not_found'],
    ['/nothing', 'POST', 404, 'err.request.not_found'],
    ['/registry/sync/search', 'GET', 405, 'err.request.bad', 'POST'],
    ['/.well-known/jwks.json', 'POST', 405, 'err.request.bad', 'GET'],
    ['/health', 'DELETE', 405, 'err.request.bad', 'GET'],
  ])('%s by %s is %i', async (path, method, status, code, allowed?: string) => {
    const answer = await handler.handle(post('{}', { path, method }))
    expect(refusalOf(answer)).toMatchObject({ status, code, ack: 'ERR' })
    expect(answer.headers['Allow']).toBe(allowed)
  })

  it('stand under the base path, the key set also at the root', async () => {
    const under = handlerWith({ basePath: '/cr' })
    const paths = ['/cr/registry/sync/search', '/registry/sync/search']
    const body = await searchText()
    const answers = await Promise.all(paths.map((path) => under.handle(post(body, { path }))))
    expect(answers.map(({ status }) => status)).toEqual([200, 404])
    for (const path of ['/cr/.well-known/jwks.json', '/.well-known/jwks.json']) {
      const { body: keys } = await under.handle(post('', { path, method: 'GET' }))
      expect(JSON.parse(keys)).toEqual(them.jwks)
    }
  })

  it.each(['sr', '/sr/', '/s r', '/sr?x'])('a base path of %j is the caller’s bug', (basePath) => {
    expect(() => handlerWith({ basePath })).toThrow(TypeError)
  })
})

describe('what we say of a fault', () => {
  it('never quotes the value that was wrong (S12)', async () => {
    const canary = 'CANARY-4711'
    const bodies = [
      await searchText({ header: { sender_id: canary } }),
      await searchText({ message: { transaction_id: canary, search_request: canary } }),
      await searchText({
        message: { transaction_id: 't', search_request: [searchItem({ locale: canary })] },
      }),
      `{"header":{"x":"${canary}"`,
    ]
    for (const body of bodies) {
      const answer = await handler.handle(post(body))
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.body).not.toContain(canary)
    }
  })
})
