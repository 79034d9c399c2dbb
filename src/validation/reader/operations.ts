import { actions } from '../../model/actions.js'
import type { Action, Operation } from '../../model/actions.js'
import { messageTitles } from '../../model/generated/messages.js'
import type { RegistryName } from '../../model/registry.js'
import { isBlank, isNothing } from './absent.js'

/** Which half of an operation a message is; an acknowledgement is neither. */
export type MessageKind = 'request' | 'answer' | 'ack' | 'unknown'

/** What a message turned out to be. */
export interface Recognised {
  readonly operation: Operation | undefined
  readonly kind: MessageKind
}

/** What the caller knows from the route. */
export interface KnownRoute {
  readonly operation?: Operation
  readonly direction?: 'request' | 'answer'
}

type Fields = Record<string, unknown>

/**
 * The member that makes a message what it is, in the standard's spelling. Synchronous and asynchronous operations share members: without
 * a route the asynchronous one is named, for an answer that arrives is a callback then.
 */
const byMember: readonly (readonly [string, Operation, 'request' | 'answer'])[] = [
  ['search_request', 'search', 'request'],
  ['search_response', 'on-search', 'answer'],
  ['notify_event', 'notify', 'request'],
  ['subscribe_request', 'subscribe', 'request'],
  ['subscribe_response', 'on-subscribe', 'answer'],
  ['subscription_codes', 'unsubscribe', 'request'],
  ['subscription_status', 'on-unsubscribe', 'answer'],
  ['txnstatus_request', 'txn.status', 'request'],
  ['txnstatus_response', 'txn.on-status', 'answer'],
  ['enrolled_criteria', 'sync.enrolled', 'request'],
  ['enrolled_updates', 'sync.enrollment.updates', 'request'],
  ['enrolled_response', 'sync.enrolled', 'answer'],
  ['disabled_criteria', 'sync.disabled', 'request'],
  ['disabled_response', 'sync.disabled', 'answer'],
]

/**
 * What a message is, by its members; where none tells, by what the route or the label says. A header with a status heads an answer.
 */
export function recognise(message: Fields, header: Fields, route: KnownRoute): Recognised {
  const label = header.action
  const shaped = byShape(message)
  if (route.operation !== undefined) return onRoute(shaped, actions[route.operation], route)
  if (shaped !== undefined) return shaped.kind === 'ack' ? acknowledged(label) : shaped
  const labelled = Object.values(actions).find((one) => one.action === label && one.kind !== 'sync')
  if (labelled === undefined) return { operation: undefined, kind: 'unknown' }
  if (labelled.operation.includes('on-')) return { operation: labelled.operation, kind: 'answer' }
  return labelled.answeredBy !== undefined && typeof header.status === 'string'
    ? { operation: labelled.answeredBy, kind: 'answer' }
    : { operation: labelled.operation, kind: 'request' }
}

function byShape(message: Fields): Recognised | undefined {
  if (typeof message.ack_status === 'string' && !isBlank(message.ack_status)) {
    return { operation: undefined, kind: 'ack' }
  }
  for (const [member, operation, kind] of byMember) {
    if (!isContent(member, message[member])) continue
    return member === 'enrolled_response' ? enrolled(message) : { operation, kind }
  }
  return undefined
}

/** All these members hold objects; only subscription codes are text. */
function isContent(member: string, value: unknown): boolean {
  if (member !== 'subscription_codes') return typeof value === 'object' && value !== null
  return !isNothing(value)
}

/** `enrolled_response` answers a question when it says yes or no, an update when it doesn't. */
function enrolled(message: Fields): Recognised {
  const [first] = Array.isArray(message.enrolled_response) ? message.enrolled_response : []
  const says = typeof first === 'object' && first !== null && 'enrolled_status' in first
  return { operation: says ? 'sync.enrolled' : 'sync.enrollment.updates', kind: 'answer' }
}

function acknowledged(label: unknown): Recognised {
  const action = Object.values(actions).find((one) => one.kind === 'async' && one.action === label)
  return { operation: action?.operation, kind: 'ack' }
}

function onRoute(shaped: Recognised | undefined, action: Action, route: KnownRoute): Recognised {
  const { operation } = action
  if (shaped?.kind === 'ack') return { operation, kind: 'ack' }
  if (route.direction !== undefined) {
    const kind = route.direction === 'answer' && action.kind !== 'sync' ? 'ack' : route.direction
    return { operation, kind: kind === 'request' && operation.includes('on-') ? 'answer' : kind }
  }
  if (operation.includes('on-')) return { operation, kind: 'answer' }
  return { operation, kind: shaped?.kind === 'answer' ? 'answer' : 'request' }
}

/** The label the standard gives to what was recognised; an acknowledgement bears its request's. */
export function labelOf({ operation, kind }: Recognised): string | undefined {
  if (operation === undefined) return undefined
  const { action, answerAction, kind: way } = actions[operation]
  return kind === 'answer' && way === 'sync' ? (answerAction ?? action) : action
}

/** Operations that only one registry has: they name it where the caller cannot. */
function onlyRegistry(operation: Operation): RegistryName | undefined {
  const { registries } = actions[operation]
  return registries.length === 1 ? registries[0] : undefined
}

/** Name of the shape of a recognised message; `undefined` when the operation is unknown. */
export function titleOf(recognised: Recognised, registry?: RegistryName): string | undefined {
  const { operation, kind } = recognised
  if (kind === 'ack') return 'Ack'
  if (operation === undefined || kind === 'unknown') return undefined
  const owner = onlyRegistry(operation) ?? registry
  const titles = messageTitles[owner ?? 'crvs'] as Readonly<
    Partial<Record<Operation, { readonly request: string; readonly answer: string }>>
  >
  const half = kind === 'answer' && actions[operation].kind === 'sync' ? 'answer' : 'request'
  const title = titles[operation]?.[half]
  // A registry nobody named: the plain message, whose records stay as they came.
  return owner === undefined ? title?.replace(/^CRVS/, '') : title
}

/** Whether a message has any member that makes it what it is. */
export function isTelling(message: Fields): boolean {
  return byShape(message) !== undefined
}
