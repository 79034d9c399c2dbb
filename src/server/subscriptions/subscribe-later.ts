import type { HeldSubscription, SubscriptionStore } from '../../delivery/index.js'
import { DciError } from '../../errors/index.js'
import { registryVocabulary } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import { isEventOf } from '../callbacks/event-names.js'
import { statusItem } from '../now/item-outcome.js'
import type { ItemsContext, Message, StatusItem } from '../now/item-outcome.js'
import { callbackTarget } from '../later/callback-target.js'
import { idsOf } from '../later/later-operation.js'
import type { LaterAnswer, LaterOperation, LaterRequest } from '../later/later-operation.js'
import { untilAborted } from '../later/until-aborted.js'
import type { CallbackRules } from '../../transport/index.js'
import { holdingsOf } from './holdings.js'
import type { Holdings } from './holdings.js'
import { requireFilter } from './subscription-filter.js'
import type { MatchesFilter } from './subscription-filter.js'
import { requireTiming } from './timing.js'
import type { InTurn } from './turns.js'

/** What subscribing needs. */
export interface SubscribeParts {
  readonly registry: RegistryName
  readonly store: SubscriptionStore
  readonly rules: CallbackRules
  readonly matches: MatchesFilter | undefined
  readonly now: () => number
  /** Most subscriptions that one partner may hold. */
  readonly maxSubscriptions: number
  /** What asks for the same at the same time makes one, and what has ended is not renewed: those of one partner take turns. */
  readonly inTurn: InTurn
}

/** One subscription asked for, read and normalised. */
interface Asked {
  readonly reference_id?: string
  readonly subscribe_criteria: Message
  readonly locale?: string
}

/**
 * `subscribe`: each item on its own, those that live listed by their code. One that its owner holds already is refused
 * (`rjct.event.already_subscribed`) and listed, too, so that a lost code is found again (peers README section 9); it lives on by the purpose stated now.
 */
export function subscribeLater(parts: SubscribeParts): LaterOperation {
  const { inTurn } = parts
  return {
    answeredBy: 'on-subscribe',
    txn_type: 'subscribe',
    referenceIds: ({ subscribe_request }) => idsOf(subscribe_request),
    answer: async (request, context) => {
      const asked = request.message['subscribe_request'] as readonly Asked[]
      const { owner } = request
      const signal = context.signalOf()
      const subscribe = async (): Promise<LaterAnswer> => {
        signal.throwIfAborted()
        const rules = { most: parts.maxSubscriptions, now: parts.now() }
        const holdings = await holdingsOf(owner, parts.store, rules)
        const place = { parts, request, context, holdings, codes: [] }
        const items: StatusItem[] = []
        for (const one of asked) items.push(await answerItem(place, one))
        return { ...answerOf(request, items), subscription_codes: place.codes }
      }
      // A turn ends with its time: a store or a filter that never answers must not keep all later ones waiting.
      return inTurn(owner.partner, () => untilAborted(signal, subscribe()))
    },
    failure: (request, reason) => {
      const items = idsOf(request.message['subscribe_request']).map((reference_id): StatusItem => {
        return { reference_id, status: 'rjct', ...reason }
      })
      return answerOf(request, items)
    },
  }
}

/** What the items of one message share. */
interface Place {
  readonly parts: SubscribeParts
  readonly request: LaterRequest
  readonly context: ItemsContext
  readonly holdings: Holdings
  /** Of those that live by this message. */
  readonly codes: string[]
}

async function answerItem(
  { parts, request, context, holdings, codes }: Place,
  asked: Asked,
): Promise<StatusItem> {
  const { reference_id = context.newId(), locale } = asked
  const { timestamp } = context
  let known: HeldSubscription | undefined
  const item = await statusItem(reference_id, context, async () => {
    const wanted = await subscriptionOf(parts, request, { ...asked, reference_id }, context)
    const same = holdings.sameAs(wanted)
    context.signalOf().throwIfAborted()
    if (same !== undefined) {
      known = await holdings.renew(same, wanted)
      throw alreadySubscribed()
    }
    await holdings.add(wanted)
    codes.push(wanted.code)
    return { subscriptions: [infoOf(wanted, timestamp)] }
  })
  const spoken = locale === undefined ? item : { ...item, locale }
  if (known === undefined) return spoken
  codes.push(known.code)
  return { ...spoken, subscriptions: [infoOf(known, timestamp)] } as StatusItem
}

async function subscriptionOf(
  { registry, rules, matches, now }: SubscribeParts,
  { owner, partner, sender_uri, verified, encrypts }: LaterRequest,
  { reference_id, subscribe_criteria, locale }: Asked & { readonly reference_id: string },
  { timestamp, newId }: ItemsContext,
): Promise<HeldSubscription> {
  const { reg_event_type } = subscribe_criteria
  if (!isEventOf(registry, String(reg_event_type))) {
    throw refused('rjct.notify_types.invalid', 'another registry tells of such events')
  }
  requireTiming(subscribe_criteria, now())
  await requireFilter(subscribe_criteria, matches)
  const { url } = callbackTarget(sender_uri, partner, rules)
  if (url === undefined) {
    const why = 'events go to the sender_uri of who subscribes: name one that may be called'
    throw refused('rjct.notify_details.invalid', why)
  }
  return {
    ...owner,
    code: newId(),
    reference_id,
    criteria: subscribe_criteria,
    sender_uri: url,
    verified,
    encrypts,
    subscribed_at: timestamp,
    ...(locale === undefined ? {} : { locale }),
  }
}

/** A subscription as its owner is told of it. */
function infoOf(held: HeldSubscription, timestamp: string): object {
  const { code, criteria, locale } = held
  const { authorize: _, ...told } = criteria
  const reg_type = registryVocabulary[held.registry].reg_type
  const info = { version: '1.0.0', reg_type, ...told, code, status: 'subscribe', timestamp }
  return locale === undefined ? info : { ...info, locale }
}

function answerOf(
  { message: { transaction_id }, correlation_id }: LaterRequest,
  subscribe_response: readonly StatusItem[],
): LaterAnswer {
  const message = { transaction_id, correlation_id, subscribe_response }
  const { length } = subscribe_response
  const parts = [{ message, total_count: length, completed_count: length }]
  return { message, parts, disclosures: [] }
}

function refused(reason: string, why: string): DciError {
  return new DciError('query.unsupported', `this cannot be subscribed to: ${why}`, { reason })
}

function alreadySubscribed(): DciError {
  const sentence = 'you hold this subscription already; see its code'
  return new DciError('query.unsupported', sentence, { reason: 'rjct.event.already_subscribed' })
}
