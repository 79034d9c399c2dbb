import { isDciError } from '../errors/index.js'
import { requireKnownOptions } from '../values/index.js'
import { bodyOf } from './body-of.js'
import { systemClock } from './clock.js'
import type { Clock } from './clock.js'
import { closedFailure } from './closing.js'
import { deadlineFailure, timeLeft } from './deadline.js'
import { redirected, timeoutFailure, tooLarge, transportFailure } from './failure.js'
import type { HttpBottom } from './http-bottom.js'
import { requireNumber } from './require-number.js'
import type { HttpAnswer, HttpRequest } from './transport.js'

/** What is asked of a `fetch`: the global one does, and so does any that is like it as far as this goes. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string
    readonly headers: Record<string, string>
    readonly redirect: 'manual'
    readonly signal: AbortSignal
    readonly body?: string
  },
) => Promise<FetchAnswer>

/** What is used of a `Response`. */
export interface FetchAnswer {
  readonly status: number
  readonly headers: { forEach(take: (value: string, name: string) => void): void }
  readonly body: {
    getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: unknown }> }
  } | null
}

/** How a bottom over `fetch` behaves. Times in milliseconds, sizes in bytes. */
export interface FetchSendOptions {
  /** E.g. `(url, init) => fetch(url, init)`, which is found anew for each request: msw replaces the global one. */
  readonly fetch: Fetch
  /** Most time one attempt may take, from its start to the last byte, unless the request says otherwise. Default 30 seconds. */
  readonly timeout?: number
  /** Longest answer taken, inflated (S9). Default 16 MiB. */
  readonly maxAnswerBytes?: number
  readonly clock?: Clock
}

const known: Readonly<Record<keyof FetchSendOptions, true>> = {
  fetch: true,
  timeout: true,
  maxAnswerBytes: true,
  clock: true,
}

/**
 * Requests over any `fetch`: where undici is not (outside Node), or where calls are intercepted (msw). It costs several times what
 * `createUndiciSend` does. TLS, proxies and connections are the matter of the `fetch`. Redirects are not followed. What was certainly not
 * sent is told from what is unknown as far as the error of that `fetch` says so. Throws `TypeError` for numbers out of range.
 */
export function createFetchSend(options: FetchSendOptions): HttpBottom {
  requireKnownOptions(options, known, 'sending by fetch')
  const { fetch, timeout = 30_000, maxAnswerBytes = 16 * 1024 * 1024 } = options
  const { clock = systemClock } = options
  requireNumber('timeout', timeout, { least: 1 })
  requireNumber('maxAnswerBytes', maxAnswerBytes, { least: 0 })

  let closed = false

  function send(request: HttpRequest): Promise<HttpAnswer> {
    const { url, headers, signal } = request
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error)
    if (closed) return Promise.reject(closedFailure(request))
    const bug = bugOf(url, headers)
    if (bug !== undefined) return Promise.reject(new TypeError(bug))
    return new Promise((resolve, reject) => {
      const stopped = new AbortController()
      let cancelTimer: (() => void) | undefined
      let sending = false
      let answering = false
      const stop = (): void => {
        giveUp(signal?.reason)
      }
      signal?.addEventListener('abort', stop, { once: true })

      function settle(): void {
        cancelTimer?.()
        signal?.removeEventListener('abort', stop)
      }
      function giveUp(reason: unknown): void {
        if (stopped.signal.aborted) return
        settle()
        reject(reason as Error)
        stopped.abort(reason)
      }
      /** The body; a deadline counts while it is made, too. */
      async function madeInTime(): Promise<string | undefined> {
        const left = timeLeft(request, clock)
        if (request.makeBody === undefined || left === Infinity) return bodyOf(request)
        cancelTimer = clock.after(left, () => {
          giveUp(deadlineFailure(request))
        })
        return bodyOf(request).finally(cancelTimer)
      }
      async function exchange(): Promise<void> {
        const body = await madeInTime()
        if (stopped.signal.aborted) return
        const { attemptTimeout = timeout } = request
        cancelTimer = clock.after(Math.min(attemptTimeout, timeLeft(request, clock)), () => {
          giveUp(timeoutFailure(request))
        })
        sending = true
        const answer = await fetch(url, {
          method: request.method,
          headers: askingForGzip(headers),
          redirect: 'manual',
          signal: stopped.signal,
          ...(body === undefined ? {} : { body }),
        })
        answering = true
        if (answer.status === 0) throw redirected(request)
        const taken = await bytesOf(answer, request, maxAnswerBytes)
        settle()
        resolve({ status: answer.status, headers: flatten(answer.headers), body: taken })
      }
      exchange().catch((error: unknown) => {
        const asItIs = isDciError(error) || !sending
        giveUp(asItIs ? error : transportFailure(error, request, answering || undefined))
      })
    })
  }

  return { send, close: () => Promise.resolve(void (closed = true)) }
}

/** A `fetch` would name the value in its error; here only the name of the header is said (S12). */
function bugOf(url: string, headers: HttpRequest['headers']): string | undefined {
  if (!URL.canParse(url)) return 'a request needs an absolute URL'
  for (const name in headers) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      return 'the request cannot be written: invalid header key'
    if (/[^\t\x20-\x7e\x80-\xff]/.test(headers[name] as string))
      return `the request cannot be written: invalid ${name} header`
  }
  return undefined
}

function askingForGzip(headers: HttpRequest['headers']): Record<string, string> {
  const others = Object.entries(headers).filter(([name]) => !/^accept-encoding$/i.test(name))
  return { ...Object.fromEntries(others), 'accept-encoding': 'gzip' }
}

async function bytesOf(
  { body }: FetchAnswer,
  request: HttpRequest,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done) return joined(chunks, size)
    const chunk = value as Uint8Array
    size += chunk.byteLength
    if (size > limit) throw tooLarge(request, limit)
    chunks.push(chunk)
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

function flatten(headers: FetchAnswer['headers']): HttpAnswer['headers'] {
  const flat: Record<string, string> = {}
  headers.forEach((value, name) => {
    const before = flat[name]
    flat[name] = before === undefined ? value : `${before}, ${value}`
  })
  return flat
}
