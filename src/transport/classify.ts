import { isDciError } from '../errors/index.js'
import type { Outcome, Verdict } from '../peers/index.js'
import type { Clock } from './clock.js'
import type { HttpRequest } from './transport.js'

/** HTTP statuses after which the same request may succeed later (R10). */
export const retryableStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

const fine: Verdict = { repeat: false, health: 'ok' }
const overloaded: Verdict = { repeat: true, health: 'ignore' }
const failed: Verdict = { repeat: true, health: 'failure' }
const ignored: Verdict = { repeat: false, health: 'ignore' }

/** What an attempt's outcome means for the call it belongs to: by default, then as the peer's family has it (R10). */
export function verdictOn(request: HttpRequest, outcome: Outcome, clock: Clock): Verdict {
  const byDefault = defaultVerdict(outcome)
  const { classify } = request.call ?? {}
  return classify === undefined ? byDefault : classify(outcome, byDefault, clock.now())
}

/** What an outcome means where no profile says otherwise. */
export function defaultVerdict({ answer, error }: Outcome): Verdict {
  if (answer !== undefined) return ofStatus(answer.status)
  if (!isDciError(error)) return ignored
  return error.code.startsWith('transport.') && error.retryable ? failed : ignored
}

function ofStatus(status: number): Verdict {
  if (status === 429) return overloaded
  return retryableStatuses.has(status) ? failed : fine
}
