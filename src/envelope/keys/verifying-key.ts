import { constants, createPublicKey, verify } from 'node:crypto'
import type { JsonWebKey, KeyObject, VerifyKeyObjectInput } from 'node:crypto'
import { DciError } from '../../errors/index.js'
import { algorithmOf, thumbprint } from './algorithm.js'
import type { Jwk, SignatureAlgorithm } from './algorithm.js'
import { publicHalf } from './signing-key.js'

/** A peer's public key, bound to one algorithm. */
export interface VerifyingKey {
  readonly kid: string
  readonly algorithm: SignatureAlgorithm
  verify(data: Uint8Array, signature: Uint8Array): boolean
}

/** A verifying key from a JWK (private members are ignored). Errors as `importSigningKey`. */
export function importVerifyingKey(jwk: Jwk): VerifyingKey {
  const key = publicKeyObject(jwk)
  const algorithm = algorithmOf(jwk, key)
  const options = verifyOptions(key, algorithm)
  const digest = algorithm === 'EdDSA' ? null : 'sha256'
  return {
    kid: jwk.kid ?? thumbprint(jwk),
    algorithm,
    verify: (data, signature) => verify(digest, data, options, signature),
  }
}

/**
 * The usable signing keys of a set. Keys of another use or kind are skipped, as RFC 7517 section 5 asks; a set in which none is
 * usable throws `key.unsuitable`.
 */
export function importKeySet(keys: readonly Jwk[]): VerifyingKey[] {
  const usable: VerifyingKey[] = []
  for (const jwk of keys) {
    try {
      usable.push(importVerifyingKey(jwk))
    } catch (error) {
      if (keys.length === 1) throw error
    }
  }
  if (usable.length === 0 && keys.length > 0) {
    throw new DciError('key.unsuitable', 'this key set holds no Ed25519, P-256 or RSA signing key')
  }
  return usable
}

function publicKeyObject(jwk: Jwk): KeyObject {
  try {
    return createPublicKey({ key: publicHalf(jwk) as JsonWebKey, format: 'jwk' })
  } catch {
    throw new DciError(
      'key.unreadable',
      'this public JWK cannot be read; ask its owner for the published key set',
    )
  }
}

function verifyOptions(
  key: KeyObject,
  algorithm: SignatureAlgorithm,
): VerifyKeyObjectInput | KeyObject {
  if (algorithm === 'ES256') return { key, dsaEncoding: 'ieee-p1363' }
  if (algorithm === 'PS256') {
    return {
      key,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    }
  }
  return key
}
