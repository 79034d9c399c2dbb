export type {
  AnswerIds,
  AnswerListener,
  Arrival,
  ArrivedAnswer,
  Correlations,
  OpenTransaction,
} from './correlations.js'
export { createCorrelations } from './create-correlations.js'
export type { CorrelationsOptions, KeepSettled } from './create-correlations.js'
export { createSubscriptions } from './create-subscriptions.js'
export type { SubscriptionsOptions } from './create-subscriptions.js'
export type { LiveSubscription, Subscriptions } from './subscriptions.js'
