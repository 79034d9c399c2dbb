import { isDciError } from '../errors/index.js'
import { systemClock } from './clock.js'
import { emit, eventBase } from './emit.js'
import type { PartSurroundings, TransportPart } from './part.js'
import type { HttpAnswer, HttpRequest, Send } from './transport.js'

/**
 * Tells of every call that it begins (`call`) and how it ended (`settled`), and numbers it, so that what other parts tell of it can be told
 * apart (`HttpRequest.callNumber`). It stands before all others; without `onEvent` it is not there at all.
 */
export function createObserver({ clock = systemClock, onEvent }: PartSurroundings): TransportPart {
  let calls = 0

  function wrap(next: Send): Send {
    async function send(request: HttpRequest): Promise<HttpAnswer> {
      calls += 1
      const numbered = numberedAs(calls, request)
      const began = clock.monotonic()
      const settled = (outcome: number | string, attempts: number): void => {
        const duration = clock.monotonic() - began
        const base = eventBase(numbered, clock)
        emit(onEvent, { type: 'settled', outcome, attempts, duration, ...base })
      }
      emit(onEvent, { type: 'call', ...eventBase(numbered, clock) })
      try {
        const answer = await next(numbered)
        settled(answer.status, answer.attempts ?? 1)
        return answer
      } catch (error) {
        settled(isDciError(error) ? error.code : 'aborted', attemptsOf(error))
        throw error
      }
    }
    return send
  }

  return onEvent === undefined ? { wrap: (next) => next } : { wrap }
}

/** Of what was refused before it was sent there is none; of what is no error of ours one is all that is known. */
function attemptsOf(error: unknown): number {
  if (!isDciError(error)) return 1
  return error.attempts ?? (error.code.startsWith('transport.') ? 1 : 0)
}

/** The new member stands first: adding it to a copy costs ten times as much. */
function numberedAs(callNumber: number, request: HttpRequest): HttpRequest {
  return request.callNumber === undefined ? { callNumber, ...request } : { ...request, callNumber }
}
