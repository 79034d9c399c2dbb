import { publicHalf } from '../../src/envelope/index.js'
import { standard } from '../../src/peers/index.js'
import { orjsonSorted, parameterStringOf } from '../peers/peer-made.js'
import {
  asked,
  criteriaOf,
  json,
  keyOf,
  missing,
  seconds,
  spoiled,
  valueAsked,
} from './live-peer.js'
import type { Changes, LivePeer } from './live-peer.js'
import type { PlainReply, Received } from './server.js'

const id = 'crvs.example.gov'
const us = 'sr.example.gov'
const jwk = keyOf('standard-1')

/** Signed over the sorted text of `{header, message}` (RFC 8785 for all that is in it), which is also what is sent. */
export function sealed(header: object, message: object): string {
  const text = orjsonSorted({ header, message })
  const kidId = `${id}|standard-1|ed25519`
  const signature = parameterStringOf(text, { jwk, kidId, created: seconds })
  return `{"signature":${JSON.stringify(signature)},${text.slice(1)}`
}

function person(value: string): object {
  return {
    identifier: [{ identifier_type: 'BRN', identifier_value: value }],
    name: { given_name: 'Amina', surname: 'Diallo' },
    sex: 'female',
    birth_date: '2019-01-05',
  }
}

export function headerOf(changes: Changes, status = 'succ'): object {
  return {
    version: '1.0.0',
    message_id: changes.message_id ?? 'standard-answer-1',
    message_ts: '2026-03-01T08:30:00Z',
    action: 'on-search',
    status,
    sender_id: id,
    receiver_id: us,
    total_count: 1,
    completed_count: 1,
    is_msg_encrypted: false,
    meta: {},
  }
}

function messageOf(call: Received, changes: Changes): object {
  const { transaction_id, items } = asked(call)
  const records = changes.records ?? [person(valueAsked(call))]
  const search_response = items.map(({ reference_id }) => ({
    reference_id: changes.reference_id ?? reference_id,
    timestamp: '2026-03-01T08:30:00Z',
    status: 'succ',
    data: {
      version: '1.0.0',
      reg_type: 'ns:org:RegistryType:Civil',
      reg_record_type: 'spdci-extensions-dci:Person',
      reg_records: records,
    },
    pagination: changes.pagination ?? {
      page_size: 100,
      page_number: 1,
      total_count: records.length,
    },
    locale: 'eng',
  }))
  return {
    transaction_id: changes.transaction_id ?? transaction_id,
    correlation_id: changes.correlation_id ?? 'standard-c-1',
    search_response,
  }
}

function answer(call: Received, changes: Changes): string {
  const body = sealed(headerOf(changes), messageOf(call, changes))
  return changes.tampered === true ? spoiled(body) : body
}

/** The answer to `sync/txn/status` of a search that is settled, or not yet (`pdng`). */
function statusAnswer(call: Received, search: Received | undefined): PlainReply {
  const { transaction_id } = asked(call)
  const header = { ...headerOf({}, search ? 'succ' : 'pdng'), action: 'txn-on-status' }
  const txn_status =
    search === undefined ? { transaction_id, search_response: [] } : messageOf(search, {})
  const txnstatus_response = { txn_type: 'search', txn_status }
  return json(
    sealed(header, { transaction_id, correlation_id: 'standard-c-1', txnstatus_response }),
  )
}

/** A registry that does as the published text says. */
export const standardPeer: LivePeer = {
  profile: standard,
  registry: 'crvs',
  id,
  knowsUsAs: us,
  keys: [publicHalf(jwk)],
  paths: {
    sync: '/registry/sync/search',
    async: '/registry/search',
    status: '/registry/sync/txn/status',
  },
  criteria: { query_type: 'idtype-value', query: { type: 'BRN', value: '2019B000001' } },
  refusal: 'rjct.search_criteria.invalid',
  pause: 7000,
  somebodyElse: () => person('2019B999999'),
  complains: (call) => {
    const lacking = missing(criteriaOf(call), ['query_type', 'query'])
    return lacking.length === 0 ? undefined : `missing ${lacking.join()}`
  },
  found: (call, changes = {}) => json(answer(call, changes)),
  nobody: (call) => json(answer(call, { records: [] })),
  refuses: (call) => {
    const header = {
      ...headerOf({}, 'rjct'),
      status_reason_code: 'rjct.search_criteria.invalid',
      status_reason_message: 'criteria not understood',
    }
    const { transaction_id } = asked(call)
    return json(
      sealed(header, { transaction_id, correlation_id: 'standard-c-1', search_response: [] }),
    )
  },
  fails: (status, text) =>
    json(
      JSON.stringify({ errors: [{ code: `err.standard.${String(status)}`, message: text }] }),
      status,
    ),
  tooMany: (): PlainReply => ({
    status: 429,
    headers: { 'Content-Type': 'application/json', 'Retry-After': '7' },
    body: JSON.stringify({ errors: [{ code: 'err.request.too_many', message: 'slow down' }] }),
  }),
  acknowledges: () =>
    json(
      JSON.stringify({
        message: {
          ack_status: 'ACK',
          timestamp: '2026-03-01T08:30:00Z',
          correlation_id: 'standard-c-1',
        },
      }),
      202,
    ),
  settled: statusAnswer,
  callback: (call, changes = {}) => ({
    headers: { 'Content-Type': 'application/json' },
    body: answer(call, changes),
  }),
}
