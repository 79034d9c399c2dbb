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
}

/**
 * Whether a genuine signature is of the present (S7: to its `expires`, and `clockSkew` seconds ahead) and of a time at which its key was
 * still good. Where the scheme has no times of its own, a revoked key is judged by `message_ts`, which the signature covers.
 */
export function judgeTimes(fitting: FittingSignature): VerifiedSignature | RefusedSignature {
  const { parsed, key, candidate, dialect, now, uncovered } = fitting
  const seconds = Math.floor(now / 1000)
  const { created, expires } = parsed
  if (isRevoked(fitting)) {
    return {
      status: 'refused',
      reason: 'signature.key_revoked',
      text: 'the signature is genuine, but its key was revoked, or its certificate had ended, before it was made; have the message signed with a key in use',
    }
  }
  if (expires !== undefined && seconds > expires) {
    return {
      status: 'refused',
      reason: 'signature.expired',
      text: `compare clocks: the signature is genuine but ended ${String(seconds - expires)} s ago by ours; if they agree, have the message sent again`,
    }
  }
  if (created !== undefined && created > seconds + dialect.clockSkew) {
    return {
      status: 'refused',
      reason: 'signature.future',
      text: `compare clocks: the signature is genuine but dated ${String(created - seconds)} s ahead of ours`,
    }
  }
  return {
    status: 'verified',
    scheme: dialect.scheme.name,
    form: candidate.form,
    candidate: candidate.name,
    kid: key.kid,
    algorithm: key.algorithm,
    ...(created === undefined ? {} : { created }),
    ...(expires === undefined ? {} : { expires }),
    ...(uncovered === undefined ? {} : { uncovered }),
  }
}

function isRevoked({ raw, parsed, key }: FittingSignature): boolean {
  const { revokedAt } = key
  if (revokedAt === undefined) return false
  const signedAt =
    parsed.created === undefined
      ? Date.parse(String(raw.header['message_ts']))
      : parsed.created * 1000
  return !(signedAt < revokedAt)
}
