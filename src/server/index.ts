export type {
  BackendContext,
  BackendCriteria,
  BackendResult,
  DrBackend,
  IbrBackend,
  RegistryBackend,
  SearchBackend,
} from './backend.js'
export { createRegistryHandler } from './create-registry-handler.js'
export type { HandlerRequest, HandlerResponse } from './http.js'
export type {
  ExchangeEvent,
  HandlerLimits,
  Partners,
  RegistryHandler,
  RegistryHandlerOptions,
} from './registry-handler.js'
