import type { RegistryState } from '../delivery/index.js'
import type { Deviation, Problem } from '../errors/index.js'
import type { LocationsResponse, RegistryName } from '../model/index.js'
import type { FetchText, ReplayOptions } from '../envelope/index.js'
import type { Identity, Partner } from '../peers/index.js'
import type { Clock, Transport } from '../transport/index.js'
import type { RegistryBackend } from './backend.js'
import type { Endpoint } from './http/endpoint.js'
import type { HandlerRequest, HandlerResponse } from './http/http.js'
import type { AuditLog } from './law/audit-log.js'
import type { Authorize } from './law/authorize.js'
import type { RateLimitOptions } from './intake/rate-limit.js'
import type { NotifySummary, RegistryEvent } from './subscriptions/registry-event.js'
import type { MatchesFilter } from './subscriptions/subscription-filter.js'
import type { CallbackOptions } from './later/callback-options.js'
import type { DeliveryEvent, RegistryHealth } from './later/later.js'

/** Bounds on what is taken (S9). */
export interface HandlerLimits {
  /** Longest request body in bytes. Default 1 MiB. */
  readonly maxBodyBytes?: number
  /** Deepest JSON nesting. Default 64. */
  readonly maxDepth?: number
  /** Most items in one message. Default 100. */
  readonly maxItems?: number
}

/** Bounds on what a registry takes and gives (S9). */
export interface RegistryLimits extends HandlerLimits {
  /**
   * Largest `page_size` that may be asked for; a larger one is refused, as a shorter page would look like the last. Who asks for no page
   * and would be answered at once by more is refused, too (`rjct.search.too_many_records_found`). Default 1000.
   */
  readonly maxPageSize?: number
  /**
   * Most records in one answer that is given at once, all its items together, as the backend gives them: before row filters. Items for which there is no room
   * are refused (`rjct.search.too_many_records_found`), those answered before them stand. Default 10,000, or `maxPageSize` where that is more.
   */
  readonly maxRecords?: number
}

/**
 * Partners by list, or a look-up; `undefined` means the sender is not known. A look-up gives the same value for a partner each time: what
 * was fetched for it (its key set) is kept with that value.
 */
export type Partners = readonly Partner[] | ((sender_id: string) => Partner | undefined)

/** What one exchange came to, for logs and tests: ids and outcomes, never content (S12). */
export interface ExchangeEvent {
  readonly path: string
  readonly status: number
  readonly sender_id?: string
  readonly message_id?: string
  /** The verdict on the signature, or the code of the refusal. */
  readonly outcome: string
  /** The verdict on the signature of a message that was accepted, also where it was refused afterwards. */
  readonly signature?: string
  /** What the sender did differently from the published text and the reader put right; pointers and rules, no values. */
  readonly deviations?: readonly Deviation[]
  /** Why it was refused, as far as it was for what stands in the message. */
  readonly problems?: readonly Problem[]
}

