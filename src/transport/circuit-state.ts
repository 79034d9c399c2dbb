import type { CircuitReason, CircuitStateName } from './events.js'
import type { CountedCall } from './circuit-window.js'

/** What a circuit is in, with what there is in that state and nothing else. Times in milliseconds since 1970, whole numbers; the error `circuit.open` has its `retryAt` as a `Date`. */
export type CircuitState =
  /** Everything passes; the counts are those of its window. */
  | {
      readonly name: 'closed'
      readonly calls: number
      readonly failures: number
      readonly slow: number
    }
  /** Nothing passes before `retryAt`; the first call after it is a probe. */
  | { readonly name: 'open'; readonly retryAt: number; readonly because: CircuitReason }
  /** Probes pass, as many as there are permits for. */
  | { readonly name: 'half-open'; readonly probing: number; readonly succeeded: number }
  /** Nothing passes until somebody closes it by hand. */
  | { readonly name: 'isolated' }
  /** Everything passes and nothing is counted, until somebody closes it by hand. */
  | { readonly name: 'disabled' }

/** A circuit changed its state. */
export interface CircuitChange {
  readonly from: CircuitStateName
  readonly to: CircuitStateName
  readonly because: CircuitReason
  /** Whole milliseconds since 1970, a number; for `open` only. */
  readonly retryAt?: number
}

/** A circuit as plain JSON. Times are whole milliseconds since 1970, so that it holds in another process. */
export type CircuitSnapshot =
  | { readonly state: 'closed'; readonly calls: readonly CountedCall[] }
  | { readonly state: 'open'; readonly retryAt: number; readonly because: CircuitReason }
  | { readonly state: 'half-open' | 'isolated' | 'disabled' }

const reasons: ReadonlySet<unknown> = new Set<CircuitReason>([
  'failure-rate',
  'slow-rate',
  'probe-failed',
  'probe-succeeded',
  'time-up',
  'manual',
  'restored',
])

/** What a stored snapshot says; `TypeError` for what is none. A reason from another version reads as `restored`. */
export function readCircuitSnapshot(value: unknown): CircuitSnapshot {
  const { state, calls, retryAt, because } = (value ?? {}) as Record<string, unknown>
  switch (state) {
    case 'half-open':
    case 'isolated':
    case 'disabled':
      return { state }
    case 'open':
      if (!isTime(retryAt)) break
      return {
        state,
        retryAt,
        because: reasons.has(because) ? (because as CircuitReason) : 'restored',
      }
    case 'closed':
      if (!Array.isArray(calls) || !calls.every(isCountedCall)) break
      return { state, calls }
  }
  throw new TypeError('this is no snapshot of a circuit; give what snapshot() gave')
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isCountedCall(value: unknown): value is CountedCall {
  const { at, failed, slow } = (value ?? {}) as Record<string, unknown>
  return isTime(at) && typeof failed === 'boolean' && typeof slow === 'boolean'
}
