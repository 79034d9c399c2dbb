/** What may be said about one call. */
export interface CallOptions {
  /** Aborting rejects with the signal's own reason and sends nothing more. */
  readonly signal?: AbortSignal
  /**
   * A moment, not a duration, in milliseconds since 1970, e.g. `Date.now() + 30_000`: by then the call has ended, with all its attempts and whatever
   * it needs first (R12). One that is past rejects with `transport.deadline` and nothing is sent.
   */
  readonly deadline?: number
  /** The business transaction this call belongs to; made up when absent. At most 99 characters. */
  readonly transaction_id?: string
  /** Name of the message; made up when absent. Give the one of an earlier run to send that message again. At most 99 characters. */
  readonly message_id?: string
}

/** What may be said about one search. */
export interface SearchOptions extends CallOptions {
  /** Whether records that bear another identifier than the one asked for are refused. Default `true`. */
  readonly checkIdentifier?: boolean
  /**
   * Whether an answer whose records do not fit its own `pagination.total_count` is refused (`answer.incomplete`): more than there are, or
   * fewer than its page must hold. Default `false`: such an answer bears a deviation, because a registry that filters by consent counts first.
   */
  readonly checkTotal?: boolean
  /** Most records that one item's answer may bring; more are refused (`answer.too_many`). Default: no bound but that on the answer's size. */
  readonly maxRecords?: number
  /** Three lower-case letters; default `eng`. */
  readonly locale?: string
}

/** What may be said about one question for details. */
export type DetailsOptions = CallOptions & Pick<SearchOptions, 'checkIdentifier'>
