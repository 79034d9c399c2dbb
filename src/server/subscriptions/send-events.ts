import { DciError, errorTable, isDciError } from '../../errors/index.js'
import type { HeldSubscription } from '../../delivery/index.js'
import { toTimestamp } from '../../envelope/index.js'
import { registryVocabulary } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import { requireAgreement } from '../../peers/index.js'
import type { Partner } from '../../peers/index.js'
import type { CallbackRules } from '../../transport/index.js'
import { loadValidators } from '../../validation/index.js'
import type { BackendCriteria, RegistryBackend } from '../backend.js'
import { codeOf, digestOf } from '../law/audit-entry.js'
import type { Disclosure } from '../law/disclosure.js'
import type { Law } from '../law/law.js'
import { callbackTarget } from '../later/callback-target.js'
import type { DeliveryEvent, Later } from '../later/later.js'
import { untilAborted } from '../later/until-aborted.js'
import type { TimedEvent } from './collected-events.js'
import type { RegistryEvent } from './registry-event.js'
import { filterIn } from './subscription-filter.js'

/** What events are sent with. */
export interface SendEventsParts {
  readonly registry: RegistryName
  readonly rules: CallbackRules
  readonly partnerOf: (id: string) => Partner | undefined
  readonly law: Pick<Law, 'guard' | 'record'>
  readonly later: Pick<Later, 'send'>
  readonly now: () => number
  readonly newId: () => string
  readonly onDelivery: ((event: DeliveryEvent) => void) | undefined
}

/**
 * Sends events, with the records that are for that subscription, in one message. Never rejects: gives `delivered`, or the code of the error
 * (`disclosure.forbidden`: the law lets nothing out to it).
 */
export type SendEvents = (
  held: HeldSubscription,
  events: readonly TimedEvent[],
  signal: AbortSignal,
) => Promise<string>

type Message = Readonly<Record<string, unknown>>

/** As far as `authorize` goes (S14), recorded before it leaves (S15), in the owner's profile, repeated as every callback is. */
export function createSendEvents(parts: SendEventsParts): SendEvents {
  const { registry, law, later, newId } = parts

  async function send(
    held: HeldSubscription,
    events: readonly TimedEvent[],
    transaction_id: string,
    signal: AbortSignal,
  ): Promise<void> {
    const partner = parts.partnerOf(held.partner)
    if (partner === undefined) throw new DciError('sender.unknown', 'its owner is no partner now')
    requireAgreement(partner, parts.now())
    const { url } = callbackTarget(held.sender_uri, partner, parts.rules)
    if (url === undefined) throw new DciError('callback.forbidden', 'it may not be called now')
    const disclosures: Disclosure[] = []
    const allowed = await allowedOf(held, partner, events, disclosures, signal).catch(
      async (error: unknown) => {
        await record(held, partner, transaction_id, disclosures, codeIn(error))
        throw error
      },
    )
    const message = eventMessage({ registry, newId }, held, allowed, transaction_id)
    await requireValidEvents(registry, message)
    await record(held, partner, transaction_id, disclosures, 'answered', message)
    const { encrypts } = held
    const counts = { total_count: allowed.length, completed_count: allowed.length }
    const content = { message_id: newId(), status: 'succ', ...counts, message } as const
    const callback = { operation: 'notify', partner, url, content, encrypts, signal } as const
    await untilAborted(signal, later.send(callback))
  }

  /** What the law lets out; it is the same as for an answer to the subscription's criteria. */
  async function allowedOf(
    held: HeldSubscription,
    partner: Partner,
    events: readonly TimedEvent[],
    disclosures: Disclosure[],
    signal: AbortSignal,
  ): Promise<readonly TimedEvent[]> {
    const signature = held.verified ? 'verified' : 'unsigned'
    const by = { operation: 'notify', partner, signature } as const
    const context = { signal, partner: partner.id }
    const allowed: TimedEvent[] = []
    let denial: DciError | undefined
    for (const { event, at } of events) {
      const { reg_records } = event
      const backend = { search: () => ({ reg_records }) } as RegistryBackend<RegistryName>
      try {
        const result = await law.guard(backend, by, disclosures).search(criteriaOf(held), context)
        const left = result.reg_records as never[]
        if (left.length > 0) allowed.push({ event: { ...event, reg_records: left }, at })
      } catch (error) {
        if (!isDciError(error) || error.code !== 'disclosure.forbidden') throw error
        denial = error
      }
    }
    if (allowed.length > 0) return allowed
    throw denial ?? new DciError('disclosure.forbidden', 'its owner may see none of these records')
  }

  async function record(
    held: HeldSubscription,
    { id, agreement }: Partner,
    transaction_id: string,
    disclosures: readonly Disclosure[],
    outcome: 'answered' | DciError['code'],
    message?: Message,
  ): Promise<void> {
    const entry = {
      operation: 'notify',
      partner: id,
      transaction_id: codeOf(transaction_id),
      signature: held.verified ? 'verified' : 'unsigned',
      outcome,
      status: outcome === 'answered' ? 200 : errorTable[outcome].status,
      attempt: 1,
      // What was asked for is the subscription: an event has no request of its own.
      request_digest: digestOf(JSON.stringify(held.criteria)),
      ...(message === undefined ? {} : { answer_digest: digestOf(JSON.stringify(message)) }),
      ...(agreement === undefined ? {} : { agreement: agreement.id }),
    } as const
    await law.record(entry, disclosures)
  }

  function report(held: HeldSubscription, transaction_id: string, outcome: string): void {
    const callbacks = outcome === 'delivered' ? 1 : 0
    const ids = { partner: held.partner, transaction_id, correlation_id: held.code }
    try {
      parts.onDelivery?.({ operation: 'notify', ...ids, answered: 'succ', callbacks, outcome })
    } catch {
      // What happened has happened, whether or not somebody could be told of it.
    }
  }

  return async (held, events, signal) => {
    const transaction_id = newId()
    const outcome = await send(held, events, transaction_id, signal).then(
      () => 'delivered',
      (error: unknown) => codeIn(error),
    )
    report(held, transaction_id, outcome)
    return outcome
  }
}

