/** What the hand-written clients ask, and what they look at in an answer. */
import { randomUUID } from 'node:crypto'
import { timestamp } from './envelope.mjs'

export const us = 'sr.example.gov'
export const them = 'crvs.example.gov'
const brn = '2023B100001'

/** Throws for an answer that is not the one to `question`. */
export function checkAnswer({ header, message }, question) {
  if (header.status !== 'succ' || header.receiver_id !== us) throw new Error('refused')
  const [item] = message.search_response
  const [asked] = question.search_request
  if (message.transaction_id !== question.transaction_id) throw new Error('another transaction')
  if (item.reference_id !== asked.reference_id || item.status !== 'succ') throw new Error('refused')
  const bears = ({ identifier }) =>
    identifier.some((one) => one.identifier_type === 'BRN' && one.identifier_value === brn)
  if (!item.data.reg_records.every(bears)) throw new Error('somebody else')
}

/** Its header. */
export function questionHeader(items = 1) {
  return {
    action: 'search',
    is_msg_encrypted: false,
    message_id: randomUUID(),
    message_ts: timestamp(),
    meta: {},
    receiver_id: them,
    sender_id: us,
    sender_uri: 'https://sr.example.gov/dci',
    total_count: items,
    version: '1.0.0',
  }
}

/** A search for each of these, one item each, members in canonical order. */
export function question(values = [brn]) {
  return { search_request: values.map(item), transaction_id: randomUUID() }
}

function item(value) {
  return {
    locale: 'eng',
    reference_id: randomUUID(),
    search_criteria: {
      pagination: { page_number: 1, page_size: 100 },
      query: { type: 'BRN', value },
      query_type: 'idtype-value',
      reg_record_type: 'spdci-extensions-dci:Person',
      reg_type: 'ns:org:RegistryType:Civil',
      version: '1.0.0',
    },
    timestamp: timestamp(),
  }
}
