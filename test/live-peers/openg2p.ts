import { publicHalf } from '../../src/envelope/index.js'
import { openg2p } from '../../src/peers/index.js'
import { detachedJwsOf, orjsonSent, orjsonSorted } from '../peers/peer-made.js'
import {
  asked,
  criteriaOf,
  json,
  keyOf,
  missing,
  pythonTime,
  spoiled,
  valueAsked,
} from './live-peer.js'
import type { Changes, LivePeer } from './live-peer.js'
import type { Received } from './server.js'

const id = 'g2p.example.gov'
const us = 'SR.EXAMPLE.GOV'
const jwk = keyOf('g2p-1')

function sealed(header: object, message: object): string {
  const signature = detachedJwsOf(orjsonSorted({ header, message }), jwk)
  return orjsonSent({ signature, header, message })
}

function farmer(value: string): object {
  return {
    farmer_personal_details: {
      identifier: [{ identifier_type: 'UIN', identifier_value: value }],
      name: { given_name: 'Amina', surname: 'Diallo' },
      sex: 'female',
      birth_date: '1984-01-05T00:00:00Z',
    },
  }
}

function headerOf(call: Received, changes: Changes, status: string): object {
  return {
    version: '1.0.0',
    message_id: changes.message_id ?? `response-${String(asked(call).header['message_id'])}`,
    message_ts: pythonTime,
    action: 'on-search',
    status,
    status_reason_code: null,
    status_reason_message: null,
    total_count: 1,
    completed_count: 1,
    sender_id: id,
    receiver_id: asked(call).header['sender_id'],
    is_msg_encrypted: false,
    meta: {},
  }
}

function answer(call: Received, changes: Changes): string {
  const { transaction_id, items } = asked(call)
  const records = changes.records ?? [farmer(valueAsked(call))]
  const search_response = items.map(({ reference_id, search_criteria }) => ({
    reference_id: changes.reference_id ?? reference_id,
    timestamp: pythonTime,
    status: 'succ',
    status_reason_code: null,
    data: {
      version: '1.0.0',
      reg_type: search_criteria['reg_type'],
      reg_record_type: search_criteria['reg_record_type'],
      reg_records: records,
    },
    pagination: { page_size: 100, page_number: 1, total_count: records.length },
    locale: 'eng',
  }))
  const message = {
    transaction_id: changes.transaction_id ?? transaction_id,
    correlation_id: changes.correlation_id ?? 'openg2p-c-1',
    search_response,
  }
  const body = sealed(headerOf(call, changes, 'succ'), message)
  return changes.tampered === true ? spoiled(body) : body
}

/** OpenG2P: whatever it does not like is HTTP 200 with `header.status: "rjct"`. */
export const openG2pPeer: LivePeer = {
  profile: openg2p,
  registry: 'fr',
  id,
  knowsUsAs: us,
  keys: [publicHalf(jwk)],
  paths: { sync: '/dci/registry/sync/search' },
  criteria: {
    query_type: 'idtype-value',
    query: { type: 'UIN', value: '8264937150' },
    reg_type: 'Farmer',
    reg_record_type: 'Farmer',
  },
  refusal: 'rjct.search_criteria.invalid',
  somebodyElse: () => farmer('0000000000'),
  complains: (call) => {
    const { header, signature } = asked(call)
    if (typeof signature !== 'string') return 'signature'
    const lacking = [
      ...missing(header, ['version', 'receiver_id']),
      ...missing(criteriaOf(call), ['reg_type', 'reg_record_type']),
    ]
    if (lacking.length > 0) return `missing ${lacking.join()}`
    const known = ['Farmer', 'Household', 'Individual']
    const { reg_type } = criteriaOf(call)
    return known.includes(String(reg_type)) ? undefined : `no register ${String(reg_type)}`
  },
  found: (call, changes = {}) => json(answer(call, changes)),
  nobody: (call) => json(answer(call, { records: [] })),
  refuses: (call) => {
    const header = {
      ...headerOf(call, {}, 'rjct'),
      status_reason_code: 'rjct.search_criteria.invalid',
      status_reason_message: 'no consent for this purpose',
    }
    const { transaction_id } = asked(call)
    return json(sealed(header, { transaction_id, search_response: [] }))
  },
  fails: (status, text) => json(JSON.stringify({ detail: text }), status),
  tooMany: () => json(JSON.stringify({ g2PcError: { code: 'G2P-429', message: 'too many' } }), 429),
}
