/**
 * What was asked and is not known to be answered (R16). Plain JSON: it can be stored and, with the same client, asked about later by
 * `client.resume` or `txn/status`. Never a reason to send the same question again blindly.
 */
export interface UnsettledTransaction {
  /** The partner that was asked. */
  readonly partner: string
  readonly registry: string
  /** Operation of the action table, e.g. `search`. */
  readonly operation: string
  readonly transaction_id: string
  readonly message_id: string
  /** In the order asked. */
  readonly reference_ids: readonly string[]
  /** The event that each of a `subscribe`'s subscriptions is to tell of, in the order asked (S14). */
  readonly reg_event_types?: readonly string[]
  /** As the acknowledgement gave it, when one came and had it. */
  readonly correlation_id?: string
  /** Whether the peer acknowledged the request; `false` when not even that is known. */
  readonly acknowledged: boolean
  /** RFC 3339. */
  readonly sent_at: string
}
