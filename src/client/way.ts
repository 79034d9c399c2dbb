import { DciError } from '../errors/index.js'
import { actions } from '../model/index.js'
import type { Action, Operation, QueryTarget } from '../model/index.js'
import { senderIdFor } from '../peers/index.js'
import type { Partner } from '../peers/index.js'
import type { CallInfo } from '../transport/index.js'
import type { ExchangeParts } from './exchange-parts.js'

/** What is the same in every call of one operation to one partner. */
export interface Way {
  readonly action: Action
  readonly target: QueryTarget
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly call: CallInfo
  /** Who we are to this partner. */
  readonly sender_id: string
}

/**
 * The way of an operation; made once per client. Throws `operation.unsupported` when the partner's family, or its sheet, does not have it,
 * `config.invalid` when the partner cannot know us by our `sender_id`, `TypeError` when the partner has no base URL.
 */
export function wayOf(parts: ExchangeParts, operation: Operation): Way {
  const known = parts.ways.get(operation)
  if (known !== undefined) return known
  const { registry, identity, partner } = parts
  requireServed(partner, operation, parts)
  const action = actions[operation]
  const way: Way = {
    action,
    target: { registry, operation },
    url: baseUrlOf(partner) + partner.profile.path(operation),
    headers: { 'content-type': 'application/json', ...headersFor(partner) },
    call: callInfo(partner, operation, action.kind, partner.profile.repeat(action)),
    sender_id: senderIdFor(identity, partner),
  }
  parts.ways.set(operation, way)
  return way
}

/** What precedes a partner's paths; `TypeError` when it has none. */
export function baseUrlOf({ id, baseUrl }: Partner): string {
  if (baseUrl !== undefined) return baseUrl
  throw new TypeError(`partner ${id} has no baseUrl, so it cannot be called`)
}

/**
 * Headers of every request to a partner. A token that does not change is among them, so that it also leaves by a transport of the caller's
 * own; all others are the transport's to get.
 */
export function headersFor(partner: Partner): Record<string, string> {
  const { token, profile } = partner
  return {
    accept: 'application/json',
    ...(token !== undefined && 'value' in token ? { authorization: `Bearer ${token.value}` } : {}),
    ...profile.headers,
    ...partner.headers,
  }
}

/** What the parts of a transport have to know of a call to this partner. */
export function callInfo(
  partner: Partner,
  operation: string,
  operationClass: CallInfo['operationClass'],
  repeat: CallInfo['repeat'],
): CallInfo {
  const { profile, token } = partner
  const quota = partner.quota ?? profile.quota
  const [credentialsIn] = profile.credentialsIn
  return {
    peer: partner.id,
    operation,
    operationClass,
    repeat,
    ...(profile.classify === undefined ? {} : { classify: profile.classify }),
    ...(quota === undefined ? {} : { quota }),
    ...(token === undefined ? {} : { token }),
    ...(credentialsIn === undefined ? {} : { credentialsIn }),
  }
}

function requireServed(partner: Partner, operation: Operation, { registry }: ExchangeParts): void {
  const { id, profile, registries } = partner
  const kept = registries === undefined || registries.includes(registry)
  if (kept && profile.serves(operation, registry)) return
  const why = kept
    ? `systems of profile ${profile.name} do not serve ${operation} of the ${registry} registry`
    : `its sheet does not name the ${registry} registry among its registries`
  throw new DciError(
    'operation.unsupported',
    `nothing was sent to ${id}: ${why}; use another operation, or correct the partner's sheet`,
    { peer: id },
  )
}
