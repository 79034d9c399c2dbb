import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { Jwk } from '../../src/envelope/index.js'
import { opencrvs, opencrvs2026 } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import { asked, criteriaOf, json, missing, spoiled, valueAsked } from './live-peer.js'
import type { Changes, LivePeer } from './live-peer.js'
import type { PlainReply, Received } from './server.js'

const us = 'https://sr.example.gov'
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const { kty, n, e } = publicKey.export({ format: 'jwk' }) as { kty: string; n: string; e: string }
/** RFC 7638. */
const kid = createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('base64url')
const jwk = { kty, n, e, kid, alg: 'RS256', use: 'sig' } as Jwk

/** A compact JWS around `JSON.stringify` of header and message, and they in the body besides (README section 1, A). */
function sealed(header: object, message: object): string {
  const head = { alg: 'RS256', kid }
  const input = [head, { header, message }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const signature = `${input}.${sign('RSA-SHA256', Buffer.from(input), privateKey).toString('base64url')}`
  return JSON.stringify({ header, message, signature })
}

function birth(value: string): object {
  return {
    identifier: [{ name: 'BRN', identifier: value }],
    birthDate: '2019-01-05',
    givenName: 'Amina',
    familyName: 'Diallo',
    sex: 'female',
    birthPlace: { '@type': 'Place', address: 'Ibombo' },
    relations: [{ '@type': 'spdci:Mother', givenName: 'Fatou' }],
  }
}

/** Ids as they were in the request, unswapped. */
function headerOf(call: Received, changes: Changes, status = 'succ'): object {
  const { header } = asked(call)
  return {
    message_id: changes.message_id ?? 'opencrvs-answer-1',
    message_ts: '2026-03-01T08:30:00.000Z',
    action: 'on-search',
    status,
    total_count: 1,
    sender_id: header['sender_id'],
    receiver_id: header['receiver_id'],
    is_msg_encrypted: false,
  }
}

/** An item whose search found nobody is left out. */
function answer(call: Received, changes: Changes): string {
  const { transaction_id, items } = asked(call)
  const records = changes.records ?? [birth(valueAsked(call))]
  const found = records.length === 0 ? [] : items
  const search_response = found.map(({ reference_id, search_criteria }) => ({
    reference_id: changes.reference_id ?? reference_id,
    timestamp: '2026-03-01T08:30:00.000Z',
    status: 'succ',
    data: { reg_type: search_criteria['reg_type'], reg_records: records },
    pagination: changes.pagination ?? {
      total_count: records.length,
      page_number: 1,
      page_size: 100,
    },
    locale: 'eng',
  }))
  const message = {
    transaction_id: changes.transaction_id ?? transaction_id,
    correlation_id: changes.correlation_id ?? 'opencrvs-c-1',
    search_response,
  }
  const body = sealed(headerOf(call, changes), message)
  return changes.tampered === true ? spoiled(body) : body
}

function fails(status: number, text: string): PlainReply {
  return json(JSON.stringify({ error: { code: status, message: text } }), status)
}

function peer(
  profile: Profile,
  id: string,
  criteria: LivePeer['criteria'],
  complaint: (criteria: Readonly<Record<string, unknown>>) => string | undefined,
): LivePeer {
  return {
    profile,
    registry: 'crvs',
    id,
    knowsUsAs: us,
    keys: [jwk],
    paths: { sync: '/registry/sync/search', async: '/registry/search' },
    criteria,
    refusal: 'rjct.search_criteria.invalid',
    somebodyElse: () => birth('2019BZZZZZZ'),
    complains: (call) => {
      const { signature } = asked(call)
      if (signature === '' || signature === null) return 'a signature that is none'
      return complaint(criteriaOf(call))
    },
    found: (call, changes = {}) => json(answer(call, changes)),
    nobody: (call) => json(answer(call, { records: [] })),
    refuses: (call) => {
      const { transaction_id, items } = asked(call)
      const search_response = items.map(({ reference_id }) => ({
        reference_id,
        timestamp: '2026-03-01T08:30:00.000Z',
        status: 'rjct',
        status_reason_code: 'rjct.search_criteria.invalid',
        status_reason_message: 'criteria not understood',
        locale: 'eng',
      }))
      const message = { transaction_id, correlation_id: 'opencrvs-c-1', search_response }
      return json(sealed(headerOf(call, {}, 'rjct'), message))
    },
    fails,
    tooMany: () => fails(429, 'Daily quota of 2000 requests exceeded'),
    acknowledges: () =>
      json(
        JSON.stringify({ message: { ack_status: 'ACK', timestamp: '2026-03-01T08:30:00.000Z' } }),
        202,
      ),
    /** `fetch` with a text body and no header of its own. */
    callback: (call, changes = {}) => ({
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      body: answer(call, changes),
    }),
  }
}

/** What OpenCRVS says of a signature it cannot verify [ran]: not worth repeating. */
export const badSignature: PlainReply = json('{"error":{"code":500}}', 500)

/** OpenCRVS as of 2024. */
export const openCrvsPeer: LivePeer = peer(
  opencrvs,
  'crvs.opencrvs.example',
  { query_type: 'idtype-value', query: { type: 'BRN', value: '2019BAAAAAA' } },
  (criteria) =>
    String(criteria['reg_type']).startsWith('ocrvs:registry_type:')
      ? undefined
      : 'reg_type must be one of ocrvs:registry_type:*',
)

/** OpenCRVS as of 2026. */
export const openCrvs2026Peer: LivePeer = peer(
  opencrvs2026,
  'crvs2026.opencrvs.example',
  {
    query_type: 'idtype-value',
    query: { type: 'BRN', value: '2019BAAAAAA' },
    reg_event_type: 'birth',
  },
  (criteria) => {
    const pagination = criteria['pagination'] as { page_number?: number } | undefined
    const sort = criteria['sort'] as { attribute_name?: string }[] | undefined
    const lacking = missing(criteria, ['reg_event_type', 'pagination', 'sort'])
    if (lacking.length > 0) return `missing ${lacking.join()}`
    if (criteria['reg_type'] !== 'ns:org:RegistryType:Civil') return 'reg_type'
    if (pagination?.page_number === undefined) return 'page_number'
    return sort?.[0]?.attribute_name === undefined ? 'sort.attribute_name' : undefined
  },
)
