import { DciError } from '../errors/index.js'
import type { Clock } from './clock.js'
import { peerOf } from './emit.js'
import type { HttpRequest } from './transport.js'

/** Milliseconds left until a request's deadline, 0 or less when it is past; `Infinity` without one (R12). */
export function timeLeft({ deadline }: HttpRequest, clock: Clock): number {
  return deadline === undefined ? Infinity : deadline - clock.now()
}

/**
 * The whole call's time was up. With a `cause` (the timeout that this was) it counts against the peer, which
 * had had its time.
 */
export function deadlineFailure(request: HttpRequest, cause?: unknown): DciError {
  const peer = peerOf(request)
  return new DciError(
    'transport.deadline',
    `the deadline of this call to ${peer} passed before there was an answer; allow more time, or ask again later`,
    cause === undefined ? { peer } : { peer, cause },
  )
}
