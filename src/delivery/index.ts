export type {
  AnswerListener,
  Arrival,
  ArrivedAnswer,
  Correlations,
  OpenTransaction,
} from './correlations.js'
export type { LiveSubscription, Subscriptions } from './subscriptions.js'
