import type { AnswerListener } from '../delivery/index.js'
import type { UnsettledTransaction } from '../errors/index.js'
import { toTimestamp } from '../envelope/index.js'
import { registryVocabulary } from '../model/index.js'
import type { Ack } from './ack.js'
import { askLater, requireSenderUri } from './ask-later.js'
import type { AsyncRequest } from './ask-later.js'
import type { CallOptions, SearchOptions } from './call-options.js'
import type { ExchangeParts } from './exchange-parts.js'
import { isNotTaken } from './never-left.js'
import { searchQuestion } from './search-request.js'
import { settleWhenComplete } from './settle-when-complete.js'
import { statusMessage } from './status-message.js'
import type { TransactionQuestion } from './transaction-question.js'

/** What is only acknowledged. Methods of the client. */
export interface AsyncMethods {
  search(criteria: object | readonly object[], options?: SearchOptions): Promise<Ack>
  subscribe(criteria: object | readonly object[], options?: SearchOptions): Promise<Ack>
  unsubscribe(codes: string | readonly string[], options?: CallOptions): Promise<Ack>
  readonly txn: { status(question: TransactionQuestion, options?: CallOptions): Promise<Ack> }
}

/** `client.search`, `subscribe`, `unsubscribe` and `txn.status`. */
export function asyncOperations(parts: ExchangeParts): AsyncMethods {
  return {
    search: async (criteria, options = {}) => {
      const question = searchQuestion(parts, 'search', listOf(criteria), options)
      const asked = { reference_ids: question.request.reference_ids, criteria: question.criteria }
      return tell(parts, question.request, (open) => settleWhenComplete(parts, open, asked))
    },
    subscribe: async (criteria, options = {}) =>
      tell(parts, subscribeRequest(parts, listOf(criteria), options)),
    unsubscribe: async (codes, options = {}) => {
      const subscription_codes = listOf(codes)
      const timestamp = toTimestamp(parts.now())
      const content = { timestamp, subscription_codes }
      return tell(
        parts,
        requestOf(
          parts,
          'unsubscribe',
          content,
          subscription_codes,
          subscription_codes.length,
          options,
        ),
      )
    },
    txn: {
      status: async (question, options = {}) => {
        const { transaction_id = parts.newId() } = options
        const reference_id = parts.newId()
        const message = statusMessage(question, transaction_id, reference_id)
        return tell(parts, {
          ...options,
          operation: 'txn.status',
          message,
          total_count: 1,
          reference_ids: [reference_id],
        })
      },
    },
  }
}

function subscribeRequest(
  parts: ExchangeParts,
  criteria: readonly object[],
  options: SearchOptions,
): AsyncRequest {
  if (criteria.length === 0) throw new TypeError('subscribe needs at least one criteria')
  const { reg_type, reg_record_type: notify_record_type } = registryVocabulary[parts.registry]
  const { locale = 'eng' } = options
  const timestamp = toTimestamp(parts.now())
  const items = criteria.map((one) => ({
    reference_id: parts.newId(),
    timestamp,
    subscribe_criteria: { version: '1.0.0', reg_type, notify_record_type, ...one },
    locale,
  }))
  const reference_ids = items.map(({ reference_id }) => reference_id)
  const content = { subscribe_request: items }
  const request = requestOf(parts, 'subscribe', content, reference_ids, items.length, options)
  const reg_event_types = criteria.map((one) => (one as { reg_event_type: string }).reg_event_type)
  return { ...request, reg_event_types }
}

function requestOf(
  { newId }: ExchangeParts,
  operation: AsyncRequest['operation'],
  content: object,
  reference_ids: readonly string[],
  total_count: number,
  { transaction_id = newId(), message_id, signal, deadline }: CallOptions,
): AsyncRequest {
  const message = { transaction_id, ...content }
  return { operation, message, total_count, reference_ids, message_id, signal, deadline }
}

/**
 * Asks and gives the acknowledgement. Where a callback handler shares the correlations the transaction is open there from before it is sent,
 * until its last answer settles it; a request that was certainly not taken is settled here.
 */
async function tell(
  parts: ExchangeParts,
  request: AsyncRequest,
  listenerFor: (open: UnsettledTransaction) => AnswerListener = () => nobodyWaits,
): Promise<Ack> {
  requireSenderUri(parts)
  const { correlations, shared, partner } = parts
  if (!shared) return askLater(parts, request)
  const { transaction_id } = request.message
  let registered = false
  try {
    const ack = await askLater(parts, request, (open: UnsettledTransaction) => {
      correlations.register(open, listenerFor(open))
      registered = true
    })
    correlations.acknowledged(partner.id, transaction_id, ack.correlation_id)
    return ack
  } catch (error) {
    if (registered && isNotTaken(error)) correlations.settle(partner.id, transaction_id)
    throw error
  }
}

/** The callback handler's listeners take the answer, and the handler settles the transaction. */
function nobodyWaits(): void {
  return undefined
}

function listOf<T>(given: T | readonly T[]): readonly T[] {
  return Array.isArray(given) ? (given as readonly T[]) : [given as T]
}
