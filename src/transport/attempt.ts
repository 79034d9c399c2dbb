import type { Dispatcher } from 'undici'
import type { Clock } from './clock.js'
import {
  notSentInTime,
  timeoutFailure,
  tooLarge,
  transportFailure,
  undecodable,
} from './failure.js'
import { createInflater, encodingOf } from './inflate.js'
import type { Inflater } from './inflate.js'
import type { HttpAnswer, HttpRequest } from './transport.js'
import { plainBody, writtenBody } from './written-body.js'
import type { WrittenBody } from './written-body.js'

/** What one attempt may take, and how it is written. */
export interface AttemptLimits {
  /** Milliseconds from connecting to the last byte. */
  readonly timeout: number
  /** Bytes of the answer's body, as it came and inflated. */
  readonly maxAnswerBytes: number
  /** Bytes from which the request's body is compressed. */
  readonly gzipFrom: number
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
    let inflater: Inflater | undefined
    let settled = false
    let given: Error | undefined
    const stop = (): void => {
      giveUp(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })

    function settle(): void {
      settled = true
      cancelTimer?.()
      inflater?.drop()
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
    let received = 0
    let size = 0
    const chunks: Uint8Array[] = []
    function take(chunk: Uint8Array): void {
      size += chunk.byteLength
      if (size > limits.maxAnswerBytes) giveUp(tooLarge(request, limits.maxAnswerBytes))
      else chunks.push(chunk)
    }
    function finish(): void {
      if (settled) return
      settle()
      resolve({ status, headers: answered, body: joined(chunks, size) })
    }
    function decode(header: string): void {
      const encoding = encodingOf(header)
      if (encoding === 'unknown') giveUp(undecodable(request, status, header))
      if (encoding !== 'gzip') return
      const failed = (error: Error): void => {
        giveUp(undecodable(request, status, header, error))
      }
      inflater = createInflater({ data: take, ended: finish, failed })
    }
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started
        if (given !== undefined) started.abort(given)
      },
      onResponseStart(_, statusCode, headers) {
        if (statusCode < 200) return // a 1xx announces the answer
        status = statusCode
        answered = flatten(headers)
      },
      onResponseData(_, chunk) {
        if (settled) return
        const { 'content-encoding': encoding } = answered
        if (received === 0 && encoding !== undefined) decode(encoding)
        received += chunk.byteLength
        if (inflater === undefined) take(chunk)
        else if (received > limits.maxAnswerBytes) giveUp(tooLarge(request, limits.maxAnswerBytes))
        else inflater.write(chunk)
      },
      onResponseEnd() {
        if (inflater === undefined) finish()
        else inflater.end()
      },
      onResponseError(_, error) {
        giveUp(transportFailure(error, request, controller !== undefined))
      },
    }

    function dispatch(to: Dispatcher, body: WrittenBody): void {
      if (settled) return
      const { attemptTimeout = limits.timeout, method } = request
      const headers = headersOf(request, typeof body === 'object')
      cancelTimer = limits.clock.after(attemptTimeout, timeUp)
      const written = body === undefined ? undefined : { body: body as string | Buffer }
      to.dispatch({ ...target, method, headers, ...written }, handler)
    }
    const plain = plainBody(request, limits.gzipFrom)
    if (plain !== undefined && !(dispatcher instanceof Promise)) dispatch(dispatcher, plain.body)
    else {
      const both = Promise.all([dispatcher, writtenBody(request, limits.gzipFrom)])
      both.then(([to, body]) => {
        dispatch(to, body)
      }, giveUp)
    }
  })
}

/** Names and values in turn, which costs less than a copy of the object. What can be inflated is for us to say. */
function headersOf({ headers }: HttpRequest, compressed: boolean): string[] {
  const list: string[] = ['accept-encoding', 'gzip']
  if (compressed) list.push('content-encoding', 'gzip')
  for (const name in headers)
    if (name.length !== 15 || name.toLowerCase() !== 'accept-encoding')
      list.push(name, headers[name] as string)
  return list
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
