import type { RegistryName } from '../model/index.js'
import type { MaybeAsync, Owner } from './registry-state.js'

/** An event that waits for the due time of a subscription. Plain JSON. */
export interface WaitingEvent extends Owner {
  /** Of the subscription. */
  readonly code: string
  /** What is to be told: `reg_event_type` and the records that the subscription's filter matched. */
  readonly event: Readonly<Record<string, unknown>>
  /** When it was told to the registry, in milliseconds since 1970. */
  readonly at: number
  /** When the subscription's `frequency` has it told, in milliseconds since 1970. */
  readonly due: number
}

/** Events collected for subscriptions that have a `frequency`. By default in the memory of this process. */
export interface EventStore {
  /** Keeps one; gives how many of its subscription wait now. */
  add(waiting: WaitingEvent): MaybeAsync<number>
  /** Gives all that wait for a subscription, in the order in which they came, and keeps them no more: each is given once. */
  take(code: string): MaybeAsync<readonly WaitingEvent[]>
  /** The first that waits for each subscription with one registry. */
  first(registry: RegistryName): MaybeAsync<readonly WaitingEvent[]>
}
