import type {
  Beneficiary,
  DisabilitySupport,
  DisabledCriteria,
  DRDisabledResponse,
  EnrolledCriteria,
  EntityOf,
  IBREnrolledResponse,
  IBREnrollmentUpdatesResponse,
  Messages,
  RecordOf,
  RegistryName,
  SearchCriteria,
  SearchResponseMessage,
} from '../model/index.js'
import type { Ack } from './ack.js'
import type { Answer } from './answer.js'
import type { CallOptions, DetailsOptions, SearchOptions } from './call-options.js'
import type { SearchOutcome } from './outcomes.js'
import type { TransactionQuestion } from './transaction-question.js'

/** The answer to a search; `recordsOf` gives its records. */
export type SearchAnswer<Rec> = Answer<SearchResponseMessage<Rec>>

/** The answer to several searches in one message; `recordsOf` gives one's records by its `reference_id`. */
export interface BatchAnswer<Recs extends readonly unknown[]> extends Answer<
  SearchResponseMessage<Recs[number]>
> {
  /** What became of each, in the order asked. */
  readonly items: { readonly [K in keyof Recs]: SearchOutcome<Recs[K]> }
}

/** The records that each criteria of a batch asks for. */
export type RecordsOfAll<
  R extends RegistryName,
  Cs extends readonly SearchCriteria<R>[],
  Extra = unknown,
> = { -readonly [K in keyof Cs]: RecordOf<R, EntityOf<Cs[K]>> & Extra }

/** What a registry can be asked to tell us about from now on; what kind of record is filled in when absent. */
export type SubscribeCriteriaOf<R extends RegistryName> = WithoutRecordType<
  Messages[R]['subscribe']['request']['subscribe_request'][number]['subscribe_criteria']
>

type WithoutRecordType<Criteria> = Criteria extends { readonly notify_record_type: infer Type }
  ? Omit<Criteria, 'notify_record_type'> & { readonly notify_record_type?: Type }
  : never

/** Operations of every registry that answer in the same HTTP exchange. */
export interface SyncOperations<R extends RegistryName, Extra = unknown> {
  /** Several searches in one message. A refused one is data: see `items`. */
  search<const Cs extends readonly SearchCriteria<R>[]>(
    criteria: Cs,
    options?: SearchOptions,
  ): Promise<BatchAnswer<RecordsOfAll<R, Cs, Extra>>>
  /**
   * `POST /registry/sync/search`. Resolves also when nothing matches. Rejects as `exchange` does, and with `answer.wrong_identifier` when an
   * `idtype-value` search comes back with somebody else.
   */
  search<const C extends SearchCriteria<R>>(
    criteria: C,
    options?: SearchOptions,
  ): Promise<SearchAnswer<RecordOf<R, EntityOf<C>> & Extra>>
  readonly txn: {
    /** `POST /registry/sync/txn/status`: how far a transaction has come. */
    status(
      question: TransactionQuestion,
      options?: CallOptions,
    ): Promise<Answer<Messages[R]['sync.txn.status']['answer']>>
  }
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
  /** `POST /registry/sync/get-disability-details`. The identifier asked for is checked as that of a search is. */
  getDisabilityDetails(
    criteria: DisabledCriteria,
    options?: DetailsOptions,
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

/**
 * Operations that are only acknowledged; the answer comes later, as a call to our `sender_uri`, where `createCallbackHandler` takes it. All
 * reject as `askLater` does.
 */
export interface AsyncOperations<R extends RegistryName> {
  /** `POST /registry/search`, answered on `on-search`: one search, or several in one message. `searchAndWait` also waits for the answer. */
  search(
    criteria: SearchCriteria<R> | readonly SearchCriteria<R>[],
    options?: Pick<SearchOptions, keyof CallOptions | 'locale'>,
  ): Promise<Ack>
  /** `POST /registry/subscribe`, answered on `on-subscribe`: tell us of such events from now on. */
  subscribe(
    criteria: SubscribeCriteriaOf<R> | readonly SubscribeCriteriaOf<R>[],
    options?: Pick<SearchOptions, keyof CallOptions | 'locale'>,
  ): Promise<Ack>
  /**
   * `POST /registry/unsubscribe`, answered on `on-unsubscribe`: by the codes that `on-subscribe` gave. `reference_ids` of the acknowledgement
   * are those codes again.
   */
  unsubscribe(codes: string | readonly string[], options?: CallOptions): Promise<Ack>
  readonly txn: {
    /** `POST /registry/txn/status`, answered on `txn/on-status`. */
    status(question: TransactionQuestion, options?: CallOptions): Promise<Ack>
  }
}
