import { verify } from 'node:crypto'
import { DciError } from '../../errors/index.js'
import { thumbprint } from './algorithm.js'
import { cryptoInput } from './crypto-input.js'
import type { Jwk, SignatureAlgorithm } from './algorithm.js'
import { publicKeyObject, toPublicJwks } from './public-jwk.js'
import type { PublicKeyInput } from './public-jwk.js'
import { algorithmOf } from './suitability.js'

/** A peer's public key, bound to one algorithm. Times in milliseconds since 1970. */
export interface VerifyingKey {
  readonly kid: string
  readonly algorithm: SignatureAlgorithm
  /** RFC 7638 thumbprint: two keys with the same one are the same key, whatever their `kid`. */
  readonly thumbprint?: string
  /** Before it the key is not believed: its certificate, or its `nbf`, begins then. */
  readonly validFrom?: number
  /**
   * Nothing dated from then on is believed; what was signed before still verifies. It is when the key was revoked, or when its certificate
   * or its `exp` ended, whichever comes first.
   */
  readonly revokedAt?: number
  verify(data: Uint8Array, signature: Uint8Array): boolean
}

/**
 * A verifying key from a JWK (private members are ignored) or from PEM text with one public key or certificate. Throws `key.unreadable`
 * when it is neither, `key.unsuitable` when its kind, size or use is not allowed (S1).
 */
export function importVerifyingKey(input: PublicKeyInput): VerifyingKey {
  const [jwk, more] = typeof input === 'string' ? toPublicJwks(input) : [input]
  if (jwk === undefined || more !== undefined) {
    throw new DciError(
      'key.unreadable',
      'this PEM text holds several keys; give them as a list, or one at a time',
    )
  }
  return importJwk(jwk)
}

function importJwk(jwk: Jwk): VerifyingKey {
  const { kid, alg, use, key_ops } = requireClaims(jwk)
  const key = publicKeyObject(jwk)
  const algorithm = algorithmOf(key, { kid, alg, use, key_ops })
  const options = cryptoInput(key, algorithm)
  const digest = algorithm === 'EdDSA' ? null : 'sha256'
  const print = thumbprint(key.export({ format: 'jwk' }) as Jwk)
  const validFrom = readTime(jwk['nbf'])
  const revokedAt = readTime(jwk['exp'])
  return {
    kid: kid ?? print,
    algorithm,
    thumbprint: print,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(revokedAt === undefined ? {} : { revokedAt }),
    verify: (data, signature) => verify(digest, data, options, signature),
  }
}

/** The members that say how a key is used. They came over the wire: what is no text is refused rather than passed on. */
function requireClaims(jwk: Jwk): Jwk {
  const strange = ['kid', 'alg', 'use'].find(
    (member) => jwk[member] !== undefined && typeof jwk[member] !== 'string',
  )
  if (strange === undefined) return jwk
  throw new DciError(
    'key.unreadable',
    `this public JWK has a "${strange}" that is no text; ask its owner for the published key set`,
  )
}

/** Seconds to milliseconds; what is no number says nothing. */
function readTime(seconds: unknown): number | undefined {
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds * 1000 : undefined
}

/**
 * Every key once. The same key under the same name, as in an old and a renewed certificate, is believed from the earliest beginning to the
 * latest end.
 */
export function withoutRepeats(keys: readonly VerifyingKey[]): VerifyingKey[] {
  const merged = new Map<string, VerifyingKey>()
  for (const key of keys) {
    const name = `${key.algorithm} ${key.thumbprint ?? ''} ${key.kid}`
    const known = merged.get(name)
    merged.set(name, known === undefined ? key : united(known, key))
  }
  return [...merged.values()]
}

function united(one: VerifyingKey, other: VerifyingKey): VerifyingKey {
  const { validFrom: _from, revokedAt: _at, ...key } = one
  const validFrom = Math.min(one.validFrom ?? -Infinity, other.validFrom ?? -Infinity)
  const revokedAt = Math.max(one.revokedAt ?? Infinity, other.revokedAt ?? Infinity)
  return {
    ...key,
    ...(validFrom === -Infinity ? {} : { validFrom }),
    ...(revokedAt === Infinity ? {} : { revokedAt }),
  }
}

/**
 * The usable signing keys of a set. Keys of another use or kind are skipped, as RFC 7517 section 5 asks; a set in which none is
 * usable throws `key.unsuitable`.
 */
export function importKeySet(keys: readonly PublicKeyInput[]): VerifyingKey[] {
  const usable: VerifyingKey[] = []
  const jwks = keys.flatMap((key) => (typeof key === 'string' ? toPublicJwks(key) : [key]))
  for (const jwk of jwks) {
    try {
      usable.push(importJwk(jwk))
    } catch (error) {
      if (jwks.length === 1) throw error
    }
  }
  if (usable.length === 0 && jwks.length > 0) {
    throw new DciError('key.unsuitable', 'this key set holds no Ed25519, P-256 or RSA signing key')
  }
  return withoutRepeats(usable)
}
