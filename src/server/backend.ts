import type {
  Beneficiary,
  DisabilitySupport,
  PageInfo,
  PWDPerson,
  RecordOf,
  RegistryName,
  ResponseEntity,
} from '../model/index.js'

/** Criteria as a backend gets them: read, normalised, in the standard's form whatever the asker's dialect. */
export interface BackendCriteria {
  readonly query_type: 'idtype-value' | 'expression' | 'predicate' | 'graphql'
  readonly query: unknown
  readonly response_entity?: ResponseEntity
  readonly reg_type?: string
  readonly reg_record_type?: string
  readonly reg_event_type?: string
  readonly sort?: readonly {
    readonly attribute_name: string
    readonly sort_order?: 'asc' | 'desc'
  }[]
  /** `cursor` is a `next_cursor` that this backend gave with the page before. */
  readonly pagination?: {
    readonly page_size: number
    readonly page_number?: number
    readonly cursor?: string
  }
  readonly consent?: unknown
  readonly authorize?: unknown
}

/** Who asks, and for what. */
export interface BackendContext {
  /** Aborted when the asker went away or time is up. */
  readonly signal: AbortSignal
  /** `sender_id` of the asker. */
  readonly partner: string
  /** `authorize.purpose.code`, or `consent.purpose.code`, as the asker states it. */
  readonly purpose?: string
}

/** What a search found. */
export interface BackendResult<Rec> {
  readonly reg_records: readonly Rec[]
  /**
   * Which page this is, where the backend itself made it, in the order asked for; `next_cursor` where the next page is asked for by cursor. Absent:
   * these are all that match, and the handler sorts them and cuts the page.
   */
  readonly pagination?: PageInfo
  readonly reg_record_type?: string
}

type Awaitable<T> = T | Promise<T>

/** What every registry's backend does: give records. The handler does the protocol. */
export interface SearchBackend<R extends RegistryName> {
  /**
   * Refuse a query by throwing `DciError` with code `query.unsupported` or `search.too_many_records`; a problem's `reason` becomes the
   * item's `status_reason_code`. Anything else thrown becomes a refused item that tells nothing of why.
   */
  search(
    criteria: BackendCriteria,
    context: BackendContext,
  ): Awaitable<BackendResult<RecordOf<R, ResponseEntity | undefined>>>
}

/** What only ibr's backend does. */
export interface IbrBackend {
  enrolled?(criteria: BackendCriteria, context: BackendContext): Awaitable<'yes' | 'no'>
  /** Takes enrolments; throws to refuse one. Called once per beneficiary. */
  enrollmentUpdates?(beneficiary: Beneficiary, context: BackendContext): Awaitable<void>
}

/** What only dr's backend does. */
export interface DrBackend {
  disabled?(criteria: BackendCriteria, context: BackendContext): Awaitable<'yes' | 'no'>
  getDisabilityDetails?(
    criteria: BackendCriteria,
    context: BackendContext,
  ): Awaitable<BackendResult<PWDPerson>>
  getDisabilitySupport?(
    criteria: BackendCriteria,
    context: BackendContext,
  ): Awaitable<BackendResult<DisabilitySupport>>
}

/** The backend of one registry. An operation that it does not have is answered with `rjct.action.not_supported`. */
export type RegistryBackend<R extends RegistryName> = SearchBackend<R> &
  (R extends 'ibr' ? IbrBackend : unknown) &
  (R extends 'dr' ? DrBackend : unknown)
