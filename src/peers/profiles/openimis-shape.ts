import type { QueryTarget } from '../../model/index.js'
import { isObject } from '../query/read-value.js'

type Message = Readonly<Record<string, unknown>>

/**
 * Messages as openIMIS reads them (peers README section 5). It ends subscriptions by `unsubscribe_request`, one item a code. It takes events
 * as `notify_request`, one record an item. Of a subscription it reads `filter` and `event_type` beside the criteria, not in them.
 */
export function openImisShape(message: Message, { operation }: QueryTarget): Message {
  if (operation === 'unsubscribe') return unsubscription(message)
  if (operation === 'notify') return notification(message)
  if (operation === 'subscribe') return subscription(message)
  return message
}

function unsubscription(message: Message): Message {
  const { subscription_codes, ...rest } = message
  if (!Array.isArray(subscription_codes)) return message
  const { timestamp } = message
  const unsubscribe_request = subscription_codes.map((subscription_id: unknown) => ({
    reference_id: subscription_id,
    timestamp,
    subscription_id,
  }))
  return { ...rest, unsubscribe_request }
}

function notification(message: Message): Message {
  const { notify_event, ...rest } = message
  if (!Array.isArray(notify_event)) return message
  return { ...rest, notify_request: notify_event.flatMap((event: unknown) => itemsOf(event, rest)) }
}

function itemsOf(event: unknown, { subscription_code }: Message): readonly unknown[] {
  if (!isObject(event) || !isObject(event['data'])) return [event]
  const { data, subscription_code: own = subscription_code, ...item } = event
  const { reg_records, reg_event_type, ...about } = data as Message
  const records: readonly unknown[] = Array.isArray(reg_records) ? reg_records : [reg_records]
  return records.map((reg_record) => ({
    ...item,
    ...(own === undefined ? {} : { subscription_id: own }),
    data: { ...about, ...eventType(reg_event_type), reg_record },
  }))
}

function subscription(message: Message): Message {
  const { subscribe_request } = message
  if (!Array.isArray(subscribe_request)) return message
  return {
    ...message,
    subscribe_request: subscribe_request.map((item: unknown) => {
      if (!isObject(item) || !isObject(item['subscribe_criteria'])) return item
      const { filter, reg_event_type } = item['subscribe_criteria']
      return { ...item, ...eventType(reg_event_type), ...(filter === undefined ? {} : { filter }) }
    }),
  }
}

function eventType(reg_event_type: unknown): { readonly event_type?: string } {
  if (typeof reg_event_type !== 'string') return {}
  return { event_type: reg_event_type.slice(reg_event_type.lastIndexOf(':') + 1) }
}
