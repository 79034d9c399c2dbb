import { describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import type { RegistryClient } from '../../src/client/index.js'
import { createCorrelations } from '../../src/delivery/index.js'
import type { Correlations } from '../../src/delivery/index.js'
import { isDciError } from '../../src/errors/index.js'
import {
  seal,
  answerHeader,
  generateSigningJwk,
  standardSignature,
} from '../../src/envelope/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import type { HttpAnswer, Transport } from '../../src/transport/index.js'
import { counter, http, noon, scripted, them, us } from '../kit.js'

const asked = idTypeValue('BRN', '2019B000001')
const reachable = createIdentity({
  sender_id: us.sender_id,
  sender_uri: 'https://sr.example.gov/dci',
  keys: [generateSigningJwk('EdDSA')],
})

function clientOf(transport: Transport, correlations?: Correlations): RegistryClient<'crvs'> {
  const partner = definePartner({
    id: them.sender_id,
    baseUrl: 'https://crvs.example.gov',
    keys: them.jwks,
  })
  return createRegistryClient({
    registry: 'crvs',
    identity: reachable,
    partner,
    transport,
    now: () => noon,
    newId: counter(),
    ...(correlations === undefined ? {} : { correlations }),
  })
}

function saying(body: unknown, status = 200): ReturnType<typeof scripted> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return scripted((): HttpAnswer => http(status, text))
}

const published = {
  message: { ack_status: 'ACK', timestamp: '2026-03-01T08:30:00Z', correlation_id: 'c-9' },
}

describe('an acknowledgement', () => {
  it('as published is read without any deviation, and tells the ids of what was asked', async () => {
    const ack = await clientOf(saying(published, 202)).search([asked, asked])
    expect(ack).toMatchObject({ ack_status: 'ACK', correlation_id: 'c-9', deviations: [] })
    expect(ack.reference_ids).toHaveLength(2)
    expect(ack.transaction_id).toMatch(/^id-/)
  })

  it.each([
    ['rcvd', { message: { ack_status: 'rcvd', correlation_id: 'c-9' } }],
    ['an error that is null', { message: { ...published.message, error: null } }],
    ['success', { status: 'success' }],
    ['a sentence and rcvd', { message: 'Request received', status: 'rcvd' }],
    ['an envelope', { header: { status: 'rcvd' }, message: { correlation_id: 'c-9' } }],
    ['an envelope around it', { signature: '', header: {}, ...published }],
  ])('in the shape "%s" is one, and says how it differs', async (_, body) => {
    const ack = await clientOf(saying(body)).search(asked)
    expect(ack.ack_status).toBe('ACK')
    expect(JSON.parse(ack.text)).toEqual(body)
    if (!('signature' in body)) expect(ack.deviations.length).toBeGreaterThan(0)
  })

  it.each([
    ['by another key', generateSigningJwk('ES256'), 'signature.key_unknown'],
    ['by their key', undefined, undefined],
  ])('that is signed has to be so rightly: %s', async (_, key, code) => {
    const signer = key === undefined ? them : createIdentity({ sender_id: 'x', keys: [key] })
    const header = answerHeader({
      message_id: 'a-1',
      action: 'search',
      status: 'rcvd',
      sender_id: them.sender_id,
      receiver_id: us.sender_id,
      total_count: 1,
      completed_count: 0,
      now: noon,
    })
    const { signingKey } = signer
    const signing = signingKey && {
      dialect: standardSignature,
      key: signingKey,
      sender_id: them.sender_id,
      now: noon,
    }
    const { text } = await seal(header, published.message, signing)
    const answer = clientOf(saying(text)).search(asked)
    if (code === undefined) expect((await answer).signature?.status).toBe('verified')
    else await expect(answer).rejects.toMatchObject({ code })
  })
})

