import type { Correlations, Subscriptions } from '../../delivery/index.js'
import type { FetchText, ReplayOptions } from '../../envelope/index.js'
import type { Identity } from '../../peers/index.js'
import type { Clock } from '../../transport/index.js'
import type { Endpoint } from '../http/endpoint.js'
import type { RateLimitOptions } from '../intake/rate-limit.js'
import type { ExchangeEvent, HandlerLimits, Partners } from '../registry-handler.js'
import type { ReceivedCallback, StrayCallback } from './received-callback.js'

/**
 * Who takes what comes. Each is called before the peer gets its acknowledgement, and has taken the callback when what it returns is fulfilled
 * (D7). When it throws, rejects or is not done within `takeWithin`, the peer is asked to try again (`callback.untaken`, HTTP 503) and the
 * callback counts as not taken: what a listener did before it failed it may be asked to do once more, so let it tell copies by
 * `header.message_id`.
 */
export interface CallbackListener {
  /** An answer to a search, or one page of it (R18). Whoever waits in `correlations` is told right after. */
  onSearch?(callback: ReceivedCallback<'on-search'>): unknown
  /** Items with `status: "succ"` grant what `subscriptions` lists: store it, and give it as `known` after a restart. */
  onSubscribe?(callback: ReceivedCallback<'on-subscribe'>): unknown
  /** `subscriptions` are those that end by it. */
  onUnsubscribe?(callback: ReceivedCallback<'on-unsubscribe'>): unknown
  /** How far a transaction has come. Whoever waits for that transaction is told right after, unless it is still pending. */
  onTxnStatus?(callback: ReceivedCallback<'txn.on-status'>): unknown
  /** Events of live subscriptions. Without this listener nobody takes them, and they are answered `callback.untaken`. */
  notify?(callback: ReceivedCallback<'notify'>): unknown
  /** An answer to a transaction that is settled or given up. Acknowledged also without this listener. */
  late?(callback: StrayCallback): unknown
  /** A copy of what was taken before. It is acknowledged as the first was, whatever this listener does; nothing waits for it. */
  duplicate?(callback: StrayCallback): unknown
  /**
   * An answer of a partner to a transaction that is not known here, say asked before a restart. Without this listener it is refused
   * (`transaction.unknown`).
   */
  unknown?(callback: StrayCallback): unknown
}

/** What a callback handler is made of. */
export interface CallbackHandlerOptions {
  readonly identity: Identity
  /** Everybody whose callbacks are taken; what each may assert is in its sheet (`registries`, `mayAssert`). */
  readonly partners: Partners
  /**
   * The ones given to the clients that ask asynchronously. Transactions are settled by their last answer; those of searches by the client that
   * asked, once all pages have come.
   */
  readonly correlations: Correlations
  /** Those that live at the start, e.g. after a restart, as `known`. Default: none. Granted ones are added, ended ones removed. */
  readonly subscriptions?: Subscriptions
  readonly listener: CallbackListener
  /**
   * How repeated and old callbacks are told from new ones (S7, R18), as for a registry: by sender and `message_id`, 60 s ahead and 7 days old.
   * `false`: every callback is new.
   */
  readonly replay?: ReplayOptions | false
  /**
   * Most callbacks of one partner, and of all strangers together; more are refused with HTTP 429 and `Retry-After` (`rate.exceeded`) before
   * anything is verified. Default: any number.
   */
  readonly rateLimit?: RateLimitOptions
  /** Default: 16 MiB, for what comes are answers (S9), 64 levels and 1,000 items. */
  readonly limits?: HandlerLimits
  /** Where it is mounted beside others (`mount`). Callbacks are taken at any path: peers post to exactly `sender_uri`. Default `''`. */
  readonly basePath?: string
  /** Other names by which peers may address us in `receiver_id`. */
  readonly receiverIds?: readonly string[]
  /** Milliseconds since 1970. Default: that of `clock`. */
  readonly now?: () => number
  /** New correlation ids, for callbacks without one. Default: random UUIDs. */
  readonly newId?: () => string
  /** Fetches a partner's key set from its configured URL. Default: a transport of the handler's own. */
  readonly fetchText?: FetchText
  /** Milliseconds that a listener has, after which 503 goes out. Default 10,000; peers hang up on their own (OpenSPP after 10 s) and call again. */
  readonly takeWithin?: number
  /** Told of every exchange: ids and outcome, never content (S12). `duplicate`, `late` and `unknown` are outcomes, too. */
  readonly onExchange?: (event: ExchangeEvent) => void
  readonly clock?: Clock
}

/** One endpoint for the callbacks of all partners and registries. */
export interface CallbackHandler extends Endpoint {
  readonly basePath: string
  readonly limits: Required<HandlerLimits>
}
