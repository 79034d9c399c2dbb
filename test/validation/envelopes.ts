import type { ReceivedEnvelope } from '../../src/validation/index.js'

type Fields = Record<string, unknown>

const timestamp = '2026-03-01T08:30:00Z'

/** A header with all a request needs. */
export function requestHeader(action = 'search', more: Fields = {}): Fields {
  return {
    version: '1.0.0',
    message_id: 'm-1',
    message_ts: timestamp,
    action,
    sender_id: 'sr.example.gov',
    receiver_id: 'crvs.example.gov',
    total_count: 1,
    is_msg_encrypted: false,
    ...more,
  }
}

/** A search request with one item. */
export function searchRequest(search_criteria: unknown, item: Fields = {}): ReceivedEnvelope {
  const search_request = [{ reference_id: 'r-1', timestamp, search_criteria, ...item }]
  return { header: requestHeader(), message: { transaction_id: 't-1', search_request } }
}

/** Criteria that ask for one identifier. */
export const byIdentifier: Fields = {
  query_type: 'idtype-value',
  query: { type: 'BRN', value: '2023B00001' },
}

/** A search answer with one item, which holds `data` or whatever replaces it. */
export function searchAnswer(item: Fields): ReceivedEnvelope {
  return {
    header: { ...requestHeader('on-search'), status: 'succ' },
    message: {
      transaction_id: 't-1',
      correlation_id: 'c-1',
      search_response: [{ reference_id: 'r-1', timestamp, status: 'succ', ...item }],
    },
  }
}

/** A search answer with these records. */
export function recordsAnswer(...reg_records: unknown[]): ReceivedEnvelope {
  return searchAnswer({ data: { reg_records } })
}
