import type { RegistryName } from '../model/index.js'
import type { EventStore } from './event-store.js'
import type { SubscriptionStore } from './subscription-store.js'
import type { TransactionLog } from './transaction-log.js'

/**
 * What a registry that answers later has to remember: the transactions it took, the subscriptions others hold and what is
 * collected for them. One value can be shared by
 * several registries; a durable one survives a restart.
 */
export interface RegistryState {
  readonly transactions: TransactionLog
  readonly subscriptions: SubscriptionStore
  /** What is collected for subscriptions with a `frequency`. Default: in memory. A subscription of before a restart is told when the next event comes. */
  readonly events?: EventStore
}

/** A store may answer at once or later. */
export type MaybeAsync<T> = T | Promise<T>

/** Whose it is: the partner that asked, and the registry that was asked. */
export interface Owner {
  readonly partner: string
  readonly registry: RegistryName
}
