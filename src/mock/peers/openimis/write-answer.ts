import { listOf, membersOf } from '../peer-call.js'
import type { HeaderAndMessage, Members } from '../peer-call.js'
import { openImisRecord } from './records.js'

/** A date-time with its zone twice over. */
export function openImisTime(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19)}+00:00Z`
}

/** A date-time with microseconds and no zone. */
function itemTime(now: number): string {
  return `${new Date(now).toISOString().slice(0, 23)}000`
}

/** An answer, a callback or a notification of ours in openIMIS's words. `now`: milliseconds since 1970; `reg_type`: its own word for the registry. */
export function openImisWords(
  { header, message }: HeaderAndMessage,
  { now, reg_type }: { readonly now: number; readonly reg_type: string },
): HeaderAndMessage {
  const { action } = header
  if (action === 'on-search') return searchAnswer(header, message, now, reg_type)
  const said = action === 'notify' ? notification(message, now) : message
  return { header: openImisHeader(header, now), message: said }
}

/** The header as openIMIS writes it: `success`, and `is_encrypted` where the text has `is_msg_encrypted`. */
export function openImisHeader(header: Members, now: number): Members {
  const { version: _, message_ts: __, is_msg_encrypted: ___, status, ...rest } = header
  return {
    ...rest,
    message_ts: openImisTime(now),
    status: status === 'succ' ? 'success' : status,
    is_encrypted: false,
    meta: {},
  }
}

/** Records under `registry_data.data`, no `correlation_id`, `en`. Of an item that is refused the header says why, and nothing else does. */
function searchAnswer(
  header: Members,
  message: Members,
  now: number,
  reg_type: string,
): HeaderAndMessage {
  const items = listOf(message['search_response']).map(membersOf)
  const refused = items.find(({ status }) => status === 'rjct')
  const { status_reason_code, status_reason_message } = refused ?? {}
  const reason = refused === undefined ? {} : { status_reason_code, status_reason_message }
  const status = refused === undefined ? header['status'] : 'rjct'
  return {
    header: openImisHeader({ ...header, status, ...reason }, now),
    message: {
      transaction_id: message['transaction_id'],
      correlation_id: null,
      search_response: items
        .filter((item) => item !== refused)
        .map((item) => searchItem(item, now, reg_type)),
    },
  }
}

function searchItem(
  { reference_id, status, data, pagination }: Members,
  now: number,
  reg_type: string,
): Members {
  const { reg_records, version } = membersOf(data)
  const records = listOf(reg_records).map((record) => openImisRecord(membersOf(record)))
  return {
    reference_id,
    timestamp: itemTime(now),
    status,
    registry_data: { version, reg_type, data: records },
    pagination,
    locale: 'en',
  }
}

/** `notify_request`, one record an item (peers README section 5). */
function notification(message: Members, now: number): Members {
  const { transaction_id, subscription_code } = message
  const items = listOf(message['notify_event']).flatMap((event) => {
    const { reference_id, data, subscription_code: own = subscription_code } = membersOf(event)
    const { reg_records, ...about } = membersOf(data)
    return listOf(reg_records).map((record) => ({
      reference_id,
      timestamp: itemTime(now),
      subscription_id: own,
      data: { ...about, reg_record: openImisRecord(membersOf(record)) },
    }))
  })
  return { transaction_id, notify_request: items }
}
