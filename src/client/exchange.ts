import { DciError, isDciError } from '../errors/index.js'
import {
  accept,
  defaultMaxAge,
  openRaw,
  readEnvelope,
  requestHeader,
  sealFor,
} from '../envelope/index.js'
import type { AcceptedMessage, KeySource, RawEnvelope, Sealed } from '../envelope/index.js'
import { actions } from '../model/index.js'
import type { Action, Operation, RegistryName } from '../model/index.js'
import { decryptionFor, requireAgreement, senderIdFor, signingFor } from '../peers/index.js'
import type { EncryptionKeySource, Identity, Partner } from '../peers/index.js'
import type { HttpAnswer, Transport } from '../transport/index.js'
import { loadValidators } from '../validation/index.js'
import type { Answer } from './answer.js'
import { errorOf, httpRefusal } from './http-refusal.js'

/** Clock and ids, injected. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
}

/** Everything one exchange is made with. */
export interface ExchangeParts extends Surroundings {
  readonly registry: RegistryName
  readonly identity: Identity
  readonly partner: Partner
  readonly transport: Transport
  readonly keys: KeySource | undefined
  /** Absent: requests are sent in clear. */
  readonly encryptionKey: EncryptionKeySource | undefined
}

/** What is asked. */
export interface ExchangeRequest {
  readonly operation: Operation
  /** The `message` member, complete. */
  readonly message: { readonly transaction_id: string }
  /** Requests in the message. */
  readonly total_count: number
  readonly signal?: AbortSignal
}

/**
 * One synchronous exchange, and the only place where the envelope and the transport meet: validated strictly, sealed (encrypted when the
 * partner's sheet says so), sent, opened, found to be the answer to this request. Rejects with `agreement.*`, `message.invalid` and
 * `encryption.key_unknown` before anything is sent, the `transport.*` codes, the `json.*`, `message.*`, `signature.*` and `encryption.*` codes of
 * the answer, `answer.refused` when the header says `rjct`, `answer.pending` when it says `pdng`, `receiver.wrong` and `answer.uncorrelated`
 * for somebody else's answer.
 */
export async function exchange<Message>(
  parts: ExchangeParts,
  request: ExchangeRequest,
): Promise<Answer<Message>> {
  requireAgreement(parts.partner, parts.now())
  const action = actions[request.operation]
  const sent = await sealRequest(parts, request, action)
  const answer = await send(parts, action, sent.text, request.signal)
  if (answer.status !== 200 && answer.status !== 202) throw httpRefusal(answer, parts.partner.id)
  const opened = await openAnswer(parts, request.operation, answer, sent.signature)
  checkReceiver(opened, parts)
  checkAnswer(opened, request, parts.partner.id)
  const { header, message, text, deviations, signature, encrypted } = opened
  return { header, message: message as unknown as Message, text, deviations, signature, encrypted }
}

async function sealRequest(
  parts: ExchangeParts,
  request: ExchangeRequest,
  action: Action,
): Promise<Sealed> {
  const { registry, identity, partner, now, newId } = parts
  const validators = await loadValidators(registry)
  const problems = validators.problemsOfRequest(request.operation, request.message)
  if (problems.length > 0) {
    throw new DciError(
      'message.invalid',
      `this request to ${partner.id} would not be valid; nothing was sent. See problems`,
      {
        peer: partner.id,
        problems,
      },
    )
  }
  const sender_id = senderIdFor(identity, partner)
  const time = now()
  const header = requestHeader({
    message_id: newId(),
    action: action.action,
    sender_id,
    sender_uri: identity.sender_uri,
    receiver_id: partner.id,
    total_count: request.total_count,
    now: time,
  })
  const { timestamp, unsignedAs } = partner.profile
  const stamped = { ...header, message_ts: timestamp(time) }
  const signing = signingFor(identity, partner, sender_id, time)
  return sealFor(await parts.encryptionKey?.(), stamped, request.message, signing, unsignedAs)
}