describe('a request that is not taken', () => {
  it.each([
    ['NACK', { message: { ack_status: 'NACK', correlation_id: 'c' } }, undefined],
    ['ERR', { message: { ack_status: 'ERR', error: { code: 'err.x', message: 'no' } } }, 'err.x'],
    ['errors', { errors: [{ code: 'err.x', message: 'no' }] }, 'err.x'],
    ['a numeric code', { error: { code: 500, message: 'no' } }, '500'],
    ['openIMIS', { header: { status: 'error', message: 'no' }, errors: ['broken'] }, undefined],
    ['G2P', { g2PcErrors: [{ code: 'G2P-1', message: 'no' }] }, 'G2P-1'],
    ['RFC 6749', { error: 'invalid_client', error_description: 'no' }, 'invalid_client'],
    [
      'a header',
      { header: { status: 'rjct', status_reason_code: 'rjct.own' }, message: {} },
      'rjct.own',
    ],
  ])('%s with HTTP 200 is a refusal with the peer’s own code (R10)', async (_, body, reason) => {
    const answer = clientOf(saying(body)).search(asked)
    await expect(answer).rejects.toMatchObject({ code: 'answer.refused', reason, status: 200 })
  })

  it('an answer that is none leaves the outcome open: a word nobody knows is kept', async () => {
    const unknown = clientOf(saying({ message: { ack_status: 'PERHAPS' } })).search(asked)
    await expect(unknown).rejects.toMatchObject({ code: 'answer.unreadable', reason: 'PERHAPS' })
    await expect(clientOf(saying('<html>')).search(asked)).rejects.toMatchObject({
      code: 'answer.unreadable',
    })
  })

  it.each([
    ['FastAPI, a sentence', { detail: 'no such thing' }, 'no such thing'],
    ['FastAPI, an object', { detail: { code: 'x', message: 'no such thing' } }, 'no such thing'],
    ['plain text', 'no such thing', undefined],
  ])('an HTTP error keeps its text out of sight: %s', async (_, body, peerMessage) => {
    const error: unknown = await clientOf(saying(body, 422))
      .search(asked)
      .catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'transport.status', status: 422, peerMessage })
    expect(isDciError(error) && error.peerText).toContain('no such thing')
    expect(Object.keys(error as object)).not.toContain('peerText')
  })

  it('a long text is cut at 2,000 characters', async () => {
    const error: unknown = await clientOf(saying('é'.repeat(9000), 500))
      .search(asked)
      .catch((caught: unknown) => caught)
    expect(isDciError(error) && error.peerText).toHaveLength(2000)
  })

  it('tells when to ask again and how often it was sent, as the transport found out', async () => {
    const retryAt = new Date(noon + 60_000)
    const transport = scripted(() => ({ ...http(429, ''), attempts: 3, retryAt }))
    await expect(clientOf(transport).search(asked)).rejects.toMatchObject({
      attempts: 3,
      retryAt,
      retryable: true,
    })
  })

  it('is not sent when nobody could answer us', async () => {
    const transport = saying(published)
    const partner = definePartner({ id: them.sender_id, baseUrl: 'https://crvs.example.gov' })
    const client = createRegistryClient({ registry: 'crvs', identity: us, partner, transport })
    await expect(client.search(asked)).rejects.toMatchObject({ code: 'config.invalid' })
    await expect(client.unsubscribe('s-1')).rejects.toMatchObject({ code: 'config.invalid' })
    expect(transport.sent).toHaveLength(0)
  })
})

describe('what is told asynchronously', () => {
  it.each([
    [
      'subscribe',
      (client: RegistryClient<'crvs'>) =>
        client.subscribe({
          reg_event_type: 'live_birth',
          filter_type: 'idtype-value',
          filter: asked.query,
        }),
      'subscribe_request',
    ],
    [
      'unsubscribe',
      (client: RegistryClient<'crvs'>) => client.unsubscribe(['s-1', 's-2']),
      'subscription_codes',
    ],
    [
      'txn/status',
      (client: RegistryClient<'crvs'>) =>
        client.txn.status({ attribute_type: 'transaction_id', attribute_value: 't-1' }),
      'txnstatus_request',
    ],
  ])('%s leaves as the standard has it', async (path, call, member) => {
    const transport = saying(published)
    const ack = await call(clientOf(transport))
    const [request] = transport.sent
    expect(request?.url).toBe(`https://crvs.example.gov/registry/${path}`)
    expect(JSON.parse(request?.body ?? '')).toHaveProperty(['message', member])
    expect(ack).toMatchObject({ ack_status: 'ACK', correlation_id: 'c-9' })
  })

  it('is open in the shared correlations from before it is sent (S14), until it is refused', async () => {
    const correlations = createCorrelations()
    const taken = scripted(() => {
      expect(correlations.open()).toMatchObject([{ operation: 'search', acknowledged: false }])
      return http(200, JSON.stringify(published))
    })
    await clientOf(taken, correlations).search(asked)
    expect(correlations.open()).toMatchObject([{ acknowledged: true, correlation_id: 'c-9' }])
    const other = createCorrelations()
    const refusing = clientOf(saying({ message: { ack_status: 'NACK' } }), other)
    await expect(refusing.search(asked)).rejects.toMatchObject({ code: 'answer.refused' })
    expect(other.open()).toEqual([])
  })
})

describe('asking for a status at once', () => {
  it('may be answered under the transaction that was asked about', async () => {
    const transport = scripted(() => {
      const header = answerHeader({
        message_id: 'a-1',
        action: 'txn-on-status',
        status: 'succ',
        sender_id: them.sender_id,
        receiver_id: us.sender_id,
        total_count: 1,
        completed_count: 1,
        now: noon,
      })
      const txn_status = { transaction_id: 't-1', correlation_id: 'c', search_response: [] }
      const txnstatus_response = { txn_type: 'search', txn_status }
      const message = { transaction_id: 't-1', correlation_id: 'c', txnstatus_response }
      return http(200, JSON.stringify({ header, message }))
    })
    const partner = definePartner({
      id: them.sender_id,
      baseUrl: 'https://crvs.example.gov',
      signatures: 'off',
    })
    const client = createRegistryClient({
      registry: 'crvs',
      identity: us,
      partner,
      transport,
      now: () => noon,
    })
    const question = { attribute_type: 'transaction_id', attribute_value: 't-1' } as const
    const answer = await client.sync.txn.status(question)
    expect(answer.message.txnstatus_response.txn_type).toBe('search')
    const other = client.sync.txn.status({ ...question, attribute_value: 't-2' })
    await expect(other).rejects.toMatchObject({ code: 'answer.uncorrelated' })
  })
})
