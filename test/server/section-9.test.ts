import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMockRegistry } from '../../src/mock/index.js'
import { registryNames } from '../../src/model/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { definePartner } from '../../src/peers/index.js'
import { raw } from '../hostile-requests/sending.js'
import {
  envelope,
  fresh,
  openEar,
  openTown,
  postTo,
  prefixes,
  questionAbout,
  searchFor,
  subscriptionTo,
} from './shown/town.js'
import type { Ear, Fields, Reply, Town } from './shown/town.js'

/** Peers README section 9, statement by statement, as a tool meets it: raw HTTP on real sockets, unsigned, signatures optional. */

const tool = definePartner({ id: 'tool.example.gov', signatures: 'optional' })
let town: Town
let ear: Ear

beforeAll(async () => {
  ;[town, ear] = await Promise.all([openTown([tool]), openEar()])
})

afterAll(() => Promise.all([town.close(), ear.close()]))

function send(
  registry: RegistryName,
  path: string,
  message: unknown,
  header: Fields = {},
): Promise<Reply> {
  const action = path === 'txn/status' || path === 'sync/txn/status' ? 'txn-status' : path
  const named = action.replace('sync/', '').replace('txn/on-status', 'txn-on-status')
  return postTo(`${town.url(registry)}/registry/${path}`, envelope(named, message, header))
}

const timestamp = '2026-03-01T08:30:00Z'

function unsubscribing(...subscription_codes: string[]): Fields {
  return { transaction_id: fresh('t'), timestamp, subscription_codes }
}

/** Every asynchronous request of a registry. */
const asynchronous: readonly (readonly [string, (registry: RegistryName) => Fields])[] = [
  ['search', (registry) => searchFor(registry)],
  ['subscribe', (registry) => subscriptionTo(registry)],
  ['unsubscribe', () => unsubscribing('never')],
  ['txn/status', () => questionAbout('never')],
]

const isAck = {
  message: {
    ack_status: 'ACK',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    correlation_id: expect.stringMatching(/^.+$/) as string,
  },
}

/** What a registry called, once it has, for an acknowledgement. */
async function calledFor({ body }: Reply): Promise<{ header: Fields; message: Fields }> {
  const { correlation_id } = body.message
  return ear.hears(({ message }) => message['correlation_id'] === correlation_id)
}

describe.each(registryNames)('the %s registry, asynchronously', (registry) => {
  it.each(asynchronous)('acknowledges %s with 200 and nothing but an ACK', async (path, make) => {
    const { status, body } = await send(registry, path, make(registry))
    expect([status, body]).toEqual([200, isAck])
  })

  it('acknowledges without a sender_uri, and tells who polls', async () => {
    const message = searchFor(registry)
    const { status } = await send(registry, 'search', message, { sender_uri: undefined })
    expect(status).toBe(200)
    const asked = questionAbout(message['transaction_id'])
    const { body } = await send(registry, 'sync/txn/status', asked)
    expect(body.message['txnstatus_response']).toMatchObject({ txn_type: 'search' })
  })

  it('calls back with the ids of request and acknowledgement, and every count and name', async () => {
    const message = searchFor(registry)
    const ack = await send(registry, 'search', message, { sender_uri: `${ear.url}/dci` })
    const called = await calledFor(ack)
    expect(called.message['transaction_id']).toBe(message['transaction_id'])
    expect(called.header).toMatchObject({
      status: 'succ',
      sender_id: `${registry}.example.gov`,
      total_count: 1,
    })
  })

  it('says in its answer that a subscription is held already, or a code or transaction unknown', async () => {
    const header = { sender_uri: `${ear.url}/dci` }
    const told = async (path: string, message: Fields): Promise<Fields> =>
      (await calledFor(await send(registry, path, message, header))).message
    const first = await told('subscribe', subscriptionTo(registry))
    expect(first).toMatchObject({ subscribe_response: [{ status: 'succ' }] })
    expect(await told('subscribe', subscriptionTo(registry))).toMatchObject({
      subscribe_response: [{ status_reason_code: 'rjct.event.already_subscribed' }],
    })
    expect(await told('unsubscribe', unsubscribing('never'))).toMatchObject({
      status_reason_code: 'rjct.subscription_code.invalid',
    })
    const unknown = { status: 'rjct', status_reason_code: 'rjct.reference_id.invalid' }
    expect(await told('txn/status', questionAbout('never'))).toMatchObject({
      txnstatus_response: { txn_status: { search_response: [unknown] } },
    })
  })
})

