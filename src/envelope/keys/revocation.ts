import { isDateTime } from '../../values/index.js'
import { readFingerprint } from './fingerprint.js'
import type { KeySource } from './key-source.js'
import type { VerifyingKey } from './verifying-key.js'

/** A key that is no longer believed, as a partner's sheet says it. */
export interface RevokedKey {
  /** Its name; anybody may give a key another one, so that the thumbprint is the better way to say which. */
  readonly kid?: string
  /** Its RFC 7638 thumbprint, in any form that `readFingerprint` takes. */
  readonly thumbprint?: string
  /** RFC 3339 with a zone. What is dated from then on is refused; what was signed before still verifies. */
  readonly from: string
}

interface Revocation {
  readonly kid: string | undefined
  readonly hex: string | undefined
  readonly from: number
}

/** What of a key a revocation can be about. */
interface NamedKey {
  readonly kid: string
  readonly thumbprint?: string
}

/**
 * Since when a key is revoked, in milliseconds since 1970; `Infinity` when it is not. A key named twice is revoked from the earlier date.
 * Throws `TypeError` as `withRevocations`.
 */
export function revocationDate(revoked: readonly RevokedKey[]): (key: NamedKey) => number {
  const revocations = revoked.map(readRevocation)
  return (key) =>
    Math.min(...revocations.filter((one) => isAbout(one, key)).map(({ from }) => from))
}

/**
 * A source whose keys carry the date from which they are revoked. A key named twice is revoked from the earlier date. Throws `TypeError`
 * for an entry that names no key, a thumbprint that is none, or a date that is not RFC 3339.
 */
export function withRevocations(source: KeySource, revoked: readonly RevokedKey[]): KeySource {
  if (revoked.length === 0) return source
  const revokedFrom = revocationDate(revoked)
  const marked = new WeakMap<VerifyingKey, VerifyingKey>()

  function mark(key: VerifyingKey): VerifyingKey {
    const known = marked.get(key)
    if (known !== undefined) return known
    const { revokedAt = Infinity } = key
    const from = Math.min(revokedAt, revokedFrom(key))
    const result = from === revokedAt ? key : { ...key, revokedAt: from }
    marked.set(key, result)
    return result
  }

  return (hint) => {
    const keys = source(hint)
    return 'then' in keys ? keys.then((found) => found.map(mark)) : keys.map(mark)
  }
}

function readRevocation({ kid, thumbprint, from }: RevokedKey): Revocation {
  const hex = thumbprint === undefined ? undefined : readFingerprint(thumbprint)
  if (kid === undefined && thumbprint === undefined) {
    throw new TypeError('a revoked key must be named by its kid or its thumbprint')
  }
  if (thumbprint !== undefined && hex === undefined) {
    throw new TypeError('the thumbprint of a revoked key must be a SHA-256, in base64url or hex')
  }
  if (!isDateTime(from)) {
    throw new TypeError(
      'a revoked key needs "from", the time since when it is not believed, e.g. 2026-03-01T00:00:00Z',
    )
  }
  return { kid, hex, from: Date.parse(from) }
}

function isAbout({ kid, hex }: Revocation, key: NamedKey): boolean {
  if (kid !== undefined && kid === key.kid) return true
  if (hex === undefined || key.thumbprint === undefined) return false
  return Buffer.from(key.thumbprint, 'base64url').toString('hex') === hex
}
