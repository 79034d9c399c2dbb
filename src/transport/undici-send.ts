import type { Dispatcher } from 'undici'
import { attempt, targetOf } from './attempt.js'
import type { Target } from './attempt.js'
import type { Clock } from './clock.js'
import { systemClock } from './clock.js'
import type { HttpBottom } from './http-bottom.js'
import type { HttpAnswer, HttpRequest } from './transport.js'

/** How the bottom of a transport behaves. Times in milliseconds, sizes in bytes. */
export interface UndiciSendOptions {
  /** Most time one attempt may take, from connecting to the last byte, unless the request says otherwise. Default 30 seconds. */
  readonly timeout?: number
  /** Longest answer taken (S9). Default 16 MiB. */
  readonly maxAnswerBytes?: number
  /** An undici dispatcher of your own (TLS, proxy, mock); it is not closed with the transport. */
  readonly dispatcher?: Dispatcher
  readonly clock?: Clock
}

const defaultTimeout = 30_000
const defaultMaxAnswerBytes = 16 * 1024 * 1024

/** A client asks at a handful of URLs; more than this and they are forgotten, not collected. */
const mostTargets = 256

/**
 * Requests over keep-alive connections by undici, which is loaded when the first one leaves (it costs over 100 ms). Redirects are not
 * followed: a signed message goes where the partner sheet says or nowhere.
 */
export function createUndiciSend(options: UndiciSendOptions = {}): HttpBottom {
  const { timeout = defaultTimeout, maxAnswerBytes = defaultMaxAnswerBytes } = options
  const limits = { timeout, maxAnswerBytes, clock: options.clock ?? systemClock }
  const targets = new Map<string, Target>()
  let ready = options.dispatcher
  let making: Promise<Dispatcher> | undefined

  async function makeAgent(): Promise<Dispatcher> {
    const { Agent } = await import('undici')
    // The limit on an attempt covers these two, and may be longer for one request than for another.
    ready = new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout } })
    return ready
  }

  function target(url: string): Target {
    const known = targets.get(url)
    if (known !== undefined) return known
    const made = targetOf(url)
    if (targets.size >= mostTargets) targets.clear()
    targets.set(url, made)
    return made
  }

  function send(request: HttpRequest): Promise<HttpAnswer> {
    try {
      const to = target(request.url)
      return attempt(ready ?? (making ??= makeAgent()), to, request, limits)
    } catch (error) {
      return Promise.reject(error as Error)
    }
  }

  async function close(): Promise<void> {
    const agent = await making
    making = undefined
    if (agent !== undefined) ready = undefined
    await agent?.close()
  }

  return { send, close }
}
