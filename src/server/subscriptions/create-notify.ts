import { DciError, errorTable, isDciError } from '../../errors/index.js'
import type { HeldSubscription, SubscriptionStore } from '../../delivery/index.js'
import { toTimestamp } from '../../envelope/index.js'
import { registryVocabulary } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import type { CallbackRules } from '../../transport/index.js'
import { loadValidators } from '../../validation/index.js'
import type { BackendCriteria, RegistryBackend } from '../backend.js'
import { isEventOf, isSameEvent } from '../callbacks/event-names.js'
import { codeOf, digestOf } from '../law/audit-entry.js'
import type { Disclosure } from '../law/disclosure.js'
import type { Law } from '../law/law.js'
import { callbackTarget } from '../later/callback-target.js'
import type { DeliveryEvent, Later } from '../later/later.js'
import { untilAborted } from '../later/until-aborted.js'
import type { NotifySummary, RegistryEvent, Untold } from './registry-event.js'
import { filterIn, matching } from './subscription-filter.js'
import type { MatchesFilter } from './subscription-filter.js'

/** What telling of events is made of. */
export interface NotifyParts {
  readonly registry: RegistryName
  readonly store: SubscriptionStore
  readonly rules: CallbackRules
  readonly matches: MatchesFilter | undefined
  readonly partnerOf: (id: string) => Partner | undefined
  readonly law: Pick<Law, 'guard' | 'record'>
  readonly later: Pick<Later, 'send' | 'run'>
  readonly now: () => number
  readonly newId: () => string
  readonly onDelivery: ((event: DeliveryEvent) => void) | undefined
}

/** Tells all subscribers that an event is for. */
export type Notify = (event: RegistryEvent) => Promise<NotifySummary>

type Message = Readonly<Record<string, unknown>>

/** Subscribers told at once; others wait for their turn. */
const together = 64

/**
 * Tells of events (R9, S14, S15): one message to each subscription, with the records that its filter matches and the fields its owner may see, recorded
 * before it leaves, signed in the owner's profile and repeated as every callback is. Fulfils when all have been told or given up; no subscriber's failure
 * rejects it. Rejects with `TypeError` for an event that this registry does not tell of, `message.invalid` for records that are not valid, and
 * `server.unavailable` when the registry is closed.
 */
