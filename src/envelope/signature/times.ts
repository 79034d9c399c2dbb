import type { VerifyingKey } from '../keys/verifying-key.js'
import type { RawEnvelope } from '../raw-envelope.js'
import type { Candidate } from './candidates.js'
import type { ParsedSignature, SignatureDialect } from './scheme.js'
import type { RefusedSignature, VerifiedSignature } from './verdict.js'

/** A signature that fits, before its times are judged. */
export interface FittingSignature {
  readonly raw: RawEnvelope
  readonly parsed: ParsedSignature
  readonly key: VerifyingKey
  readonly candidate: Candidate
  readonly dialect: SignatureDialect
  /** Milliseconds since 1970. */
  readonly now: number
  readonly uncovered: readonly string[] | undefined
  readonly withoutNulls: true | undefined
}

/**
 * Whether a genuine signature is of the present (S7: to its `expires`, and `clockSkew` seconds ahead) and of a time at which its key was
 * still good. Where the scheme has no times of its own, a revoked key is judged by `message_ts`, if the signature covers it. Whoever has a
 * revoked key can write any time: its signatures end `lifetime` seconds after they were made, however late their own `expires`.
 */
export function judgeTimes(fitting: FittingSignature): VerifiedSignature | RefusedSignature {
  const { parsed, dialect, now } = fitting
  const seconds = Math.floor(now / 1000)
  const { created } = parsed
  if (isRevoked(fitting)) {
    return {
      status: 'refused',
      reason: 'signature.key_revoked',
      text: 'the signature is genuine, but its key was revoked, or its certificate had ended, before it was made, or too long ago to believe its date; have the message signed with a key in use',
    }
  }
  const end = endOf(parsed, dialect)
  if (end !== undefined && seconds > end) {
    return {
      status: 'refused',
      reason: 'signature.expired',
      text: `compare clocks: the signature is genuine but ended ${String(seconds - end)} s ago by ours; if they agree, have the message sent again`,
    }
  }
  if (created !== undefined && created > seconds + dialect.clockSkew) {
    return {
      status: 'refused',
      reason: 'signature.future',
      text: `compare clocks: the signature is genuine but dated ${String(created - seconds)} s ahead of ours`,
    }
  }
  return verified(fitting)
}

type Writable<Shape> = { -readonly [Name in keyof Shape]: Shape[Name] }

/** Members are put in one by one: on this path spreading each costs more than comparing the times. */
function verified(fitting: FittingSignature): VerifiedSignature {
  const { parsed, key, candidate, dialect, uncovered, withoutNulls } = fitting
  const { created, expires } = parsed
  const verdict: Writable<VerifiedSignature> = {
    status: 'verified',
    scheme: dialect.scheme.name,
    form: candidate.form,
    candidate: candidate.name,
    kid: key.kid,
    algorithm: key.algorithm,
  }
  if (created !== undefined) verdict.created = created
  if (expires !== undefined) verdict.expires = expires
  if (uncovered !== undefined) verdict.uncovered = uncovered
  if (withoutNulls !== undefined) verdict.withoutNulls = withoutNulls
  return verdict
}

/** Whatever a signature says of its own end, it is not believed for longer than its family's signatures last (S7). */
function endOf(
  { created, expires }: ParsedSignature,
  dialect: SignatureDialect,
): number | undefined {
  if (created === undefined || expires === undefined) return expires
  return Math.min(expires, created + dialect.lifetime)
}

function isRevoked(fitting: FittingSignature): boolean {
  const { parsed, key, dialect, now } = fitting
  const { revokedAt } = key
  if (revokedAt === undefined) return false
  const { created } = parsed
  const signedAt = created === undefined ? coveredDate(fitting) : created * 1000
  const ended = created !== undefined && Math.floor(now / 1000) > created + dialect.lifetime
  return ended || !(signedAt < revokedAt)
}

/** `message_ts` in milliseconds since 1970; not a number where it is none, or where anybody may have written it. */
function coveredDate({ raw, uncovered = [] }: FittingSignature): number {
  return uncovered.includes('message_ts') ? NaN : Date.parse(String(raw.header['message_ts']))
}
