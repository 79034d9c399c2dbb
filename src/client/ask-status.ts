import { isDciError } from '../errors/index.js'
import type { DciError, UnsettledTransaction } from '../errors/index.js'
import type { SearchResponseMessage } from '../model/index.js'
import type { Answer } from './answer.js'
import { exchange } from './exchange.js'
import type { ExchangeParts } from './exchange-parts.js'
import type { ExchangeRequest } from './outgoing.js'
import { statusMessage } from './status-message.js'

type SearchAnswer = Answer<SearchResponseMessage<unknown>>

/** What asking for the status of a search came to. */
export type StatusFinding =
  /** What has come of it so far. */
  | { readonly kind: 'answer'; readonly answer: SearchAnswer }
  | { readonly kind: 'open' }
  /** The peer knows of no such transaction. */
  | { readonly kind: 'unknown'; readonly reason: string | undefined; readonly cause?: unknown }
  /** It cannot be asked for. */
  | { readonly kind: 'unsupported'; readonly error: unknown }
  /** The peer refused the search itself. */
  | { readonly kind: 'refused'; readonly error: unknown }
  /** Nothing is known after this; asking later may help, not before `retryAt`. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly retryAt?: Date }

/** Reasons that mean "never heard of it" (peers README section 9). */
const unknownReason =
  /(?:reference_id|transaction_id|correlation_id|transaction)\.(?:invalid|not_found|unknown)$/

/** Reasons that mean "not this question" (OpenSPP signs them), so that asking again is useless. */
const unsupportedReason = /action\.(?:not_supported|unsupported|invalid)$/

/** Reasons that can only be about the envelope that asked, and say nothing of the search. */
const questionReason =
  /^(?:err\.|rjct\.(?:version|message_id|message_ts|action|sender_id|sender_uri|receiver_id|signature|total_count|jwt)\b)/

/** Statuses of a server that does not have this path. */
const pathless = new Set([404, 405, 501])

/**
 * Asks `sync/txn/status` about a search, in a transaction of its own: a peer that keeps transactions apart by their id must not take the
 * question for the search (peers README section 5). Never rejects, save for a caller's bug.
 */
export async function askStatus(
  parts: ExchangeParts,
  { transaction_id: about, reference_ids }: UnsettledTransaction,
  options: Pick<ExchangeRequest, 'signal' | 'deadline'>,
): Promise<StatusFinding> {
  const question = { attribute_type: 'transaction_id', attribute_value: about } as const
  const message = statusMessage(question, parts.newId(), parts.newId())
  const request = { operation: 'sync.txn.status', message, total_count: 1, about } as const
  try {
    return found(await exchange<StatusMessage>(parts, { ...request, ...options }), reference_ids)
  } catch (error) {
    return ofError(error)
  }
}

interface StatusMessage {
  readonly txnstatus_response?: { readonly txn_status?: Partial<SearchResponseMessage<unknown>> }
}

/** An item that bears a name of the search's own is about it: who was asked by the transaction alone can know that name only from there. */
function found(answer: Answer<StatusMessage>, reference_ids: readonly string[]): StatusFinding {
  const { txn_status } = answer.message.txnstatus_response ?? {}
  const items = txn_status?.search_response
  if (items === undefined || items.length === 0) return { kind: 'open' }
  const [first] = items
  const reason = first?.status_reason_code
  const isOurs = first !== undefined && reference_ids.includes(first.reference_id)
  if (!isOurs && first?.status === 'rjct' && reason !== undefined && unknownReason.test(reason))
    return { kind: 'unknown', reason }
  const message = txn_status as SearchResponseMessage<unknown>
  return { kind: 'answer', answer: { ...answer, message } }
}

function ofError(error: unknown): StatusFinding {
  if (!isDciError(error)) return { kind: 'failed', error }
  const { code, reason, status, retryAt } = error
  if (code === 'answer.pending') return { kind: 'open' }
  if (reason !== undefined && unknownReason.test(reason))
    return { kind: 'unknown', reason, cause: error }
  if (code === 'answer.refused') return ofRefusal(error)
  if (code === 'operation.unsupported' || (status !== undefined && pathless.has(status)))
    return { kind: 'unsupported', error }
  return retryAt === undefined ? { kind: 'failed', error } : { kind: 'failed', error, retryAt }
}

/** Only what cannot be meant of the question is taken for the search's: a search that was taken must not pass for refused (R16). */
function ofRefusal(error: DciError): StatusFinding {
  const { reason } = error
  if (reason !== undefined && unsupportedReason.test(reason)) return { kind: 'unsupported', error }
  const isSearch = reason !== undefined && !questionReason.test(reason)
  return { kind: isSearch ? 'refused' : 'failed', error }
}
