import type { Partner } from '../../peers/index.js'
import { createFetchSend, createGuardedSend, createTransport } from '../../transport/index.js'
import type {
  CallbackRules,
  Clock,
  DependableTransport,
  Fetch,
  HttpBottom,
} from '../../transport/index.js'

/** What the transport of callbacks is made with. */
export interface CallbackTransportOptions {
  readonly clock: Clock
  readonly rules: CallbackRules
  readonly partnerOf: (id: string) => Partner | undefined
  /** What sends in the place of undici; where names lead is its own matter then. */
  readonly fetch?: Fetch
}

/** Milliseconds of one attempt, as those who are called give themselves (peers README section 5). */
export const callbackTimeout = 10_000

/** What sends callbacks: guarded (S8), or the `fetch` that is given. */
export function createCallbackBottom(options: CallbackTransportOptions): HttpBottom {
  const { fetch, clock, rules, partnerOf } = options
  const limits = { clock, timeout: callbackTimeout, maxAnswerBytes: 64 * 1024 }
  if (fetch !== undefined) return createFetchSend({ ...limits, fetch })
  return createGuardedSend({ ...limits, ...rules, partnerOf })
}

/**
 * The transport that a registry makes for its callbacks when it is given none: guarded (S8), 10 s an attempt, six attempts over about a minute, a circuit
 * per partner. No I/O until the first callback.
 */
export function createCallbackTransport(options: CallbackTransportOptions): DependableTransport {
  return createTransport({
    clock: options.clock,
    timeout: callbackTimeout,
    bottom: createCallbackBottom(options),
    retry: { attempts: 6, baseDelay: 2_000, maxDelay: 60_000 },
    bulkhead: { maxInFlight: 16, queueTimeout: Infinity },
  })
}
