import type { DciErrorCode } from '../errors/index.js'
import { canonicalize } from '../json/index.js'
import type { KeySource } from './keys/key-source.js'
import type { VerifyingKey } from './keys/verifying-key.js'
import type { RawEnvelope } from './raw-envelope.js'
import type { ParsedSignature, SignatureDialect } from './signature/scheme.js'
import type { CanonicalFormName, RefusedSignature, SignatureVerdict } from './signature/verdict.js'

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
  const { dialect, requirement, keys, now } = policy
  const unsigned = dialect.unsigned(raw.signature)
  if (unsigned !== undefined) {
    if (requirement !== 'required') return { status: 'unsigned', reason: unsigned }
    return refused(
      'signature.missing',
      'the message is not signed and signatures are required; sign it, or agree otherwise in the partner sheet',
    )
  }
  if (requirement === 'off') return { status: 'unverified', reason: 'checking is off' }
  const parsed = typeof raw.signature === 'string' ? dialect.scheme.parse(raw.signature) : undefined
  if (parsed === undefined) {
    return refused(
      'signature.malformed',
      `the signature is not a ${dialect.scheme.name} signature; check that both sides use the same profile`,
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
    judge(raw, parsed, candidateKeys(known, kid), dialect, now)
  return 'then' in found ? found.then(judgeBy) : judgeBy(found)
}

function candidateKeys(
  known: readonly VerifyingKey[],
  kid: string | undefined,
): readonly VerifyingKey[] {
  return kid === undefined ? known : known.filter((key) => key.kid === kid)
}

function judge(
  raw: RawEnvelope,
  parsed: ParsedSignature,
  keys: readonly VerifyingKey[],
  dialect: SignatureDialect,
  now: number,
): SignatureVerdict {
  if (keys.length === 0) {
    return refused(
      'signature.key_unknown',
      'the key that signed is not among the keys known for this sender; fetch its key set again or ask for the new key',
    )
  }
  const allowed = keys.filter(
    (key) => parsed.algorithm === undefined || parsed.algorithm === key.algorithm,
  )
  if (allowed.length === 0) {
    return refused(
      'signature.algorithm',
      'the signature claims another algorithm than the key it names has; the key decides',
    )
  }
  for (const form of dialect.candidates) {
    const text = candidateText(raw, form)
    const key = text === undefined ? undefined : allowed.find((one) => parsed.covers(text, one))
    if (key !== undefined) return judgeTimes(parsed, key, form, dialect, now)
  }
  return refused(
    'signature.invalid',
    'the signature does not fit what was received: it was changed on the way, or signed over another canonical form',
  )
}

/** The text a candidate form gives for what was received; `undefined` where the form does not apply. */
function candidateText(raw: RawEnvelope, form: CanonicalFormName): string | undefined {
  if (raw.messageText === undefined) return undefined
  if (form === 'raw') return `{"header":${raw.headerText},"message":${raw.messageText}}`
  try {
    return canonicalize({ header: raw.header, message: raw.message })
  } catch {
    return undefined // a number beyond IEEE 754 has no RFC 8785 form
  }
}

function judgeTimes(
  parsed: ParsedSignature,
  key: VerifyingKey,
  form: CanonicalFormName,
  dialect: SignatureDialect,
  now: number,
): SignatureVerdict {
  const seconds = Math.floor(now / 1000)
  const { created, expires } = parsed
  if (expires !== undefined && seconds > expires) {
    return refused(
      'signature.expired',
      `the signature is genuine but ended ${String(seconds - expires)} s ago by our clock; compare clocks, or send again`,
    )
  }
  if (created !== undefined && created > seconds + dialect.clockSkew) {
    return refused(
      'signature.future',
      `the signature is genuine but dated ${String(created - seconds)} s ahead of our clock; compare clocks`,
    )
  }
  return {
    status: 'verified',
    scheme: dialect.scheme.name,
    form,
    kid: key.kid,
    algorithm: key.algorithm,
    ...(created === undefined ? {} : { created }),
    ...(expires === undefined ? {} : { expires }),
  }
}

function refused(reason: DciErrorCode, text: string): RefusedSignature {
  return { status: 'refused', reason, text }
}
