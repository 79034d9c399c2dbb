import { isDciError } from '../errors/index.js'
import type { DciErrorCode } from '../errors/index.js'
import type { KeySource } from './keys/key-source.js'
import type { VerifyingKey } from './keys/verifying-key.js'
import type { RawEnvelope } from './raw-envelope.js'
import { receivedText } from './signature/candidates.js'
import type { Candidate, CandidateText, ReceivedText } from './signature/candidates.js'
import type { ParsedSignature, SignatureDialect } from './signature/scheme.js'
import { judgeTimes } from './signature/times.js'
import type { FittingSignature } from './signature/times.js'
import type { RefusedSignature, SignatureVerdict, UnsignedReason } from './signature/verdict.js'

/**
 * Whether a signature is needed. `required`: anything else is refused. `optional`: an unsigned message passes, marked; a signature that
 * is there must be well formed, and must hold when keys are given. `off`: nothing is checked, and the verdict says so.
 */
export type SignatureRequirement = 'required' | 'optional' | 'off'

/** By which rules one message's signature is judged. */
export interface VerificationPolicy {
  readonly dialect: SignatureDialect
  readonly requirement: SignatureRequirement
  /** Absent: no keys are configured for this sender. */
  readonly keys?: KeySource
  /** Milliseconds since 1970. */
  readonly now: number
  /** The signature of our own request, when this is its answer: openIMIS sends it back, and an echo is no signature. */
  readonly ownSignature?: string
  /**
   * Milliseconds after which the source of the keys fetches them again for one that it lacks; absent where they are not fetched. A refusal
   * for an unknown key then says so.
   */
  readonly keyPause?: number | undefined
}

/**
 * Judges the signature of a received envelope over the text as it came (S4). Never throws for what a peer sent; key sources may reject.
 * Each refusal has its own reason (S5).
 */
export async function verifyEnvelope(
  raw: RawEnvelope,
  policy: VerificationPolicy,
): Promise<SignatureVerdict> {
  return verdictOn(raw, policy)
}

/** As `verifyEnvelope`, and at once when the keys are at hand; a key source that throws makes it throw. */
export function verdictOn(
  raw: RawEnvelope,
  policy: VerificationPolicy,
): SignatureVerdict | Promise<SignatureVerdict> {
  const { dialect, requirement, keys } = policy
  const unsigned = unsignedIn(raw, policy)
  if (unsigned !== undefined) {
    // Not a comparison with 'required': a misspelt requirement must not let an unsigned message in.
    return requirement === 'optional' || requirement === 'off'
      ? { status: 'unsigned', reason: unsigned }
      : refusedUnsigned(unsigned)
  }
  if (requirement === 'off') return { status: 'unverified', reason: 'checking is off' }
  const parsed = typeof raw.signature === 'string' ? dialect.scheme.parse(raw.signature) : undefined
  if (parsed === undefined) {
    return refused(
      'signature.malformed',
      `the signature is not an acceptable ${dialect.scheme.name} signature; check that both sides use the same profile`,
    )
  }
  const sender_id = raw.header['sender_id']
  if (
    typeof sender_id !== 'string' ||
    (parsed.signer !== undefined && parsed.signer !== sender_id)
  ) {
    return refused(
      'signature.key_unknown',
      'the signature names another sender than the header; sign with the key registered for header.sender_id',
    )
  }
  if (keys === undefined) {
    if (requirement === 'optional') return { status: 'unverified', reason: 'no keys given' }
    return refused(
      'signature.key_unknown',
      'no keys are configured for this sender; put its key set into the partner sheet',
    )
  }
  const { kid } = parsed
  const found = keys(kid === undefined ? { sender_id } : { sender_id, kid })
  const judgeBy = (known: readonly VerifyingKey[]): SignatureVerdict =>
    judge(raw, parsed, known, policy)
  return 'then' in found ? found.then(judgeBy) : judgeBy(found)
}

function unsignedIn(raw: RawEnvelope, policy: VerificationPolicy): UnsignedReason | undefined {
  const { dialect, ownSignature } = policy
  if (ownSignature !== undefined && raw.signature === ownSignature) return 'echoed'
  return dialect.unsigned(raw.signature) ?? (dialect.signs ? undefined : 'peer does not sign')
}

const unsignedCodes: Readonly<Record<UnsignedReason, DciErrorCode>> = {
  absent: 'signature.missing',
  null: 'signature.missing',
  empty: 'signature.empty',
  marker: 'signature.marker',
  placeholder: 'signature.marker',
  echoed: 'signature.echoed',
  'peer does not sign': 'signature.missing',
}

