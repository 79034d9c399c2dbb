import type { RegistryName } from '../model/index.js'
import { requireKnownOptions } from '../values/index.js'
import type { CallbackHandlerOptions } from './callbacks/callback-handler.js'
import type { RegistryHandlerOptions } from './registry-handler.js'

const ofRegistry: Readonly<Record<keyof RegistryHandlerOptions<RegistryName>, true>> = {
  registry: true,
  identity: true,
  partners: true,
  backend: true,
  basePath: true,
  locations: true,
  receiverIds: true,
  token: true,
  sign: true,
  limits: true,
  authorize: true,
  audit: true,
  replay: true,
  rateLimit: true,
  requestTimeout: true,
  clock: true,
  now: true,
  newId: true,
  fetchText: true,
  onExchange: true,
  callbacks: true,
  transport: true,
  state: true,
  matches: true,
  callbackHandler: true,
  onDelivery: true,
}

const ofCallbacks: Readonly<Record<keyof CallbackHandlerOptions, true>> = {
  identity: true,
  partners: true,
  correlations: true,
  subscriptions: true,
  listener: true,
  replay: true,
  rateLimit: true,
  limits: true,
  basePath: true,
  receiverIds: true,
  now: true,
  newId: true,
  fetchText: true,
  takeWithin: true,
  onExchange: true,
  clock: true,
}

/** Throws `TypeError` for an option that is not known: a misspelt `authorize` would have everything disclosed (S14). */
export function requireRegistryOptions(options: object): void {
  requireKnownOptions(options, ofRegistry, 'a registry handler')
}

/** The same for a callback handler. */
export function requireCallbackOptions(options: object): void {
  requireKnownOptions(options, ofCallbacks, 'a callback handler')
}
