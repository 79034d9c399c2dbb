import type { HeldSubscription } from '../../delivery/index.js'
import type { Clock } from '../../transport/index.js'
import type { RegistryEvent } from './registry-event.js'
import type { Timing } from './timing.js'

/** An event and when it was told to the registry, in milliseconds since 1970. */
export interface TimedEvent {
  readonly event: RegistryEvent
  readonly at: number
}

/** Events that wait for the due time of their subscription, in memory: a restart forgets them. */
export interface CollectedEvents {
  /** Keeps one until it is due. A hundred of one subscription are sent before. */
  add(held: HeldSubscription, event: TimedEvent, timing: Timing): void
  /** Lets go of what a subscription that has ended was not told: its due time may be years away. */
  forget(code: string): void
  /** Sends all there are now. Fulfils when that is done; never rejects. */
  flush(): Promise<void>
}

/** Most events in one message. */
const most = 100

interface Collection {
  readonly held: HeldSubscription
  readonly events: TimedEvent[]
  readonly cancel: () => void
}

/** Collects events and sends them in time; `send` never rejects. */
export function createCollectedEvents(
  { after }: Pick<Clock, 'after'>,
  send: (held: HeldSubscription, events: readonly TimedEvent[]) => Promise<void>,
): CollectedEvents {
  const byCode = new Map<string, Collection>()

  function taken(code: string): Collection | undefined {
    const collection = byCode.get(code)
    byCode.delete(code)
    collection?.cancel()
    return collection
  }

  async function sendNow(code: string): Promise<void> {
    const collection = taken(code)
    if (collection !== undefined) await send(collection.held, collection.events)
  }

  return {
    add: (held, event, timing) => {
      const { code } = held
      const { events } = byCode.get(code) ?? begin(held, event.at, timing)
      events.push(event)
      if (events.length >= most) void sendNow(code)
    },
    forget: (code) => void taken(code),
    flush: async () => {
      await Promise.all([...byCode.keys()].map(sendNow))
    },
  }

  function begin(held: HeldSubscription, at: number, timing: Timing): Collection {
    const { code } = held
    const cancel = after(timing.due(at) - at, () => void sendNow(code))
    const begun = { held, events: [], cancel }
    byCode.set(code, begun)
    return begun
  }
}
