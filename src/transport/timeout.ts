import { isDciError } from '../errors/index.js'
import { requireKnownOptions } from '../values/index.js'
import { systemClock } from './clock.js'
import type { Clock } from './clock.js'
import { deadlineFailure, timeLeft } from './deadline.js'
import { timeoutFailure } from './failure.js'
import type { TransportPart } from './part.js'
import { requireNumber } from './require-number.js'
import { started } from './started.js'
import type { HttpAnswer, HttpRequest, Send } from './transport.js'

/** How the timeout part behaves. */
export interface TimeoutOptions {
  /** Most milliseconds that one attempt may take, from connecting to the last byte. Default 30 seconds. */
  readonly timeout?: number
  /**
   * Whether what sends in the end keeps `HttpRequest.attemptTimeout` by itself and, without one, this same timeout, as `createUndiciSend` does.
   * Nothing is then made for an attempt. Default `false`: each attempt gets a signal of its own, which works before anything that heeds one.
   */
  readonly keptBelow?: boolean
  readonly clock?: Clock
}

/** Milliseconds that an attempt may take where nobody says otherwise. */
export const defaultTimeout = 30_000

/** A peer that was given this long and did not answer has had its time, however short the caller's deadline was. */
const fairTime = 1_000

const known: Readonly<Record<keyof TimeoutOptions, true>> = {
  timeout: true,
  keptBelow: true,
  clock: true,
}

/**
 * The timeout of one attempt and the deadline of its call (R12), whichever is first. Rejects with `transport.timeout` or
 * `transport.deadline` at that moment, and what was sent is given up through its signal, which closes the socket; nothing is sent when the
 * deadline is past.
 */
export function createTimeout(options: TimeoutOptions = {}): TransportPart {
  requireKnownOptions(options, known, 'a timeout')
  const { timeout = defaultTimeout, keptBelow = false, clock = systemClock } = options

  requireNumber('timeout', timeout, { least: 1 })

  function wrap(next: Send): Send {
    const attempt: Send = keptBelow ? next : (request) => signalled(next, request, timeout, clock)

    async function beforeDeadline(request: HttpRequest): Promise<HttpAnswer> {
      const { attemptTimeout: most = timeout } = request
      const left = timeLeft(request, clock)
      if (left <= 0) throw deadlineFailure(request)
      if (left >= most) return attempt(request)
      try {
        return await attempt({ ...request, attemptTimeout: left })
      } catch (error) {
        if (!isDciError(error) || timeLeft(request, clock) > 0) throw error
        if (error.code !== 'transport.timeout' && error.code !== 'transport.unreachable')
          throw error
        throw deadlineFailure(request, left >= Math.min(most, fairTime) ? error : undefined)
      }
    }

    return (request) =>
      request.deadline === undefined ? attempt(request) : beforeDeadline(request)
  }

  return { wrap }
}

function signalled(
  next: Send,
  request: HttpRequest,
  timeout: number,
  clock: Clock,
): Promise<HttpAnswer> {
  const { signal, attemptTimeout = timeout } = request
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const controller = new AbortController()
    function giveUp(reason: unknown): void {
      settle()
      reject(reason as Error)
      controller.abort(reason)
    }
    function stop(): void {
      giveUp(signal?.reason)
    }
    function settle(): void {
      cancel()
      signal?.removeEventListener('abort', stop)
    }
    const cancel = clock.after(attemptTimeout, () => {
      giveUp(timeoutFailure(request))
    })
    signal?.addEventListener('abort', stop, { once: true })
    started(next, { ...request, signal: controller.signal }).then(
      (answer) => {
        settle()
        resolve(answer)
      },
      (error: unknown) => {
        settle()
        reject(error as Error)
      },
    )
  })
}
