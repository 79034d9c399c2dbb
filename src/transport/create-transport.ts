import { requireKnownOptions } from '../values/index.js'
import { createBearer } from './bearer.js'
import { markBodyMaker } from './body-makers.js'
import { createBudget } from './budget.js'
import type { BudgetOptions } from './budget.js'
import { createBulkhead } from './bulkhead.js'
import type { BulkheadOptions } from './bulkhead.js'
import { createCircuits } from './circuits.js'
import type { Circuits, CircuitsOptions } from './circuits.js'
import { systemClock } from './clock.js'
import type { Clock } from './clock.js'
import { closedFailure, createClosing } from './closing.js'
import type { Closing } from './closing.js'
import { createFetchSend } from './fetch-send.js'
import type { Fetch } from './fetch-send.js'
import { createHealth } from './health.js'
import type { PeerHealth } from './health.js'
import type { HttpBottom } from './http-bottom.js'
import type { OnEvent } from './events.js'
import { createObserver } from './observe.js'
import type { PartSurroundings, TransportPart } from './part.js'
import { createPacing } from './pacing.js'
import type { Pacing, PacingOptions } from './pacing.js'
import { createRetry } from './retry.js'
import type { RetryOptions } from './retry.js'
import { createTimeout, defaultTimeout } from './timeout.js'
import type { Send, Transport } from './transport.js'
import { createUndiciSend, undiciMembers } from './undici-send.js'
import type { UndiciSendOptions } from './undici-send.js'

/** How a transport behaves. Every part has defaults; `false` leaves it out. Times in milliseconds, sizes in bytes. */
export interface TransportOptions extends Omit<UndiciSendOptions, 'timeout'> {
  /** Most time one attempt may take, from connecting to the last byte (R12). Default 30 seconds. */
  readonly timeout?: number | false
  /**
   * What sends in the place of undici, e.g. `(url, init) => fetch(url, init)`: outside Node, or where msw intercepts. TLS, proxy, compression and
   * connections are its own matter then.
   */
  readonly fetch?: Fetch
  /** What sends in the place of undici and all its options, e.g. `createGuardedSend`; it is closed with the transport. */
  readonly bottom?: HttpBottom
  /** When and how often what failed is sent again (R8–R10). */
  readonly retry?: RetryOptions | false
  /** How much repeating a peer is put up with (R11). */
  readonly budget?: Omit<BudgetOptions, 'clock'> | false
  /** How many calls to one peer run and wait at a time (R13). */
  readonly bulkhead?: Omit<BulkheadOptions, keyof PartSurroundings> | false
  /** How calls are spread over a quota (R17); calls say it themselves (`call.quota`). */
  readonly pacing?: Omit<PacingOptions, keyof PartSurroundings> | false
  /** When a peer that does not answer is called no more for a while (R1–R7). */
  readonly circuitBreaker?: Omit<CircuitsOptions, keyof PartSurroundings> | false
  /** Stands before the network, so that everything has to do with it: `createChaos`, for tests (R15). */
  readonly chaos?: TransportPart
  /** Is told everything that happens (see `TransportEvent`). What it throws is ignored. */
  readonly onEvent?: OnEvent
  readonly clock?: Clock
  /** A number from 0 up to 1, for the jitter. Default `Math.random`. */
  readonly random?: () => number
}

/** A transport with all its parts, and what an operator may see and do. */
export interface DependableTransport extends Transport {
  /** How every peer is doing that was called: a snapshot (R7). */
  health(): readonly PeerHealth[]
  /** The circuits, to be looked at, saved and set by hand (R7); absent where they were left out. */
  readonly circuits: Circuits | undefined
  /** What is left of each peer's quota, to be looked at, saved and taken up again after a restart (R17); absent where it was left out. */
  readonly pacing: Pacing | undefined
}

const known: Readonly<Record<keyof TransportOptions, true>> = {
  fetch: true,
  bottom: true,
  retry: true,
  budget: true,
  bulkhead: true,
  pacing: true,
  circuitBreaker: true,
  chaos: true,
  onEvent: true,
  random: true,
  ...undiciMembers,
}

/**
 * Makes a transport: bulkhead → pacing → retry → circuit → timeout → bearer → http, in this order always. Nothing is opened before the first
 * request. Throws `TypeError` for options that contradict each other or that there are not. What a request is about, and so what may be done for it, stands in its `call`; one without is sent once.
 */
