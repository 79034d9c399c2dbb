import { isDciError } from '../errors/index.js'
import type { Outcome, Verdict } from '../peers/index.js'
import { requireKnownOptions } from '../values/index.js'
import type { RetryBudget } from './budget.js'
import { verdictOn } from './classify.js'
import { systemClock } from './clock.js'
import { timeLeft } from './deadline.js'
import { emit, eventBase, peerOf } from './emit.js'
import type { TransportEvent } from './events.js'
import { foundNoToken } from './found-no-token.js'
import { surroundings } from './part.js'
import type { PartSurroundings, TransportPart } from './part.js'
import { requireNumber } from './require-number.js'
import { sleep } from './sleep.js'
import { started } from './started.js'
import type { HttpAnswer, HttpRequest, Send } from './transport.js'
import { withAttempts } from './with-attempts.js'

/** How often and when a request is sent again. Times in milliseconds. */
export interface RetryOptions {
  /** Most times that one request is sent. Default 4. */
  readonly attempts?: number
  /** The first delay is drawn between 0 and this; each further one from twice the range (full jitter, R8). Default 500. */
  readonly baseDelay?: number
  /** The range grows no further than this. Default 30 seconds. */
  readonly maxDelay?: number
  /** A `Retry-After` beyond this is not waited for, deadline or not: the call ends at once and says until when. Default 5 minutes. */
  readonly maxRetryAfter?: number
}

/** What the retry part is made with. */
export interface RetryParts extends RetryOptions, PartSurroundings {
  /** A number from 0 up to 1. Default `Math.random`. */
  readonly random?: () => number
  /** Without one, only `attempts` bounds the repetitions (R11). */
  readonly budget?: RetryBudget
  /**
   * Awaited before each repetition, e.g. for a slot of the pacing; what it rejects with ends the call. Not after an attempt that found no token and so
   * did not use its own.
   */
  readonly beforeRepeat?: (request: HttpRequest) => Promise<unknown>
  /** Is told at once that a peer takes nothing before `until` (milliseconds since 1970), e.g. `pacing.exhausted`. */
  readonly onExhausted?: (peer: string, until: number) => void
}

type Because = Extract<TransportEvent, { type: 'given-up' }>['because']

interface Attempted {
  readonly outcome: Outcome
  readonly verdict: Verdict
}

/** p-retry is told that there is to be another attempt. */
const again = new Error('another attempt is due')

const known: Readonly<Record<keyof RetryParts, true>> = {
  attempts: true,
  baseDelay: true,
  maxDelay: true,
  maxRetryAfter: true,
  random: true,
  budget: true,
  beforeRepeat: true,
  onExhausted: true,
  ...surroundings,
}

/**
 * Sends again what failed, where the failure is worth it (R10), the action table and the profile allow it (`call.repeat`, R9) and the budget
 * has something left (R11): without `call`, or with `never`, a request is sent once. A body that is a function is called for each sending.
 *
 * `Retry-After` and what a profile says instead are never undercut: the jitter comes on top. When the next attempt would fall beyond the deadline,
 * the call ends at once (R8). A call that ends unsuccessfully ends as its last attempt that was sent did, with `attempts` and, where it is
 * known, `retryAt` in the answer or error: a circuit or quota that refuses a repetition does not hide that the request may have arrived. An
 * abort rejects with the signal's reason, also between attempts (R12). So does closing the transport, with the last outcome.
 *
 * The first attempt is made without ceremony; p-retry drives the others and is loaded then.
 */
