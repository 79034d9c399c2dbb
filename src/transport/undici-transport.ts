import type { Dispatcher } from 'undici'
import { attempt, targetOf } from './attempt.js'
import type { Target } from './attempt.js'
import { bodyOf } from './body-of.js'
import type { HttpAnswer, HttpRequest, Transport } from './transport.js'

/** How a transport behaves. Times in milliseconds, sizes in bytes. */
export interface TransportOptions {
  /** Most time one attempt may take, from connecting to the last byte. Default 30 seconds. */
  readonly timeout?: number
  /** Longest answer taken (S9). Default 16 MiB. */
  readonly maxAnswerBytes?: number
  /** An undici dispatcher of your own (TLS, proxy, mock); it is not closed with the transport. */
  readonly dispatcher?: Dispatcher
}

const defaultTimeout = 30_000
const defaultMaxAnswerBytes = 16 * 1024 * 1024

/** A client asks at a handful of URLs; more than this and they are forgotten, not collected. */
const mostTargets = 256

/**
 * Requests over keep-alive connections by undici, which is loaded when the first one leaves (it costs over 100 ms). Redirects are not
 * followed: a signed message goes where the partner sheet says or nowhere.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const { timeout = defaultTimeout, maxAnswerBytes = defaultMaxAnswerBytes } = options
  const limits = { timeout, maxAnswerBytes }
  const targets = new Map<string, Target>()
  let ready = options.dispatcher
  let making: Promise<Dispatcher> | undefined

  async function makeAgent(): Promise<Dispatcher> {
    const { Agent } = await import('undici')
    ready = new Agent({ headersTimeout: timeout, bodyTimeout: timeout, connect: { timeout } })
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

  async function send(request: HttpRequest): Promise<HttpAnswer> {
    const { url, signal } = request
    signal?.throwIfAborted()
    const dispatcher = ready ?? (await (making ??= makeAgent()))
    signal?.throwIfAborted()
    const { body: _, ...rest } = request
    const body = await bodyOf(request)
    const written = body === undefined ? rest : { ...rest, body }
    return attempt(dispatcher, target(url), written, limits)
  }

  async function close(): Promise<void> {
    const agent = await making
    making = undefined
    if (agent !== undefined) ready = undefined
    await agent?.close()
  }

  return { send, close, [Symbol.asyncDispose]: close }
}
