import { everyone, lookUp } from '../inner-query.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { Members } from '../peer-call.js'

/**
 * A message of openIMIS's kinds in the form of the text (peers README section 5): `unsubscribe_request` is codes, `notify_request` events of one record,
 * and a subscription has its filter and its event beside the criteria.
 */
export function fromOpenImis(message: Members): Members {
  const { unsubscribe_request, notify_request, subscribe_request, ...rest } = message
  if (unsubscribe_request !== undefined) return { ...rest, ...ended(unsubscribe_request) }
  if (notify_request !== undefined) {
    return { ...rest, notify_event: listOf(notify_request).map(event) }
  }
  if (subscribe_request !== undefined) {
    return { ...rest, subscribe_request: listOf(subscribe_request).map(subscription) }
  }
  return message
}

function ended(unsubscribe_request: unknown): Members {
  const items = listOf(unsubscribe_request).map(membersOf)
  const { timestamp } = items[0] ?? {}
  const subscription_codes = items.map(({ subscription_id }) => subscription_id)
  return timestamp === undefined ? { subscription_codes } : { timestamp, subscription_codes }
}

function event(item: unknown): Members {
  const { subscription_id, data, ...rest } = membersOf(item)
  const { reg_record, ...about } = membersOf(data)
  const code = subscription_id === undefined ? {} : { subscription_code: subscription_id }
  return { ...rest, ...code, data: { ...about, reg_records: [reg_record] } }
}

/** An identifier alone is compared; every other filter is kept, and **matches everybody**. */
function subscription(item: unknown): Members {
  const { filter, event_type, subscribe_criteria, ...rest } = membersOf(item)
  const { id_type, id_value } = membersOf(membersOf(filter)['idtype-value'])
  const type = textOf(id_type)
  const { query_type, query } = type === undefined ? everyone : lookUp(type, textOf(id_value) ?? '')
  return {
    ...rest,
    subscribe_criteria: {
      ...membersOf(subscribe_criteria),
      ...(event_type === undefined ? {} : { reg_event_type: event_type }),
      filter_type: query_type,
      filter: query,
    },
  }
}
