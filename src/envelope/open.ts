import { DciError } from '../errors/index.js'
import type { Deviation } from '../errors/index.js'
import type { JsonLimits } from '../json/index.js'
import type { Operation } from '../model/index.js'
import { readMessage } from '../validation/index.js'
import type { ReadMessageOptions, ReceivedEnvelope } from '../validation/index.js'
import { decryptEnvelope } from './encryption/decrypt-envelope.js'
import type { Decryption } from './encryption/decrypt-envelope.js'
import { dropUncovered, whole } from './drop-uncovered.js'
import type { CoveredEnvelope } from './drop-uncovered.js'
import { readEnvelope } from './raw-envelope.js'
import type { RawEnvelope } from './raw-envelope.js'
import type { RefusedSignature, SignatureVerdict } from './signature/verdict.js'
import { verdictOn } from './verify.js'
import type { VerificationPolicy } from './verify.js'

/** A message whose signature passed its policy: verified, or marked as unsigned or unverified where that is allowed. */
export interface AcceptedMessage {
  /** Normalised: one spelling, whatever the peer sent. */
  readonly header: Readonly<Record<string, unknown>>
  readonly message: Readonly<Record<string, unknown>>
  /** The operation it belongs to, where action and members tell. */
  readonly operation?: Operation
  /** The text as received. */
  readonly text: string
  /** The text of `message` as it was written, decrypted where it was encrypted; not normalised. */
  readonly messageText: string
  /** What the peer did differently, as JSON pointers into the text received, and within `message` into what was decrypted. */
  readonly deviations: readonly Deviation[]
  readonly signature: Exclude<SignatureVerdict, RefusedSignature>
  /** Whether the message came encrypted to us. The header never is. */
  readonly encrypted: boolean
}

/** A message whose signature was refused. It has no readable content, so that nobody uses by mistake what nobody vouches for (S4). */
export interface RefusedMessage {
  readonly message: undefined
  readonly text: string
  readonly signature: RefusedSignature
}

/** What came in: `message` is `undefined` exactly when the signature was refused. */
export type Opened = AcceptedMessage | RefusedMessage

/** By which rules a message is opened. */
export interface OpenOptions {
  readonly verification: VerificationPolicy
  /** Our keys for what is encrypted to us. Without it an encrypted message throws `message.encrypted`. */
  readonly decryption?: Decryption
  /** What is known of the message before it is read: given, or found out from it once its signature has passed and it is decrypted. */
  readonly reading?: ReadMessageOptions | ((received: ReceivedEnvelope) => ReadMessageOptions)
  readonly limits?: JsonLimits
}

/**
 * The whole way in: strict JSON (S2), signature over the received text (S4, S5), decryption, then the tolerant reader. A refused signature
 * is given back with its reason and without the content; what cannot be read throws `json.*`, `message.*` or `encryption.*`.
 */
export async function open(input: string | Uint8Array, options: OpenOptions): Promise<Opened> {
  return openRaw(readEnvelope(input, options.limits), options)
}

/** As `open`, for an envelope that was parsed already, because its `sender_id` had to be seen to choose the policy. */
export async function openRaw(raw: RawEnvelope, options: OpenOptions): Promise<Opened> {
  return openNow(raw, options)
}

/** As `openRaw`, and at once where keys are at hand and nothing is encrypted; what `openRaw` rejects with is then thrown. */
export function openNow(raw: RawEnvelope, options: OpenOptions): Opened | Promise<Opened> {
  const verdict = verdictOn(raw, options.verification)
  return 'then' in verdict
    ? verdict.then((signature) => judged(raw, signature, options))
    : judged(raw, verdict, options)
}

function judged(
  raw: RawEnvelope,
  signature: SignatureVerdict,
  options: OpenOptions,
): Opened | Promise<Opened> {
  if (signature.status === 'refused') return { message: undefined, text: raw.text, signature }
  const covered = signature.status === 'verified' ? dropUncovered(raw, signature) : whole(raw)
  const clear = decryptEnvelope(covered.raw, options.decryption, options.limits)
  return 'then' in clear
    ? clear.then((decrypted) => readOpened(raw, covered, decrypted, signature, options.reading))
    : readOpened(raw, covered, clear, signature, options.reading)
}

function readOpened(
  raw: RawEnvelope,
  covered: CoveredEnvelope,
  clear: RawEnvelope,
  signature: AcceptedMessage['signature'],
  reading: OpenOptions['reading'],
): AcceptedMessage {
  const known = typeof reading === 'function' ? reading(clear) : reading
  const { header, message, operation, deviations: read } = readMessage(clear, known)
  const deviations = covered.deviations.length === 0 ? read : [...covered.deviations, ...read]
  const encrypted = clear !== covered.raw
  const { messageText = '' } = clear
  const { text } = raw
  return operation === undefined
    ? { header, message, text, messageText, deviations, signature, encrypted }
    : { operation, header, message, text, messageText, deviations, signature, encrypted }
}

/** The message if its signature passed; throws the refusal's code (`signature.*`) if not. `peer` is who sent it. */
export function accept(opened: Opened, peer?: string): AcceptedMessage {
  if (opened.message !== undefined) return opened
  throw signatureRefusal(opened.signature, peer)
}

/** The error for a refused signature. */
export function signatureRefusal(
  { reason, text, retryable }: RefusedSignature,
  peer?: string,
): DciError {
  return new DciError(reason, text, {
    ...(peer === undefined ? {} : { peer }),
    ...(retryable === undefined ? {} : { retryable }),
  })
}
