import type { LiveSubscription, OpenTransaction } from '../../delivery/index.js'
import { isRegistryName } from '../../model/index.js'
import type { Message } from '../now/item-outcome.js'
import type { PlacedPart } from './answer-parts.js'

/** What answers do to our subscriptions. */
export interface SubscriptionChanges {
  readonly granted: readonly LiveSubscription[]
  /** Codes. */
  readonly ended: readonly string[]
}

/**
 * Which subscriptions the answers of a callback grant and end: none when its header refuses, whatever the items say. Their registry is the one
 * that was asked, whatever the answer says. An answer to an `unsubscribe` that is successful (by its own status, or its header's where it has
 * none) and lists none ends those that were asked, whose codes are then the transaction's `reference_ids`.
 */
export function subscriptionChanges(
  placed: readonly PlacedPart[],
  header: Readonly<Record<string, unknown>>,
): SubscriptionChanges {
  const { status } = header
  if (status === 'rjct') return { granted: [], ended: [] }
  return {
    granted: placed.flatMap(({ part, transaction }) =>
      part.operation === 'on-subscribe' ? grantedBy(part.message, transaction) : [],
    ),
    ended: placed.flatMap(({ part, transaction }) =>
      part.operation === 'on-unsubscribe' ? endedBy({ status, ...part.message }, transaction) : [],
    ),
  }
}

function grantedBy(message: Message, transaction: OpenTransaction): LiveSubscription[] {
  const { partner, registry } = transaction
  if (!isRegistryName(registry)) return []
  return listIn(message, 'subscribe_response')
    .filter(({ status }) => status === 'succ')
    .flatMap((item) => {
      const asked = eventAsked(item, transaction)
      return listIn(item, 'subscriptions')
        .filter(({ code, status }) => typeof code === 'string' && status !== 'unsubscribe')
        .map(({ code, reg_event_type = asked }) => ({
          partner,
          registry,
          code: code as string,
          ...(typeof reg_event_type === 'string' ? { reg_event_type } : {}),
        }))
    })
}

/**
 * The event that an answered subscription was asked for: what grants it need not say (OpenSPP does not), and what was not asked for may not be told
 * (S14). A `reference_id` of the peer's own is told apart only where all asked for the same.
 */
function eventAsked(
  { reference_id }: Message,
  { reference_ids, reg_event_types = [] }: OpenTransaction,
): string | undefined {
  const at = reference_ids.indexOf(reference_id as string)
  if (at !== -1) return reg_event_types[at]
  return new Set(reg_event_types).size === 1 ? reg_event_types[0] : undefined
}

function endedBy(message: Message, { reference_ids }: OpenTransaction): readonly string[] {
  const { status, subscription_status } = message
  if (status === 'rjct') return []
  if (!Array.isArray(subscription_status)) return status === 'succ' ? reference_ids : []
  return listIn(message, 'subscription_status')
    .filter(({ status: state }) => state === 'unsubscribe')
    .map(({ code }) => String(code))
}

function listIn(message: Message, member: string): Message[] {
  const list = message[member]
  return Array.isArray(list) ? (list as Message[]) : []
}
