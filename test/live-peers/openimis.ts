import { openimis, openimisB } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import { asked, criteriaOf, json } from './live-peer.js'
import type { Changes, LivePeer } from './live-peer.js'
import type { PlainReply, Received } from './server.js'

const us = 'sr.example.gov'

function farmer(): object {
  return {
    farmer_personal_details: { given_name: 'Amina', surname: 'Diallo', gender: 'F' },
    identifier: { type: 'openimis', value: 'b7c1' },
  }
}

function headerOf(id: string, changes: Changes, status: string): object {
  return {
    message_id: changes.message_id ?? 'openimis-answer-1',
    message_ts: '2026-03-01T08:30:00+00:00Z',
    action: 'on-search',
    status,
    total_count: 1,
    completed_count: 1,
    sender_id: id,
    receiver_id: us,
    is_encrypted: false,
    meta: {},
  }
}

/** Only the first item is read. The signature is the request's own, sent back. */
function answer(id: string, call: Received, changes: Changes): string {
  const { transaction_id, items, signature } = asked(call)
  const records = changes.records ?? [farmer()]
  const search_response = items.slice(0, 1).map(({ reference_id }) => ({
    reference_id: changes.reference_id ?? reference_id,
    timestamp: '2026-03-01T08:30:00.123456',
    status: 'succ',
    registry_data: { version: '1.0.0', reg_type: 'ns:org:RegistryType:FR', data: records },
    pagination: { page_size: 100, page_number: 1, total_count: records.length },
    locale: 'en',
  }))
  const message = {
    transaction_id: changes.transaction_id ?? transaction_id,
    correlation_id: null,
    search_response,
  }
  return JSON.stringify({ signature, header: headerOf(id, changes, 'success'), message })
}

function fails(status: number, text: string): PlainReply {
  const body = { header: { status: 'error', message: text }, errors: [{ message: text }] }
  return json(JSON.stringify(body), status)
}

function peer(
  profile: Profile,
  id: string,
  root: string,
  complaint: (criteria: Readonly<Record<string, unknown>>) => string | undefined,
): LivePeer {
  return {
    profile,
    registry: 'fr',
    id,
    knowsUsAs: us,
    keys: [],
    paths: { sync: `${root}/search` },
    criteria: {
      query_type: 'expression',
      query: {
        type: 'ns:org:QueryType:NoSql',
        value: { expression: { query: { firstName: { $eq: 'Amina' } } } },
      },
    },
    refusal: 'rjct.search_criteria.invalid',
    somebodyElse: farmer,
    complains: (call) => {
      const { signature } = asked(call)
      if (typeof signature !== 'string' || !signature.startsWith('Signature: ')) return 'signature'
      return complaint(criteriaOf(call))
    },
    found: (call, changes = {}) => json(answer(id, call, changes)),
    nobody: (call) => json(answer(id, call, { records: [] })),
    refuses: (call) => {
      const { transaction_id, signature } = asked(call)
      const header = {
        ...headerOf(id, {}, 'rjct'),
        status_reason_code: 'rjct.search_criteria.invalid',
        status_reason_message: 'criteria not understood',
      }
      const message = { transaction_id, search_response: [] }
      return json(JSON.stringify({ signature, header, message }))
    },
    fails,
    tooMany: () =>
      json('{"detail":"Request was throttled. Expected available in 9 seconds."}', 429),
  }
}

/** Why it would give everybody, or an error, for this query. */
function unevaluated(query: unknown): string | undefined {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) return 'query'
  const known = ['firstName', 'lastName', 'dob', 'gender', 'phone', 'email', '$and']
  const strange = Object.keys(query).filter((name) => !known.includes(name))
  return strange.length === 0 ? undefined : `ignores ${strange.join()}: everybody would be found`
}

/** openIMIS, line A: reads `query.value.expression`, flat or with `$and`; a member named `query` in it is a key it does not know. */
export const openImisPeer: LivePeer = peer(
  openimis,
  'imis-a.example.gov',
  '/api/api_dci/registry',
  ({ query, reg_type }) => {
    if (!/:(FR|SR)$/.test(String(reg_type))) return 'reg_type must end in FR or SR'
    const { value } = query as { value?: { expression?: Record<string, unknown> } }
    const { query: _, ...read } = value?.expression ?? {}
    return Object.keys(read).length === 0 ? 'no filter: everybody' : unevaluated(read)
  },
)

/** openIMIS, line B: reads `query.value.expression.query`. */
export const openImisBPeer: LivePeer = peer(
  openimisB,
  'imis-b.example.gov',
  '/api/api_dci/reg',
  ({ query, reg_type }) => {
    if (!/:(FR|Social)$/.test(String(reg_type))) return 'reg_type must end in FR or Social'
    const { value } = query as { value?: { expression?: { query?: unknown } } }
    return unevaluated(value?.expression?.query)
  },
)

/** What line A answers where an acknowledgement is due: a whole envelope. */
export function envelopeAcknowledgement(call: Received): PlainReply {
  const { signature, transaction_id } = asked(call)
  return json(
    JSON.stringify({
      signature,
      header: headerOf('imis-a.example.gov', {}, 'rcvd'),
      message: {
        transaction_id,
        ack_status: 'ACK',
        timestamp: '2026-03-01T08:30:00+00:00Z',
        correlation_id: 'openimis-c-1',
      },
    }),
  )
}
