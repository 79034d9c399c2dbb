import { createEventStore } from './create-event-store.js'
import { createSubscriptionStore } from './create-subscription-store.js'
import type { SubscriptionStoreOptions } from './create-subscription-store.js'
import { createTransactionLog } from './create-transaction-log.js'
import type { TransactionLogOptions } from './create-transaction-log.js'
import type { RegistryState } from './registry-state.js'

/** What a registry's state in memory is made with. */
export interface RegistryStateOptions {
  readonly transactions?: TransactionLogOptions
  readonly subscriptions?: SubscriptionStoreOptions
}

/**
 * The state of a registry in the memory of this process, bounded: the oldest settled transactions are forgotten, and a restart forgets all. Throws
 * `TypeError` for bounds that are none.
 *
 * @example
 * import { createRegistryState } from 'dci-connect'
 *
 * export const state = createRegistryState({ transactions: { count: 1000 } })
 */
export function createRegistryState(options: RegistryStateOptions = {}): RegistryState {
  return {
    transactions: createTransactionLog(options.transactions),
    subscriptions: createSubscriptionStore(options.subscriptions),
    events: createEventStore(),
  }
}