export function createTransport(options: TransportOptions = {}): DependableTransport {
  requireKnownOptions(options, known, 'a transport')
  const { clock = systemClock, onEvent, random = Math.random } = options
  const closing = createClosing()
  const around = { clock, closing, ...(onEvent === undefined ? {} : { onEvent }) }
  const { timeout: most = defaultTimeout } = options
  const timeout = most === false ? Infinity : most
  const http = createBottom(options, timeout, clock)

  const { chaos } = options
  const network = chaos === undefined ? http.send : chaos.wrap(http.send)

  const bulkhead = optional('bulkhead', options, (given) => createBulkhead({ ...given, ...around }))
  const pacing = optional('pacing', options, (given) => createPacing({ ...given, ...around }))
  const circuits = optional('circuitBreaker', options, (given) =>
    createCircuits({ ...given, ...around }),
  )
  const budget = optional('budget', options, (given) => createBudget({ ...given, clock }))
  const repeating = {
    ...around,
    random,
    ...(budget === undefined ? {} : { budget }),
    ...(pacing === undefined ? {} : { beforeRepeat: pacing.slot, onExhausted: pacing.exhausted }),
  }
  const retry = optional('retry', options, (given) => createRetry({ ...given, ...repeating }))
  const timed = createTimeout({
    timeout,
    keptBelow: (chaos ?? options.bottom) === undefined,
    clock,
  })
  const bearer = createBearer({
    ...around,
    send: timed.wrap(network),
    ...(pacing === undefined ? {} : { beforeRepeat: pacing.slot }),
  })
  const health = createHealth({
    clock,
    ...(circuits === undefined ? {} : { circuits }),
    ...(bulkhead === undefined ? {} : { bulkhead }),
    ...(pacing === undefined ? {} : { pacing }),
  })
  const gate = createGate(closing)
  const parts = [
    createObserver(around),
    gate,
    bulkhead,
    pacing,
    retry,
    circuits,
    health,
    timed,
    bearer,
  ]
  let ended: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing.close()
    return (ended ??= http.close())
  }
  return markBodyMaker({
    send: composed(parts, network),
    health: health.read,
    circuits,
    pacing,
    close,
    [Symbol.asyncDispose]: close,
  })
}

/** Lets nothing pass once the transport is closed. */
function createGate(closing: Closing): TransportPart {
  return {
    wrap: (next) => (request) => {
      if (!closing.closed) return next(request)
      const { signal } = request
      return Promise.reject(
        signal?.aborted === true ? (signal.reason as Error) : closedFailure(request),
      )
    },
  }
}

function createBottom(options: TransportOptions, timeout: number, clock: Clock): HttpBottom {
  const { fetch, bottom, ...rest } = options
  const { maxAnswerBytes, connections, tls, proxy, gzip, lookup, dispatcher } = rest
  const network = connections ?? tls ?? proxy ?? gzip ?? lookup ?? dispatcher
  if (bottom !== undefined) {
    if ((network ?? fetch ?? maxAnswerBytes) === undefined) return bottom
    throw new TypeError('how requests are sent is the matter of the bottom that is given')
  }
  if (fetch === undefined) {
    const own = Object.entries(rest).filter(([name]) => Object.hasOwn(undiciMembers, name))
    return createUndiciSend({ ...Object.fromEntries(own), timeout, clock })
  }
  if (network !== undefined) {
    throw new TypeError(
      'connections, tls, proxy, gzip, lookup and dispatcher are the matter of the fetch',
    )
  }
  const limit = maxAnswerBytes === undefined ? {} : { maxAnswerBytes }
  return createFetchSend({ fetch, timeout, clock, ...limit })
}

/** The part that was asked for, with its defaults where nothing is said; `undefined` where it is left out. */
function optional<Name extends PartName, Part>(
  name: Name,
  options: TransportOptions,
  make: (
    options: Exclude<TransportOptions[Name], false | undefined> | Record<never, never>,
  ) => Part,
): Part | undefined {
  const { [name]: given } = options
  if (given === false) return undefined
  if (typeof (given ?? {}) !== 'object') throw new TypeError(`${name} is its options, or false`)
  return make((given ?? {}) as Exclude<TransportOptions[Name], false | undefined>)
}

type PartName = 'retry' | 'budget' | 'bulkhead' | 'pacing' | 'circuitBreaker'

/** The parts before what sends, the first one outermost. */
function composed(parts: readonly (TransportPart | undefined)[], bottom: Send): Send {
  return parts.reduceRight((next, part) => (part === undefined ? next : part.wrap(next)), bottom)
}
