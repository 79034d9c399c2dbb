import type { CallbackRules } from '../../transport/index.js'

/** How a registry that answers later does it. Times in milliseconds. */
export interface CallbackOptions {
  /**
   * Where callbacks may go (S8). Default `registered`: origins that the asker's sheet registers (`baseUrl`, an `id` that is a URL,
   * `callbackOrigins`). `any`: wherever https leads to a public address.
   */
  readonly origins?: 'registered' | 'any'
  /** Whether this machine itself may be called back, by any partner, at any port and over http: for tests. Default `false`. */
  readonly allowLoopback?: boolean
  /**
   * Records in one callback; a longer answer goes out in several (R18). An asker's `page_size` counts instead; asked for a page after the first,
   * that page alone goes out. Default 100.
   */
  readonly pageSize?: number
  /**
   * Most records of one search; who asked by pages gets the first of more, who did not is refused (`rjct.search.too_many_records_found`). Default
   * 10,000.
   */
  readonly maxRecords?: number
  /** Requests for which the backend is asked at once. Default 8. */
  readonly concurrency?: number
  /**
   * Requests that are acknowledged and not finished, their callbacks included; beyond it new ones are refused (`server.unavailable`, HTTP 503). One
   * partner has a quarter of them. Default 1,000.
   */
  readonly maxAccepted?: number
  /**
   * Subscriptions that one partner may hold with this registry, those it signed for and others each; one more is refused
   * (`rjct.total_count.limit_exceeded`). Default 10,000.
   */
  readonly maxSubscriptions?: number
  /** How long the backend may take for one request; after it the asker is told that the request failed. Default 5 minutes. */
  readonly answerWithin?: number
  /** How long `close` waits for what was accepted. Default 10 seconds. */
  readonly closeWithin?: number
}

const defaults: Required<CallbackOptions> = {
  origins: 'registered',
  allowLoopback: false,
  pageSize: 100,
  maxRecords: 10_000,
  concurrency: 8,
  maxAccepted: 1000,
  maxSubscriptions: 10_000,
  answerWithin: 300_000,
  closeWithin: 10_000,
}

/** The options with their defaults. Throws `TypeError` for numbers that cannot be. */
export function callbackOptions(given: CallbackOptions = {}): Required<CallbackOptions> {
  const options = { ...defaults, ...given }
  const counts = [
    'pageSize',
    'maxRecords',
    'concurrency',
    'maxAccepted',
    'maxSubscriptions',
  ] as const
  for (const name of counts) {
    if (Number.isInteger(options[name]) && options[name] >= 1) continue
    throw new TypeError(`callbacks.${name} must be a whole number from 1`)
  }
  for (const name of ['answerWithin', 'closeWithin'] as const) {
    if (options[name] > 0) continue
    throw new TypeError(`callbacks.${name} must be a number of milliseconds over 0`)
  }
  return options
}

/** Where callbacks may go, as the transport has it. */
export function callbackRules({
  origins,
  allowLoopback,
}: Pick<Required<CallbackOptions>, 'origins' | 'allowLoopback'>): CallbackRules {
  return { origins, loopback: allowLoopback }
}
