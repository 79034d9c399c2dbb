import type { People } from '../../people/index.js'
import { listOf, membersOf } from '../peer-call.js'
import type { HeaderAndMessage, Members, PeerCall } from '../peer-call.js'
import { eventsOf, openCrvsRecord } from './records.js'
import type { RecordStyle } from './records.js'
import { civilEvents, eventInType } from './registers.js'
import type { CivilEvent } from './registers.js'

/** What answers are written with. */
export interface OpenCrvsWriting extends RecordStyle {
  readonly people: People
  readonly now: () => number
  readonly newId: () => string
}

/** An answer as it writes one: ids as they were in the request, an item whose search found nobody left out. */
export function writeOpenCrvs(
  { header, message }: HeaderAndMessage,
  call: PeerCall | undefined,
  writing: OpenCrvsWriting,
): HeaderAndMessage {
  const timestamp = new Date(writing.now()).toISOString()
  const asked = new Map(
    listOf(call?.message['search_request'])
      .map(membersOf)
      .map((item) => [item['reference_id'], membersOf(item['search_criteria'])] as const),
  )
  const items = listOf(message['search_response']).map(membersOf)
  const search_response = items.flatMap((item) =>
    itemOf(item, asked.get(item['reference_id']) ?? {}, timestamp, writing),
  )
  return {
    header: {
      version: '1.0.0',
      message_id: writing.newId(),
      message_ts: timestamp,
      action: 'on-search',
      status: header['status'],
      total_count: header['total_count'],
      sender_id: call?.header['sender_id'],
      receiver_id: call?.header['receiver_id'],
      is_msg_encrypted: false,
    },
    message: {
      transaction_id: message['transaction_id'],
      correlation_id: message['correlation_id'],
      search_response,
    },
  }
}

function itemOf(
  item: Members,
  { reg_type, reg_event_type }: Members,
  timestamp: string,
  writing: OpenCrvsWriting,
): readonly Members[] {
  const { reference_id, status, status_reason_code, status_reason_message } = item
  if (status !== 'succ') {
    const reason = { status_reason_code, status_reason_message }
    return [{ reference_id, timestamp, status, ...reason, locale: 'eng' }]
  }
  const said = eventInType(reg_type) ?? civilEvents.find((event) => event === reg_event_type)
  const records = listOf(membersOf(item['data'])['reg_records']).map(membersOf)
  const reg_records = records.flatMap((record) => recordsOf(record, said, writing))
  if (reg_records.length === 0) return []
  const data = {
    version: '1.0.0',
    reg_type,
    ...(reg_event_type === undefined ? {} : { reg_event_type }),
    reg_record_type: 'person',
    reg_records,
  }
  const { page_number = 1, page_size, total_count } = membersOf(item['pagination'])
  const pagination = {
    page_size: page_size ?? reg_records.length,
    page_number,
    total_count: Math.max(Number(total_count ?? 0), reg_records.length),
  }
  return [{ reference_id, timestamp, status, data, pagination, locale: 'eng' }]
}

/** Those of the register that was asked; of all, where none was. */
function recordsOf(
  record: Members,
  said: CivilEvent | undefined,
  writing: OpenCrvsWriting,
): readonly Members[] {
  const events = eventsOf(record).filter((event) => said === undefined || event === said)
  return events.map((event) => openCrvsRecord(record, event, writing.people, writing))
}
