import { DciError } from '../errors/index.js'
import type { AcceptedMessage } from '../envelope/index.js'
import { actions, isUndecided } from '../model/index.js'
import type { HttpAnswer } from '../transport/index.js'
import type { Answer } from './answer.js'
import type { ExchangeParts } from './exchange-parts.js'
import { httpRefusal } from './http-refusal.js'
import { inTime, prepare, sendOut } from './outgoing.js'
import type { ExchangeRequest } from './outgoing.js'
import { openAnswer } from './read-answer.js'
import { refused, refuses } from './refusal.js'
import { errorIn } from './said-error.js'

/** What is asked in an exchange that answers at once. */
export interface SyncRequest extends ExchangeRequest {
  /** Another transaction that the answer may name: the one that was asked about. */
  readonly about?: string
}

/**
 * One synchronous exchange: checked, written in the partner's dialect, sealed for each sending (encrypted when the partner's sheet says so),
 * sent, opened, found to be the answer to this request. Rejects as `prepare` does before anything is sent, with `encryption.key_unknown`, the
 * codes of `Transport.send`, `transport.status`, the `json.*`, `message.*`, `signature.*` and `encryption.*` codes of the answer, `answer.refused`
 * when the answer refuses, `answer.pending` when its header says `pdng`, or `rcvd` or a word nobody knows and brings nothing, `receiver.wrong` and `answer.uncorrelated` for somebody else's answer.
 */
export async function exchange<Message>(
  parts: ExchangeParts,
  request: SyncRequest,
): Promise<Answer<Message>> {
  const made = prepare(parts, request)
  const outgoing = 'then' in made ? await made : made
  const answer = await sendOut(parts, outgoing, request)
  requireGood(answer, parts)
  const read = openAnswer(parts, answer, outgoing)
  const opened = 'then' in read ? await inTime(parts, outgoing, request, read) : read
  checkAnswer(opened, request, parts.partner.id, answer)
  const { header, message, text, deviations, signature, encrypted } = opened
  return {
    partner: parts.partner.id,
    header,
    message: message as unknown as Message,
    text,
    deviations,
    signature,
    encrypted,
  }
}

/** Throws `transport.status` for any HTTP answer but 200 and 202. */
export function requireGood(answer: HttpAnswer, { partner, now }: ExchangeParts): void {
  if (answer.status === 200 || answer.status === 202) return
  throw httpRefusal(answer, partner, now())
}

function checkAnswer(
  { header, message }: AcceptedMessage,
  request: SyncRequest,
  peer: string,
  answer: HttpAnswer,
): void {
  const status = header['status'] as string | undefined
  if (refuses(status)) throw refused(answer, peer, errorIn({ header, message }))
  if (status === 'pdng') throw unsettled(peer, status)
  if (message['ack_status'] !== undefined) throw onlyAcknowledged(answer, message, peer)
  if (isUndecided(status) && isEmpty(message, request)) throw unsettled(peer, status)
  const { transaction_id } = message
  if (transaction_id === undefined || transaction_id === request.message.transaction_id) return
  if (transaction_id === request.about) return
  throw new DciError(
    'answer.uncorrelated',
    `the answer of ${peer} belongs to another transaction; nothing in it was used`,
    { peer },
  )
}

function unsettled(peer: string, status = ''): DciError {
  return new DciError(
    'answer.pending',
    `${peer} has not settled the request (reason has its status); this is not "no match": ask again later`,
    { peer, reason: status.slice(0, 99) },
  )
}

/** Whether nothing stands where the answer is due. */
function isEmpty(message: AcceptedMessage['message'], { operation }: SyncRequest): boolean {
  const due = message[actions[operation].answerMember ?? '']
  return due === undefined || (Array.isArray(due) && due.length === 0)
}

/** An acknowledgement where the answer was due: taken, or not. */
function onlyAcknowledged(
  answer: HttpAnswer,
  message: AcceptedMessage['message'],
  peer: string,
): DciError {
  if (message['ack_status'] !== 'ACK') return refused(answer, peer, errorIn({ message }))
  return new DciError(
    'answer.pending',
    `${peer} only acknowledged what it should have answered at once; this is not "no match": ask asynchronously (searchAndWait), or its owner`,
    { peer },
  )
}
