import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  encryptMessage,
  generateDecryptionJwk,
  importEncryptionKey,
  publicHalf,
} from '../../../src/envelope/index.js'
import { createIdentity } from '../../../src/peers/index.js'
import type { PartnerOptions } from '../../../src/peers/index.js'
import { post, refusalOf, them, us } from '../../kit.js'
import { callbackText, event, found, setting, sheet } from './callbacks-kit.js'
import type { CallbackParts } from './callbacks-kit.js'

type Fields = Record<string, unknown>

const jwks = 'https://crvs.example.gov/.well-known/jwks.json'

describe('nobody is believed before it is known (S5, S6)', () => {
  it('a stranger is refused, and no key set is fetched for it', async () => {
    const fetched: string[] = []
    const { refusal, calls } = setting({
      partners: [sheet({ keys: { jwks } })],
      fetchText: (url) => {
        fetched.push(url)
        return Promise.reject(new Error('not in this test'))
      },
    })
    const header = { sender_id: 'evil.example.org', sender_uri: 'https://evil.example.org' }
    expect(await refusal(await callbackText({ message: found(), header }))).toEqual({
      status: 401,
      code: 'err.sender_id.invalid',
      outcome: 'sender.unknown',
    })
    expect([fetched, calls]).toEqual([[], []])
  })

  it('a partner is, and by the key set of its sheet alone', async () => {
    const fetched: string[] = []
    const { send, wait } = setting({
      partners: [sheet({ keys: { jwks } })],
      fetchText: (url) => {
        fetched.push(url)
        return Promise.resolve({ text: JSON.stringify(them.jwks) })
      },
    })
    wait()
    expect((await send(await callbackText({ message: found() }))).status).toBe(200)
    expect(fetched).toEqual([jwks])
  })

  it('a key set that cannot be fetched makes it fail, not go on (R14)', async () => {
    const { send, wait, calls } = setting({
      partners: [sheet({ keys: { jwks } })],
      fetchText: () => Promise.reject(new Error('down')),
    })
    wait()
    expect((await send(await callbackText({ message: found() }))).status).toBeGreaterThanOrEqual(
      400,
    )
    expect(calls).toHaveLength(0)
  })

  const ended: Partial<PartnerOptions> = { agreement: { until: '2026-01-01T00:00:00Z' } }
  const rows: readonly (readonly [string, CallbackParts, Partial<PartnerOptions>, number])[] = [
    ['signature.missing', { message: found(), signer: undefined }, {}, 401],
    ['signature.key_unknown', { message: found(), signer: us }, {}, 401],
    ['signature.expired', { message: found(), at: Date.UTC(2026, 2, 1, 8) }, {}, 401],
    ['agreement.ended', { message: found() }, ended, 403],
    ['receiver.wrong', { message: found(), header: { receiver_id: 'fr.example.gov' } }, {}, 400],
    ['message.timestamp_invalid', { message: found(), header: { message_ts: 'today' } }, {}, 400],
    ['message.action_unsupported', { message: { search_request: [{}] } }, {}, 400],
    ['message.action_unsupported', { message: { ack_status: 'ACK' } }, {}, 400],
    ['message.action_unsupported', { message: {}, header: { action: 'verify' } }, {}, 400],
  ]
  it.each(rows)('%s', async (outcome, parts, changes, status) => {
    const { refusal, calls, arrived, wait } = setting({ partners: [sheet(changes)] })
    wait()
    expect(await refusal(await callbackText(parts))).toMatchObject({ status, outcome })
    expect([...calls, ...arrived]).toHaveLength(0)
  })

  it('what was changed after it was signed is refused: signature.invalid', async () => {
    const { refusal, calls, wait } = setting()
    wait()
    const text = (await callbackText({ message: found() })).replace('"F"', '"M"')
    expect(await refusal(text)).toMatchObject({ status: 401, outcome: 'signature.invalid' })
    expect(calls).toHaveLength(0)
  })
})

describe('an unsigned callback', () => {
  it.each(['optional', 'off'] as const)(
    'is taken, and marked, where signatures are %s (openIMIS)',
    async (signatures) => {
      const { send, calls, wait } = setting({ partners: [sheet({ signatures })] })
      wait()
      const text = await callbackText({ message: found(), signer: undefined })
      expect((await send(text)).status).toBe(200)
      expect(calls).toMatchObject([{ callback: { signature: { status: 'unsigned' } } }])
    },
  )

  it('is no copy of a signed one: it gets nothing that was answered to a known sender (S7)', async () => {
    const { send, calls, wait } = setting({ partners: [sheet({ signatures: 'optional' })] })
    wait()
    await send(await callbackText({ message: found() }))
    await send(await callbackText({ message: found(), signer: undefined }))
    expect(calls.map(({ name }) => name)).toEqual(['onSearch', 'onSearch'])
  })
})

