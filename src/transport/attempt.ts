import type { Dispatcher } from 'undici'
import { timeoutFailure, tooLarge, transportFailure } from './failure.js'
import type { HttpAnswer, HttpRequest } from './transport.js'

/** What one attempt may take: milliseconds from connecting to the last byte, and bytes of the answer's body. */
export interface AttemptLimits {
  readonly timeout: number
  readonly maxAnswerBytes: number
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
 * Rejects as `Transport.send` says. Settles at once when the time is up, the caller aborts or the answer grows too long (S9, R12); the
 * connection is then closed, if need be as soon as it is made.
 */
export function attempt(
  dispatcher: Dispatcher,
  target: Target,
  request: HttpRequest & { readonly body?: string },
  limits: AttemptLimits,
): Promise<HttpAnswer> {
  const { url, method, headers, body, signal } = request
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined
    let given: Error | undefined
    const timer = setTimeout(() => {
      giveUp(timeoutFailure(url))
    }, limits.timeout)
    const stop = (): void => {
      giveUp(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })

    function settle(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    function giveUp(reason: unknown): void {
      settle()
      given = reason instanceof Error ? reason : new Error('given up')
      reject(reason as Error)
      controller?.abort(given)
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
        if (size > limits.maxAnswerBytes) giveUp(tooLarge(url, limits.maxAnswerBytes))
        else chunks.push(chunk)
      },
      onResponseEnd() {
        settle()
        resolve({ status, headers: answered, body: joined(chunks, size) })
      },
      onResponseError(_, error) {
        if (given !== undefined) return
        settle()
        reject(transportFailure(error, url, signal) as Error)
      },
    }
    const { origin, path } = target
    dispatcher.dispatch(
      {
        origin,
        path,
        method,
        headers: headers as Record<string, string>,
        ...(body === undefined ? {} : { body }),
      },
      handler,
    )
  })
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
