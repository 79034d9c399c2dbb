import type { Dispatcher } from 'undici'
import type { Clock } from './clock.js'
import { deadlineFailure, timeLeft } from './deadline.js'
import {
  notSentInTime,
  timeoutFailure,
  tooLarge,
  transportFailure,
  undecodable,
} from './failure.js'
import { createInflater, encodingOf } from './inflate.js'
import type { Inflater } from './inflate.js'
import type { SharedTimer, Timed } from './shared-timer.js'
import type { HttpAnswer, HttpRequest } from './transport.js'
import { writtenBody } from './written-body.js'
import type { WrittenBody } from './written-body.js'

/** What one attempt may take, and how it is written. */
export interface AttemptLimits {
  /** Milliseconds from connecting to the last byte. */
  readonly timeout: number
  /** A timer of `timeout`, for all attempts that have just that time. */
  readonly usual: SharedTimer
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
 * need be as soon as it is made. The time counts from when the body is there: making it is not the peer's doing. A deadline counts then, too.
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
    const running = new Attempt(request, limits, resolve, reject)
    try {
      const body = writtenBody(request, limits.gzipFrom)
      if (!(body instanceof Promise) && !(dispatcher instanceof Promise)) {
        running.dispatch(dispatcher, target, body)
        return
      }
      running.prepare()
      Promise.all([dispatcher, body])
        .then(([to, written]) => {
          running.dispatch(to, target, written)
        })
        .catch((error: unknown) => {
          running.giveUp(error)
        })
    } catch (error) {
      running.giveUp(error)
    }
  })
}

/** What the dispatcher tells of one attempt. A class, because one object is made at every attempt, not a dozen functions. */
class Attempt implements Dispatcher.DispatchHandler, Timed {
  due = 0
  earlier: Timed | undefined
  later: Timed | undefined
  readonly #request: HttpRequest
  readonly #limits: AttemptLimits
  readonly #resolve: (answer: HttpAnswer) => void
  readonly #reject: (reason: Error) => void
  readonly #stop: (() => void) | undefined
  readonly #chunks: Uint8Array[] = []
  #controller: Dispatcher.DispatchController | undefined
  #cancelTimer: (() => void) | undefined
  #inflater: Inflater | undefined
  #settled = false
  #given: Error | undefined
  #status = 0
  #answered: HttpAnswer['headers'] = {}
  #received = 0
  #size = 0

  constructor(
    request: HttpRequest,
    limits: AttemptLimits,
    resolve: (answer: HttpAnswer) => void,
    reject: (reason: Error) => void,
  ) {
    this.#request = request
    this.#limits = limits
    this.#resolve = resolve
    this.#reject = reject
    const { signal } = request
    if (signal === undefined) return
    this.#stop = () => {
      this.giveUp(signal.reason)
    }
    signal.addEventListener('abort', this.#stop, { once: true })
  }

  /** Keeps the deadline while there is nothing to send yet. */
  prepare(): void {
    const left = timeLeft(this.#request, this.#limits.clock)
    if (left === Infinity) return
    this.#cancelTimer = this.#limits.clock.after(left, () => {
      this.giveUp(deadlineFailure(this.#request))
    })
  }

  dispatch(to: Dispatcher, { origin, path }: Target, body: WrittenBody): void {
    if (this.#settled) return
    this.#cancelTimer?.()
    const { method } = this.#request
    const headers = headersOf(this.#request, typeof body === 'object')
    this.#startTimer()
    to.dispatch({ origin, path, method, headers, body: (body ?? null) as string | null }, this)
  }

  #startTimer(): void {
    const { clock, timeout, usual } = this.#limits
    const { attemptTimeout = timeout, deadline } = this.#request
    if (attemptTimeout === timeout && deadline === undefined) {
      usual.add(this)
      return
    }
    const left = Math.min(attemptTimeout, timeLeft(this.#request, clock))
    this.#cancelTimer = clock.after(left, () => {
      this.timeUp()
    })
  }

  giveUp(reason: unknown): void {
    if (this.#settled) return
    this.#settle()
    this.#given = reason instanceof Error ? reason : new Error('given up')
    this.#reject(reason as Error)
    this.#controller?.abort(this.#given)
  }

  onRequestStart(started: Dispatcher.DispatchController): void {
    this.#controller = started
    if (this.#given !== undefined) started.abort(this.#given)
  }

  onResponseStart(_: unknown, statusCode: number, headers: Received): void {
    if (statusCode < 200) return // a 1xx announces the answer
    this.#status = statusCode
    this.#answered = flatten(headers)
  }

  onResponseData(_: unknown, chunk: Uint8Array): void {
    if (this.#settled) return
    const { 'content-encoding': encoding } = this.#answered
    if (this.#received === 0 && encoding !== undefined) this.#decode(encoding)
    this.#received += chunk.byteLength
    if (this.#inflater === undefined) this.#take(chunk)
    else if (this.#received > this.#limits.maxAnswerBytes) this.#giveUpTooLarge()
    else this.#inflater.write(chunk)
  }

  onResponseEnd(): void {
    if (this.#inflater === undefined) this.#finish()
    else this.#inflater.end()
  }

  onResponseError(_: unknown, error: Error): void {
    this.giveUp(transportFailure(error, this.#request, this.#controller !== undefined))
  }

  #settle(): void {
    this.#settled = true
    this.#cancelTimer?.()
    this.#limits.usual.remove(this)
    this.#inflater?.drop()
    if (this.#stop !== undefined) this.#request.signal?.removeEventListener('abort', this.#stop)
  }

  timeUp(): void {
    const sent = this.#controller !== undefined
    this.giveUp(sent ? timeoutFailure(this.#request) : notSentInTime(this.#request))
  }

  #take(chunk: Uint8Array): void {
    this.#size += chunk.byteLength
    if (this.#size > this.#limits.maxAnswerBytes) this.#giveUpTooLarge()
    else this.#chunks.push(chunk)
  }

  #giveUpTooLarge(): void {
    this.giveUp(tooLarge(this.#request, this.#limits.maxAnswerBytes))
  }

  #finish(): void {
    if (this.#settled) return
    this.#settle()
    const body = joined(this.#chunks, this.#size)
    this.#resolve({ status: this.#status, headers: this.#answered, body })
  }

  #decode(header: string): void {
    const encoding = encodingOf(header)
    const failed = (error?: Error): void => {
      this.giveUp(undecodable(this.#request, this.#status, header, error))
    }
    if (encoding === 'unknown') failed()
    if (encoding !== 'gzip') return
    const data = (chunk: Uint8Array): void => {
      this.#take(chunk)
    }
    const ended = (): void => {
      this.#finish()
    }
    this.#inflater = createInflater({ data, ended, failed })
  }
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

type Received = Record<string, string | string[] | undefined>

/** The very object where no name came twice, as in most answers. */
function flatten(headers: Received): HttpAnswer['headers'] {
  for (const name in headers) if (typeof headers[name] !== 'string') return joinedValues(headers)
  return headers as Record<string, string>
}

function joinedValues(headers: Received): HttpAnswer['headers'] {
  const flat: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}
