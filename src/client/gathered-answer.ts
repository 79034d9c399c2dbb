import type { Deviation } from '../errors/index.js'
import type { SearchResponseMessage } from '../model/index.js'
import type { Answer } from './answer.js'
import type { SearchOptions } from './call-options.js'
import type { SearchOutcome } from './outcomes.js'

/** How an answer that comes later came. */
export type AnsweredVia = 'callback' | 'status'

/** The whole answer to a search that was answered later, gathered from all messages that brought it (R18). `recordsOf` takes it. */
export interface GatheredAnswer<Rec> {
  /** `id` of the partner that was asked. */
  readonly partner: string
  /** One item per search, with the records of all its pages. */
  readonly message: SearchResponseMessage<Rec>
  /** The messages it was gathered from, in the order they came; each with its own signature and text. */
  readonly pages: readonly Answer<SearchResponseMessage<Rec>>[]
  /** How the last of them came: by callback, or because the status was asked for. */
  readonly via: AnsweredVia
  readonly transaction_id: string
  readonly message_id: string
  /** Of the searches, in the order asked. */
  readonly reference_ids: readonly string[]
  /** Those of all pages, and what is strange about the whole. */
  readonly deviations: readonly Deviation[]
  /** The weakest of the pages': `verified` only when all are. */
  readonly signature: Answer<unknown>['signature']
}

/** The same of several searches in one message: `items` has each one's outcome in the order asked. */
export interface GatheredBatch<Recs extends readonly unknown[]> extends GatheredAnswer<
  Recs[number]
> {
  readonly items: { readonly [K in keyof Recs]: SearchOutcome<Recs[K]> }
}

/** What may be said about one search whose answer is waited for. */
export interface WaitOptions extends SearchOptions {
  /**
   * A moment in milliseconds since 1970, e.g. `Date.now() + 60_000`; when the answer has not come by then the outcome is unknown (R16). One that is
   * past rejects with `transport.deadline` and nothing is sent. Default: five minutes from now.
   */
  readonly deadline?: number
  /**
   * Milliseconds until the status is asked for the first time; every further time waits twice as long, up to a minute. Each is spread by a
   * quarter to both sides, so that searches asked together do not ask together again. Default 5,000. Only asked for where the partner's family
   * serves `sync.txn.status`.
   */
  readonly pollEvery?: number
}

/** What may be said about waiting again. */
export interface ResumeOptions extends Omit<WaitOptions, 'transaction_id' | 'message_id'> {
  /**
   * What had been asked: the one criteria, or the list of a batch in the order asked; without it the identifier asked for cannot be checked. It also
   * decides the type of the records.
   */
  readonly criteria?: object
}
