import type { UnsettledTransaction } from '../errors/index.js'

/** A transaction that was asked, before its answer is known. */
export type OpenTransaction = UnsettledTransaction

/** One answer that came for a transaction, by callback or by asking for its status. Its signature was accepted before. */
export interface ArrivedAnswer {
  /** The partner whose sheet vouches for it. */
  readonly partner: string
  /** The operation that asked, e.g. `search` for an `on-search`. */
  readonly operation: string
  readonly transaction_id: string
  readonly correlation_id?: string
  /** Items by `reference_id`, where the answer has some. */
  readonly reference_ids: readonly string[]
  /** What came, opaque to this layer: whoever waits gets it as it is. */
  readonly answer: unknown
}

/** What became of an answer that came. */
export type Arrival =
  /** Somebody waits for it, or will ask for it. */
  | { readonly kind: 'taken'; readonly transaction: OpenTransaction }
  /** The transaction is known and settled, or nobody waits for it any more. */
  | { readonly kind: 'late'; readonly transaction: OpenTransaction }
  /** No transaction of that id was asked of that partner. */
  | { readonly kind: 'unknown' }

/** Told of each answer to one transaction; several come when it is answered in pages (R18). */
export type AnswerListener = (answer: ArrivedAnswer) => void

/**
 * Which answers are awaited: registered before the request is sent (an answer may overtake its acknowledgement), shared by clients and
 * the callback handler. By default in the memory of this process.
 */
export interface Correlations {
  /** Throws `transaction.duplicate` when this partner was asked this transaction already and it is not settled. */
  register(transaction: OpenTransaction, listener: AnswerListener): void
  /** Notes what the acknowledgement said. */
  acknowledged(partner: string, transaction_id: string, correlation_id: string | undefined): void
  /** Gives an answer to whoever waits for it. */
  arrive(answer: ArrivedAnswer): Arrival
  /** The open transaction that such an answer would belong to; nothing changes. */
  find(answer: Omit<ArrivedAnswer, 'answer'>): OpenTransaction | undefined
  /** No more answers are awaited: it is answered completely, or given up (`late` from now on). */
  settle(partner: string, transaction_id: string): void
  /** What is open, oldest first. */
  open(): readonly OpenTransaction[]
}