/** The message that tells a subscription of events; it bears the subscription's code as peers write it (peers README section 5). */
export function eventMessage(
  { registry, newId }: Pick<SendEventsParts, 'registry' | 'newId'>,
  { code, locale }: Pick<HeldSubscription, 'code' | 'locale'>,
  events: readonly TimedEvent[],
  transaction_id: string,
): Message {
  const notify_event = events.map(({ event, at }) => {
    const told = {
      reference_id: newId(),
      timestamp: toTimestamp(at),
      data: dataOf(registry, event),
    }
    return locale === undefined ? told : { ...told, locale }
  })
  return { transaction_id, subscription_code: code, notify_event }
}

/** Member by member: nothing else that the event carries goes out. */
function dataOf(
  registry: RegistryName,
  { reg_event_type, reg_record_type: kind, reg_records }: RegistryEvent,
): object {
  const { reg_type, reg_record_type: usual } = registryVocabulary[registry]
  const reg_record_type = kind ?? usual
  return { version: '1.0.0', reg_type, reg_event_type, reg_record_type, reg_records }
}

/** Throws `message.invalid` for a message whose records are not valid. */
export async function requireValidEvents(registry: RegistryName, message: Message): Promise<void> {
  const problems = (await loadValidators(registry)).problemsOfRequest('notify', message)
  if (problems.length === 0) return
  const sentence = 'this event has records that are not valid; see problems'
  throw new DciError('message.invalid', sentence, { problems })
}

function criteriaOf({ criteria }: HeldSubscription): BackendCriteria {
  const { filter_type, filter } = filterIn(criteria)
  const { notify_record_type, reg_type, reg_event_type, authorize } = criteria
  return {
    query_type: filter_type,
    query: filter,
    reg_record_type: notify_record_type,
    reg_event_type,
    ...(reg_type === undefined ? {} : { reg_type }),
    ...(authorize === undefined ? {} : { authorize }),
  } as BackendCriteria
}

/** What went wrong; what is not ours tells nothing of its cause (S12). */
export function codeIn(error: unknown): DciError['code'] {
  return isDciError(error) ? error.code : 'server.unavailable'
}
