import { everyone, refusedFor } from '../inner-query.js'
import type { InnerQuery } from '../inner-query.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { Members } from '../peer-call.js'
import { openSppQueryRead } from './read-query.js'

const types = [undefined, null, 'SOCIAL_REGISTRY', 'DR', 'FR', 'IBR']

/**
 * One `subscribe_request` item in the standard's form. A `reg_type` that it does not know makes it fail; a filter without its type matches everyone
 * (peers README section 5).
 */
export function openSppSubscription(item: Members, timestamp: string, otherId: string): Members {
  const { reg_type, reg_event_type, filter_type, filter, notify_record_type, frequency } =
    membersOf(item['subscribe_criteria'])
  const { query_type, query } = filterRead(reg_type, filter_type, filter)
  return {
    reference_id: textOf(item['reference_id']) ?? otherId,
    timestamp,
    subscribe_criteria: {
      version: '1.0.0',
      reg_type: 'ns:org:RegistryType:Social',
      reg_event_type: textOf(reg_event_type) ?? 'REGISTER',
      filter_type: query_type,
      filter: query,
      notify_record_type: textOf(notify_record_type) ?? 'spdci-extensions-dci:Group',
      ...(frequency === undefined || frequency === null ? {} : { frequency }),
    },
    locale: 'eng',
  }
}

function filterRead(reg_type: unknown, filter_type: unknown, filter: unknown): InnerQuery {
  if (!types.includes(reg_type as string)) return refusedFor('rjct.filter.invalid')
  if (filter === undefined || filter === null || textOf(filter_type) === undefined) return everyone
  return openSppQueryRead(filter_type, filter)
}

/** What it says of a subscription: `succ` in any case, without a code where it failed, under a `reference_id` of its own. */
export function openSppGranted(item: Members, timestamp: string): Members {
  const { code } = membersOf(item['status'] === 'succ' ? listOf(item['subscriptions'])[0] : {})
  return {
    reference_id: `ref-${textOf(code) ?? ''}`,
    timestamp,
    status: 'succ',
    status_reason_code: null,
    status_reason_message: null,
    ...(code === undefined ? {} : { subscription_code: code }),
    locale: 'en',
  }
}

/** Events as it tells of them: no transaction, the records as a list under `event_data`. */
export function openSppEvents(
  message: Members,
  timestamp: string,
  notification_id: string,
  recordOf: (record: Members) => Members,
): Members {
  return {
    subscription_code: message['subscription_code'],
    notify_event: listOf(message['notify_event']).map((one) => {
      const event = membersOf(one)
      const { reg_event_type, reg_records } = membersOf(event['data'])
      return {
        event_id: event['reference_id'],
        event_ts: timestamp,
        event_type: reg_event_type,
        reg_type: 'SOCIAL_REGISTRY',
        event_data: listOf(reg_records).map((record) => recordOf(membersOf(record))),
      }
    }),
    notification_id,
  }
}
