import type { UnsettledTransaction } from '../errors/index.js'
import type { JwkSet } from '../envelope/index.js'
import type { Correlations } from '../delivery/index.js'
import type { EntityOf, RecordOf, RegistryName, SearchCriteria } from '../model/index.js'
import type { Identity, Partner } from '../peers/index.js'
import type { Clock, Transport } from '../transport/index.js'
import type { CallOptions } from './call-options.js'
import type {
  GatheredAnswer,
  GatheredBatch,
  ResumeOptions,
  WaitOptions,
} from './gathered-answer.js'
import type { Locations } from './lookups.js'
import type { TokenInfo } from './token-info.js'
import type { AsyncOperations, RecordsOfAll, SyncOperationsOf } from './operations.js'

export type { SearchAnswer } from './operations.js'

/** What may be said about a lookup. */
export type LookupOptions = Pick<CallOptions, 'signal' | 'deadline'>

/** A client of one registry of one partner. `Extra`: a country's extra fields on every record. */
export interface RegistryClient<
  R extends RegistryName,
  Extra = unknown,
> extends AsyncOperations<R> {
  readonly registry: R
  readonly partner: Partner
  readonly sync: SyncOperationsOf<R, Extra>
  /**
   * Asks asynchronously and waits for the answer: by callback where `correlations` are shared with a callback handler, and by asking
   * `sync.txn.status` after about 5 s and in growing intervals where the partner's family serves it. All pages are gathered (R18), unless the
   * criteria ask for one. Needs a `sender_uri` where the status cannot be asked for. A search that waits keeps the process alive until its
   * deadline; abort its `signal` to leave earlier.
   *
   * Rejects with what shows that the peer did not take the search; with `answer.refused`; with the signal's reason; and with `answer.unknown`
   * when nobody knows what became of it (R16), at once where nobody can bring it: no status to ask for, no shared `correlations`. `error.unsettled` is
   * what `resume` takes; an answer that comes meanwhile is told to the handler's `late` listener and kept for `resume` in this process, not over a
   * restart. When the peer
   * says that it never got the request, that error is `retryable`: then, and only then, ask again.
   */
  searchAndWait<const Cs extends readonly SearchCriteria<R>[]>(
    criteria: Cs,
    options?: WaitOptions,
  ): Promise<GatheredBatch<RecordsOfAll<R, Cs, Extra>>>
  searchAndWait<const C extends SearchCriteria<R>>(
    criteria: C,
    options?: WaitOptions,
  ): Promise<GatheredAnswer<RecordOf<R, EntityOf<C>> & Extra>>
  /**
   * Waits on for a search of this client, or of an earlier process's: takes what came meanwhile, asks for its status at once, then as `searchAndWait`.
   * After a restart what came meanwhile is only with the handler's `late` (or `unknown`) listener. `criteria` are those that were asked; without them
   * every item has its outcome in `items`, and `Rec` says what the records are. Rejects with `transaction.duplicate` for a transaction that is waited for,
   * or whose answer was taken in this process and cannot be had again from its status; `TypeError` for one of another partner, registry or operation.
   */
  resume<const Cs extends readonly SearchCriteria<R>[]>(
    unsettled: UnsettledTransaction,
    options: ResumeOptions & { readonly criteria: Cs },
  ): Promise<GatheredBatch<RecordsOfAll<R, Cs, Extra>>>
  resume<const C extends SearchCriteria<R>>(
    unsettled: UnsettledTransaction,
    options: ResumeOptions & { readonly criteria: C },
  ): Promise<GatheredAnswer<RecordOf<R, EntityOf<C>> & Extra>>
  resume<Rec = RecordOf<R> & Extra>(
    unsettled: UnsettledTransaction,
    options?: Omit<ResumeOptions, 'criteria'>,
  ): Promise<GatheredBatch<readonly Rec[]>>
  /** `GET /.well-known/jwks.json`, or the URL of the partner's sheet: the public keys it publishes. Believed only where the sheet says so. */
  jwks(options?: LookupOptions): Promise<JwkSet>
  /** `GET /.well-known/locations.json`: the tree of places the registry knows. */
  locations(options?: LookupOptions): Promise<Locations>
  /**
   * The bearer token that the partner's sheet describes, asked for now; `undefined` when it has none. Rejects with `token.*`. Other calls get theirs
   * by themselves.
   */
  token(options?: LookupOptions): Promise<TokenInfo | undefined>
  /** Closes the connections, unless the transport was given from outside. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** What a client is made of. */
export interface RegistryClientOptions<R extends RegistryName> {
  readonly registry: R
  readonly identity: Identity
  readonly partner: Partner
  /** Default: a transport of its own. */
  readonly transport?: Transport
  /**
   * Which answers are awaited, shared with the callback handler that takes them: then every asynchronous request is registered there before it
   * is sent. Default: the client's own, for `searchAndWait` by asking for the status only.
   */
  readonly correlations?: Correlations
  /** For waiting. Default: the system's. */
  readonly clock?: Clock
  /** Milliseconds since 1970. Default: the clock's. */
  readonly now?: () => number
  /** New message, transaction and reference ids. Default: random UUIDs. */
  readonly newId?: () => string
  /** From 0 up to 1: spreads the times at which waiting searches ask for their status. Default `Math.random`. */
  readonly random?: () => number
}
