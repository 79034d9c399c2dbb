/** What kind of transaction is asked about. */
export type TransactionType = 'search' | 'subscribe' | 'unsubscribe'

/** Which transaction's status is wanted: by one of the names it has. */
export type TransactionQuestion = {
  /** Default `search`. */
  readonly txn_type?: TransactionType
  readonly locale?: string
} & (
  | {
      readonly attribute_type: 'transaction_id' | 'correlation_id'
      readonly attribute_value: string
    }
  | {
      readonly attribute_type: 'reference_id_list' | 'subscription_code_list'
      readonly attribute_value: readonly string[]
    }
)
