import { createCorrelations, createSubscriptions } from '../../../src/delivery/index.js'
import type {
  ArrivedAnswer,
  Correlations,
  OpenTransaction,
  Subscriptions,
} from '../../../src/delivery/index.js'
import { answerHeader, seal, standardSignature } from '../../../src/envelope/index.js'
import { definePartner } from '../../../src/peers/index.js'
import type { Identity, Partner, PartnerOptions } from '../../../src/peers/index.js'
import { createCallbackHandler } from '../../../src/server/index.js'
import type {
  CallbackHandler,
  CallbackHandlerOptions,
  CallbackListener,
  ExchangeEvent,
  HandlerResponse,
} from '../../../src/server/index.js'
import { createManualClock } from '../../transport/manual-clock.js'
import type { ManualClock } from '../../transport/manual-clock.js'
import { counter, noon, post, refusalOf, them, us } from '../../kit.js'

type Fields = Record<string, unknown>

export const timestamp = '2026-03-01T08:30:00Z'

/** What a callback is made of. */
export interface CallbackParts {
  readonly header?: Fields
  readonly message: Fields
  readonly signer?: Identity | undefined
  readonly sender?: Identity
  readonly at?: number
}

/** The text of a callback, signed by its sender (by default `them`) unless told otherwise. */
export async function callbackText(parts: CallbackParts): Promise<string> {
  const { sender = them, at = noon } = parts
  const signer = 'signer' in parts ? parts.signer : sender
  const header = {
    ...answerHeader({
      message_id: 'a-1',
      action: 'on-search',
      status: 'succ',
      sender_id: sender.sender_id,
      receiver_id: us.sender_id,
      total_count: 1,
      completed_count: 1,
      now: at,
    }),
    ...parts.header,
  }
  const key = signer?.signingKey
  const sender_id = String(header.sender_id)
  const signing = key && { dialect: standardSignature, key, sender_id, now: at }
  return (await seal(header, parts.message, signing)).text
}

/** The message of an on-search. */
export function found(changes: Fields = {}, item: Fields = {}): Fields {
  return {
    transaction_id: 't-1',
    correlation_id: 'c-1',
    search_response: [
      {
        reference_id: 'r-1',
        timestamp,
        status: 'succ',
        data: { reg_records: [{ sex: 'F' }] },
        ...item,
      },
    ],
    ...changes,
  }
}

/** The message of an on-subscribe that grants `S-1`. */
export function granted(item: Fields = {}): Fields {
  const subscriptions = [{ code: 'S-1', status: 'subscribe', timestamp, reg_event_type: 'death' }]
  return {
    transaction_id: 't-1',
    correlation_id: 'c-1',
    subscribe_response: [
      { reference_id: 'r-1', timestamp, status: 'succ', subscriptions, ...item },
    ],
  }
}

/** The message of a notification of one event. */
export function event(data: Fields = {}, changes: Fields = {}): Fields {
  return {
    transaction_id: 't-7',
    notify_event: [
      {
        reference_id: 'e-1',
        timestamp,
        data: {
          reg_type: 'ns:org:RegistryType:Civil',
          reg_event_type: 'death',
          reg_record_type: 'Person',
          reg_records: [{ sex: 'F' }],
          ...data,
        },
      },
    ],
    ...changes,
  }
}

/** An open transaction with `them`. */
export function open(changes: Partial<OpenTransaction> = {}): OpenTransaction {
  return {
    partner: them.sender_id,
    registry: 'crvs',
    operation: 'search',
    transaction_id: 't-1',
    message_id: 'm-1',
    reference_ids: ['r-1'],
    acknowledged: true,
    sent_at: timestamp,
    ...changes,
  }
}

/** The civil registry's sheet. */
export function sheet(changes: Partial<PartnerOptions> = {}): Partner {
  return definePartner({ id: them.sender_id, keys: them.jwks, ...changes })
}

/** A handler with everything around it, and what became of what came. */
export interface Setting {
  readonly handler: CallbackHandler
  readonly correlations: Correlations
  readonly subscriptions: Subscriptions
  readonly clock: ManualClock
  /** Listener calls, by name. */
  readonly calls: { readonly name: keyof CallbackListener; readonly callback: Told }[]
  /** What those who wait were told. */
  readonly arrived: ArrivedAnswer[]
  readonly events: ExchangeEvent[]
  send(text: string | Uint8Array, headers?: Record<string, string>): Promise<HandlerResponse>
  /** Status, standard code and our code of a refusal. */
  refusal(text: string): Promise<{ status: number; code: string; outcome: string | undefined }>
  wait(transaction?: Partial<OpenTransaction>): void
}

/** What every listener is given, loosely. */
export type Told = Readonly<Record<string, unknown>> & {
  readonly message: Fields
  readonly subscriptions: readonly { readonly code: string }[]
}

const names: readonly (keyof CallbackListener)[] = [
  'onSearch',
  'onSubscribe',
  'onUnsubscribe',
  'onTxnStatus',
  'notify',
  'late',
  'duplicate',
  'unknown',
]

/** A handler for callbacks of `them`, with every listener; `without` leaves some out. */
export function setting(
  changes: Partial<CallbackHandlerOptions> = {},
  without: readonly (keyof CallbackListener)[] = [],
): Setting {
  const clock = createManualClock(noon)
  const calls: Setting['calls'] = []
  const arrived: ArrivedAnswer[] = []
  const events: ExchangeEvent[] = []
  const listener: CallbackListener = Object.fromEntries(
    names
      .filter((name) => !without.includes(name))
      .map((name) => [
        name,
        (callback: unknown) => calls.push({ name, callback: callback as Told }),
      ]),
  )
  const {
    correlations = createCorrelations({ now: clock.now }),
    subscriptions = createSubscriptions(),
  } = changes
  const handler = createCallbackHandler({
    identity: us,
    partners: [sheet()],
    listener,
    newId: counter(),
    clock,
    onExchange: (one) => events.push(one),
    ...changes,
    correlations,
    subscriptions,
  })
  const send: Setting['send'] = (body, headers = {}) =>
    handler.handle(post(body, { path: '/dci', headers }))
  return {
    handler,
    correlations,
    subscriptions,
    clock,
    calls,
    arrived,
    events,
    send,
    refusal: async (text) => {
      const { status, code } = refusalOf(await send(text))
      return { status, code, outcome: events.at(-1)?.outcome }
    },
    wait: (transaction = {}) => {
      correlations.register(open(transaction), (answer) => arrived.push(answer))
    },
  }
}
