import type { RegistryName } from '../model/index.js'
import type { Identity } from '../peers/index.js'
import type { RegistryHandler } from '../server/index.js'
import type { EmitOptions, EmittedEvent } from './events/emit.js'
import type { MockEventName } from './events/mock-events.js'
import type { FaultRule } from './faults/fault-rule.js'
import type { PeerSample } from './peers/peer-manners.js'
import type { People, PlantedDisagreement } from './people/index.js'
import type { MockExchange } from './recording/recording.js'

/** A mock registry without a socket: the real handler around invented people. */
export interface MockRegistry<R extends RegistryName = RegistryName> {
  readonly registry: R
  /** The handler; `handler.fetch(request)` answers a Web `Request`. */
  readonly handler: RegistryHandler<R>
  readonly identity: Identity
  /** An identifier that this registry finds, and what a search for it has to say besides where a live peer is played. */
  readonly sample: PeerSample
  /** Name of the profile that this mock answers in. */
  readonly profile: string
  /** Why the process of the live system that is played would have ended by now; from then on connections are closed unanswered. */
  ended(): string | undefined
  /** Starts it again. */
  restart(): void
  /** The invented people, the same in all five registries. */
  readonly people: People
  /** Every planted disagreement among them; reads the whole world. */
  planted(): readonly PlantedDisagreement[]
  /** The last calls received (`keepExchanges`), oldest first, and what the mock made of each. */
  exchanges(): readonly MockExchange[]
  /** Puts these rules in the place of all there are, `[]` for none. Throws `TypeError` for rules that cannot be meant. */
  setFaults(rules: readonly FaultRule[]): void
  /** What `emit` makes happen here. */
  readonly events: readonly MockEventName<R>[]
  /**
   * Makes something happen in this registry (no other hears of it by itself): searches find it from then on, and subscribers whose filters match are told.
   * Rejects with `query.unsupported` for whom it cannot happen to, with `server.unavailable` when the mock keeps no more or is closed.
   */
  emit(event: MockEventName<R>, options?: EmitOptions): Promise<EmittedEvent<R>>
}
