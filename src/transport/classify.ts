import { isDciError } from '../errors/index.js'
import type { HttpAnswer, Outcome, Verdict } from '../peers/index.js'
import type { Clock } from './clock.js'
import { refusalIn } from './refusal-in-body.js'
import { retryAfterOf } from './retry-after.js'
import { retryableStatuses } from './retryable-statuses.js'
import type { HttpRequest } from './transport.js'

const fine: Verdict = { repeat: false, health: 'ok' }
const overloaded: Verdict = { repeat: true, health: 'ignore' }
const failed: Verdict = { repeat: true, health: 'failure' }
const late: Verdict = { repeat: false, health: 'failure' }
const elsewhere: Verdict = { repeat: true, health: 'ignore' }
const ignored: Verdict = { repeat: false, health: 'ignore' }

/** What an attempt's outcome means for the call it belongs to: by default, then as the peer's family has it (R10). */
export function verdictOn(request: HttpRequest, outcome: Outcome, clock: Clock): Verdict {
  const now = clock.now()
  const byDefault = defaultVerdict(outcome, now)
  const classify = request.call?.classify
  return classify === undefined ? byDefault : classify(outcome, byDefault, now)
}

/**
 * What an outcome means where no profile says otherwise; `now` in milliseconds since 1970.
 *
 * An answer: 429 is worth repeating and says nothing of the peer's health; 408, 425, 500, 502, 503 and 504 are failures worth repeating; a 2xx
 * whose body is a failure after all, too (see `refusalIn`). Everything else is an answer, a refusal or a NACK as well: nothing more will
 * follow. `Retry-After` is taken over from what is worth repeating (R8).
 *
 * An error: the network's (`transport.unreachable`, `transport.interrupted`, `transport.timeout`) are failures worth repeating. A deadline
 * that cut off an attempt which had had its time counts against the peer and is not repeated. A token endpoint that is out of order may be
 * asked again and says nothing of the peer. An answer that cannot be inflated means what its status does. Aborts and all others count for nothing (R5).
 */
export function defaultVerdict({ answer, error }: Outcome, now: number): Verdict {
  return answer === undefined ? ofError(error) : ofAnswer(answer, now)
}

function ofError(error: unknown): Verdict {
  if (!isDciError(error)) return ignored
  const { code, retryable, cause, status } = error
  if (code === 'answer.unreadable' && status !== undefined) return ofStatus(status)
  if (code === 'transport.deadline') {
    return isDciError(cause) && cause.tier === 'transport' ? late : ignored
  }
  if (code.startsWith('token.')) return retryable ? elsewhere : ignored
  return code.startsWith('transport.') && retryable ? failed : ignored
}

function ofAnswer(answer: HttpAnswer, now: number): Verdict {
  const { status } = answer
  const verdict = status >= 200 && status < 300 ? ofBody(answer.body) : ofStatus(status)
  if (!verdict.repeat) return verdict
  const retryAfter = retryAfterOf(answer, now)
  return retryAfter === undefined ? verdict : { ...verdict, retryAfter }
}

function ofStatus(status: number): Verdict {
  if (status === 429) return overloaded
  return retryableStatuses.has(status) ? failed : fine
}

function ofBody(body: Uint8Array): Verdict {
  const refusal = refusalIn(body)
  if (refusal === undefined) return fine
  return refusal === 'overloaded' ? overloaded : failed
}
