export type {
  AnswerIds,
  AnswerListener,
  Arrival,
  ArrivedAnswer,
  Correlations,
  Ending,
  OpenTransaction,
  SettleOptions,
} from './correlations.js'
export { createCorrelations } from './create-correlations.js'
export type { CorrelationsOptions, KeepSettled } from './create-correlations.js'
export { createEventStore } from './create-event-store.js'
export { createRegistryState } from './create-registry-state.js'
export type { RegistryStateOptions } from './create-registry-state.js'
export { createSubscriptionStore } from './create-subscription-store.js'
export type { SubscriptionStoreOptions } from './create-subscription-store.js'
export { createSubscriptions } from './create-subscriptions.js'
export type { SubscriptionsOptions } from './create-subscriptions.js'
export { createTransactionLog } from './create-transaction-log.js'
export type { TransactionLogOptions } from './create-transaction-log.js'
export type { EventStore, WaitingEvent } from './event-store.js'
export type { MaybeAsync, Owner, RegistryState } from './registry-state.js'
export type { HeldSubscription, SubscriptionStore } from './subscription-store.js'
export type { LiveSubscription, Subscriptions } from './subscriptions.js'
export type {
  LoggedDelivery,
  LoggedTransaction,
  LoggedTransactionType,
  TransactionChanges,
  TransactionLog,
  TransactionName,
} from './transaction-log.js'
