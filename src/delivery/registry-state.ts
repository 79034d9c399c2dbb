import type { RegistryName } from '../model/index.js'
import type { SubscriptionStore } from './subscription-store.js'
import type { TransactionLog } from './transaction-log.js'

/**
 * What a registry that answers later has to remember: the transactions it took and the subscriptions others hold. One value can be shared by
 * several registries; a durable one survives a restart.
 */
export interface RegistryState {
  readonly transactions: TransactionLog
  readonly subscriptions: SubscriptionStore
}

/** A store may answer at once or later. */
export type MaybeAsync<T> = T | Promise<T>

/** Whose it is: the partner that asked, and the registry that was asked. */
export interface Owner {
  readonly partner: string
  readonly registry: RegistryName
}
