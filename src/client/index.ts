export type { Answer } from './answer.js'
export { createRegistryClient } from './create-registry-client.js'
export { pages } from './pages.js'
export type { Page, PagesOptions } from './pages.js'
export type {
  CallOptions,
  DrSyncOperations,
  IbrSyncOperations,
  RegistryClient,
  RegistryClientOptions,
  SearchAnswer,
  SearchOptions,
  SyncOperations,
  SyncOperationsOf,
} from './registry-client.js'
