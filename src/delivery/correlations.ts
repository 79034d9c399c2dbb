import type { AcceptedMessage } from '../envelope/index.js'
import type { UnsettledTransaction } from '../errors/index.js'

/** A transaction that was asked, before its answer is known. */
export type OpenTransaction = UnsettledTransaction

/** One answer that came for a transaction, by callback or by asking for its status. Its signature was accepted before. */
export interface ArrivedAnswer {
  /** The partner whose sheet vouches for it. */
  readonly partner: string
  /** The operation that asked, e.g. `search` for an `on-search`. */
  readonly operation: string
  /** As the answer has it; `''` when the peer gave none. */
  readonly transaction_id: string
  readonly correlation_id?: string
  /** Items by `reference_id`, where the answer has some. */
  readonly reference_ids: readonly string[]
  /**
   * The accepted message, whoever brings it: its `message` is that of the answer (`search_response` and so on), also where it came inside a
   * transaction's status. One page of several is one such message (R18).
   */
  readonly answer: AcceptedMessage
}

/** By what an answer finds who asked. */
export type AnswerIds = Omit<ArrivedAnswer, 'answer'>

/** What became of an answer that came. */
export type Arrival =
  /** Somebody waits for it, or will ask for it. */
  | { readonly kind: 'taken'; readonly transaction: OpenTransaction }
  /** The transaction is known and settled, or nobody waits for it any more. */
  | { readonly kind: 'late'; readonly transaction: OpenTransaction }
  /** No transaction of that id was asked of that partner. */
  | { readonly kind: 'unknown' }

/**
 * Told of each answer to one transaction; several come when it is answered in pages (R18), and a page may come twice. It must not throw:
 * `arrive` throws what it throws, and a callback handler then asks the peer to send the answer again.
 */
export type AnswerListener = (answer: ArrivedAnswer) => void

/** How a transaction is settled. */
export interface SettleOptions {
  /** Nobody knows its answer, or not all of it: what comes late is kept, within bounds. Default `false`. */
  readonly unanswered?: boolean
}

/** How a transaction ended: with what was awaited (or because the peer did not take it), or without. */
export type Ending = 'answered' | 'unanswered'

/**
 * Which answers are awaited: registered before the request is sent (an answer may overtake its acknowledgement), shared by clients and
 * the callback handler. By default in the memory of this process.
 *
 * An answer belongs to a transaction of the same partner and operation, by the first of these that names one: its `transaction_id`; its
 * `correlation_id`, when that is the one of the acknowledgement; its `reference_id`s, when exactly one transaction asked all of them. The
 * latter two are for peers that give no `transaction_id` or one of their own.
 */
export interface Correlations {
  /**
   * Throws `transaction.duplicate` when this partner was asked this transaction already and it is not settled. What came since it was settled as
   * unanswered is given to the listener at once.
   */
  register(transaction: OpenTransaction, listener: AnswerListener): void
  /** Notes what the acknowledgement said. Does nothing for a transaction that is not open: its answer overtook the acknowledgement. */
  acknowledged(partner: string, transaction_id: string, correlation_id: string | undefined): void
  /**
   * Gives an answer to whoever waits for it. Where nobody does it says so, and keeps what belongs to a transaction settled as unanswered for whoever
   * registers that again.
   */
  arrive(answer: ArrivedAnswer): Arrival
  /** The open transaction that such an answer would belong to; nothing changes. */
  find(answer: AnswerIds): OpenTransaction | undefined
  /** The settled transaction for which such an answer would be late, as far as it is remembered; nothing changes. */
  findSettled(answer: AnswerIds): OpenTransaction | undefined
  /** No more answers are awaited: it is answered completely, or given up (`late` from now on). Does nothing when it is not open. */
  settle(partner: string, transaction_id: string, how?: SettleOptions): void
  /** How a settled transaction ended; `undefined` when it is open, or not known or no longer remembered. */
  ending(partner: string, transaction_id: string): Ending | undefined
  /** What is open, oldest first: plain JSON, to be stored and registered again after a restart. */
  open(): readonly OpenTransaction[]
}
