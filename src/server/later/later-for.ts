import { createEventStore, createRegistryState } from '../../delivery/index.js'
import type { RegistryState, TransactionLog } from '../../delivery/index.js'
import type { RegistryName } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import type { Clock, Transport } from '../../transport/index.js'
import type { RegistryBackend } from '../backend.js'
import type { PartnerSources } from '../intake/key-sources.js'
import type { Law } from '../law/law.js'
import type { AnswerSealer } from '../seal-answer.js'
import { callbackOptions, callbackRules } from './callback-options.js'
import type { CallbackOptions } from './callback-options.js'
import { createCallbackTransport } from './callback-transport.js'
import { createNotify } from '../subscriptions/create-notify.js'
import type { Notifier } from '../subscriptions/create-notify.js'
import { subscribeLater } from '../subscriptions/subscribe-later.js'
import type { MatchesFilter } from '../subscriptions/subscription-filter.js'
import { unsubscribeLater } from '../subscriptions/unsubscribe-later.js'
import { createTurns } from '../subscriptions/turns.js'
import { createLater } from './create-later.js'
import type { DeliveryEvent, Later } from './later.js'
import { searchLater } from './search-later.js'
import { wholeSearch } from './search-pages.js'
import { createSendCallback } from './send-callback.js'
import { statusLater } from './status-later.js'

/** What a registry handler gives to its part that answers later. */
export interface LaterSurroundings {
  readonly registry: RegistryName
  readonly backend: RegistryBackend<RegistryName>
  readonly callbacks?: CallbackOptions
  readonly transport?: Transport
  readonly state?: RegistryState
  readonly matches?: MatchesFilter
  readonly onDelivery?: (event: DeliveryEvent) => void
  readonly partnerOf: (id: string) => Partner | undefined
  readonly sourcesOf: (partner: Partner) => PartnerSources
  readonly law: Law
  readonly seal: AnswerSealer
  readonly clock: Clock
  readonly now: () => number
  readonly newId: () => string
}

/** The part that answers later, with the operations it has, what tells of events, and the log that questions are answered from. */
export function laterFor(given: LaterSurroundings): {
  readonly later: Later
  readonly log: TransactionLog
  readonly notify: Notifier['notify']
} {
  const { registry, backend, clock, now, newId, seal, sourcesOf, matches, onDelivery } = given
  const options = callbackOptions(given.callbacks)
  const rules = callbackRules(options)
  const { maxSubscriptions } = options
  const state = given.state ?? createRegistryState({ transactions: { now } })
  const { transactions: log, subscriptions: store, events = createEventStore() } = state
  const whole = wholeSearch(backend, options)
  const inTurn = createTurns()
  let own: Transport | undefined
  const transport = (): Transport =>
    given.transport ??
    (own ??= createCallbackTransport({ clock, rules, partnerOf: given.partnerOf }))
  const later = createLater({
    registry,
    options,
    log,
    law: given.law,
    partnerOf: given.partnerOf,
    operations: {
      search: searchLater(
        (request, disclosures) => given.law.guard(whole, request, disclosures),
        options,
      ),
      subscribe: subscribeLater({ registry, store, rules, matches, now, maxSubscriptions, inTurn }),
      unsubscribe: unsubscribeLater(
        store,
        (code) => {
          notifier.forget(code)
        },
        inTurn,
      ),
      'txn.status': statusLater(log),
    },
    send: createSendCallback({
      registry,
      transport,
      seal,
      keyFor: (partner) => sourcesOf(partner).encryptionKey(),
    }),
    transport: () => {
      const { transport: shared } = given
      if (shared !== undefined) return { transport: shared, isOurs: false }
      return own === undefined ? undefined : { transport: own, isOurs: true }
    },
    clock,
    now,
    newId,
    onDelivery,
  })
  const { partnerOf, law } = given
  const subscribed = { registry, store, rules, matches }
  const times = { clock, now, newId }
  const notifier = createNotify({
    events,
    ...subscribed,
    ...times,
    partnerOf,
    law,
    later,
    onDelivery,
  })
  async function closeAll(): Promise<void> {
    // Begun before the rest, so that closing waits for it.
    const flushed = notifier.flush()
    await later.close()
    await flushed
  }
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => (closed ??= closeAll())
  return { later: { ...later, close }, log, notify: notifier.notify }
}
