import { listOf, membersOf } from '../peer-call.js'
import type { HeaderAndMessage, Members, PeerCall } from '../peer-call.js'
import type { PeerParts, SealedAs } from '../peer-manners.js'
import { openSppRecord } from './records.js'
import { openSppEvents, openSppGranted } from './subscriptions.js'
import { openSppTime } from './time.js'

/**
 * An answer as it writes one: ids swapped, microseconds in timestamps, `null` where it has nothing to say, locale `en`. Callbacks name a `sender_uri`
 * besides, which is `null`.
 */
export function writeOpenSpp(
  { header, message }: HeaderAndMessage,
  call: PeerCall | undefined,
  as: SealedAs,
  { now, newId, sender_id }: PeerParts,
): HeaderAndMessage {
  const timestamp = openSppTime(now())
  const written = {
    version: '1.0.0',
    message_id: newId(),
    message_ts: timestamp,
    action: header['action'],
    status: header['status'],
    status_reason_code: header['status_reason_code'] ?? null,
    status_reason_message: header['status_reason_message'] ?? null,
    total_count: header['total_count'] ?? 0,
    completed_count: header['completed_count'] ?? 0,
    sender_id,
    receiver_id: call?.header['sender_id'] ?? header['receiver_id'] ?? '',
    meta: null,
    ...(as === 'callback' ? { sender_uri: null } : {}),
  }
  if (header['action'] === 'notify') {
    return { header: written, message: openSppEvents(message, timestamp, newId(), openSppRecord) }
  }
  return { header: written, message: messageOf(message, timestamp) }
}

const items: readonly (readonly [string, (item: Members, timestamp: string) => Members])[] = [
  ['search_response', searchItem],
  ['subscribe_response', openSppGranted],
]

function messageOf(message: Members, timestamp: string): Members {
  const { txnstatus_response } = message
  if (txnstatus_response !== undefined) {
    const { txn_type, txn_status } = membersOf(txnstatus_response)
    const status = messageOf(membersOf(txn_status), timestamp)
    return { ...message, txnstatus_response: { txn_type, txn_status: status } }
  }
  const [name, itemOf] = items.find(([member]) => member in message) ?? []
  if (name === undefined || itemOf === undefined) return timed(message, timestamp)
  const written = listOf(message[name]).map((item) => itemOf(membersOf(item), timestamp))
  return { ...message, [name]: written }
}

function timed(message: Members, timestamp: string): Members {
  return 'timestamp' in message ? { ...message, timestamp } : message
}

/** One item of `search_response`. */
function searchItem(item: Members, timestamp: string): Members {
  const data = membersOf(item['data'])
  const records = listOf(data['reg_records']).map(membersOf)
  const isPerson = records.some((record) => 'member_identifier' in record)
  return {
    reference_id: item['reference_id'],
    timestamp,
    status: item['status'],
    status_reason_code: item['status_reason_code'] ?? null,
    status_reason_message: item['status_reason_message'] ?? null,
    data:
      item['status'] === 'succ'
        ? {
            version: '1.0.0',
            reg_type: 'SOCIAL_REGISTRY',
            reg_event_type: null,
            reg_record_type: isPerson ? 'PERSON' : 'GROUP',
            reg_records: records.map(openSppRecord),
          }
        : null,
    pagination: item['pagination'] ?? null,
    locale: 'en',
  }
}
