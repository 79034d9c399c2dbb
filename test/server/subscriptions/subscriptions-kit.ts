import type { HandlerResponse, NotifySummary, RegistryEvent } from '../../../src/server/index.js'
import { stage } from '../later/later-kit.js'
import type { Called, Fields, Stage, StageOptions } from '../later/later-kit.js'
import type { EnvelopeParts } from '../../kit.js'

/** A person who is told of. */
export function person(brn: string, more: Fields = {}): Fields {
  const identifier = [{ identifier_type: 'BRN', identifier_value: brn }]
  return { identifier, sex: 'female', ...more }
}

/** A birth of these. */
export function birth(...reg_records: Fields[]): RegistryEvent<'crvs'> {
  return { reg_event_type: 'live_birth', reg_records: reg_records as never }
}

/** Criteria for the births of one. */
export function birthOf(value: string, changes: Fields = {}): Fields {
  return {
    reg_event_type: 'live_birth',
    filter_type: 'idtype-value',
    filter: { type: 'BRN', value },
    notify_record_type: 'spdci-extensions-dci:Person',
    ...changes,
  }
}

/** A registry with subscribers. */
export interface SubscribedStage extends Stage {
  subscribe(criteria: Fields[], parts?: EnvelopeParts): Promise<HandlerResponse>
  unsubscribe(codes: string[], parts?: EnvelopeParts): Promise<HandlerResponse>
  notify(event: RegistryEvent<'crvs'>): Promise<NotifySummary>
  /** What was called by one operation. */
  calledBy(action: string): Called[]
  /** Codes that live by the last on-subscribe. */
  codes(): string[]
}

export function subscribed(made: StageOptions = {}): SubscribedStage {
  const here = stage(made)
  let messages = 0
  async function send(
    action: string,
    message: Fields,
    { header, ...parts }: EnvelopeParts,
  ): Promise<HandlerResponse> {
    messages += 1
    const message_id = `subs-${String(messages)}`
    const dealt = here.dealt(here.events.length + 1)
    const answer = await here.ask(
      { ...parts, header: { message_id, action, ...header }, message },
      `/registry/${action}`,
    )
    if (answer.status === 200) await dealt
    return answer
  }
  const timestamp = '2026-03-01T08:30:00Z'
  const calledBy = (action: string): Called[] =>
    here.called().filter(({ header }) => header['action'] === action)
  return {
    ...here,
    calledBy,
    subscribe: (criteria, parts = {}) => {
      const subscribe_request = criteria.map((subscribe_criteria, index) => {
        return { reference_id: `r-${String(index + 1)}`, timestamp, subscribe_criteria }
      })
      const transaction_id = `t-${String(messages)}`
      return send('subscribe', { transaction_id, subscribe_request }, parts)
    },
    unsubscribe: (subscription_codes, parts = {}) => {
      const transaction_id = `t-${String(messages)}`
      return send('unsubscribe', { transaction_id, timestamp, subscription_codes }, parts)
    },
    notify: (event) => here.handler.notify(event),
    codes: () => {
      const items = itemsOf(calledBy('on-subscribe').at(-1))
      return items.flatMap(({ subscriptions = [] }) => subscriptions.map(({ code }) => code))
    },
  }
}

/** An item of an on-subscribe. */
export interface SubscribedItem extends Fields {
  readonly subscriptions?: (Fields & { readonly code: string })[]
}

export function itemsOf(called: Called | undefined): SubscribedItem[] {
  return (called?.message['subscribe_response'] ?? []) as SubscribedItem[]
}

/** Records of a notification, by their birth number. */
export function toldOf(called: Called | undefined): string[] {
  const events = (called?.message['notify_event'] ?? []) as { data: { reg_records: Fields[] } }[]
  return events.flatMap(({ data }) =>
    data.reg_records.map(({ identifier }) => {
      const [first] = identifier as { identifier_value: string }[]
      return first?.identifier_value ?? ''
    }),
  )
}