async function send(
  parts: ExchangeParts,
  action: Action,
  body: string,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer> {
  const { partner, transport } = parts
  if (partner.baseUrl === undefined) {
    throw new TypeError(`partner ${partner.id} has no baseUrl, so it cannot be called`)
  }
  const { token } = partner
  return transport.send({
    method: 'POST',
    url: partner.baseUrl + partner.profile.path(action.operation),
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token !== undefined && 'value' in token
        ? { authorization: `Bearer ${token.value}` }
        : {}),
    },
    body,
    ...(signal === undefined ? {} : { signal }),
  })
}

async function openAnswer(
  parts: ExchangeParts,
  operation: Operation,
  answer: HttpAnswer,
  ownSignature: string | undefined,
): Promise<AcceptedMessage> {
  const { identity, partner, registry, keys, now } = parts
  const raw = readAnswer(answer, partner.id)
  const opened = await openRaw(raw, {
    verification: {
      dialect: partner.profile.signature,
      requirement: partner.signatures,
      ...(keys === undefined ? {} : { keys }),
      now: now(),
      ...(ownSignature === undefined ? {} : { ownSignature }),
    },
    decryption: decryptionFor(identity, partner),
    reading: { registry, operation, direction: 'answer' },
  })
  const accepted = accept(opened, partner.id)
  requireRecent(accepted.signature, raw.header['message_ts'], parts)
  return accepted
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
function readAnswer({ status, body }: HttpAnswer, peer: string): RawEnvelope {
  try {
    return readEnvelope(body)
  } catch (cause) {
    if (!isDciError(cause)) throw cause
    const { code, message, problems } = cause
    const { code: reason, message: peerMessage } = errorOf(body)
    throw new DciError(
      code,
      `what ${peer} answered (HTTP ${String(status)}) cannot be used; check the base URL and the profile, or ask its owner: ${message}`,
      {
        cause,
        peer,
        status,
        problems,
        ...(reason === undefined ? {} : { reason }),
        ...(peerMessage === undefined ? {} : { peerMessage }),
      },
    )
  }
}

/** An answer that names its receiver names us (S5), save in families that leave the ids as they were in the request. */
function checkReceiver({ header }: AcceptedMessage, { identity, partner }: ExchangeParts): void {
  const { receiver_id = '' } = header
  const ours: readonly unknown[] = ['', identity.sender_id, senderIdFor(identity, partner)]
  if (partner.profile.answerIds === 'any' || ours.includes(receiver_id)) return
  throw new DciError(
    'receiver.wrong',
    `the answer of ${partner.id} is addressed to another receiver; nothing in it was used. Check under which id it has registered us (knowsUsAs)`,
    {
      peer: partner.id,
      problems: [{ pointer: '/header/receiver_id', text: 'is not one of ours' }],
    },
  )
}

function checkAnswer(opened: AcceptedMessage, request: ExchangeRequest, peer: string): void {
  const { status, status_reason_code, status_reason_message } = opened.header
  if (status === 'rjct') {
    const code = typeof status_reason_code === 'string' ? status_reason_code : undefined
    throw new DciError(
      'answer.refused',
      `${peer} refused the request${code === undefined ? '' : ` (${code})`}; change what is asked, or ask its owner`,
      {
        peer,
        ...(code === undefined ? {} : { reason: code }),
        ...(typeof status_reason_message === 'string'
          ? { peerMessage: status_reason_message.slice(0, 500) }
          : {}),
      },
    )
  }
  if (status === 'pdng') {
    throw new DciError(
      'answer.pending',
      `${peer} has not settled the request (pdng); this is not "no match": ask again later`,
      { peer },
    )
  }
  const { transaction_id } = opened.message
  if (transaction_id !== undefined && transaction_id !== request.message.transaction_id) {
    throw new DciError(
      'answer.uncorrelated',
      `the answer of ${peer} belongs to another transaction; nothing in it was used`,
      { peer },
    )
  }
}
