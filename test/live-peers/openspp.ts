import { publicHalf } from '../../src/envelope/index.js'
import { openspp } from '../../src/peers/index.js'
import { orjsonSent, parameterStringOf, pythonSorted } from '../peers/peer-made.js'
import {
  asked,
  criteriaOf,
  json,
  keyOf,
  missing,
  pythonTime,
  seconds,
  spoiled,
  valueAsked,
} from './live-peer.js'
import type { Changes, LivePeer } from './live-peer.js'
import type { Behaviour, PlainReply, Received } from './server.js'

const id = 'spp.example.gov'
const us = 'sr.example.gov'
const jwk = keyOf('key1')
const root = '/dci_api/v1/social/registry'

const headerMembers = [
  'version',
  'message_id',
  'message_ts',
  'action',
  'sender_id',
  'sender_uri',
  'receiver_id',
  'total_count',
  'is_msg_encrypted',
  'meta',
]

function signatureOver(header: object, message: object): string {
  const kidId = `${id}|key1|ed25519`
  return parameterStringOf(pythonSorted({ header, message }), { jwk, kidId, created: seconds })
}

/** What it calls us with: the flag is there, and it verifies as received. */
export function called(header: object, message: object): string {
  const whole = { ...header, sender_uri: null, is_msg_encrypted: false }
  return orjsonSent({ signature: signatureOver(whole, message), header: whole, message })
}

/** A synchronous answer is signed with `is_msg_encrypted: false` in its header, and sent without it (README trap 4). */
function answered(header: object, message: object): string {
  const signature = signatureOver({ ...header, is_msg_encrypted: false }, message)
  return orjsonSent({ signature, header, message })
}

function group(value: string): object {
  return {
    group_identifier: [{ identifier_type: 'UIN', identifier_value: value }],
    group_type: 'household',
    group_size: 4,
    poverty_score: null,
    member_list: [],
    place: { name: 'Amina ward' },
  }
}

export function headerOf(changes: Changes, status = 'succ'): Record<string, unknown> {
  return {
    version: '1.0.0',
    message_id: changes.message_id ?? 'openspp-answer-1',
    message_ts: pythonTime,
    action: 'on-search',
    status,
    status_reason_code: null,
    status_reason_message: null,
    total_count: 1,
    completed_count: 1,
    sender_id: id,
    receiver_id: us,
    meta: null,
  }
}

function messageOf(call: Received, changes: Changes): object {
  const { transaction_id, items } = asked(call)
  const records = changes.records ?? [group(valueAsked(call))]
  const search_response = items.map(({ reference_id }) => ({
    reference_id: changes.reference_id ?? reference_id,
    timestamp: pythonTime,
    status: 'succ',
    status_reason_code: null,
    status_reason_message: null,
    data: {
      version: '1.0.0',
      reg_type: 'SOCIAL_REGISTRY',
      reg_record_type: 'GROUP',
      reg_records: records,
    },
    pagination: changes.pagination ?? {
      page_size: 100,
      page_number: 1,
      total_count: records.length,
    },
    locale: 'en',
  }))
  return {
    transaction_id: changes.transaction_id ?? transaction_id,
    correlation_id: changes.correlation_id ?? 'openspp-c-1',
    search_response,
  }
}

function ofText(body: string, { tampered }: Changes): string {
  return tampered === true ? spoiled(body) : body
}

function failure(code: string, message: string, status: number): PlainReply {
  return json(orjsonSent({ message: { ack_status: 'ERR', error: { code, message } } }), status)
}

/** The answer to `sync/txn/status` of a search that is settled, or not yet (`pdng`). */
function statusAnswer(call: Received, search: Received | undefined): PlainReply {
  const { transaction_id } = asked(call)
  const of = search === undefined ? { search_response: [] } : messageOf(search, {})
  const header = { ...headerOf({}), action: 'txn-on-status', status: search ? 'succ' : 'pdng' }
  const message = {
    transaction_id,
    correlation_id: 'openspp-c-1',
    txnstatus_response: { txn_type: 'search', txn_status: of },
  }
  return json(answered(header, message))
}

/** OpenSPP 2. */
export const openSppPeer: LivePeer = {
  profile: openspp,
  registry: 'social',
  id,
  knowsUsAs: us,
  keys: [publicHalf(jwk)],
  paths: {
    sync: `${root}/sync/search`,
    async: `${root}/search`,
    status: `${root}/sync/txn/status`,
  },
  criteria: { query_type: 'idtype-value', query: { type: 'UIN', value: 'IND-0001' } },
  refusal: 'rjct.action.not_supported',
  pause: 17_000,
  somebodyElse: () => group('IND-9999'),
  complains: (call) => {
    const { header, signature } = asked(call)
    const lacking = headerMembers.filter((name) => !(name in header))
    if (lacking.length > 0) return `header lacks ${lacking.join()}`
    const unknown = Object.keys(header).filter((name) => !headerMembers.includes(name))
    if (unknown.length > 0) return `header has ${unknown.join()}`
    if (typeof signature !== 'string') return 'signature: field required'
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(header['message_ts'])))
      return 'message_ts would be printed otherwise, so the signature would not verify'
    const lackingCriteria = missing(criteriaOf(call), ['query_type', 'query'])
    return lackingCriteria.length === 0 ? undefined : `missing ${lackingCriteria.join()}`
  },
  found: (call, changes = {}) =>
    json(ofText(answered(headerOf(changes), messageOf(call, changes)), changes)),
  nobody: (call) => json(answered(headerOf({}), messageOf(call, { records: [] }))),
  refuses: (call) => {
    const header = {
      ...headerOf({}, 'rjct'),
      status_reason_code: 'rjct.action.not_supported',
      status_reason_message: 'this registry serves SOCIAL_REGISTRY alone',
    }
    const { transaction_id } = asked(call)
    return json(
      answered(header, { transaction_id, correlation_id: 'openspp-c-1', search_response: [] }),
    )
  },
  fails: (status, text) => failure(`err.openspp.${String(status)}`, text, status),
  /** No `Retry-After`: the seconds are in a JSON text inside the sentence. */
  tooMany: () =>
    failure(
      'err.rate_limit.exceeded',
      JSON.stringify({ error: 'rate_limit_exceeded', retry_after: 17 }),
      429,
    ),
  acknowledges: () =>
    json(
      orjsonSent({
        message: {
          ack_status: 'ACK',
          timestamp: pythonTime,
          correlation_id: 'openspp-c-1',
          error: null,
        },
      }),
    ),
  settled: statusAnswer,
  callback: (call, changes = {}) => ({
    headers: {
      'Content-Type': 'application/json',
      'X-DCI-Transaction-ID': String(asked(call).transaction_id),
    },
    body: ofText(called(headerOf(changes), messageOf(call, changes)), changes),
  }),
}

/** Its asynchronous endpoints: `UNIQUE(transaction_id, sender)`, so a second request of that id gives 500 although the first was taken. */
export function onceATransaction(accept: Behaviour): Behaviour {
  const seen = new Set<unknown>()
  return (call) => {
    const { transaction_id } = asked(call)
    if (seen.has(transaction_id)) return { status: 500, body: 'Internal Server Error' }
    seen.add(transaction_id)
    return accept(call)
  }
}
