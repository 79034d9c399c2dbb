import type { AnswerIds, Correlations, OpenTransaction } from '../../delivery/index.js'
import type { Message } from '../now/item-outcome.js'
import type { CallbackOperation } from './received-callback.js'

/** An answer within a callback: the callback itself, and inside a transaction's status the answer of that transaction. */
export interface AnswerPart {
  readonly operation: CallbackOperation
  readonly ids: AnswerIds
  /** Normalised; that of this answer. */
  readonly message: Message
}

/** Operations that ask, by the one that answers. */
const askedBy: Readonly<Record<Exclude<CallbackOperation, 'notify'>, string>> = {
  'on-search': 'search',
  'on-subscribe': 'subscribe',
  'on-unsubscribe': 'unsubscribe',
  'txn.on-status': 'txn.status',
}

/** What a transaction's status carries, by its `txn_type`. */
const carried: Readonly<Record<string, Exclude<CallbackOperation, 'notify'>>> = {
  search: 'on-search',
  subscribe: 'on-subscribe',
  unsubscribe: 'on-unsubscribe',
}

/** The member that holds an answer's items. */
const itemsOf: Readonly<Record<string, string>> = {
  'on-search': 'search_response',
  'on-subscribe': 'subscribe_response',
}

/** The answers that a callback brings; none in a notification. */
export function answerParts(
  partner: string,
  operation: CallbackOperation,
  message: Message,
): AnswerPart[] {
  if (operation === 'notify') return []
  const whole = { operation, message, ids: idsOf(partner, operation, message) }
  if (operation !== 'txn.on-status') return [whole]
  const { txn_type, txn_status } = objectIn(message, 'txnstatus_response')
  const inner = typeof txn_type === 'string' && Object.hasOwn(carried, txn_type)
  const answer = inner ? carried[txn_type] : undefined
  if (answer === undefined || typeof txn_status !== 'object' || txn_status === null) return [whole]
  const status = txn_status as Message
  return [whole, { operation: answer, message: status, ids: idsOf(partner, answer, status) }]
}

function objectIn(message: Message, member: string): Message {
  const value = message[member]
  return typeof value === 'object' && value !== null ? (value as Message) : {}
}

function idsOf(
  partner: string,
  operation: Exclude<CallbackOperation, 'notify'>,
  message: Message,
): AnswerIds {
  const { transaction_id, correlation_id } = message
  const items = message[itemsOf[operation] ?? '']
  const reference_ids = (Array.isArray(items) ? (items as Message[]) : [])
    .map(({ reference_id }) => reference_id)
    .filter((id) => typeof id === 'string' && id !== '') as string[]
  return {
    partner,
    operation: askedBy[operation],
    transaction_id: typeof transaction_id === 'string' ? transaction_id : '',
    ...(typeof correlation_id === 'string' ? { correlation_id } : {}),
    reference_ids,
  }
}

/** An answer and the open transaction it belongs to. */
export interface PlacedPart {
  readonly part: AnswerPart
  readonly transaction: OpenTransaction
}

/** What a callback answers, as far as this process knows (S14). */
export type Place =
  | {
      readonly arrival: 'awaited'
      readonly transaction: OpenTransaction
      readonly placed: readonly PlacedPart[]
    }
  | { readonly arrival: 'late'; readonly transaction: OpenTransaction }
  | { readonly arrival: 'unknown'; readonly transaction?: undefined }

/** Where the answers of a callback belong: to what is open, else to what was. Nothing changes by asking. */
export function placeOf(correlations: Correlations, parts: readonly AnswerPart[]): Place {
  const placed = parts.flatMap((part) => {
    const transaction = correlations.find(part.ids)
    return transaction === undefined ? [] : [{ part, transaction }]
  })
  if (placed[0] !== undefined) {
    return { arrival: 'awaited', transaction: placed[0].transaction, placed }
  }
  for (const { ids } of parts) {
    const transaction = correlations.findSettled(ids)
    if (transaction !== undefined) return { arrival: 'late', transaction }
  }
  return { arrival: 'unknown' }
}
