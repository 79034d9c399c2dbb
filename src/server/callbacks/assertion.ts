import { DciError } from '../../errors/index.js'
import type { DciErrorCode } from '../../errors/index.js'
import type { LiveSubscription } from '../../delivery/index.js'
import { registryOfType } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import type { Message } from '../now/item-outcome.js'
import { isEventOf, isSameEvent } from './event-names.js'

/** What one event of a notification says of itself; read, not believed. */
interface Told {
  readonly pointer: string
  readonly registry: RegistryName | undefined
  readonly event: string | undefined
  /** Code of the subscription, where the message bears one. */
  readonly code: string | undefined
}

/** Throws `assertion.forbidden` unless the partner's sheet lets it speak for that registry (S14). */
export function requireRegistry({ id, registries }: Partner, registry: string): void {
  if (registries === undefined || (registries as readonly string[]).includes(registry)) return
  throw forbidden(
    id,
    `${id} may not speak for the ${registry} registry; allow it in the partner sheet (registries) if it shall`,
    '/message',
  )
}

/**
 * The live subscriptions that a notification belongs to (S14). Throws `assertion.forbidden` for an event that this partner, or its registry, may not
 * tell of, `subscription.unknown` when there is no live subscription for it, `message.invalid` when its events are of several registries.
 */
export function requireAssertable(
  partner: Partner,
  message: Message,
  live: readonly LiveSubscription[],
): LiveSubscription[] {
  const registry = registryTold(partner, message, live)
  if (registry === undefined) throw noSubscription(partner.id, '/message')
  requireRegistry(partner, registry)
  const told = eventsIn(message)
  const found = told.map((event) => {
    if (event.registry !== undefined && event.registry !== registry) throw mixed(event.pointer)
    requireEvent(partner, registry, event)
    return subscriptionFor(partner, registry, event, live)
  })
  return [...new Set(found)]
}

/**
 * The registry that a notification is told from: the one its first `reg_type` names; without one that of the subscription whose code it
 * bears, or the only one that the partner's live subscriptions, or its sheet, leave. Needed before its records can be read.
 */
export function registryTold(
  { registries = [] }: Partner,
  message: Message,
  live: readonly LiveSubscription[],
): RegistryName | undefined {
  const told = eventsIn(message)
  const named = told.find(({ registry }) => registry !== undefined)?.registry
  if (named !== undefined) return named
  const codes = told.map(({ code }) => code)
  const subscribed = live.find(({ code }) => codes.includes(code))
  return subscribed?.registry ?? only(live.map(({ registry }) => registry)) ?? only(registries)
}

function only(registries: readonly RegistryName[]): RegistryName | undefined {
  return new Set(registries).size === 1 ? registries[0] : undefined
}

function eventsIn(message: Message): Told[] {
  const events = message['notify_event']
  if (!Array.isArray(events)) return []
  return (events as Message[]).map((event, index) => {
    const data = (event['data'] ?? {}) as Message
    const { reg_type, reg_event_type } = data
    return {
      pointer: `/message/notify_event/${String(index)}`,
      registry: typeof reg_type === 'string' ? registryOfType(reg_type) : undefined,
      event: typeof reg_event_type === 'string' ? reg_event_type : undefined,
      code: codeIn(event) ?? codeIn(data) ?? codeIn(message),
    }
  })
}

function codeIn({ subscription_code, subscription_id }: Message): string | undefined {
  return [subscription_code, subscription_id].find(
    (code): code is string => typeof code === 'string' && code !== '',
  )
}

function requireEvent(
  { id, mayAssert }: Partner,
  registry: RegistryName,
  { event, pointer }: Told,
): void {
  if (event !== undefined && !isEventOf(registry, event)) {
    throw forbidden(
      id,
      `the ${registry} registry does not tell of such events: another registry does`,
      pointer,
    )
  }
  if (mayAssert === undefined) return
  if (event !== undefined && mayAssert.some((allowed) => isSameEvent(allowed, event))) return
  throw forbidden(
    id,
    `${id} may not tell of this event; allow it in the partner sheet (mayAssert) if it shall`,
    pointer,
  )
}

function subscriptionFor(
  partner: Partner,
  registry: RegistryName,
  { event, code, pointer }: Told,
  live: readonly LiveSubscription[],
): LiveSubscription {
  const candidates = code === undefined ? live : live.filter((one) => one.code === code)
  if (candidates.length === 0) throw noSubscription(partner.id, pointer)
  const found = candidates.find(
    ({ registry: of, reg_event_type: wanted }) =>
      of === registry &&
      (wanted === undefined || event === undefined || isSameEvent(wanted, event)),
  )
  if (found !== undefined) return found
  throw forbidden(
    partner.id,
    `no live subscription with ${partner.id} is for this registry and event; subscribe to it first`,
    pointer,
  )
}

function forbidden(peer: string, sentence: string, pointer: string): DciError {
  return refusal('assertion.forbidden', peer, sentence, pointer, 'may not be told by this sender')
}

function noSubscription(peer: string, pointer: string): DciError {
  return refusal(
    'subscription.unknown',
    peer,
    `no subscription of ours with ${peer} lives to which this notification belongs`,
    pointer,
    'belongs to no live subscription',
  )
}

function refusal(
  code: DciErrorCode,
  peer: string,
  sentence: string,
  pointer: string,
  text: string,
): DciError {
  return new DciError(code, sentence, { peer, problems: [{ pointer, text }] })
}

function mixed(pointer: string): DciError {
  return new DciError(
    'message.invalid',
    'the events of one notification are told from several registries; send one for each',
    { problems: [{ pointer, text: 'is told from another registry than those before' }] },
  )
}