/** What a registry endpoint is made of. */
export interface RegistryHandlerOptions<R extends RegistryName> {
  readonly registry: R
  readonly identity: Identity
  readonly partners: Partners
  readonly backend: RegistryBackend<R>
  /** What precedes `/registry/…`, e.g. `/sr`. Default `''`. */
  readonly basePath?: string
  /**
   * The places that this registry knows, given to whoever asks at `GET <basePath>/.well-known/locations.json`, also at the root. Read once; `config.invalid` when
   * it is not what the standard says. Default: none, and 404.
   */
  readonly locations?: LocationsResponse
  /** Other names by which askers may address us in `receiver_id`. `'*'`: any (test registries only). */
  readonly receiverIds?: readonly string[]
  /** A bearer token that every request must carry, save documents and what `callbackHandler` takes; without it 401. */
  readonly token?: string
  /** Whether answers are signed. Default: whenever the identity has a key and the asker's sheet does not say otherwise. */
  readonly sign?: boolean
  readonly limits?: RegistryLimits
  /**
   * Says what each asker gets, item by item, before the backend is asked (S14). Default: every partner gets what the backend gives. Once given, what it
   * does not allow is refused. A copy of a message gets the answer that was allowed to it.
   */
  readonly authorize?: Authorize
  /** Is told of each exchange before its answer leaves (S15). Default: nothing is recorded. Closing it is the caller's. */
  readonly audit?: AuditLog
  /**
   * How repeated and old messages are told from new ones (S7). A copy of a message gets the stored answer and the backend is asked once;
   * `message_ts` may be 60 s ahead and 7 days old. By default the memory is this process's and a restart empties it. `false`: no memory, any age.
   */
  readonly replay?: ReplayOptions | false
  /**
   * Most requests of one partner, and of all strangers together; more are refused with HTTP 429 and `Retry-After` (`rate.exceeded`) before
   * anything is verified. Default: any number.
   */
  readonly rateLimit?: RateLimitOptions
  /**
   * Milliseconds that the backend has for one synchronous request; then its signal is aborted, items without an outcome are refused, and where no
   * item has one the answer is HTTP 503. Counted from the first answer that has to be waited for. Default 60,000; `Infinity` for no bound.
   */
  readonly requestTimeout?: number
  /** For waiting and for what is counted by time. Default: the system's. */
  readonly clock?: Clock
  /** Milliseconds since 1970. Default: that of `clock`. */
  readonly now?: () => number
  /** New message and correlation ids. Default: random UUIDs. */
  readonly newId?: () => string
  /** Fetches a partner's key set from its configured URL. Default: a transport of the handler's own. */
  readonly fetchText?: FetchText
  /** Told of every exchange. The request itself comes along for test tools: it holds personal data, do not log it (S12). */
  readonly onExchange?: (event: ExchangeEvent, request: HandlerRequest) => void
  /** How asynchronous requests are answered, and where callbacks may go. */
  readonly callbacks?: CallbackOptions
  /**
   * What the callbacks leave by; it stays open when the registry is closed. Default: one of the handler's own, with retries, a
   * circuit per partner and every address checked as it is connected to (S8); one of yours has to do that itself (`createGuardedSend`).
   */
  readonly transport?: Transport
  /** Transactions and subscriptions. Default: the memory of this process (`createRegistryState`). */
  readonly state?: RegistryState
  /**
   * Says which records an `expression`, `predicate` or `graphql` filter of a subscription is for. Without it such subscriptions are refused
   * (`rjct.filter.invalid`); `idtype-value` filters need none.
   */
  readonly matches?: MatchesFilter
  /**
   * Takes what peers call at this registry's own paths (`on-search`, `on-subscribe`, `on-unsubscribe`, `txn/on-status`, `notify`): a callback
   * handler. Without it their signatures are checked, they are acknowledged, and nothing comes of them (peers README section 9).
   */
  readonly callbackHandler?: Pick<Endpoint, 'handle'>
  /** Told what became of each request that was answered later: ids and outcome, never content (S12). */
  readonly onDelivery?: (event: DeliveryEvent) => void
}

/** A registry endpoint: give it requests, it does the protocol. */
export interface RegistryHandler<R extends RegistryName = RegistryName> {
  readonly registry: R
  readonly basePath: string
  readonly limits: Required<HandlerLimits>
  /** Never rejects: whatever comes, an HTTP answer goes out. */
  handle(request: HandlerRequest): Promise<HandlerResponse>
  /** The same for hosts that speak Web `Request` and `Response`. */
  fetch(request: Request): Promise<Response>
  /** Gives the answer to a request whose body was too long to read. */
  tooLarge(): HandlerResponse
  /**
   * Tells every live subscription that an event is for, with the records that its filter matches and the fields that `authorize` leaves. Fulfils when all
   * have been told or given up, with their counts; no subscriber's failure rejects it. Rejects with `TypeError` for an event that this registry does not
   * tell of, `message.invalid` for records that are not valid, `server.unavailable` when it is closed.
   */
  notify(event: RegistryEvent<R>): Promise<NotifySummary>
  /** How it is doing; for a monitor. Whether it takes requests is also told at `GET <basePath>/health`: 200 or 503, and nothing else. */
  health(): RegistryHealth
  /**
   * Takes no more asynchronous requests (503), finishes those that were accepted, callbacks included, within `callbacks.closeWithin`, and gives up the
   * rest (their askers may ask elsewhere for their status). Close the server after it: who is called back may have to fetch the key set.
   */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
