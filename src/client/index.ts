export type { Ack } from './ack.js'
export type { Answer } from './answer.js'
export type { CallOptions, DetailsOptions, SearchOptions } from './call-options.js'
export { createRegistryClient } from './create-registry-client.js'
export type {
  AnsweredVia,
  GatheredAnswer,
  GatheredBatch,
  ResumeOptions,
  WaitOptions,
} from './gathered-answer.js'
export type { Locations } from './lookups.js'
export type {
  AsyncOperations,
  BatchAnswer,
  DrSyncOperations,
  IbrSyncOperations,
  RecordsOfAll,
  SearchAnswer,
  SubscribeCriteriaOf,
  SyncOperations,
  SyncOperationsOf,
} from './operations.js'
export type { SearchOutcome } from './outcomes.js'
export { pages } from './pages.js'
export type { Page, PagePosition, PagesOptions } from './pages.js'
export type { LookupOptions, RegistryClient, RegistryClientOptions } from './registry-client.js'
export type { TokenInfo } from './token-info.js'
export type { TransactionQuestion, TransactionType } from './transaction-question.js'
