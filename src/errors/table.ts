/**
 * Which part of an exchange failed. `message`: the text or value itself. `communication`: who sent it, keys, signatures,
 * receiver. `business`: a peer's considered refusal. `transport`: the way there and back. `legacy`: a bridged system.
 */
export type ErrorTier = 'message' | 'communication' | 'business' | 'transport' | 'legacy'

/** What one code means: to us (`tier`, `retryable`) and to a peer (`status`, `err`, `rjct`). */
export interface ErrorMeaning {
  readonly tier: ErrorTier
  /** Whether the same request may succeed later without anybody changing anything. */
  readonly retryable: boolean
  /** HTTP status when we answer a peer with it. */
  readonly status: number
  /** The standard's transport-level code (`Error.code`), when we answer a peer with it. */
  readonly err: string
  /** The standard's status reason code for a header or an item, where one fits. */
  readonly rjct?: string
}

function meaning(
  tier: ErrorTier,
  status: number,
  err: string,
  more: { retryable?: boolean; rjct?: string } = {},
): ErrorMeaning {
  const { retryable = false, rjct } = more
  return rjct === undefined
    ? { tier, retryable, status, err }
    : { tier, retryable, status, err, rjct }
}

type Table = typeof table

const table: {
  readonly [
    code in
      | 'json.invalid'
      | 'json.encoding'
      | 'json.duplicate_key'
      | 'json.forbidden_key'
      | 'json.too_deep'
      | 'json.lone_surrogate'
      | 'body.too_large'
      | 'message.invalid'
      | 'message.unreadable'
      | 'message.action_unsupported'
      | 'message.id_invalid'
      | 'message.timestamp_invalid'
      | 'message.expired'
      | 'message.future'
      | 'message.id_duplicate'
      | 'message.replayed'
      | 'message.encrypted'
      | 'registry.unknown'
      | 'path.unknown'
      | 'method.unsupported'
      | 'token.missing'
      | 'key.unreadable'
      | 'key.unsuitable'
      | 'key.unavailable'
      | 'config.invalid'
      | 'file.unreadable'
      | 'file.unwritable'
      | 'sender.unknown'
      | 'agreement.not_begun'
      | 'agreement.ended'
      | 'receiver.wrong'
      | 'encryption.invalid'
      | 'encryption.missing'
      | 'encryption.key_unknown'
      | 'signature.missing'
      | 'signature.empty'
      | 'signature.marker'
      | 'signature.echoed'
      | 'signature.key_revoked'
      | 'signature.malformed'
      | 'signature.algorithm'
      | 'signature.key_unknown'
      | 'signature.invalid'
      | 'signature.expired'
      | 'signature.future'
      | 'answer.unreadable'
      | 'answer.refused'
      | 'answer.item_refused'
      | 'answer.item_missing'
      | 'answer.pending'
      | 'answer.uncorrelated'
      | 'answer.wrong_identifier'
      | 'query.unsupported'
      | 'search.too_many_records'
      | 'transport.unreachable'
      | 'transport.timeout'
      | 'transport.interrupted'
      | 'transport.status'
      | 'transport.deadline'
      | 'circuit.open'
      | 'bulkhead.full'
      | 'bulkhead.timeout'
      | 'quota.exceeded'
      | 'token.refused'
      | 'token.unreadable'
      | 'operation.unsupported'
      | 'answer.unknown'
      | 'answer.too_many'
      | 'answer.incomplete'
      | 'assertion.forbidden'
      | 'disclosure.forbidden'
      | 'subscription.unknown'
      | 'transaction.unknown'
      | 'transaction.duplicate'
      | 'callback.untaken'
      | 'callback.forbidden'
      | 'rate.exceeded'
      | 'server.cannot_listen'
      | 'server.unavailable'
  ]: ErrorMeaning
} = {
  'json.invalid': meaning('message', 400, 'err.request.bad'),
  'json.encoding': meaning('message', 400, 'err.request.bad'),
  'json.duplicate_key': meaning('message', 400, 'err.request.bad'),
  'json.forbidden_key': meaning('message', 400, 'err.request.bad'),
  'json.too_deep': meaning('message', 400, 'err.request.bad'),
  'json.lone_surrogate': meaning('message', 400, 'err.request.bad'),
  'body.too_large': meaning('message', 413, 'err.request.bad'),
  'message.invalid': meaning('message', 400, 'err.request.bad'),
  'message.unreadable': meaning('message', 400, 'err.request.bad'),
  'message.action_unsupported': meaning('message', 400, 'err.request.bad', {
    rjct: 'rjct.action.not_supported',
  }),
  'message.id_invalid': meaning('message', 400, 'err.request.bad'),
  'message.timestamp_invalid': meaning('message', 400, 'err.request.bad', {
    rjct: 'rjct.message_ts.invalid',
  }),
  'message.expired': meaning('message', 400, 'err.request.bad', {
    rjct: 'rjct.message_ts.invalid',
  }),
  'message.future': meaning('message', 400, 'err.request.bad', { rjct: 'rjct.message_ts.invalid' }),
  'message.id_duplicate': meaning('message', 400, 'err.request.bad', {
    rjct: 'rjct.message_id.duplicate',
  }),
  'message.replayed': meaning('message', 400, 'err.request.bad', {
    rjct: 'rjct.message_id.duplicate',
  }),
  'message.encrypted': meaning('message', 400, 'err.encryption.invalid'),
  'registry.unknown': meaning('message', 400, 'err.request.bad'),
  'path.unknown': meaning('message', 404, 'err.request.not_found'),
  'method.unsupported': meaning('message', 405, 'err.request.bad'),
  'token.missing': meaning('communication', 401, 'err.request.unauthorized'),
  'key.unreadable': meaning('communication', 500, 'err.service.unavailable'),
  'key.unsuitable': meaning('communication', 500, 'err.service.unavailable'),
  'key.unavailable': meaning('communication', 503, 'err.service.unavailable', { retryable: true }),
  'config.invalid': meaning('communication', 500, 'err.service.unavailable'),
  'file.unreadable': meaning('message', 500, 'err.service.unavailable'),
  'file.unwritable': meaning('message', 500, 'err.service.unavailable'),
  'sender.unknown': meaning('communication', 401, 'err.sender_id.invalid'),
  'agreement.not_begun': meaning('communication', 403, 'err.request.forbidden'),
  'agreement.ended': meaning('communication', 403, 'err.request.forbidden'),
  'receiver.wrong': meaning('communication', 400, 'err.receiver_id.invalid'),
  'encryption.invalid': meaning('communication', 400, 'err.encryption.invalid'),
  'encryption.missing': meaning('communication', 400, 'err.encryption.invalid'),
  'encryption.key_unknown': meaning('communication', 400, 'err.encryption.invalid'),
  'signature.missing': meaning('communication', 401, 'err.signature.missing'),
  'signature.empty': meaning('communication', 401, 'err.signature.missing'),
  'signature.marker': meaning('communication', 401, 'err.signature.missing'),
  'signature.echoed': meaning('communication', 401, 'err.signature.missing'),
  'signature.key_revoked': meaning('communication', 401, 'err.signature.invalid'),
  'signature.malformed': meaning('communication', 401, 'err.signature.invalid'),
  'signature.algorithm': meaning('communication', 401, 'err.signature.invalid'),
  'signature.key_unknown': meaning('communication', 401, 'err.signature.invalid'),
  'signature.invalid': meaning('communication', 401, 'err.signature.invalid'),
  'signature.expired': meaning('communication', 401, 'err.signature.invalid'),
  'signature.future': meaning('communication', 401, 'err.signature.invalid'),
  'answer.unreadable': meaning('message', 502, 'err.service.unavailable'),
  'answer.refused': meaning('business', 502, 'err.service.unavailable'),
  'answer.item_refused': meaning('business', 502, 'err.service.unavailable'),
  'answer.item_missing': meaning('business', 502, 'err.service.unavailable'),
  'answer.pending': meaning('business', 503, 'err.service.unavailable', { retryable: true }),
  'answer.uncorrelated': meaning('message', 502, 'err.service.unavailable'),
  'answer.wrong_identifier': meaning('business', 502, 'err.service.unavailable'),
  'query.unsupported': meaning('business', 400, 'err.request.bad', {
    rjct: 'rjct.search_criteria.invalid',
  }),
  'search.too_many_records': meaning('business', 400, 'err.request.bad', {
    rjct: 'rjct.search.too_many_records_found',
  }),
  'transport.unreachable': meaning('transport', 502, 'err.service.unavailable', {
    retryable: true,
  }),
  'transport.timeout': meaning('transport', 504, 'err.request.timeout', { retryable: true }),
  'transport.interrupted': meaning('transport', 502, 'err.service.unavailable', {
    retryable: true,
  }),
  'transport.status': meaning('transport', 502, 'err.service.unavailable'),
  'transport.deadline': meaning('transport', 504, 'err.request.timeout', { retryable: true }),
  'circuit.open': meaning('transport', 503, 'err.service.unavailable', { retryable: true }),
  'bulkhead.full': meaning('transport', 503, 'err.service.unavailable', { retryable: true }),
  'bulkhead.timeout': meaning('transport', 503, 'err.service.unavailable', { retryable: true }),
  'quota.exceeded': meaning('transport', 429, 'err.service.unavailable', { retryable: true }),
  'token.refused': meaning('communication', 502, 'err.service.unavailable'),
  'token.unreadable': meaning('communication', 502, 'err.service.unavailable'),
  'operation.unsupported': meaning('business', 400, 'err.request.bad', {
    rjct: 'rjct.action.not_supported',
  }),
  'answer.unknown': meaning('transport', 504, 'err.request.timeout'),
  'answer.too_many': meaning('business', 502, 'err.service.unavailable'),
  'answer.incomplete': meaning('business', 502, 'err.service.unavailable'),
  'assertion.forbidden': meaning('communication', 403, 'err.request.forbidden'),
  'disclosure.forbidden': meaning('business', 403, 'err.request.forbidden', {
    rjct: 'rjct.search_criteria.invalid',
  }),
  'subscription.unknown': meaning('business', 400, 'err.request.bad', {
    rjct: 'rjct.subscription_code.invalid',
  }),
  'transaction.unknown': meaning('business', 400, 'err.request.bad', {
    rjct: 'rjct.transaction_id.invalid',
  }),
  'transaction.duplicate': meaning('message', 400, 'err.request.bad', {
    rjct: 'rjct.transaction_id.duplicate',
  }),
  'callback.untaken': meaning('transport', 503, 'err.service.unavailable', { retryable: true }),
  'callback.forbidden': meaning('communication', 400, 'err.sender_uri.invalid'),
  'rate.exceeded': meaning('transport', 429, 'err.request.too_many_requests', { retryable: true }),
  'server.cannot_listen': meaning('transport', 500, 'err.service.unavailable'),
  'server.unavailable': meaning('transport', 503, 'err.service.unavailable', { retryable: true }),
}

/** Every code a `DciError` can carry: a closed union, so that a `switch` over it narrows and can be checked for completeness. */
export type DciErrorCode = keyof Table

/** The one table from code to meaning. */
export const errorTable: Readonly<Record<DciErrorCode, ErrorMeaning>> = table
