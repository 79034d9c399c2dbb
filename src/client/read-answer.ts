import { DciError, isDciError } from '../errors/index.js'
import type { DciErrorDetails } from '../errors/index.js'
import { accept, defaultMaxAge, openNow, readEnvelope } from '../envelope/index.js'
import type { AcceptedMessage, Opened, RawEnvelope, VerificationPolicy } from '../envelope/index.js'
import { decryptionFor, keyPause } from '../peers/index.js'
import type { Partner } from '../peers/index.js'
import type { HttpAnswer } from '../transport/index.js'
import type { ExchangeParts } from './exchange-parts.js'
import { saidBy } from './http-refusal.js'
import type { Outgoing } from './outgoing.js'
import { isRefusal, refused, refuses } from './refusal.js'
import { errorIn, errorOf } from './said-error.js'

/**
 * The answer's envelope, opened and found to be ours; at once where keys are at hand and nothing is encrypted. Throws or rejects with `answer.refused` for a refusal in whatever shape, the `json.*`, `message.*`,
 * `signature.*` and `encryption.*` codes, and `receiver.wrong`.
 */
export function openAnswer(
  parts: ExchangeParts,
  answer: HttpAnswer,
  outgoing: Outgoing,
): AcceptedMessage | Promise<AcceptedMessage> {
  const { identity, partner, registry } = parts
  const raw = readAnswer(answer, partner.id)
  function ours(opened: Opened): AcceptedMessage {
    const accepted = accept(opened, partner.id)
    requireRecent(accepted.signature, raw.header['message_ts'], parts)
    checkReceiver(accepted, parts, outgoing)
    return senderMarked(accepted, partner)
  }
  function failed(cause: unknown): never {
    if (!isDciError(cause) || !ofAnswer.test(cause.code)) throw cause
    throw beneath(cause, raw, answer, partner.id)
  }
  try {
    const opened = openNow(raw, {
      verification: verificationOf(parts, outgoing.signature),
      decryption: decryptionFor(identity, partner),
      reading: { registry, operation: outgoing.way.target.operation, direction: 'answer' },
    })
    return 'then' in opened ? opened.then(ours).catch(failed) : ours(opened)
  } catch (cause) {
    return failed(cause)
  }
}

/** Codes that tell of the answer itself, not of a key that could not be fetched. */
const ofAnswer = /^(?:json|message|signature|encryption|receiver)\./

/** By which rules what this partner sends is verified. */
export function verificationOf(
  { partner, keys, now }: ExchangeParts,
  ownSignature?: string,
): VerificationPolicy {
  const rules = {
    dialect: partner.profile.signature,
    requirement: partner.signatures,
    now: now(),
    keyPause: keyPause(partner),
  }
  if (keys === undefined && ownSignature === undefined) return rules
  return {
    ...rules,
    ...(keys === undefined ? {} : { keys }),
    ...(ownSignature === undefined ? {} : { ownSignature }),
  }
}

/**
 * What cannot be opened, with what the peer says in it. A refusal that cannot be read as an answer (no items in it) is the refusal it says.
 * One whose signature does not do keeps that code, because nobody vouches for it, and gets the reason that was given.
 */
function beneath(
  cause: DciError,
  { header, message, text }: RawEnvelope,
  answer: HttpAnswer,
  peer: string,
): DciError {
  const isMessage = cause.code.startsWith('message.')
  if (refuses(header['status'])) {
    const said = errorIn({ header, message })
    return isMessage ? refused(answer, peer, said) : withAnswer(cause, saidBy(answer, peer, said))
  }
  if (isMessage && isRefusal(JSON.parse(text))) return refused(answer, peer, errorOf(answer.body))
  const { reason } = cause
  const own = reason === undefined ? {} : { reason }
  return withAnswer(cause, { ...saidBy(answer, peer, {}), ...own })
}

function withAnswer(cause: DciError, details: DciErrorDetails): DciError {
  const { code, message, problems, retryable } = cause
  return new DciError(code, message, { cause, problems, retryable, ...details })
}

/**
 * A signature without times is as old as its message (S7): one dated more than seven days back is refused, or else a lost key would answer
 * for ever under a date before it was revoked. A date that is none says nothing, and is believed of no revoked key.
 */
function requireRecent(
  signature: AcceptedMessage['signature'],
  message_ts: unknown,
  { partner, now }: ExchangeParts,
): void {
  if (signature.status !== 'verified' || signature.created !== undefined) return
  if (!(Date.parse(String(message_ts)) < now() - defaultMaxAge)) return
  throw new DciError(
    'message.expired',
    `the answer of ${partner.id} is dated more than seven days ago; compare the clocks, then ask again`,
    {
      peer: partner.id,
      problems: [{ pointer: '/header/message_ts', text: 'is too far behind our clock' }],
    },
  )
}

/** The answer's envelope. What is none (a web page, an acknowledgement, an error with HTTP 200) is refused with what the peer says of it. */
function readAnswer(answer: HttpAnswer, peer: string): RawEnvelope {
  try {
    const raw = readEnvelope(answer.body)
    if (raw.message === undefined && isRefusal(JSON.parse(raw.text)))
      throw refused(answer, peer, errorOf(answer.body))
    return raw
  } catch (cause) {
    if (!isDciError(cause) || cause.code === 'answer.refused') throw cause
    throw unreadable(cause, answer, peer)
  }
}

function unreadable(cause: DciError, answer: HttpAnswer, peer: string): DciError {
  const { code, message, problems } = cause
  const said = errorOf(answer.body)
  if (code === 'message.unreadable' && refusesWhole(answer.body)) return refused(answer, peer, said)
  return new DciError(
    code,
    `what ${peer} answered (HTTP ${String(answer.status)}) cannot be used; check the base URL and the profile, or ask its owner: ${message}`,
    { cause, problems, ...saidBy(answer, peer, said) },
  )
}

function refusesWhole(body: Uint8Array): boolean {
  return isRefusal(JSON.parse(Buffer.from(body).toString('utf8')))
}

/** Its keys say whose answer it is; a header that says otherwise is strange, save in families that leave the ids as they were in the request. */
function senderMarked(
  accepted: AcceptedMessage,
  { id, profile: { answerIds } }: Partner,
): AcceptedMessage {
  const { sender_id = '' } = accepted.header
  if (answerIds === 'any' || sender_id === '' || sender_id === id) return accepted
  const deviation = { pointer: '/header/sender_id', text: "is not the partner's id" }
  return { ...accepted, deviations: [...accepted.deviations, deviation] }
}

/** An answer that names its receiver names us (S5), save in families that leave the ids as they were in the request. */
function checkReceiver(
  { header }: AcceptedMessage,
  { identity, partner }: ExchangeParts,
  { way }: Outgoing,
): void {
  const { receiver_id = '' } = header
  if (partner.profile.answerIds === 'any' || receiver_id === '') return
  if (receiver_id === identity.sender_id || receiver_id === way.sender_id) return
  throw new DciError(
    'receiver.wrong',
    `the answer of ${partner.id} is addressed to another receiver; nothing in it was used. Check under which id it has registered us (knowsUsAs)`,
    {
      peer: partner.id,
      problems: [{ pointer: '/header/receiver_id', text: 'is not one of ours' }],
    },
  )
}
