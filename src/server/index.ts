export type {
  BackendContext,
  BackendCriteria,
  BackendResult,
  DrBackend,
  IbrBackend,
  RegistryBackend,
  SearchBackend,
} from './backend.js'
export type {
  CallbackHandler,
  CallbackHandlerOptions,
  CallbackListener,
} from './callbacks/callback-handler.js'
export { createCallbackHandler } from './callbacks/create-callback-handler.js'
export type {
  CallbackFacts,
  CallbackOperation,
  ReceivedCallback,
  StrayCallback,
} from './callbacks/received-callback.js'
export { createRegistryHandler } from './create-registry-handler.js'
export type { Endpoint } from './endpoint.js'
export type { HandlerRequest, HandlerResponse } from './http.js'
export { mount } from './mount.js'
export type { Mountable } from './mount.js'
export type {
  ExchangeEvent,
  HandlerLimits,
  Partners,
  RegistryHandler,
  RegistryHandlerOptions,
} from './registry-handler.js'
