import type { Dispatcher } from 'undici'
import { bodyOf } from './body-of.js'
import type { Clock } from './clock.js'
import { notSentInTime, timeoutFailure, tooLarge, transportFailure } from './failure.js'
import type { HttpAnswer, HttpRequest } from './transport.js'

/** What one attempt may take: milliseconds from connecting to the last byte, and bytes of the answer's body. */
export interface AttemptLimits {
  readonly timeout: number
  readonly maxAnswerBytes: number
  readonly clock: Clock
}

/** Where a request goes, as a dispatcher wants it. */
export interface Target {
  readonly origin: string
  readonly path: string
}

/** The target a URL names; throws `TypeError` for what is no URL: that is a bug of the caller, sheets are checked when they are read. */
export function targetOf(url: string): Target {
  if (!URL.canParse(url)) throw new TypeError('a request needs an absolute URL')
  const { origin, pathname, search } = new URL(url)
  return { origin, path: pathname + search }
}

/**
 * One attempt, straight over the dispatcher: no stream and no abort signal is made for it, which would cost more than the request.
 * Rejects as `Transport.send` says. Settles at once when the time is up, the caller aborts or the answer grows too long (S9, R12), in every
 * phase: while the dispatcher is loaded, the body is made, the connection is made, the answer comes. The connection is then closed, if
 * need be as soon as it is made. The time counts from when the body is there: making it is not the peer's doing.
 */
export function attempt(
  dispatcher: Dispatcher | Promise<Dispatcher>,
  target: Target,
  request: HttpRequest,
  limits: AttemptLimits,
): Promise<HttpAnswer> {
  const { signal } = request
  if (signal?.aborted === true) return Promise.reject(signal.reason as Error)
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined
    let cancelTimer: (() => void) | undefined
    let settled = false
    let given: Error | undefined
    const stop = (): void => {
      giveUp(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })

    function settle(): void {
      settled = true
      cancelTimer?.()
      signal?.removeEventListener('abort', stop)
    }
    function giveUp(reason: unknown): void {
      if (settled) return
      settle()
      given = reason instanceof Error ? reason : new Error('given up')
      reject(reason as Error)
      controller?.abort(given)
    }
    function timeUp(): void {
      giveUp(controller === undefined ? notSentInTime(request) : timeoutFailure(request))
    }

    let status = 0
    let answered: HttpAnswer['headers'] = {}
    let size = 0
    const chunks: Uint8Array[] = []
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started
        if (given !== undefined) started.abort(given)
      },
      onResponseStart(_, statusCode, received) {
        if (statusCode < 200) return // a 1xx announces the answer
        status = statusCode
        answered = flatten(received)
      },
      onResponseData(_, chunk) {
        size += chunk.byteLength
        if (size > limits.maxAnswerBytes) giveUp(tooLarge(request, limits.maxAnswerBytes))
        else chunks.push(chunk)
      },
      onResponseEnd() {
        if (settled) return
        settle()
        resolve({ status, headers: answered, body: joined(chunks, size) })
      },
      onResponseError(_, error) {
        giveUp(transportFailure(error, request, controller !== undefined))
      },
    }

    function dispatch(to: Dispatcher, body: string | undefined): void {
      if (settled) return
      const { attemptTimeout = limits.timeout, method } = request
      const headers = request.headers as Record<string, string>
      cancelTimer = limits.clock.after(attemptTimeout, timeUp)
      to.dispatch(
        { ...target, method, headers, ...(body === undefined ? undefined : { body }) },
        handler,
      )
    }
    const { body } = request
    if (typeof body !== 'function' && !(dispatcher instanceof Promise)) dispatch(dispatcher, body)
    else bothOf(dispatcher, request).then(([to, text]) => dispatch(to, text), giveUp)
  })
}

function bothOf(
  dispatcher: Dispatcher | Promise<Dispatcher>,
  request: HttpRequest,
): Promise<[Dispatcher, string | undefined]> {
  return Promise.all([dispatcher, bodyOf(request)])
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, size)
}

function flatten(headers: Record<string, string | string[] | undefined>): HttpAnswer['headers'] {
  const flat: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}
