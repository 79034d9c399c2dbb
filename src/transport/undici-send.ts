import type { LookupFunction } from 'node:net'
import type { Dispatcher } from 'undici'
import { requireKnownOptions } from '../values/index.js'
import { attempt, targetOf } from './attempt.js'
import type { Target } from './attempt.js'
import { systemClock } from './clock.js'
import type { Clock } from './clock.js'
import { closedFailure } from './closing.js'
import type { HttpBottom } from './http-bottom.js'
import { proxyAccess } from './proxy.js'
import { requireNumber } from './require-number.js'
import { createSharedTimer } from './shared-timer.js'
import type { TlsOptions } from './tls-options.js'
import type { HttpAnswer, HttpRequest } from './transport.js'
import { makeUndiciAgent } from './undici-agent.js'
import { gzipFrom } from './written-body.js'
import type { GzipOptions } from './written-body.js'

/** How the bottom of a transport behaves. Times in milliseconds, sizes in bytes. */
export interface UndiciSendOptions {
  /** Most time one attempt may take, from connecting to the last byte, unless the request says otherwise. Default 30 seconds. */
  readonly timeout?: number
  /** Longest answer taken, as it came and inflated (S9). Default 16 MiB. */
  readonly maxAnswerBytes?: number
  /** Most connections to one origin at a time; more requests wait for one. Default: no bound. */
  readonly connections?: number
  /** A private authority, a client certificate. */
  readonly tls?: TlsOptions
  /** URL of an HTTP proxy, with credentials if it wants them: `http://user:password@proxy.example.gov:3128`. */
  readonly proxy?: string
  /** How the name of a host becomes addresses, once for each connection; hosts that are addresses are not looked up. Default: the system's. */
  readonly lookup?: LookupFunction
  /** Whether requests are compressed. Compressed answers are always asked for and inflated. */
  readonly gzip?: GzipOptions
  /** An undici dispatcher of your own, in the place of `connections`, `tls`, `proxy` and `lookup`; it is not closed with the transport. */
  readonly dispatcher?: Dispatcher
  readonly clock?: Clock
}

const defaultTimeout = 30_000
const defaultMaxAnswerBytes = 16 * 1024 * 1024

/** A client asks at a handful of URLs; more than this and they are forgotten, not collected. */
const mostTargets = 256

/** The names of all options of `createUndiciSend`. */
export const undiciMembers: Readonly<Record<keyof UndiciSendOptions, true>> = {
  timeout: true,
  maxAnswerBytes: true,
  connections: true,
  tls: true,
  proxy: true,
  lookup: true,
  gzip: true,
  dispatcher: true,
  clock: true,
}

const ofTls: Readonly<Record<keyof TlsOptions, true>> = {
  ca: true,
  cert: true,
  key: true,
  passphrase: true,
  servername: true,
}

const ofGzip: Readonly<Record<keyof GzipOptions, true>> = { requests: true, from: true }

/**
 * Requests over keep-alive connections by undici, which is loaded when the first one leaves (it costs over 100 ms). Redirects are not
 * followed: a signed message goes where the partner sheet says or nowhere. Throws `TypeError` for unknown options, numbers out of range and options that
 * contradict each other; TLS texts are read with the first request, which `config.invalid` then fails.
 */
export function createUndiciSend(options: UndiciSendOptions = {}): HttpBottom {
  requireKnownOptions(options, undiciMembers, 'sending by undici')
  requireKnownOptions(options.tls ?? {}, ofTls, 'tls')
  requireKnownOptions(options.gzip ?? {}, ofGzip, 'gzip')
  const { timeout = defaultTimeout, maxAnswerBytes = defaultMaxAnswerBytes } = options
  const { connections, tls, lookup, dispatcher, clock = systemClock } = options
  requireNumber('timeout', timeout, { least: 1 })
  requireNumber('maxAnswerBytes', maxAnswerBytes, { least: 0 })
  requireNumber('connections', connections ?? 1, { least: 1, most: 65_536, whole: true })
  requireNumber('gzip.from', options.gzip?.from ?? 0, { least: 0 })
  const proxy = options.proxy === undefined ? undefined : proxyAccess(options.proxy)
  if (dispatcher !== undefined && (connections ?? tls ?? proxy ?? lookup) !== undefined)
    throw new TypeError(
      'connections, tls, proxy and lookup are the matter of the dispatcher that is given',
    )
  if (proxy !== undefined && lookup !== undefined)
    throw new TypeError('a proxy looks names up by itself; give lookup or proxy, not both')
  const usual = createSharedTimer(clock, timeout)
  const limits = { timeout, usual, maxAnswerBytes, gzipFrom: gzipFrom(options.gzip), clock }
  const targets = new Map<string, Target>()
  let ready = dispatcher
  let making: Promise<Dispatcher> | undefined
  let closed: Promise<void> | undefined

  async function makeAgent(): Promise<Dispatcher> {
    ready = await makeUndiciAgent({ timeout, connections, tls, proxy, lookup })
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
    if (closed !== undefined) return Promise.reject(closedFailure(request))
    try {
      const to = target(request.url)
      return attempt(ready ?? (making ??= makeAgent()), to, request, limits)
    } catch (error) {
      return Promise.reject(error as Error)
    }
  }

  async function closeAgent(): Promise<void> {
    const agent = await making?.catch(() => undefined)
    await agent?.close()
  }

  return { send, close: () => (closed ??= closeAgent()) }
}
