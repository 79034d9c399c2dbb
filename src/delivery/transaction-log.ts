import type { MaybeAsync, Owner } from './registry-state.js'

/** What a transaction asks for: the `txn_type` of a question about it. */
export type LoggedTransactionType = 'search' | 'subscribe' | 'unsubscribe'

/** How far its answer has got to whoever asked; they may ask for it (`txn/status`) in any of these. */
export type LoggedDelivery =
  /** There is no answer yet, or it is on its way. */
  | 'pending'
  /** All of it was taken. */
  | 'delivered'
  /** Some of it was not: the asker could not be reached, or refused it. */
  | 'failed'
  /** Nobody is called: no `sender_uri`, or one that may not be called. */
  | 'none'

/** One transaction that a registry acknowledged. Plain JSON. */
export interface LoggedTransaction extends Owner {
  readonly txn_type: LoggedTransactionType
  /** The asker's; ours where it gave none. */
  readonly transaction_id: string
  /** Promised by the acknowledgement; names one entry of the log. */
  readonly correlation_id: string
  readonly message_id: string
  /** Items asked, in their order. */
  readonly reference_ids: readonly string[]
  /** Subscriptions that it made or ended, once that is known. */
  readonly subscription_codes?: readonly string[]
  /** Whether a signature vouched for the asker: what was asked so is told to nobody who only gives its name. */
  readonly verified: boolean
  /** RFC 3339. */
  readonly received_at: string
  /** `rcvd`: waiting for its turn; `pdng`: the backend is asked; `succ` and `rjct`: answered, and settled. */
  readonly status: 'rcvd' | 'pdng' | 'succ' | 'rjct'
  /** The answer's message, whole, in the standard's form; present once settled. */
  readonly answer?: Readonly<Record<string, unknown>>
  readonly delivery: LoggedDelivery
}

/** By what an asker names a transaction of its own. Lists name the one that has all of them. */
export type TransactionName =
  | { readonly transaction_id: string }
  | { readonly correlation_id: string }
  | { readonly reference_ids: readonly string[] }
  | { readonly subscription_codes: readonly string[] }

/** What changes about a transaction while it is worked on. */
export type TransactionChanges = Partial<
  Pick<LoggedTransaction, 'status' | 'answer' | 'delivery' | 'subscription_codes'>
>

/** The transactions that a registry took: what `txn/status` is answered from. By default in the memory of this process. */
export interface TransactionLog {
  /** Writes one down, before it is acknowledged. */
  put(transaction: LoggedTransaction): MaybeAsync<void>
  /** Writes down what became of it; nothing happens when it was forgotten. */
  update(owner: Owner, correlation_id: string, changes: TransactionChanges): MaybeAsync<void>
  /** The latest of this owner's that has this name, whoever else uses the same ids. */
  get(owner: Owner, name: TransactionName): MaybeAsync<LoggedTransaction | undefined>
}