export function createRetry(options: RetryParts = {}): TransportPart {
  requireKnownOptions(options, known, 'retrying')
  const { attempts = 4, baseDelay = 500, maxDelay = 30_000, maxRetryAfter = 300_000 } = options
  const {
    random = Math.random,
    clock = systemClock,
    onEvent,
    closing,
    budget,
    beforeRepeat,
    onExhausted,
  } = options
  requireNumber('retry.attempts', attempts, {
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    whole: true,
  })
  requireNumber('retry.baseDelay', baseDelay, { least: 0 })
  requireNumber('retry.maxDelay', maxDelay, { least: 0, most: Number.MAX_SAFE_INTEGER })
  requireNumber('retry.maxRetryAfter', maxRetryAfter, { least: 0 })

  function wrap(next: Send): Send {
    function once(request: HttpRequest, attempt: number): Promise<Attempted> {
      const began = onEvent === undefined ? 0 : clock.monotonic()
      return started(next, request).then(
        (answer) => judge(request, attempt, began, { answer }),
        (error: unknown) => judge(request, attempt, began, { error }),
      )
    }

    function judge(
      request: HttpRequest,
      attempt: number,
      began: number,
      outcome: Outcome,
    ): Attempted {
      const verdict = verdictOn(request, outcome, clock)
      const { exhaustedUntil } = verdict
      if (exhaustedUntil !== undefined) onExhausted?.(peerOf(request), exhaustedUntil)
      if (onEvent !== undefined && refusedBeforeSending(outcome) === undefined) {
        emit(onEvent, {
          type: 'attempt',
          attempt,
          outcome: nameOf(outcome),
          duration: clock.monotonic() - began,
          health: verdict.health,
          ...eventBase(request, clock),
        })
      }
      return { outcome, verdict }
    }

    function send(request: HttpRequest): Promise<HttpAnswer> {
      const { call } = request
      const repeatable = call !== undefined && call.repeat !== 'never' && attempts > 1
      if (repeatable) budget?.call(call.peer)
      const began = onEvent === undefined ? 0 : clock.monotonic()
      return started(next, request).then(
        (answer) => afterFirst(request, judge(request, 1, began, { answer }), repeatable),
        (error: unknown) => afterFirst(request, judge(request, 1, began, { error }), repeatable),
      )
    }

    function afterFirst(
      request: HttpRequest,
      first: Attempted,
      repeatable: boolean,
    ): HttpAnswer | Promise<HttpAnswer> {
      const { outcome, verdict } = first
      if (!verdict.repeat || request.signal?.aborted === true) return settled(outcome)
      if (repeatable) return repeated(request, first)
      giveUp(request, 'not-repeatable')
      return settled(withAttempts(outcome, 1, retryAt(verdict)))
    }

    async function repeated(request: HttpRequest, first: Attempted): Promise<HttpAnswer> {
      const { default: pRetry } = await import('p-retry')
      let last = first
      let sent = 1
      let until = retryAt(first.verdict)

      async function attempt(number: number): Promise<void> {
        if (number > 1) {
          const made = await once(request, number)
          const refused = refusedBeforeSending(made.outcome)
          if (refused !== undefined) {
            until = refused.retryAt ?? until
            giveUp(request, 'circuit')
            return
          }
          last = made
          sent += 1
          until = retryAt(made.verdict)
        }
        if (last.verdict.repeat) throw again
      }

      async function mayRepeat(): Promise<boolean> {
        if (isClosed()) return giveUp(request, 'closed')
        const delay = delayBefore(request, last.verdict, sent)
        if (delay === undefined) {
          const exhausted = last.verdict.exhaustedUntil !== undefined
          return giveUp(request, exhausted ? 'quota' : 'deadline')
        }
        if (budget?.take(peerOf(request)) === false) return giveUp(request, 'budget')
        tellRetry(request, last.outcome, sent, delay)
        await sleep(delay, clock, request.signal, closing)
        if (isClosed()) return giveUp(request, 'closed')
        if (beforeRepeat === undefined || foundNoToken(last.outcome.error)) return true
        try {
          await beforeRepeat(request)
          return true
        } catch (error) {
          if (!isDciError(error)) throw error
          until = error.retryAt ?? until
          if (isClosed()) return giveUp(request, 'closed')
          return giveUp(request, error.code === 'transport.deadline' ? 'deadline' : 'quota')
        }
      }

      try {
        await pRetry(attempt, { retries: attempts - 1, minTimeout: 0, shouldRetry: mayRepeat })
      } catch (error) {
        if (error !== again) throw error
        if (sent === attempts) giveUp(request, 'attempts')
      }
      return settled(withAttempts(last.outcome, sent, last.verdict.repeat ? until : undefined))
    }

    return send
  }

  function isClosed(): boolean {
    return closing?.closed === true
  }

  /** Milliseconds before the next attempt, the `sent` + first; `undefined` when it would be too late. */
  function delayBefore(request: HttpRequest, verdict: Verdict, sent: number): number | undefined {
    const jitter = random() * Math.min(maxDelay, baseDelay * 2 ** (sent - 1))
    const asked = askedFor(verdict)
    const left = timeLeft(request, clock)
    if (asked > maxRetryAfter || asked >= left) return undefined
    if (asked + jitter < left) return asked + jitter
    return asked > 0 ? asked : undefined
  }

  function askedFor({ retryAfter = 0, exhaustedUntil }: Verdict): number {
    return exhaustedUntil === undefined
      ? retryAfter
      : Math.max(retryAfter, exhaustedUntil - clock.now())
  }

  function retryAt(verdict: Verdict): Date | undefined {
    const asked = askedFor(verdict)
    return asked > 0 ? new Date(Math.ceil(clock.now() + asked)) : undefined
  }

  function tellRetry(request: HttpRequest, outcome: Outcome, sent: number, delay: number): void {
    if (onEvent === undefined) return
    const base = eventBase(request, clock)
    emit(onEvent, { type: 'retry', attempt: sent + 1, delay, because: nameOf(outcome), ...base })
  }

  function giveUp(request: HttpRequest, because: Because): false {
    if (onEvent !== undefined) {
      emit(onEvent, { type: 'given-up', because, ...eventBase(request, clock) })
    }
    return false
  }

  return { wrap }
}

function settled({ answer, error }: Outcome): HttpAnswer {
  if (answer === undefined) throw error
  return answer
}

/** For events: the status, or the code of the error. */
function nameOf({ answer, error }: Outcome): number | string {
  if (answer !== undefined) return answer.status
  return isDciError(error) ? error.code : 'aborted'
}

function refusedBeforeSending({
  error,
}: Outcome): { readonly retryAt: Date | undefined } | undefined {
  return isDciError(error) && error.code === 'circuit.open' ? error : undefined
}
