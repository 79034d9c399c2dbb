import type {
  LoggedTransaction,
  LoggedTransactionType,
  Owner,
  TransactionLog,
  TransactionName,
} from '../../delivery/index.js'
import type { Message } from '../now/item-outcome.js'

/** Who asks about a transaction, and when. */
export interface StatusAsker {
  readonly owner: Owner
  /** Whether a signature vouches for it. */
  readonly verified: boolean
  readonly timestamp: string
  /** Names the answer to the question. */
  readonly correlation_id: string
}

/** `txnstatus_request`, read and normalised. */
interface Question {
  readonly reference_id?: string
  readonly txn_type?: string
  readonly attribute_type?: string
  readonly attribute_value?: unknown
}

type Reason = Readonly<Record<string, string>>

/** How a registry says that it never heard of a transaction (peers README section 9). */
const neverHeard: Reason = {
  status: 'rjct',
  status_reason_code: 'rjct.reference_id.invalid',
  status_reason_message: 'no such transaction of yours is known here',
}

/**
 * `txnstatus_response` from the log: the answer where there is one (also one that says why it failed), `pdng` items while there is none, and for
 * what is not known, or belongs to somebody else, an item refused with `rjct.reference_id.invalid`. A transaction of an asker whose signature
 * was verified is unknown to one who only gives its name.
 */
export async function transactionStatus(
  log: TransactionLog,
  message: Message,
  { owner, verified, timestamp, correlation_id }: StatusAsker,
): Promise<object> {
  const question = (message['txnstatus_request'] ?? {}) as Question
  const name = nameIn(question)
  const found = name === undefined ? undefined : await log.get(owner, name)
  if (found !== undefined && (verified || !found.verified)) return statusOf(found, timestamp)
  const { reference_id = correlation_id } = question
  const transaction_id = message['transaction_id'] as string
  const asked = { transaction_id, correlation_id, reference_ids: [reference_id] }
  const txn_type = typeIn(question)
  return { txn_type, txn_status: uniform(txn_type, asked, neverHeard, timestamp) }
}

function statusOf(found: LoggedTransaction, timestamp: string): object {
  const { txn_type, answer, status } = found
  return { txn_type, txn_status: answer ?? uniform(txn_type, found, { status }, timestamp) }
}

/** The answer in which all items say the same. */
function uniform(
  txn_type: LoggedTransactionType,
  asked: Pick<LoggedTransaction, 'transaction_id' | 'correlation_id' | 'reference_ids'>,
  said: Reason,
  timestamp: string,
): object {
  const { transaction_id, correlation_id, reference_ids } = asked
  const ids = { transaction_id, correlation_id }
  if (txn_type === 'unsubscribe') return { ...ids, timestamp, ...said }
  const items = reference_ids.map((reference_id) => ({ reference_id, timestamp, ...said }))
  return { ...ids, [`${txn_type}_response`]: items }
}

function typeIn({ txn_type }: Question): LoggedTransactionType {
  return txn_type === 'subscribe' || txn_type === 'unsubscribe' ? txn_type : 'search'
}

function nameIn({ attribute_type, attribute_value: value }: Question): TransactionName | undefined {
  const isText = typeof value === 'string'
  const texts = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
  if (attribute_type === 'transaction_id' && isText) return { transaction_id: value }
  if (attribute_type === 'correlation_id' && isText) return { correlation_id: value }
  if (attribute_type === 'reference_id_list') return { reference_ids: texts }
  if (attribute_type === 'subscription_code_list') return { subscription_codes: texts }
  return undefined
}