const unsignedTexts: Readonly<Record<UnsignedReason, string>> = {
  absent: 'the message is not signed',
  null: 'the message is not signed (its signature is null)',
  empty: 'the message is not signed (its signature is an empty text)',
  marker: 'the message says that it is not signed',
  placeholder: 'the message carries the published example in place of a signature',
  echoed: 'the answer carries the signature of our own request, which proves nothing',
  'peer does not sign': 'systems of this profile do not sign',
}

function refusedUnsigned(reason: UnsignedReason): RefusedSignature {
  return refused(
    unsignedCodes[reason],
    `${unsignedTexts[reason]}, and signatures are required; have it signed, or agree otherwise in the partner sheet (signatures: "optional")`,
  )
}

function judge(
  raw: RawEnvelope,
  parsed: ParsedSignature,
  known: readonly VerifyingKey[],
  policy: VerificationPolicy,
): SignatureVerdict {
  const { dialect, now } = policy
  const { kid, algorithm } = parsed
  const keys =
    kid === undefined || dialect.keyBy === 'sender' ? known : those(known, (key) => key.kid === kid)
  if (keys.length === 0) {
    return unknownKey(policy.keyPause)
  }
  const allowed = those(
    keys,
    (key) =>
      dialect.algorithms.includes(key.algorithm) &&
      (algorithm === undefined || algorithm === key.algorithm),
  )
  if (allowed.length === 0) {
    return refused(
      'signature.algorithm',
      `the signature's algorithm is not its key's, or not one of this profile (${dialect.algorithms.join(', ')}); the key decides`,
    )
  }
  const fitting =
    firstFit(raw, parsed, allowed, dialect, 'covers') ??
    firstFit(raw, parsed, allowed, dialect, 'coversRarely')
  if (fitting !== undefined) {
    const { key, candidate, uncovered, withoutNulls } = fitting
    return judgeTimes({ raw, parsed, key, candidate, dialect, now, uncovered, withoutNulls })
  }
  return refused(
    'signature.invalid',
    `${clockRemark(parsed, dialect, now)}the signature does not fit what was received: it was changed on the way, or signed over another canonical form`,
  )
}

/** Those keys that pass; nearly always all of them do, and then they are not copied. */
function those(
  keys: readonly VerifyingKey[],
  passes: (key: VerifyingKey) => boolean,
): readonly VerifyingKey[] {
  return keys.every(passes) ? keys : keys.filter(passes)
}

function unknownKey(pause: number | undefined): RefusedSignature {
  const known = 'the key that signed is not among the keys known for this sender'
  if (pause === undefined) {
    return refused(
      'signature.key_unknown',
      `${known}; fetch its key set again or ask for the new key`,
    )
  }
  const seconds = String(Math.ceil(pause / 1000))
  const text = `${known}; its key set is fetched again at the next answer after a pause of ${seconds} s: ask again later, and ask for the new key if that does not help`
  return { ...refused('signature.key_unknown', text), retryable: true }
}

type Fit = Pick<FittingSignature, 'key' | 'candidate' | 'uncovered' | 'withoutNulls'>

function firstFit(
  raw: RawEnvelope,
  parsed: ParsedSignature,
  keys: readonly VerifyingKey[],
  dialect: SignatureDialect,
  way: 'covers' | 'coversRarely',
): Fit | undefined {
  const received = receivedText(raw)
  const covers = parsed[way]
  if (received === undefined || covers === undefined) return undefined
  for (const candidate of dialect.candidates) {
    const found = textOf(candidate, received, parsed)
    if (found === undefined) continue
    const key = keys.find((one) => covers(found.text, one))
    const { uncovered, withoutNulls } = found
    if (key !== undefined) return { key, candidate, uncovered, withoutNulls }
  }
  return undefined
}

/** A received text that has no such form (a number beyond IEEE 754 has no RFC 8785 form) is not over it. */
function textOf(
  candidate: Candidate,
  received: ReceivedText,
  parsed: ParsedSignature,
): CandidateText | undefined {
  try {
    return candidate.textOf(received, parsed)
  } catch (error) {
    if (isDciError(error) || error instanceof TypeError) return undefined
    throw error
  }
}

/** Clocks that differ are the commonest cause and the easiest to mend: they are named before the signature is blamed. */
function clockRemark(parsed: ParsedSignature, dialect: SignatureDialect, now: number): string {
  const seconds = Math.floor(now / 1000)
  const { created, expires } = parsed
  if (created !== undefined && created > seconds + dialect.clockSkew) {
    return `compare clocks first: the signature is dated ${String(created - seconds)} s ahead of ours; besides, `
  }
  if (expires !== undefined && seconds > expires) {
    return `compare clocks first: the signature ended ${String(seconds - expires)} s ago by ours; besides, `
  }
  return ''
}

function refused(reason: DciErrorCode, text: string): RefusedSignature {
  return { status: 'refused', reason, text }
}
