import { DciError } from '../errors/index.js'
import type { UnsettledTransaction } from '../errors/index.js'
import { readEnvelope, signatureRefusal, toTimestamp, verifyEnvelope } from '../envelope/index.js'
import type { AcceptedMessage } from '../envelope/index.js'
import type { HttpAnswer } from '../transport/index.js'
import type { Ack } from './ack.js'
import { requireGood } from './exchange.js'
import type { ExchangeParts } from './exchange-parts.js'
import { saidBy } from './http-refusal.js'
import { inTime, prepare, sendOut } from './outgoing.js'
import type { ExchangeRequest, Outgoing } from './outgoing.js'
import { readAck } from './read-ack.js'
import { refused } from './refusal.js'
import { verificationOf } from './read-answer.js'

/** What is asked in an exchange that is answered later. */
export interface AsyncRequest extends ExchangeRequest {
  readonly reference_ids: readonly string[]
  /** Of a `subscribe`: the events asked for, in the order of the items. */
  readonly reg_event_types?: readonly string[]
}

/**
 * One asynchronous request and its acknowledgement. `register` is called when everything is checked and nothing is sent yet: an answer may
 * overtake its acknowledgement. Rejects as `prepare` does, with `config.invalid` when we have no `sender_uri` to be answered at, as
 * `Transport.send` does, with `transport.status`, `answer.refused` for NACK (answered, nothing follows) and ERR with the peer's code as `reason`,
 * `answer.unreadable` for what is no acknowledgement: then what the peer did is unknown.
 */
export async function askLater(
  parts: ExchangeParts,
  request: AsyncRequest,
  register?: (open: UnsettledTransaction) => void,
): Promise<Ack> {
  const outgoing = await prepare(parts, request)
  register?.(openTransaction(parts, request, outgoing))
  const answer = await sendOut(parts, outgoing, request)
  requireGood(answer, parts)
  return acknowledged(parts, request, outgoing, answer)
}

/** Throws `config.invalid` when nobody could answer us. */
export function requireSenderUri({ identity, partner }: ExchangeParts): void {
  if (identity.sender_uri !== '') return
  throw new DciError(
    'config.invalid',
    `nothing was sent to ${partner.id}: the answer comes later, as a call to our sender_uri, and the identity has none; give it sender_uri`,
    { peer: partner.id },
  )
}

function openTransaction(
  { partner, registry, now }: ExchangeParts,
  { operation, message, reference_ids, reg_event_types }: AsyncRequest,
  { message_id }: Outgoing,
): UnsettledTransaction {
  const { transaction_id } = message
  return {
    partner: partner.id,
    registry,
    operation,
    transaction_id,
    message_id,
    reference_ids,
    ...(reg_event_types === undefined ? {} : { reg_event_types }),
    acknowledged: false,
    sent_at: toTimestamp(now()),
  }
}

async function acknowledged(
  parts: ExchangeParts,
  request: AsyncRequest,
  outgoing: Outgoing,
  answer: HttpAnswer,
): Promise<Ack> {
  const { id } = parts.partner
  const { message, reference_ids } = request
  const { message_id, signature: own } = outgoing
  const reading = readAck(answer)
  if (reading.kind === 'refused') throw refused(answer, id, reading.said)
  if (reading.kind === 'unreadable') {
    throw new DciError(
      'answer.unreadable',
      `what ${id} answered (HTTP ${String(answer.status)}) is no acknowledgement; whether it took the request is unknown: ask for the status of the transaction`,
      { ...saidBy(answer, id, reading.said), cause: reading.cause },
    )
  }
  const { kind, ...said } = reading
  const signature = await inTime(parts, outgoing, request, signatureOf(parts, answer, own))
  const { transaction_id } = message
  const ids = { transaction_id, message_id, reference_ids }
  const ack: Ack = { ack_status: kind, ...said, ...ids }
  return signature === undefined ? ack : { ...ack, signature }
}

/** An acknowledgement is mostly no envelope, so it need not be signed; a signature that is there has to hold, unless none is checked. */
async function signatureOf(
  parts: ExchangeParts,
  { body }: HttpAnswer,
  own: string | undefined,
): Promise<AcceptedMessage['signature'] | undefined> {
  if (!hasSignature(body)) return undefined
  const raw = readEnvelope(body)
  const policy = verificationOf(parts, own)
  const requirement = policy.requirement === 'off' ? 'off' : 'optional'
  const verdict = await verifyEnvelope(raw, { ...policy, requirement })
  if (verdict.status !== 'refused') return verdict
  throw signatureRefusal(verdict, parts.partner.id)
}

function hasSignature(body: Uint8Array): boolean {
  const value = JSON.parse(Buffer.from(body).toString('utf8')) as Record<string, unknown>
  return typeof value['signature'] === 'string' && typeof value['header'] === 'object'
}