describe('however it is carried', () => {
  it.each(['text/plain', 'application/octet-stream', 'text/html; charset=utf-8', undefined])(
    'as %s (OpenCRVS)',
    async (type) => {
      const { send, wait } = setting()
      wait()
      const headers = type === undefined ? {} : { 'content-type': type }
      expect((await send(await callbackText({ message: found() }), headers)).status).toBe(200)
    },
  )

  it('compressed, within the same bounds (S9)', async () => {
    const { send, wait } = setting({ limits: { maxBodyBytes: 4096 } })
    wait()
    const headers = { 'content-encoding': 'gzip' }
    const body = gzipSync(await callbackText({ message: found() }))
    expect((await send(body, headers)).status).toBe(200)
    expect((await send(gzipSync(Buffer.alloc(4097, 32)), headers)).status).toBe(413)
    expect((await send(Buffer.from('no gzip'), headers)).status).toBe(400)
    expect((await send(body, { 'content-encoding': 'zstd' })).status).toBe(400)
  })

  it.each(['2026-03-01T08:30:00.123456Z', '2026-03-01T08:30:00', '2026-03-01T08:30:00+00:00Z'])(
    'dated as peers write it (peers README 3): %s',
    async (message_ts) => {
      const { send, wait } = setting()
      wait()
      const text = await callbackText({ message: found(), header: { message_ts } })
      expect((await send(text)).status).toBe(200)
    },
  )

  it('encrypted to us', async () => {
    const key = generateDecryptionJwk()
    const identity = createIdentity({ sender_id: us.sender_id, decryptionKeys: [key] })
    const { send, wait, calls } = setting({ identity })
    wait()
    const message = await encryptMessage(
      JSON.stringify(found()),
      importEncryptionKey(publicHalf(key)),
    )
    const text = await callbackText({
      message: message as unknown as Fields,
      header: { is_msg_encrypted: true },
    })
    expect((await send(text)).status).toBe(200)
    expect(calls).toMatchObject([{ name: 'onSearch', callback: { encrypted: true } }])
  })
})

describe('what is not for us to take', () => {
  it('longer than the limit, more items than allowed', async () => {
    const { handler, send, wait } = setting({ limits: { maxItems: 1 } })
    wait()
    const two = found()['search_response'] as unknown[]
    const text = await callbackText({ message: found({ search_response: [...two, ...two] }) })
    expect((await send(text)).status).toBe(413)
    expect(refusalOf(handler.tooLarge())).toMatchObject({ status: 413 })
    expect(handler.limits).toMatchObject({ maxBodyBytes: 16 * 1024 * 1024, maxItems: 1 })
  })

  it('anything but POST, save the key set at any path that ends like it', async () => {
    const { handler } = setting()
    for (const path of ['/.well-known/jwks.json', '/dci/.well-known/jwks.json']) {
      const { status, body } = await handler.handle(post('', { method: 'GET', path }))
      expect([status, JSON.parse(body)]).toEqual([200, us.jwks])
    }
    const { status, headers } = await handler.handle(post('', { method: 'GET', path: '/dci' }))
    expect([status, headers['Allow']]).toEqual([405, 'POST'])
  })

  const hostile: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['half a JSON', '{"header":{"sender_id":"crvs.example.gov"'],
    ['no object', '[1]'],
    ['a header that is none', '{"header":[],"message":{}}'],
    ['a sender that is no text', '{"header":{"sender_id":{"$ne":1}},"message":{}}'],
    ['a key twice', '{"header":{"sender_id":"a","sender_id":"b"},"message":{}}'],
    ['__proto__', '{"header":{"__proto__":{"sender_id":"crvs.example.gov"}},"message":{}}'],
    ['a hundred thousand levels', '['.repeat(100_000)],
    ['text behind it', '{"header":{},"message":{}} {}'],
    ['HTML', '<html>502</html>'],
  ]
  it.each(hostile)('%s is answered an error (S2, R14)', async (_name, text) => {
    const { send, calls } = setting()
    const { status, ack } = refusalOf(await send(text))
    expect([status, ack, calls.length]).toEqual([400, 'ERR', 0])
  })

  it('messages of odd members of a trusted peer end in an answer, too (R14)', async () => {
    const odd: readonly Fields[] = [
      { search_response: [null, 7] },
      { search_response: { data: 1 } },
      { txnstatus_response: [] },
      { txnstatus_response: { txn_type: 'constructor', txn_status: {} } },
      { txnstatus_response: { txn_type: 'search', txn_status: [] } },
      { notify_event: [{}] },
      { notify_event: [] },
      { notify_event: [{ data: { reg_type: 'a', reg_event_type: '__proto__' } }] },
      { subscribe_response: [[]], transaction_id: 7 },
      { subscription_status: {}, status: 'succ' },
      { subscription_status: [null, { code: {} }] },
    ]
    for (const [index, message] of odd.entries()) {
      const { send, wait } = setting()
      for (const operation of ['search', 'subscribe', 'unsubscribe', 'txn.status']) {
        wait({ operation, transaction_id: operation })
      }
      const header = { message_id: `odd-${String(index)}` }
      const { status } = await send(await callbackText({ message, header }))
      expect([200, 400, 403]).toContain(status)
    }
  })
})

describe('nothing of what a callback says gets into errors and events (S12)', () => {
  const canary = 'Amina-Canary-Diallo'
  const records = {
    reg_records: [{ name: { given_name: canary }, sex: canary, birth_date: canary }],
  }
  const messages: readonly (readonly [string, Fields])[] = [
    ['an answer', found({ transaction_id: canary, correlation_id: 'c' }, { data: records })],
    ['an unreadable one', found({ search_response: [canary] })],
    ['an event', event({ ...records, reg_event_type: canary, reg_type: canary })],
    ['a forbidden one', event({ ...records, reg_event_type: 'REGISTER' })],
    ['no callback', { [canary]: canary }],
  ]
  it.each(messages)('of %s', async (_name, message) => {
    const { send, events, wait } = setting({}, ['unknown'])
    wait({ operation: 'subscribe' })
    const action = 'notify_event' in message ? 'notify' : 'on-search'
    const text = await callbackText({ message, header: { action } })
    const { status, body } = await send(text)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body + JSON.stringify(events)).not.toContain(canary)
  })

  it('and an onExchange that throws harms no callback (R14)', async () => {
    const { send, wait } = setting({
      onExchange: () => {
        throw new Error('log is full')
      },
    })
    wait()
    expect((await send(await callbackText({ message: found() }))).status).toBe(200)
    expect((await send('{')).status).toBe(400)
  })
})
