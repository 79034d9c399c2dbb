import { listOf, membersOf } from '../peer-call.js'
import type { HeaderAndMessage, Members, PeerCall } from '../peer-call.js'
import type { PeerParts } from '../peer-manners.js'
import { openG2pRecord } from './records.js'
import { openG2pTime } from './time.js'

/**
 * An answer as it writes one: ids swapped, `message_id` from the request's, all members there and `null` where it has nothing to say. Where every item is
 * refused the header is, and no item stands in it.
 */
export function writeOpenG2p(
  { header, message }: HeaderAndMessage,
  call: PeerCall | undefined,
  { now, sender_id }: Pick<PeerParts, 'now' | 'sender_id'>,
): HeaderAndMessage {
  const timestamp = openG2pTime(now())
  const items = listOf(message['search_response']).map(membersOf)
  const isRefused = items.length > 0 && items.every(({ status }) => status === 'rjct')
  const said = isRefused ? { ...header, ...items[0] } : header
  const { status_reason_code = null, status_reason_message = null } = said
  const asked = call?.header ?? {}
  return {
    header: {
      version: '1.0.0',
      message_id: `response-${String(asked['message_id'])}`,
      message_ts: timestamp,
      action: 'on-search',
      status: said['status'],
      status_reason_code,
      status_reason_message,
      total_count: header['total_count'] ?? 0,
      completed_count: isRefused ? 0 : (header['completed_count'] ?? 0),
      sender_id,
      receiver_id: asked['sender_id'] ?? null,
      is_msg_encrypted: false,
      meta: {},
    },
    message: {
      transaction_id: message['transaction_id'] ?? null,
      correlation_id: message['correlation_id'] ?? null,
      search_response: isRefused ? [] : items.map((item) => searchItem(item, call, timestamp)),
    },
  }
}

function searchItem(item: Members, call: PeerCall | undefined, timestamp: string): Members {
  const { reference_id, status, status_reason_code = null, status_reason_message = null } = item
  const { reg_type = null, reg_record_type = null } = criteriaOf(call, reference_id)
  const records = listOf(membersOf(item['data'])['reg_records']).map(membersOf)
  const data = {
    version: '1.0.0',
    reg_type,
    reg_record_type,
    reg_records: records.map(openG2pRecord),
  }
  return {
    reference_id,
    timestamp,
    status,
    status_reason_code,
    status_reason_message,
    data: status === 'succ' ? data : null,
    pagination: item['pagination'] ?? null,
    locale: 'eng',
  }
}

/** It echoes the register and the kind of record that were asked for. */
function criteriaOf(call: PeerCall | undefined, reference_id: unknown): Members {
  const items = listOf(call?.message['search_request']).map(membersOf)
  const item = items.find((one) => one['reference_id'] === reference_id) ?? items[0]
  return membersOf(item?.['search_criteria'])
}