export function createNotify(parts: NotifyParts): Notify {
  const { registry, store, law, later, now, newId } = parts

  /** Undefined when it is not for this subscription. */
  async function tell(
    held: HeldSubscription,
    event: RegistryEvent,
    signal: AbortSignal,
  ): Promise<'accepted' | Untold | undefined> {
    const transaction_id = newId()
    let outcome = 'delivered'
    try {
      const records = await matching(held.criteria, event.reg_records, parts.matches)
      if (records.length === 0) return undefined
      await send(held, { ...event, reg_records: records as never }, transaction_id, signal)
    } catch (error) {
      outcome = isDciError(error) ? error.code : 'server.unavailable'
    }
    const { partner, code } = held
    report(held, transaction_id, outcome)
    return outcome === 'delivered' ? 'accepted' : { partner, code, outcome }
  }

  async function send(
    held: HeldSubscription,
    event: RegistryEvent,
    transaction_id: string,
    signal: AbortSignal,
  ): Promise<void> {
    const partner = parts.partnerOf(held.partner)
    if (partner === undefined) throw new DciError('sender.unknown', 'its owner is no partner now')
    const { url } = callbackTarget(held.sender_uri, partner, parts.rules)
    if (url === undefined) throw new DciError('callback.forbidden', 'it may not be called now')
    const disclosures: Disclosure[] = []
    const allowed = await allowedOf(held, partner, event, disclosures, signal).catch(
      async (error: unknown) => {
        await record(held, partner, transaction_id, disclosures, codeIn(error))
        throw error
      },
    )
    const message = messageOf(held, event, allowed, transaction_id)
    await requireValid(message)
    await record(held, partner, transaction_id, disclosures, 'answered', message)
    const { encrypts } = held
    const counts = { total_count: 1, completed_count: 1 }
    const content = { message_id: newId(), status: 'succ', ...counts, message } as const
    const callback = { operation: 'notify', partner, url, content, encrypts, signal } as const
    await untilAborted(signal, later.send(callback))
  }

  /** What the law lets out; it is the same as for an answer to the subscription's criteria. */
  async function allowedOf(
    held: HeldSubscription,
    partner: Partner,
    { reg_records }: RegistryEvent,
    disclosures: Disclosure[],
    signal: AbortSignal,
  ): Promise<readonly unknown[]> {
    const backend = { search: () => ({ reg_records }) } as RegistryBackend<RegistryName>
    const signature = held.verified ? 'verified' : 'unsigned'
    const guarded = law.guard(backend, { operation: 'notify', partner, signature }, disclosures)
    const context = { signal, partner: partner.id }
    const { reg_records: allowed } = await guarded.search(searchCriteria(held), context)
    if (allowed.length > 0) return allowed
    throw new DciError('disclosure.forbidden', 'its owner may see none of these records')
  }

  async function record(
    held: HeldSubscription,
    { id, agreement }: Partner,
    transaction_id: string,
    disclosures: readonly Disclosure[],
    outcome: 'answered' | DciError['code'],
    message?: Message,
  ): Promise<void> {
    const entry = {
      operation: 'notify',
      partner: id,
      transaction_id: codeOf(transaction_id),
      signature: held.verified ? 'verified' : 'unsigned',
      outcome,
      status: outcome === 'answered' ? 200 : errorTable[outcome].status,
      attempt: 1,
      // What was asked for is the subscription: an event has no request of its own.
      request_digest: digestOf(JSON.stringify(held.criteria)),
      ...(message === undefined ? {} : { answer_digest: digestOf(JSON.stringify(message)) }),
      ...(agreement === undefined ? {} : { agreement: agreement.id }),
    } as const
    await law.record(entry, disclosures)
  }

  function messageOf(
    { code, locale }: HeldSubscription,
    { reg_event_type, reg_record_type }: RegistryEvent,
    reg_records: readonly unknown[],
    transaction_id: string,
  ): Message {
    const usual = registryVocabulary[registry]
    const data = {
      version: '1.0.0',
      reg_type: usual.reg_type,
      reg_event_type,
      reg_record_type: reg_record_type ?? usual.reg_record_type,
      reg_records,
    }
    const event = { reference_id: newId(), timestamp: toTimestamp(now()), data }
    const notify_event = [locale === undefined ? event : { ...event, locale }]
    return { transaction_id, subscription_code: code, notify_event }
  }

  async function requireValid(message: Message): Promise<void> {
    const problems = (await loadValidators(registry)).problemsOfRequest('notify', message)
    if (problems.length === 0) return
    throw new DciError(
      'message.invalid',
      'this event has records that are not valid; see problems',
      {
        problems,
      },
    )
  }

  function report(held: HeldSubscription, transaction_id: string, outcome: string): void {
    const callbacks = outcome === 'delivered' ? 1 : 0
    const { partner, code } = held
    const ids = { partner, transaction_id, correlation_id: code }
    try {
      parts.onDelivery?.({ operation: 'notify', ...ids, answered: 'succ', callbacks, outcome })
    } catch {
      // What happened has happened, whether or not somebody could be told of it.
    }
  }

  return async (event) => {
    requireEvent(registry, event)
    return later.run(async (signal) => {
      const whole = { code: newId() } as HeldSubscription
      await requireValid(messageOf(whole, event, event.reg_records, newId()))
      const named = (await store.of(registry)).filter(({ criteria }) =>
        isSameEvent(String(criteria['reg_event_type']), event.reg_event_type),
      )
      const outcomes = await inTurns(named, (held) => tell(held, event, signal))
      const told = outcomes.filter((one) => one !== undefined)
      const untold = told.filter((one) => one !== 'accepted')
      const subscribers = told.length
      const failed = untold.length
      return { subscribers, accepted: subscribers - failed, failed, untold }
    })
  }
}

function requireEvent(
  registry: RegistryName,
  { reg_event_type, reg_records }: RegistryEvent,
): void {
  if (reg_event_type === '' || !isEventOf(registry, reg_event_type)) {
    throw new TypeError(`the ${registry} registry does not tell of ${reg_event_type} events`)
  }
  if (reg_records.length === 0) throw new TypeError('reg_records needs one record at least')
}

function searchCriteria({ criteria }: HeldSubscription): BackendCriteria {
  const { filter_type, filter } = filterIn(criteria)
  const { notify_record_type, reg_type, reg_event_type, authorize } = criteria
  return {
    query_type: filter_type,
    query: filter,
    reg_record_type: notify_record_type,
    reg_event_type,
    ...(reg_type === undefined ? {} : { reg_type }),
    ...(authorize === undefined ? {} : { authorize }),
  } as BackendCriteria
}

async function inTurns<T, U>(all: readonly T[], work: (one: T) => Promise<U>): Promise<U[]> {
  const done: U[] = []
  const left = all.entries()
  const worker = async (): Promise<void> => {
    for (const [place, one] of left) done[place] = await work(one)
  }
  await Promise.all(Array.from({ length: Math.min(together, all.length) }, worker))
  return done
}

function codeIn(error: unknown): DciError['code'] {
  return isDciError(error) ? error.code : 'server.unavailable'
}
