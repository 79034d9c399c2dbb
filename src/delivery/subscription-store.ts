import type { MaybeAsync, Owner } from './registry-state.js'
import type { RegistryName } from '../model/index.js'

/** A subscription that a partner holds with a registry of ours. Plain JSON. */
export interface HeldSubscription extends Owner {
  /** Ours; unique. Every notification names it, and unsubscribing needs it. */
  readonly code: string
  /** The item that asked for it. */
  readonly reference_id: string
  /** The `subscribe_criteria`, read and normalised. */
  readonly criteria: Readonly<Record<string, unknown>>
  /** Where events go: the asker's `sender_uri`, as it was when it subscribed. */
  readonly sender_uri: string
  /** Whether a signature vouched for the subscriber: only one that was vouched for may end it. */
  readonly verified: boolean
  /** Whether it asked encrypted, so that it is told encrypted. */
  readonly encrypts: boolean
  /** RFC 3339. */
  readonly subscribed_at: string
  readonly locale?: string
}

/** The subscriptions that partners hold with us. By default in the memory of this process. */
export interface SubscriptionStore {
  /** One of the same code is replaced. Throws or rejects with `server.unavailable` when there is no room for another. */
  add(subscription: HeldSubscription): MaybeAsync<void>
  /** Ends one of this owner's; whether there was one. Those of others stay as they are. */
  remove(owner: Owner, code: string): MaybeAsync<boolean>
  /** All of one registry, in the order in which they were made. */
  of(registry: RegistryName): MaybeAsync<readonly HeldSubscription[]>
  /** Those of one owner, in the same order. */
  byOwner(owner: Owner): MaybeAsync<readonly HeldSubscription[]>
}
