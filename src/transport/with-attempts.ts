import { DciError, isDciError } from '../errors/index.js'
import type { Outcome } from '../peers/index.js'

/**
 * An outcome that also says how often the request was sent and before when asking again is useless. What stands there already stays; what is
 * thrown and is no `DciError` is passed on as it is.
 */
export function withAttempts(
  outcome: Outcome,
  attempts: number,
  retryAt: Date | undefined,
): Outcome {
  const { answer, error } = outcome
  if (answer !== undefined) {
    return { answer: { ...answer, attempts, ...(retryAt === undefined ? {} : { retryAt }) } }
  }
  if (!isDciError(error)) return outcome
  const { code, message, stack, cause, peer, problems, status, reason, peerMessage } = error
  const at = error.retryAt ?? retryAt
  const told = new DciError(code, message, {
    attempts,
    problems,
    retryable: error.retryable,
    ...(at === undefined ? {} : { retryAt: at }),
    ...(cause === undefined ? {} : { cause }),
    ...(peer === undefined ? {} : { peer }),
    ...(status === undefined ? {} : { status }),
    ...(reason === undefined ? {} : { reason }),
    ...(peerMessage === undefined ? {} : { peerMessage }),
    ...(error.peerText === undefined ? {} : { peerText: error.peerText }),
  })
  if (stack !== undefined) told.stack = stack
  return { error: told }
}
