import { DciError } from '../../errors/index.js'
import type { ArrivedAnswer, Correlations, Subscriptions } from '../../delivery/index.js'
import type { AcceptedMessage } from '../../envelope/index.js'
import { isRegistryName } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import type { Clock } from '../../transport/index.js'
import { answerParts, placeOf } from './answer-parts.js'
import type { PlacedPart } from './answer-parts.js'
import { registryTold, requireAssertable, requireRegistry } from './assertion.js'
import type { CallbackListener } from './callback-handler.js'
import type { CallbackFacts, CallbackOperation, StrayCallback } from './received-callback.js'
import { subscriptionChanges } from './subscription-changes.js'
import { takeWithin, untaken } from './take-within.js'

/** A callback that was opened. */
export interface OpenedCallback {
  readonly partner: Partner
  readonly operation: CallbackOperation
  readonly opened: AcceptedMessage
}

/** With what callbacks are taken. */
export interface TakerParts {
  readonly correlations: Correlations
  readonly subscriptions: Subscriptions
  readonly listener: CallbackListener
  readonly clock: Clock
  readonly takeWithin: number
}

/** What callbacks are given to. */
export interface CallbackTaker {
  /** Fulfils with how it arrived once somebody has taken it; rejects with why it may not be told, or with `callback.untaken`. */
  take(callback: OpenedCallback): Promise<CallbackFacts['arrival']>
  /** Tells of a copy; nothing waits for that and nothing comes of it when it fails. */
  repeat(callback: OpenedCallback): void
}

const listenerOf = {
  'on-search': 'onSearch',
  'on-subscribe': 'onSubscribe',
  'on-unsubscribe': 'onUnsubscribe',
  'txn.on-status': 'onTxnStatus',
} as const

type Listening = (callback: unknown) => unknown

/**
 * Finds out what a callback belongs to and whether its sender may assert it (S14), and gives it to the listener that is meant (D7); then to
 * whoever waits for it.
 */
export function createCallbackTaker(parts: TakerParts): CallbackTaker {
  const { correlations, subscriptions, listener, clock } = parts

  async function take(callback: OpenedCallback): Promise<CallbackFacts['arrival']> {
    return callback.operation === 'notify' ? takeNotification(callback) : takeAnswer(callback)
  }

  async function takeNotification({ partner, opened }: OpenedCallback): Promise<'subscribed'> {
    const live = subscriptions.of(partner.id)
    const told = requireAssertable(partner, opened.message, live)
    const notify = listener.notify as Listening | undefined
    if (notify === undefined) throw untaken()
    const registry = told[0]?.registry ?? registryTold(partner, opened.message, live)
    const facts = { partner, opened, operation: 'notify', arrival: 'subscribed' } as const
    await tell(notify, { ...callbackOf({ ...facts, subscriptions: told }), registry })
    return 'subscribed'
  }

  async function takeAnswer(callback: OpenedCallback): Promise<'awaited' | 'late' | 'unknown'> {
    const { partner, operation, opened } = callback
    const answers = answerParts(partner.id, operation, opened.message)
    const place = placeOf(correlations, answers)
    const { arrival, transaction } = place
    if (arrival === 'unknown') {
      if (listener.unknown === undefined) throw unknownTransaction(partner.id)
      await tell(listener.unknown as Listening, callbackOf({ ...callback, arrival }))
      return arrival
    }
    requireRegistry(partner, transaction.registry)
    if (arrival === 'late') {
      await tell(listener.late as Listening | undefined, callbackOf({ ...callback, ...place }))
      // Kept for whoever resumes, or taken by one who resumed meanwhile.
      for (const one of answers) arrive(one, opened)
      return arrival
    }
    const { granted, ended } = subscriptionChanges(place.placed, opened.header)
    const ending = subscriptions.of(partner.id).filter(({ code }) => ended.includes(code))
    const name = listenerOf[operation as keyof typeof listenerOf]
    const facts = { ...callback, arrival, transaction, subscriptions: [...granted, ...ending] }
    await tell(listener[name] as Listening | undefined, callbackOf(facts))
    for (const subscription of granted) subscriptions.add(subscription)
    for (const { code } of ending) subscriptions.remove(partner.id, code)
    for (const placed of place.placed) settleBy(placed, opened)
    return arrival
  }

  function settleBy(placed: PlacedPart, opened: AcceptedMessage): void {
    const { part, transaction } = placed
    if (!arrive(part, opened) || !isLast(placed, opened)) return
    correlations.settle(transaction.partner, transaction.transaction_id)
  }

  /** Whether it is an answer; a transaction that is pending by its status has none yet. */
  function arrive(
    { operation, ids, message }: PlacedPart['part'],
    opened: AcceptedMessage,
  ): boolean {
    const isInner = message !== opened.message
    if (isInner && isPending(opened)) return false
    const answer: ArrivedAnswer['answer'] = isInner ? { ...opened, operation, message } : opened
    try {
      correlations.arrive({ ...ids, answer })
    } catch (cause) {
      throw untaken(cause)
    }
    return true
  }

  async function tell(listening: Listening | undefined, callback: unknown): Promise<void> {
    if (listening === undefined) return
    await takeWithin(clock, parts.takeWithin, () => listening.call(listener, callback))
  }

  function repeat(callback: OpenedCallback): void {
    const { partner, operation, opened } = callback
    const listening = listener.duplicate as Listening | undefined
    if (listening === undefined) return
    const place = placeOf(correlations, answerParts(partner.id, operation, opened.message))
    const { transaction } = place
    const known = transaction === undefined ? {} : { transaction }
    tell(listening, callbackOf({ ...callback, ...known, arrival: 'duplicate' })).catch(() => {
      // It was taken before: nobody has to do anything.
    })
  }

  return { take, repeat }
}

function isPending({ header }: AcceptedMessage): boolean {
  return header['status'] === 'pdng' || header['status'] === 'rcvd'
}

/**
 * Whether no more answers to a transaction will follow this one. Those to a search may (R18), so the client that asked settles it; the
 * others are answered at once, subscriptions when all items are.
 */
function isLast({ part, transaction }: PlacedPart, opened: AcceptedMessage): boolean {
  if (part.operation === 'on-search' || isPending(opened)) return false
  if (part.operation !== 'on-subscribe') return true
  return part.ids.reference_ids.length >= transaction.reference_ids.length
}

type Facts = OpenedCallback & Partial<CallbackFacts> & Pick<CallbackFacts, 'arrival'>

function callbackOf(
  given: Omit<Facts, 'partner'> & Pick<OpenedCallback, 'partner'>,
): StrayCallback {
  const { partner, operation, opened, arrival, transaction, subscriptions = [] } = given
  const { header, message, text, messageText, deviations, signature, encrypted } = opened
  const registry = transaction?.registry
  return {
    partner: partner.id,
    operation,
    arrival,
    ...(isRegistryName(registry) ? { registry } : {}),
    ...(transaction === undefined ? {} : { transaction }),
    subscriptions,
    header,
    message,
    text,
    messageText,
    deviations,
    signature,
    encrypted,
  }
}

function unknownTransaction(peer: string): DciError {
  return new DciError(
    'transaction.unknown',
    `${peer} was asked no transaction to which this answer belongs; check its transaction_id`,
    { peer, problems: [{ pointer: '/message/transaction_id', text: 'is not known here' }] },
  )
}