describe.each(registryNames)('the %s registry, at once', (registry) => {
  it('answers sync/search with exactly 200, the seven header members, ids as text', async () => {
    const message = searchFor(registry)
    const { status, body } = await send(registry, 'sync/search', message)
    const text = expect.any(String) as string
    expect([status, body.header]).toMatchObject([
      200,
      {
        message_id: text,
        message_ts: text,
        action: 'on-search',
        status: 'succ',
        sender_id: `${registry}.example.gov`,
        receiver_id: 'tool.example.gov',
        total_count: 1,
      },
    ])
    expect(body.message).toMatchObject({
      transaction_id: message['transaction_id'],
      correlation_id: text,
      search_response: [{ reference_id: 'r-1', status: 'succ' }],
    })
  })

  it('gives ids as text, also those that came as numbers', async () => {
    const message = { ...searchFor(registry, { reference_id: 7 }), transaction_id: 4711 }
    const { body } = await send(registry, 'sync/search', message)
    expect(body.message).toMatchObject({
      transaction_id: '4711',
      search_response: [{ reference_id: '7' }],
    })
  })

  it('answers sync/txn/status with 200 about a transaction never seen', async () => {
    const { status, body } = await send(registry, 'sync/txn/status', questionAbout('never'))
    const unknown = { status: 'rjct', status_reason_code: 'rjct.reference_id.invalid' }
    expect([status, body.message['txnstatus_response']]).toMatchObject([
      200,
      { txn_status: { search_response: [unknown] } },
    ])
  })

  it('reads pagination beside the criteria as well as in them', async () => {
    const pagination = { page_size: 1, page_number: 99 }
    const { body } = await send(registry, 'sync/search', searchFor(registry, { pagination }))
    const [item] = body.message['search_response'] as Fields[]
    expect([item?.['pagination'], (item?.['data'] as Fields)['reg_records']]).toMatchObject([
      pagination,
      [],
    ])
  })

  it('acknowledges what its peers call', async () => {
    const ids = { transaction_id: fresh('t'), correlation_id: 'c-1' }
    const txn_status = { ...ids, search_response: [] }
    const calls: readonly [string, Fields][] = [
      ['on-search', { search_response: [] }],
      ['on-subscribe', { subscribe_response: [] }],
      ['on-unsubscribe', { timestamp, status: 'succ', subscription_status: [] }],
      ['txn/on-status', { txnstatus_response: { txn_type: 'search', txn_status } }],
      ['notify', { notify_event: [{ reference_id: 'e-1', timestamp, data: {} }] }],
    ]
    for (const [path, message] of calls) {
      const { status, body } = await send(
        registry,
        path,
        { ...ids, ...message },
        { status: 'succ' },
      )
      expect([path, status, body]).toEqual([path, 200, isAck])
    }
  })

  it.each([
    ['a timestamp without zone', { timestamp: '2026-03-01T08:30:00' }],
    ['a timestamp that is none', { timestamp: 'today' }],
    ['a locale of two letters', { locale: 'en' }],
    ['a locale in capitals', { locale: 'ENG' }],
    ['an id over 99 characters', { reference_id: 'r'.repeat(100) }],
    ['page_size 0', { pagination: { page_size: 0 } }],
    ['page_size below 0', { pagination: { page_size: -1 } }],
    ['page_number 0', { pagination: { page_size: 1, page_number: 0 } }],
  ])('refuses %s with 400 and both error shapes at once', async (_, changes) => {
    const refused = await send(registry, 'sync/search', searchFor(registry, changes))
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject(bothShapes('err.request.bad'))
  })
})

/** The error body that carries both published shapes. */
function bothShapes(code: string): Fields {
  const text = expect.any(String) as string
  const error = { code, message: text }
  const errors = expect.arrayContaining([expect.objectContaining({ code })]) as unknown[]
  return { errors, message: { ack_status: 'ERR', timestamp: text, correlation_id: text, error } }
}

