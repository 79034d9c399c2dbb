import type { Outcome, Verdict } from '../outcome.js'
import { isObject } from '../query/read-value.js'
import { objectIn } from './answer-body.js'

const day = 86_400_000

/**
 * OpenCRVS's HTTP 429 is its daily quota: nothing passes before the next day in UTC. Its HTTP 500 with `{"error":{"code":500}}` is what a
 * signature gets that it cannot verify: sending it again changes nothing, and it says nothing of its health (peers README section 3).
 */
export function openCrvsVerdict({ answer }: Outcome, byDefault: Verdict, now: number): Verdict {
  if (answer?.status === 429) {
    const exhaustedUntil = (Math.floor(now / day) + 1) * day
    return { repeat: false, health: 'ignore', exhaustedUntil }
  }
  if (answer?.status !== 500) return byDefault
  const error = objectIn(answer)?.['error']
  return isObject(error) && error['code'] === 500 ? { repeat: false, health: 'ignore' } : byDefault
}
