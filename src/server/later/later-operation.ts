import type { LoggedTransactionType, Owner } from '../../delivery/index.js'
import type { Operation } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import type { ItemsContext, Message } from '../now/item-outcome.js'
import type { Disclosure } from '../law/disclosure.js'

/** A request that is answered later, as it came in. */
export interface LaterRequest {
  readonly owner: Owner
  readonly operation: Operation
  readonly partner: Partner
  readonly message_id: string
  /** Where the asker wants to be called; nobody has looked at it yet. */
  readonly sender_uri: unknown
  /** Read and normalised; it names its transaction, if need be by an id of ours. */
  readonly message: Message & { readonly transaction_id: string }
  readonly correlation_id: string
  readonly signature: 'verified' | 'unsigned' | 'unverified'
  /** Whether a signature vouches for the asker. */
  readonly verified: boolean
  /** Whether its answer goes out encrypted. */
  readonly encrypts: boolean
  /** Base64 of SHA-256 over the body as it came. */
  readonly request_digest: string
}

/** One callback's content: the answer, or one page of it. */
export interface LaterPart {
  readonly message: Message
  readonly total_count: number
  readonly completed_count: number
}

/** What became of a request. */
export interface LaterAnswer {
  /** The whole answer, as it is kept for `txn/status`. */
  readonly message: Message
  /** In the order in which they go out; one at least. */
  readonly parts: readonly LaterPart[]
  readonly subscription_codes?: readonly string[]
  /** What each item told of whom, for the audit; recorded before the first part leaves. */
  readonly disclosures: readonly Disclosure[]
}

/** How one operation is answered later. */
export interface LaterOperation {
  /** What calls back. */
  readonly answeredBy: Operation
  /** Kept in the log under this name; absent: it is not kept. */
  readonly txn_type?: LoggedTransactionType
  /** Names of its items. */
  referenceIds(message: Message): readonly string[]
  /** Does it. What it throws becomes `failure`. */
  answer(request: LaterRequest, context: ItemsContext): Promise<LaterAnswer>
  /** What the asker is told when it could not be done. */
  failure(request: LaterRequest, reason: FailureReason): LaterAnswer
}

/** Why a request as a whole came to nothing; harmless to tell (S12). */
export interface FailureReason {
  readonly timestamp: string
  readonly status_reason_code?: string
  readonly status_reason_message: string
}

/** Ids of the items in a member of a message. */
export function idsOf(items: unknown): readonly string[] {
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown) => {
    const { reference_id } = (item ?? {}) as { reference_id?: unknown }
    return typeof reference_id === 'string' && reference_id !== '' ? [reference_id] : []
  })
}
