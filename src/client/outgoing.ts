import { DciError, describeProblems, isDciError } from '../errors/index.js'
import type { Problem } from '../errors/index.js'
import { requestHeader, sealForNow } from '../envelope/index.js'
import type { EncryptionKey, Sealed } from '../envelope/index.js'
import type { Operation } from '../model/index.js'
import { requireAgreement, signingFor } from '../peers/index.js'
import type { Partner } from '../peers/index.js'
import { waitFor } from '../transport/index.js'
import type { HttpAnswer, HttpRequest } from '../transport/index.js'
import { validatorsNow } from '../validation/index.js'
import type { RegistryValidators } from '../validation/index.js'
import type { ExchangeParts } from './exchange-parts.js'
import { inDialect } from './in-dialect.js'
import { requireFuture } from './require-future.js'
import { requireFitting } from './require-fitting.js'
import { wayOf } from './way.js'
import type { Way } from './way.js'

/** What is asked, or told. */
export interface ExchangeRequest {
  readonly operation: Operation
  /** The `message` member, complete and in the standard's form. */
  readonly message: { readonly transaction_id: string }
  /** Requests in the message. */
  readonly total_count: number
  /** Made up when absent. */
  readonly message_id?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Milliseconds since 1970. */
  readonly deadline?: number | undefined
}

/** A message ready to leave, as often as the transport has to send it (R9). */
export interface Outgoing {
  readonly way: Way
  readonly message_id: string
  readonly message: Readonly<Record<string, unknown>>
  readonly total_count: number
  /** The signature of the latest sending: openIMIS sends it back, and an echo is none. */
  signature: string | undefined
}

/**
 * Everything that is checked and made before anything is sent: deadline, agreement, operation, number of items, strict validation in the standard's form,
 * then the partner's dialect. At once when the validators are loaded. Throws or rejects with `transport.deadline`, `agreement.*`, `operation.unsupported`, `message.invalid`,
 * `query.unsupported`, `config.invalid`.
 */
export function prepare(
  parts: ExchangeParts,
  request: ExchangeRequest,
): Outgoing | Promise<Outgoing> {
  requireFuture(parts, request.deadline)
  requireAgreement(parts.partner, parts.now())
  const way = wayOf(parts, request.operation)
  requireFitting(request.total_count, parts.partner)
  const validators = validatorsNow(parts.registry)
  return 'then' in validators
    ? validators.then((loaded) => prepared(parts, request, way, loaded))
    : prepared(parts, request, way, validators)
}

function prepared(
  { partner, newId }: ExchangeParts,
  request: ExchangeRequest,
  way: Way,
  validators: RegistryValidators,
): Outgoing {
  const problems = validators.problemsOfRequest(request.operation, request.message)
  const { message_id = newId() } = request
  if (problems.length > 0 || isTooLong(message_id)) throw invalid(partner.id, problems)
  const message = written(request, way, partner)
  const { total_count } = request
  return { way, message_id, message, total_count, signature: undefined }
}

/** The message as the partner reads it. A dialect knows families, so what it refuses is told here of whom. */
function written(
  { message }: ExchangeRequest,
  way: Way,
  { id, profile }: Partner,
): Outgoing['message'] {
  try {
    return profile.shape(inDialect(message, way, profile.query), way.target)
  } catch (error) {
    if (!isDciError(error) || error.peer !== undefined) throw error
    const { code, message: sentence, problems, cause } = error
    throw new DciError(code, sentence, { peer: id, problems, cause })
  }
}

/**
 * Sends it. `message_id`, `transaction_id` and message are the same in every attempt; the date and the signature are of each sending (R9).
 */
export function sendOut(
  parts: ExchangeParts,
  outgoing: Outgoing,
  bounds: Bounds,
): Promise<HttpAnswer> {
  if (!parts.makesBodies) return sendText(parts, outgoing, bounds)
  const { url, headers, call } = outgoing.way
  const makeBody = (): string | Promise<string> => textOf(parts, outgoing)
  return parts.transport.send(bounded({ method: 'POST', url, headers, call, makeBody }, bounds))
}

/** By a transport of the caller's own, which is given text. */
async function sendText(
  parts: ExchangeParts,
  outgoing: Outgoing,
  bounds: Bounds,
): Promise<HttpAnswer> {
  const { url, headers, call } = outgoing.way
  const made = textOf(parts, outgoing)
  const body = typeof made === 'string' ? made : await inTime(parts, outgoing, bounds, made)
  return parts.transport.send(bounded({ method: 'POST', url, headers, call, body }, bounds))
}

/** What a call needs besides its request, e.g. a key that is fetched: for as long as the call may take (R12). */
export function inTime<Value>(
  { clock }: ExchangeParts,
  { way: { url, headers, call } }: Outgoing,
  bounds: Bounds,
  needed: Promise<Value>,
): Promise<Value> {
  return waitFor(needed, bounded({ method: 'POST', url, headers, call }, bounds), clock)
}

type Bounds = Pick<ExchangeRequest, 'signal' | 'deadline'>

/** New members stand first: adding them to a copy costs ten times as much, and whatever reads that copy more. */
function bounded(request: HttpRequest, { signal, deadline }: Bounds): HttpRequest {
  if (signal === undefined) return deadline === undefined ? request : { deadline, ...request }
  return deadline === undefined ? { signal, ...request } : { signal, deadline, ...request }
}

/** The text of one sending, at once where no key has to be fetched and nothing encrypted. */
function textOf(parts: ExchangeParts, outgoing: Outgoing): string | Promise<string> {
  const key = parts.encryptionKey?.()
  const sealed =
    key !== undefined && 'then' in key
      ? key.then((fetched) => sealOutgoing(parts, outgoing, fetched))
      : sealOutgoing(parts, outgoing, key)
  if ('then' in sealed) return sealed.then((made) => noted(made, outgoing))
  return noted(sealed, outgoing)
}

function noted({ text, signature }: Sealed, outgoing: Outgoing): string {
  outgoing.signature = signature
  return text
}

function sealOutgoing(
  { identity, partner, now }: ExchangeParts,
  outgoing: Outgoing,
  key: EncryptionKey | undefined,
): Sealed | Promise<Sealed> {
  const { way, message, message_id, total_count } = outgoing
  const { timestamp, unsignedAs } = partner.profile
  const time = now()
  const header = requestHeader({
    message_id,
    action: way.action.action,
    sender_id: way.sender_id,
    sender_uri: identity.sender_uri,
    receiver_id: partner.id,
    total_count,
    now: time,
  })
  const message_ts = timestamp(time)
  const stamped = message_ts === header.message_ts ? header : { ...header, message_ts }
  const signing = signingFor(identity, partner, way.sender_id, time)
  return sealForNow(key, stamped, message, signing, unsignedAs)
}

function isTooLong(id: string): boolean {
  return id === '' || id.length > 99
}

function invalid(peer: string, problems: readonly Problem[]): DciError {
  const listed: readonly Problem[] =
    problems.length > 0
      ? problems
      : [{ pointer: '/header/message_id', text: 'has to have 1 to 99 characters' }]
  return new DciError(
    'message.invalid',
    `this request to ${peer} would not be valid; nothing was sent: ${describeProblems(listed)}`,
    { peer, problems: listed },
  )
}
