import { afterEach, describe, expect, it } from 'vitest'
import { generateSigningJwk, importSigningKey } from '../../../src/envelope/index.js'
import type { MockServerOptions } from '../../../src/mock/index.js'
import { idTypeValue, predicate } from '../../../src/model/index.js'
import { openspp } from '../../../src/peers/index.js'
import { noon } from '../../kit.js'
import { openSppCase } from './openspp-case.js'
import type { Fields } from './peer-case.js'
import { oneSearch, recordsIn, sendByHand, setPeerStage } from './peer-stage.js'
import type { ByHand, PeerStage, PeerStageOptions } from './peer-stage.js'

let stage: PeerStage | undefined

afterEach(async () => {
  await stage?.close()
  stage = undefined
})

async function set(options: PeerStageOptions = {}): Promise<PeerStage> {
  stage = await setPeerStage(openSppCase, { signed: false, ...options })
  return stage
}

function send({ mock }: PeerStage, parts: ByHand): ReturnType<typeof sendByHand> {
  return sendByHand(openSppCase, mock, parts)
}

function itemOf(json: Fields): Fields {
  const { search_response } = json['message'] as { search_response: Fields[] }
  return search_response[0] ?? {}
}

const root = '/dci_api/v1/social/registry'

describe('what an OpenSPP mock wants', () => {
  it.each([
    ['/signature', { around: {} }],
    ['/signature', { around: { signature: null } }],
    ['/header/receiver_id', { header: { receiver_id: undefined } }],
  ] as const)('%s, as FastAPI says it', async (pointer, parts) => {
    const here = await set()
    const { status, json } = await send(here, { ...parts, message: oneSearch({}) })
    expect(status).toBe(422)
    expect(json['detail']).toMatchObject([{ loc: ['body', ...pointer.slice(1).split('/')] }])
  })

  it('has its own 404', async () => {
    const { status, json } = await send(await set(), { path: '/registry/sync/search' })
    expect(status).toBe(404)
    expect(json).toEqual({ detail: 'Not Found' })
  })

  it('takes a receipt', async () => {
    const { json } = await send(await set(), { path: `${root}/receipt` })
    expect(json).toMatchObject({ message: { ack_status: 'ACK', error: null } })
  })
})

describe('signatures of an OpenSPP mock', () => {
  const jwk = generateSigningJwk('EdDSA', 'us-1')
  const required: MockServerOptions = { signatures: 'required', trust: { keys: [jwk] } }

  /** A search, signed over its header as it is, whatever is in it. */
  async function signed(message_ts: string, over: string, more: Fields = {}): Promise<ByHand> {
    const { form, scheme } = openspp.signature
    const header = {
      version: '1.0.0',
      message_id: 'm-1',
      message_ts,
      action: 'search',
      sender_id: 'sr.example.gov',
      sender_uri: null,
      receiver_id: 'social',
      total_count: 1,
      is_msg_encrypted: false,
      meta: {},
    }
    const message = { transaction_id: 't-1', ...oneSearch(idTypeValue('UIN', 'x')) }
    const key = importSigningKey(jwk)
    const created = noon / 1000
    const signature = await scheme.sign(
      form.ofValue({ header: { ...header, message_ts: over }, message }),
      { sender_id: 'sr.example.gov', key, created, expires: created + 300 },
    )
    return { body: JSON.stringify({ signature, header: { ...header, ...more }, message }) }
  }

  it('hold over the header as it prints it again (trap 3)', async () => {
    const here = await set({ mock: required })
    const sent = '2026-03-01T08:30:00.123Z'
    const asSent = await send(here, await signed(sent, sent))
    const asPrinted = await send(here, await signed(sent, '2026-03-01T08:30:00.123000Z'))
    expect(asSent.status).toBe(401)
    expect(asSent.json).toMatchObject({ message: { error: { code: 'err.signature.invalid' } } })
    expect(asPrinted.status).toBe(200)
  })

  it('leave out members of the header that it does not know', async () => {
    const here = await set({ mock: required })
    const whole = '2026-03-01T08:30:00Z'
    const answer = await send(here, await signed(whole, whole, { priority: 'high' }))
    expect(answer.status).toBe(200)
  })

  it('are missed where they are required, and Ed25519 alone is taken', async () => {
    const here = await set({ mock: { signatures: 'required', trust: { keys: [] } } })
    const missing = await send(here, { message: oneSearch({}) })
    expect(missing.json).toMatchObject({ message: { error: { code: 'err.signature.missing' } } })
    const identity = { ...here.identity, signingKey: importSigningKey(generateSigningJwk('ES256')) }
    await expect(setPeerStage(openSppCase, { mock: { identity } })).rejects.toThrow(/EdDSA/)
  })
})

describe('answers of an OpenSPP mock', () => {
  it('have nulls, microseconds, locale en, and no is_msg_encrypted on the wire', async () => {
    const here = await set()
    const { type, value } = here.mock.sample
    const { json } = await send(here, { message: oneSearch(idTypeValue(type, value)) })
    const item = itemOf(json)
    expect(json['header']).not.toHaveProperty('is_msg_encrypted')
    expect(json['header']).toMatchObject({
      message_ts: '2026-03-01T08:30:00.000000Z',
      status_reason_code: null,
      receiver_id: 'sr.example.gov',
    })
    expect(item).toMatchObject({ locale: 'en', data: { reg_record_type: 'GROUP' } })
  })

  it('are of everyone for an empty sequence, of some for its own, of some for simple CEL', async () => {
    const here = await set()
    const ask = async (query_type: string, query: unknown): Promise<number> =>
      recordsIn((await send(here, { message: oneSearch({ query_type, query }) })).json)
    const all = await ask('expression', {})
    const seq = [{ attribute: 'group_size', operator: '>=', value: 5 }]
    const large = await ask('expression', { seq })
    const others = [{ seq: [{ attribute: 'group_size', operator: '<', value: 5 }] }]
    expect(large).toBeGreaterThan(0)
    expect(await ask('expression', { seq, or: others })).toBe(all)
    expect(await ask('predicate', 'r.group_size >= 5')).toBe(large)
    expect(await ask('predicate', 'group_size >= 5 && group_size < 5')).toBe(0)
  })

  it.each([
    ["the standard's list", predicate(['birth_date', 'ge', '2000-01-01']).query],
    ['CEL that is more than comparisons', 'members.exists(m, m.age > 60)'],
    ['an operator that it has not', '!'],
  ])('refuse %s as a filter', async (_, query) => {
    const { json } = await send(await set(), {
      message: oneSearch({ query_type: 'predicate', query }),
    })
    expect(itemOf(json)).toMatchObject({
      status: 'rjct',
      status_reason_code: 'rjct.filter.invalid',
      data: null,
    })
  })

  it('say 429 with the seconds in a JSON text and no Retry-After, which the client reads', async () => {
    const here = await set({ mock: { fault: (call) => (call < 3 ? 429 : undefined) } })
    const { headers, json } = await send(here, { message: oneSearch({}) })
    const { error } = json['message'] as { error: { message: string } }
    expect(headers.get('retry-after')).toBeNull()
    expect(JSON.parse(error.message)).toMatchObject({ retry_after: 17 })
    await expect(here.client.sync.search(idTypeValue('UIN', 'x'))).rejects.toMatchObject({
      code: 'quota.exceeded',
      retryAt: new Date(noon + 17_000),
    })
  })
})
