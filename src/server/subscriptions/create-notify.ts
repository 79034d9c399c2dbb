import type {
  EventStore,
  HeldSubscription,
  Owner,
  SubscriptionStore,
} from '../../delivery/index.js'
import type { Clock } from '../../transport/index.js'
import { isEventOf, isSameEvent } from '../callbacks/event-names.js'
import type { Later } from '../later/later.js'
import { createCollectedEvents } from './collected-events.js'
import type { TimedEvent } from './collected-events.js'
import type { NotifySummary, RegistryEvent, Untold } from './registry-event.js'
import { codeIn, createSendEvents, eventMessage, requireValidEvents } from './send-events.js'
import type { SendEventsParts } from './send-events.js'
import { matching } from './subscription-filter.js'
import type { MatchesFilter } from './subscription-filter.js'
import { timingOf } from './timing.js'

/** What telling of events is made of. */
export interface NotifyParts extends SendEventsParts {
  readonly store: SubscriptionStore
  readonly events: EventStore
  readonly matches: MatchesFilter | undefined
  readonly later: Pick<Later, 'send' | 'run'>
  readonly clock: Clock
}

/** Tells all subscribers that an event is for. */
export interface Notifier {
  notify(event: RegistryEvent): Promise<NotifySummary>
  /** A subscription has ended: nothing waits for it any more. */
  forget(code: string): void
  /** Sends what waits for its due time; from then on nothing is made to wait. Never rejects. */
  flush(): Promise<void>
}

/** Subscribers told at once; others wait for their turn. */
const together = 64

/**
 * Tells each subscription of the records that its filter matches, at once or, where it has a `frequency`, at the next due time between its start and its
 * end, if it lives then. Rejects with `TypeError` for an event that this registry does not tell of, `message.invalid` for records that are not valid, and
 * `server.unavailable` when the registry is closed.
 */
export function createNotify(parts: NotifyParts): Notifier {
  const { registry, store, later, clock, now, newId } = parts
  const send = createSendEvents(parts)
  const collected = createCollectedEvents({
    registry,
    store: parts.events,
    clock,
    now,
    send: sendCollected,
  })
  let isClosing = false

  /** Undefined when it is not for this subscription. */
  async function tell(
    held: HeldSubscription,
    { event, at }: TimedEvent,
    signal: AbortSignal,
  ): Promise<'accepted' | 'collected' | Untold | undefined> {
    const { partner, code, criteria } = held
    try {
      const timing = timingOf(criteria)
      if (timing !== undefined && (at < timing.from || at >= timing.until)) return undefined
      const records = await matching(criteria, event.reg_records, parts.matches)
      if (records.length === 0) return undefined
      const matched = { event: { ...event, reg_records: records as never }, at }
      if (timing !== undefined && !isClosing) {
        await collected.add(held, matched, timing)
        return 'collected'
      }
      const outcome = await send(held, [matched], signal)
      return outcome === 'delivered' ? 'accepted' : { partner, code, outcome }
    } catch (error) {
      return { partner, code, outcome: codeIn(error) }
    }
  }

  async function deliver(
    signal: AbortSignal,
    owner: Owner,
    code: string,
    events: readonly TimedEvent[],
  ): Promise<void> {
    const live = await store.byOwner(owner)
    // Its purpose may be another by now.
    const current = live.find((one) => one.code === code)
    if (current !== undefined) await send(current, events, signal)
  }

  async function sendCollected(
    owner: Owner,
    code: string,
    events: readonly TimedEvent[],
  ): Promise<void> {
    await later.run((signal) => deliver(signal, owner, code, events)).catch(untellable)
  }

  async function notify(event: RegistryEvent): Promise<NotifySummary> {
    requireEvent(parts, event)
    return later.run(async (signal) => {
      await collected.resume()
      const timed = { event, at: now() }
      await requireValidEvents(registry, eventMessage(parts, { code: newId() }, [timed], newId()))
      const named = (await store.of(registry)).filter(({ criteria }) =>
        isSameEvent(String(criteria['reg_event_type']), event.reg_event_type),
      )
      return summaryOf(await inTurns(named, (held) => tell(held, timed, signal)))
    })
  }

  function flush(): Promise<void> {
    // What is still being told would be collected for a time that does not come.
    isClosing = true
    return later.run((signal) =>
      collected.flush((...collection) => deliver(signal, ...collection).catch(untellable)),
    )
  }

  return { notify, forget: collected.forget, flush }
}

/** The store is out of order, or the registry closed: nobody is left to be told. */
function untellable(): void {}

function summaryOf(
  outcomes: readonly ('accepted' | 'collected' | Untold | undefined)[],
): NotifySummary {
  const untold = outcomes.filter((one) => typeof one === 'object')
  return {
    subscribers: outcomes.filter((one) => one !== undefined).length,
    accepted: outcomes.filter((one) => one === 'accepted').length,
    collected: outcomes.filter((one) => one === 'collected').length,
    failed: untold.length,
    untold,
  }
}

function requireEvent(
  { registry }: Pick<NotifyParts, 'registry'>,
  { reg_event_type, reg_records }: RegistryEvent,
): void {
  if (reg_event_type === '' || !isEventOf(registry, reg_event_type)) {
    throw new TypeError(`the ${registry} registry does not tell of ${reg_event_type} events`)
  }
  if (reg_records.length === 0) throw new TypeError('reg_records needs one record at least')
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
