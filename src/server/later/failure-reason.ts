import { isDciError } from '../../errors/index.js'
import type { FailureReason } from './later-operation.js'

const failed = 'the registry could not answer this request; ask again later'

/** A refusal keeps its words; what is not one tells nothing of its cause: that may hold personal data (S12). */
export function reasonOf(error: unknown, timestamp: string): FailureReason {
  if (!isDciError(error) || error.tier !== 'business') {
    return { timestamp, status_reason_message: failed }
  }
  const reason = error.problems.find((problem) => problem.reason !== undefined)?.reason
  const code = reason ?? error.reason
  const status_reason_message = error.message.slice(0, 999)
  if (code === undefined) return { timestamp, status_reason_message }
  return { timestamp, status_reason_code: code, status_reason_message }
}
