import type { EventStore, HeldSubscription, Owner, WaitingEvent } from '../../delivery/index.js'
import type { RegistryName } from '../../model/index.js'
import type { Clock } from '../../transport/index.js'
import type { RegistryEvent } from './registry-event.js'
import type { Timing } from './timing.js'

/** An event and when it was told to the registry, in milliseconds since 1970. */
export interface TimedEvent {
  readonly event: RegistryEvent
  readonly at: number
}

/** Events that wait for the due time of their subscription. */
export interface CollectedEvents {
  /** Keeps one until it is due. A hundred of one subscription are sent before. Rejects as the store does. */
  add(held: HeldSubscription, event: TimedEvent, timing: Timing): Promise<void>
  /** Waits for what the store has from before, once. Never rejects: what could not be had is asked for the next time. */
  resume(): Promise<void>
  /** Lets go of what a subscription that has ended was not told: its due time may be years away. Never rejects. */
  forget(code: string): void
  /** Sends all there are now, this way. Fulfils when that is done; never rejects. */
  flush(send: SendCollected): Promise<void>
}

/** Sends what was collected for one subscription. Never rejects. */
export type SendCollected = (
  owner: Owner,
  code: string,
  events: readonly TimedEvent[],
) => Promise<void>

/** What events are collected with. */
export interface CollectedEventsParts {
  readonly registry: RegistryName
  readonly store: EventStore
  readonly clock: Pick<Clock, 'after'>
  readonly now: () => number
  readonly send: SendCollected
}

/** Most events in one message. */
const most = 100

/** Collects events and sends them in time. */
export function createCollectedEvents(parts: CollectedEventsParts): CollectedEvents {
  const { registry, store, clock, now, send } = parts
  const timers = new Map<string, () => void>()
  let resumed: Promise<void> | undefined

  function wait({ code, due }: WaitingEvent, from: number): void {
    if (timers.has(code)) return
    timers.set(
      code,
      clock.after(Math.max(0, due - from), () => void sendNow(code)),
    )
  }

  async function take(code: string): Promise<readonly WaitingEvent[]> {
    timers.get(code)?.()
    timers.delete(code)
    return store.take(code)
  }

  /** What a store that is out of order does not give stays there, and goes with the next event. */
  async function sendNow(code: string, by: SendCollected = send): Promise<void> {
    const events = await take(code).catch(() => [])
    const [first] = events
    if (first !== undefined) await by(first, code, events as unknown as readonly TimedEvent[])
  }

  async function first(): Promise<readonly WaitingEvent[]> {
    return store.first(registry)
  }

  async function begin(): Promise<void> {
    const from = now()
    for (const waiting of await first()) wait(waiting, from)
  }

  return {
    add: async ({ code, partner, registry }, { event, at }, timing) => {
      const known = { ...event }
      const waiting = { partner, registry, code, event: known, at, due: timing.due(at) }
      const count = await store.add(waiting)
      wait(waiting, at)
      if (count >= most) void sendNow(code)
    },
    resume: () =>
      (resumed ??= begin().catch(() => {
        resumed = undefined
      })),
    forget: (code) =>
      void take(code).catch(() => {
        // It is not told all the same: the subscription is looked up before.
      }),
    flush: async (by) => {
      const waiting = await first().catch(() => [])
      await Promise.all(waiting.map(({ code }) => sendNow(code, by)))
    },
  }
}