describe('who asks, and how it is signed', () => {
  it.each(['unsigned', 'unsigned-stub', '', null, undefined, 'signature_validation_disabled'])(
    'a registry whose signatures are optional takes %j for unsigned',
    async (signature) => {
      const body = { ...envelope('search', searchFor('social')), signature }
      const { status } = await postTo(`${town.url('social')}/registry/sync/search`, body)
      expect(status).toBe(200)
    },
  )

  it('and refuses a signature that is one in no scheme', async () => {
    const body = { ...envelope('search', searchFor('social')), signature: 'invalid-signature' }
    const refused = await postTo(`${town.url('social')}/registry/sync/search`, body)
    expect(refused).toMatchObject({ status: 401, body: bothShapes('err.signature.invalid') })
  })

  it('without the Authorization that a registry requires it is 401; malformed it is 400', async () => {
    const guarded = await openTown([tool], () => ({ token: 'secret' }))
    const url = `${guarded.url('fr')}/registry/sync/search`
    const body = envelope('search', searchFor('fr'))
    const bearer = { authorization: 'Bearer secret' }
    const replies = [postTo(url, body), postTo(url, '{', bearer), postTo(url, body, bearer)]
    const [missing, malformed, taken] = await Promise.all(replies)
    await guarded.close()
    expect(missing).toMatchObject({ status: 401, body: bothShapes('err.request.unauthorized') })
    expect(malformed).toMatchObject({ status: 400, body: bothShapes('err.request.bad') })
    expect(taken?.status).toBe(200)
  })

  it('a registry holds the receiver to its own ids, a mock to none', async () => {
    const mock = await startMockRegistry('ibr', { people: 20 })
    const statusAt = async (url: string, receiver_id: string): Promise<number> => {
      const body = envelope('search', searchFor('ibr'), { receiver_id })
      return (await postTo(`${url}/registry/sync/search`, body)).status
    }
    const found = [
      await statusAt(town.url('ibr'), 'ibr.example.gov'),
      await statusAt(town.url('ibr'), 'other.example.gov'),
      await statusAt(mock.url, 'other.example.gov'),
    ]
    await mock.close()
    expect(found).toEqual([200, 400, 200])
  })
})

describe('callbacks', () => {
  it.each([
    [202, '<html>thank you</html>'],
    [204, ''],
    [299, '{"message":{"ack_status":"ERR"}}'],
  ])('are taken with HTTP %i whatever the body', async (status, body) => {
    ear.answerWith(status, body)
    const asked = searchFor('dr')
    await send('dr', 'search', asked, { sender_uri: `${ear.url}/${String(status)}` })
    const delivery = await town.delivers(asked['transaction_id'])
    ear.answerWith(200)
    expect(delivery).toMatchObject({ outcome: 'delivered', callbacks: 1 })
  })

  it('go to this machine by allowance alone, which only mocks have by themselves', async () => {
    const strict = await openTown([tool], () => ({ callbacks: {} }))
    const mock = await startMockRegistry('fr', { people: 20 })
    const asked = async (url: string, path: string): Promise<void> => {
      const header = { sender_uri: `${ear.url}${path}` }
      await postTo(`${url}/registry/search`, envelope('search', searchFor('fr'), header))
    }
    await asked(strict.url('fr'), '/strict')
    await asked(mock.url, '/mock')
    await ear.hears(({ path }) => path === '/mock')
    await Promise.all([strict.close(), mock.close()])
    expect(strict.deliveries).toMatchObject([{ outcome: 'callback.forbidden' }])
    expect(ear.heard.map(({ path }) => path)).not.toContain('/strict')
  })
})

describe('on the wire', () => {
  it('header names are written as the text writes them, with their case', async () => {
    const { socket, ended } = raw(town.port)
    const body = JSON.stringify(envelope('search', searchFor('crvs')))
    const length = String(Buffer.byteLength(body))
    const lines = [`POST ${prefixes.crvs}/registry/sync/search HTTP/1.1`, 'Host: x']
    socket.write(
      [...lines, 'Connection: close', `Content-Length: ${length}`, '', body].join('\r\n'),
    )
    const [head] = (await ended).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Type: application\/json/)
    expect(head).toContain('\r\nContent-Length: ')
  })
})
