import { asked, pythonTime } from './live-peer.js'
import type { CallbackPost } from './live-peer.js'
import { called, headerOf as openSppHeader } from './openspp.js'
import type { Received } from './server.js'
import { headerOf as standardHeader, sealed } from './standard.js'

function post(body: string): CallbackPost {
  return { headers: { 'Content-Type': 'application/json' }, body }
}

interface SubscriptionAsked {
  readonly reference_id?: unknown
  readonly subscribe_criteria?: Readonly<Record<string, unknown>>
}

/** The first subscription that was asked for. */
function subscriptionAsked(call: Received): SubscriptionAsked {
  return (asked(call).message['subscribe_request'] as SubscriptionAsked[])[0] ?? {}
}

/** What a registry that does as published grants. */
export function standardGrant(call: Received, code: string): CallbackPost {
  const { reference_id } = subscriptionAsked(call)
  const timestamp = '2026-03-01T08:30:00Z'
  const subscriptions = [{ code, status: 'subscribe', timestamp, reg_event_type: 'death' }]
  const message = {
    transaction_id: asked(call).transaction_id,
    correlation_id: 'standard-c-1',
    subscribe_response: [{ reference_id, timestamp, status: 'succ', subscriptions, locale: 'eng' }],
  }
  const header = { ...standardHeader({ message_id: 'grant-1' }), action: 'on-subscribe' }
  return post(sealed(header, message))
}

/** How it ends one; without a list it means those that it was asked to end. */
export function standardEnd(call: Received): CallbackPost {
  const timestamp = '2026-03-01T08:30:00Z'
  const message = {
    transaction_id: asked(call).transaction_id,
    correlation_id: 'standard-c-1',
    timestamp,
    status: 'succ',
  }
  const header = { ...standardHeader({ message_id: 'end-1' }), action: 'on-unsubscribe' }
  return post(sealed(header, message))
}

/** Why OpenSPP would tell of everybody, or refuse; `undefined` when it takes it as it is meant. */
export function openSppComplaint(call: Received): string | undefined {
  const { reg_type, filter_type, filter } = subscriptionAsked(call).subscribe_criteria ?? {}
  const known = [undefined, 'SOCIAL_REGISTRY', 'DR', 'FR', 'IBR']
  if (!known.includes(reg_type as string | undefined)) return `reg_type ${String(reg_type)}`
  if (filter !== undefined && filter_type !== 'idtype-value') return 'everybody would match'
  return undefined
}

/** What OpenSPP says of a subscription: `succ` in any case; without a code it has failed (README section 5). */
export function openSppGrant(call: Received, code: string | undefined): CallbackPost {
  const item = {
    reference_id: `ref-${code ?? ''}`,
    timestamp: pythonTime,
    status: 'succ',
    ...(code === undefined ? {} : { subscription_code: code }),
  }
  const message = {
    transaction_id: asked(call).transaction_id,
    correlation_id: 'openspp-c-1',
    subscribe_response: [item],
  }
  return post(
    called({ ...openSppHeader({ message_id: 'grant-1' }), action: 'on-subscribe' }, message),
  )
}
