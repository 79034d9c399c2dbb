import type { HttpAnswer, Outcome, Verdict } from '../outcome.js'
import { isObject } from '../query/read-value.js'
import { objectFrom, objectIn } from './answer-body.js'

const dayInSeconds = 86_400

/**
 * OpenSPP's HTTP 429 has no `Retry-After`: `retry_after`, in seconds, stands in a JSON text inside `error.message` (peers README section 3).
 * Until then it answers nothing else, so no other request leaves either.
 */
export function openSppVerdict({ answer }: Outcome, byDefault: Verdict, now: number): Verdict {
  if (answer?.status !== 429) return byDefault
  const seconds = retryAfterIn(answer)
  if (seconds === undefined) return byDefault
  const retryAfter = Math.max(seconds * 1000, byDefault.retryAfter ?? 0)
  return { repeat: true, health: 'ignore', retryAfter, exhaustedUntil: now + retryAfter }
}

function retryAfterIn(answer: HttpAnswer): number | undefined {
  const body = objectIn(answer)
  const { message, error, detail } = body ?? {}
  const nested = isObject(message) ? message['error'] : undefined
  for (const place of [nested, error, detail, body]) {
    const said = isObject(place) ? (objectFrom(place['message']) ?? place) : objectFrom(place)
    const seconds = said?.['retry_after']
    if (typeof seconds === 'number' && seconds >= 0) return Math.min(seconds, dayInSeconds)
  }
  return undefined
}
