import { registryNames } from './registry.js'
import type { RegistryName } from './registry.js'

/** Every operation of the standard, named as the client's method path: `client.sync.search` posts to `/registry/sync/search`. */
export type Operation =
  | 'sync.search'
  | 'search'
  | 'on-search'
  | 'subscribe'
  | 'on-subscribe'
  | 'unsubscribe'
  | 'on-unsubscribe'
  | 'notify'
  | 'txn.status'
  | 'txn.on-status'
  | 'sync.txn.status'
  | 'sync.enrolled'
  | 'sync.enrollment.updates'
  | 'sync.disabled'
  | 'sync.get-disability-details'
  | 'sync.get-disability-support'

/**
 * One row of the action table: from it derive client methods, routes, validators, the retry rule and the command's choices.
 */
export interface Action {
  readonly operation: Operation
  /** Path under the base URL, as published. All are POST. */
  readonly path: string
  /** `header.action` of the request. */
  readonly action: string
  /** `header.action` of the answer, when one comes; absent where only an acknowledgement does. */
  readonly answerAction?: string
  /**
   * What the HTTP response carries: the answer itself (`sync`), or an acknowledgement, the answer following later as its own call
   * (`async`), or an acknowledgement and nothing more (`callback`: this message *is* the answer or the event).
   */
  readonly kind: 'sync' | 'async' | 'callback'
  /** The operation by which an async answer arrives. */
  readonly answeredBy?: Operation
  readonly registries: readonly RegistryName[]
  /**
   * Whether the same message may be sent again after a failure (R9). `read`: it changes nothing. `same-message`: only with the same
   * `message_id` and content, the receiver recognises it (S7).
   */
  readonly repeat: 'read' | 'same-message'
  /** Member of the request message that holds its criteria or items; of the answer, the items. Published names. */
  readonly requestMember?: string
  readonly answerMember?: string
}

const all = registryNames

/** The operations table of the five interface standards. dr's `txn/status` is missing upstream and offered all the same. */
export const actions: Readonly<Record<Operation, Action>> = {
  'sync.search': {
    operation: 'sync.search',
    path: '/registry/sync/search',
    action: 'search',
    answerAction: 'on-search',
    kind: 'sync',
    registries: all,
    repeat: 'read',
    requestMember: 'search_request',
    answerMember: 'search_response',
  },
  search: {
    operation: 'search',
    path: '/registry/search',
    action: 'search',
    kind: 'async',
    answeredBy: 'on-search',
    registries: all,
    repeat: 'same-message',
    requestMember: 'search_request',
  },
  'on-search': {
    operation: 'on-search',
    path: '/registry/on-search',
    action: 'on-search',
    kind: 'callback',
    registries: all,
    repeat: 'same-message',
    requestMember: 'search_response',
  },
  subscribe: {
    operation: 'subscribe',
    path: '/registry/subscribe',
    action: 'subscribe',
    kind: 'async',
    answeredBy: 'on-subscribe',
    registries: all,
    repeat: 'same-message',
    requestMember: 'subscribe_request',
  },
  'on-subscribe': {
    operation: 'on-subscribe',
    path: '/registry/on-subscribe',
    action: 'on-subscribe',
    kind: 'callback',
    registries: all,
    repeat: 'same-message',
    requestMember: 'subscribe_response',
  },
  unsubscribe: {
    operation: 'unsubscribe',
    path: '/registry/unsubscribe',
    action: 'unsubscribe',
    kind: 'async',
    answeredBy: 'on-unsubscribe',
    registries: all,
    repeat: 'same-message',
    requestMember: 'subscription_codes',
  },
  'on-unsubscribe': {
    operation: 'on-unsubscribe',
    path: '/registry/on-unsubscribe',
    action: 'on-unsubscribe',
    kind: 'callback',
    registries: all,
    repeat: 'same-message',
    requestMember: 'subscription_status',
  },
  notify: {
    operation: 'notify',
    path: '/registry/notify',
    action: 'notify',
    kind: 'callback',
    registries: all,
    repeat: 'same-message',
    requestMember: 'notify_event',
  },
  'txn.status': {
    operation: 'txn.status',
    path: '/registry/txn/status',
    action: 'txn-status',
    kind: 'async',
    answeredBy: 'txn.on-status',
    registries: all,
    repeat: 'read',
    requestMember: 'txnstatus_request',
  },
  'txn.on-status': {
    operation: 'txn.on-status',
    path: '/registry/txn/on-status',
    action: 'txn-on-status',
    kind: 'callback',
    registries: all,
    repeat: 'same-message',
    requestMember: 'txnstatus_response',
  },
  'sync.txn.status': {
    operation: 'sync.txn.status',
    path: '/registry/sync/txn/status',
    action: 'txn-status',
    answerAction: 'txn-on-status',
    kind: 'sync',
    registries: all,
    repeat: 'read',
    requestMember: 'txnstatus_request',
    answerMember: 'txnstatus_response',
  },
  'sync.enrolled': {
    operation: 'sync.enrolled',
    path: '/registry/sync/enrolled',
    action: 'search',
    answerAction: 'on-search',
    kind: 'sync',
    registries: ['ibr'],
    repeat: 'read',
    requestMember: 'enrolled_criteria',
    answerMember: 'enrolled_response',
  },
  'sync.enrollment.updates': {
    operation: 'sync.enrollment.updates',
    path: '/registry/sync/enrollment/updates',
    action: 'notify',
    answerAction: 'notify',
    kind: 'sync',
    registries: ['ibr'],
    repeat: 'same-message',
    requestMember: 'enrolled_updates',
    answerMember: 'enrolled_response',
  },
  'sync.disabled': {
    operation: 'sync.disabled',
    path: '/registry/sync/disabled',
    action: 'search',
    answerAction: 'on-search',
    kind: 'sync',
    registries: ['dr'],
    repeat: 'read',
    requestMember: 'disabled_criteria',
    answerMember: 'disabled_response',
  },
  'sync.get-disability-details': {
    operation: 'sync.get-disability-details',
    path: '/registry/sync/get-disability-details',
    action: 'search',
    answerAction: 'on-search',
    kind: 'sync',
    registries: ['dr'],
    repeat: 'read',
    requestMember: 'disabled_criteria',
    answerMember: 'search_response',
  },
  'sync.get-disability-support': {
    operation: 'sync.get-disability-support',
    path: '/registry/sync/get-disability-support',
    action: 'search',
    answerAction: 'on-search',
    kind: 'sync',
    registries: ['dr'],
    repeat: 'read',
    requestMember: 'disabled_criteria',
    answerMember: 'search_response',
  },
}

/** The rows that one registry offers, in table order. */
export function actionsOf(registry: RegistryName): Action[] {
  return Object.values(actions).filter((action) => action.registries.includes(registry))
}
