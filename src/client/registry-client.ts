import type {
  Beneficiary,
  DisabilitySupport,
  DisabledCriteria,
  DRDisabledResponse,
  EnrolledCriteria,
  IBREnrolledResponse,
  IBREnrollmentUpdatesResponse,
  EntityOf,
  RecordOf,
  RegistryName,
  SearchCriteria,
  SearchResponseMessage,
} from '../model/index.js'
import type { Identity, Partner } from '../peers/index.js'
import type { Transport } from '../transport/index.js'
import type { Answer } from './answer.js'

/** What may be said about one call. */
export interface CallOptions {
  readonly signal?: AbortSignal
  /** The business transaction this call belongs to; made up when absent. At most 99 characters. */
  readonly transaction_id?: string
}

/** What may be said about one search. */
export interface SearchOptions extends CallOptions {
  /** Whether records that bear another identifier than the one asked for are refused. Default `true`. */
  readonly checkIdentifier?: boolean
  /** Three lower-case letters; default `eng`. */
  readonly locale?: string
}

/** The answer to a search; `recordsOf` gives its records. */
export type SearchAnswer<Rec> = Answer<SearchResponseMessage<Rec>>

/** Operations of every registry that answer in the same HTTP exchange. */
export interface SyncOperations<R extends RegistryName, Extra = unknown> {
  /**
   * `POST /registry/sync/search`. Resolves also when nothing matches. Rejects as `exchange` does, and with `answer.wrong_identifier` when an
   * `idtype-value` search comes back with somebody else.
   */
  search<const C extends SearchCriteria<R>>(
    criteria: C,
    options?: SearchOptions,
  ): Promise<SearchAnswer<RecordOf<R, EntityOf<C>> & Extra>>
}

/** What only the integrated beneficiary registry offers. */
export interface IbrSyncOperations {
  /** `POST /registry/sync/enrolled`: is this person or household enrolled anywhere. */
  enrolled(criteria: EnrolledCriteria, options?: CallOptions): Promise<Answer<IBREnrolledResponse>>
  readonly enrollment: {
    /** `POST /registry/sync/enrollment/updates`: tell the registry about enrolments. */
    updates(
      beneficiaries: readonly Beneficiary[],
      options?: CallOptions,
    ): Promise<Answer<IBREnrollmentUpdatesResponse>>
  }
}

/** What only the disability registry offers. */
export interface DrSyncOperations<Extra = unknown> {
  /** `POST /registry/sync/disabled`: is this person registered as disabled. */
  disabled(criteria: DisabledCriteria, options?: CallOptions): Promise<Answer<DRDisabledResponse>>
  /** `POST /registry/sync/get-disability-details`. */
  getDisabilityDetails(
    criteria: DisabledCriteria,
    options?: CallOptions,
  ): Promise<SearchAnswer<RecordOf<'dr'> & Extra>>
  /** `POST /registry/sync/get-disability-support`. */
  getDisabilitySupport(
    criteria: DisabledCriteria,
    options?: CallOptions,
  ): Promise<SearchAnswer<DisabilitySupport>>
}

/** The sync operations of one registry: those of all, and its own. */
export type SyncOperationsOf<R extends RegistryName, Extra = unknown> = SyncOperations<R, Extra> &
  (R extends 'ibr' ? IbrSyncOperations : unknown) &
  (R extends 'dr' ? DrSyncOperations<Extra> : unknown)

/** A client of one registry of one partner. `Extra`: a country's extra fields on every record. */
export interface RegistryClient<R extends RegistryName, Extra = unknown> {
  readonly registry: R
  readonly partner: Partner
  readonly sync: SyncOperationsOf<R, Extra>
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
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number
  /** New message, transaction and reference ids. Default: random UUIDs. */
  readonly newId?: () => string
}
