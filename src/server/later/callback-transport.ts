import type { Partner } from '../../peers/index.js'
import { createGuardedSend, createTransport } from '../../transport/index.js'
import type { CallbackRules, Clock, DependableTransport } from '../../transport/index.js'

/** What the transport of callbacks is made with. */
export interface CallbackTransportOptions {
  readonly clock: Clock
  readonly rules: CallbackRules
  readonly partnerOf: (id: string) => Partner | undefined
}

/** Milliseconds of one attempt. */
const timeout = 10_000

/**
 * The transport that a registry makes for its callbacks when it is given none: guarded (S8), 10 s an attempt, as those who are called give themselves
 * (peers README section 5), six attempts over about a minute, a circuit per partner. No I/O until the first callback.
 */
export function createCallbackTransport(options: CallbackTransportOptions): DependableTransport {
  const { clock, rules, partnerOf } = options
  const maxAnswerBytes = 64 * 1024
  return createTransport({
    clock,
    timeout,
    bottom: createGuardedSend({ ...rules, partnerOf, clock, timeout, maxAnswerBytes }),
    retry: { attempts: 6, baseDelay: 2_000, maxDelay: 60_000 },
    bulkhead: { maxInFlight: 16, queueTimeout: Infinity },
  })
}
