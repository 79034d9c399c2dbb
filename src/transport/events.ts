/** What every event says: who was called, for what, and when. Never content (S12). */
export interface EventBase {
  /** The partner's id, or the origin where no partner is known. */
  readonly peer: string
  readonly origin: string
  readonly operation: string
  /** Which call of its transport it belongs to (`HttpRequest.callNumber`); absent where a part is used alone or an operator acts. */
  readonly call?: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Why a circuit changed its state. */
export type CircuitReason =
  | 'failure-rate'
  | 'slow-rate'
  | 'probe-failed'
  | 'probe-succeeded'
  | 'time-up'
  | 'manual'
  | 'restored'

/** States of a circuit; `isolated` and `disabled` are set by hand. */
export type CircuitStateName = 'closed' | 'open' | 'half-open' | 'isolated' | 'disabled'

/**
 * Everything that a transport tells: one discriminated union. Times in it (`at`, `until`, `retryAt`) are numbers, milliseconds since 1970; in an
 * error `retryAt` is a `Date`. The parts tell from the inside out: a `circuit` that an attempt opened or closed is told before that `attempt`, and
 * `settled` is the last of its call.
 */
export type TransportEvent =
  /** A call begins; one per `send`. */
  | (EventBase & { readonly type: 'call' })
  /** A call has ended with an HTTP answer or an error; `outcome` is the status or the error's code. */
  | (EventBase & {
      readonly type: 'settled'
      readonly outcome: number | string
      readonly attempts: number
      readonly duration: number
    })
  /** One attempt has ended. */
  | (EventBase & {
      readonly type: 'attempt'
      readonly attempt: number
      readonly outcome: number | string
      readonly duration: number
      readonly health: 'ok' | 'failure' | 'ignore'
    })
  /** The next attempt follows after `delay` milliseconds. */
  | (EventBase & {
      readonly type: 'retry'
      readonly attempt: number
      readonly delay: number
      readonly because: number | string
    })
  /** A repetition was due and there is none: why not. */
  | (EventBase & {
      readonly type: 'given-up'
      readonly because:
        'attempts' | 'budget' | 'deadline' | 'not-repeatable' | 'circuit' | 'quota' | 'closed'
    })
  | (EventBase & {
      readonly type: 'circuit'
      readonly operationClass: string
      readonly from: CircuitStateName
      readonly to: CircuitStateName
      readonly because: CircuitReason
      /** Whole milliseconds since 1970 (a number; errors have a `Date`); for `open` only. */
      readonly retryAt?: number
    })
  /** A call was refused before it was sent; `retryAt` in whole milliseconds since 1970, where it is known when it helps to ask again. */
  | (EventBase & {
      readonly type: 'refused'
      readonly because: 'circuit.open' | 'bulkhead.full' | 'bulkhead.timeout' | 'quota.exceeded'
      readonly retryAt?: number
    })
  /** A call waits for room or for its slot; `until` (milliseconds since 1970) where it is known. */
  | (EventBase & {
      readonly type: 'waiting'
      readonly because: 'bulkhead' | 'pacing'
      readonly until?: number
    })
  | (EventBase & {
      readonly type: 'token'
      readonly renewed: boolean
      readonly outcome: 'ok' | string
    })

/** Takes events. What it throws is ignored: telling must not change what happens. */
export type OnEvent = (event: TransportEvent) => void
