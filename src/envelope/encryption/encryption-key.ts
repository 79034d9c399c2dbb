import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { JsonWebKey, KeyObject } from 'node:crypto'
import { DciError } from '../../errors/index.js'
import { thumbprint } from '../keys/algorithm.js'
import type { Jwk } from '../keys/algorithm.js'
import { publicHalf } from '../keys/signing-key.js'
import { keyAlgorithm } from './encrypted-message.js'

/** A peer's public key that messages to it are encrypted to. */
export interface EncryptionKey {
  readonly kid: string
  readonly algorithm: typeof keyAlgorithm
  readonly key: KeyObject
}

/** Our private key for what peers encrypt to us. */
export interface DecryptionKey extends EncryptionKey {
  /** What is published: `kty`, `kid`, `use` and `alg` are all there, as OpenCRVS wants of every key. Never holds private members. */
  readonly publicJwk: Jwk
}

const minimumRsaBits = 2048

/**
 * The key to encrypt to, from a published JWK. It must say all of `kty` "RSA", `kid`, `use` "enc" and `alg` "RSA-OAEP-256", because a key
 * whose purpose is guessed may be one that its owner signs with and cannot decrypt with. Throws `key.unsuitable` when it does not, or has
 * less than 2048 bits; `key.unreadable` when it is no key. Private members are ignored.
 */
export function importEncryptionKey(jwk: Jwk): EncryptionKey {
  const { kid, use, alg } = jwk
  if (kid === undefined || use === undefined || alg === undefined) {
    throw new DciError(
      'key.unsuitable',
      'an encryption key must have kty, kid, use and alg; ask its owner to publish it with all four',
    )
  }
  requirePurpose(jwk)
  const key = keyObject(() =>
    createPublicKey({ key: publicHalf(jwk) as JsonWebKey, format: 'jwk' }),
  )
  requireStrength(key, nameOf(jwk))
  return { kid, algorithm: keyAlgorithm, key }
}

/**
 * Our decryption key from a private JWK. `kid` defaults to the RFC 7638 thumbprint, `use` and `alg` to "enc" and "RSA-OAEP-256". Throws
 * `key.unreadable` when it is no private JWK, `key.unsuitable` when it is not RSA of at least 2048 bits or is meant for anything else.
 */
export function importDecryptionKey(jwk: Jwk): DecryptionKey {
  requirePurpose(jwk)
  if (jwk.d === undefined) {
    throw new DciError(
      'key.unreadable',
      'this JWK has no private part ("d"); give the private key, not the published one',
    )
  }
  const key = keyObject(() => createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' }))
  requireStrength(key, nameOf(jwk))
  const kid = jwk.kid ?? thumbprint(jwk)
  const publicJwk = { ...publicHalf(jwk), kid, alg: keyAlgorithm, use: 'enc' }
  return { kid, algorithm: keyAlgorithm, key, publicJwk }
}

/** A new private JWK to be encrypted to: RSA of 3072 bits. `kid` defaults to the RFC 7638 thumbprint. */
export function generateDecryptionJwk(kid?: string): Jwk {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const jwk = privateKey.export({ format: 'jwk' }) as Jwk
  return { ...jwk, kid: kid ?? thumbprint(jwk), alg: keyAlgorithm, use: 'enc' }
}

function nameOf({ kid }: Jwk): string {
  return kid === undefined ? 'an encryption key without kid' : `encryption key "${kid}"`
}

function requirePurpose(jwk: Jwk): void {
  const { kty, use = 'enc', alg = keyAlgorithm } = jwk
  if (kty === 'RSA' && use === 'enc' && alg === keyAlgorithm) return
  throw new DciError(
    'key.unsuitable',
    `${nameOf(jwk)} must be RSA with use "enc" and alg "${keyAlgorithm}"; keep signing keys apart from it`,
  )
}

function keyObject(read: () => KeyObject): KeyObject {
  try {
    return read()
  } catch {
    // The cause could quote the key.
    throw new DciError(
      'key.unreadable',
      'this encryption JWK cannot be read; check it with its owner',
    )
  }
}

function requireStrength(key: KeyObject, name: string): void {
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {}
  if (modulusLength < minimumRsaBits) {
    throw new DciError(
      'key.unsuitable',
      `${name} is RSA of ${String(modulusLength)} bits; at least ${String(minimumRsaBits)} are needed`,
    )
  }
  if (publicExponent >= 3n && publicExponent % 2n === 1n) return
  throw new DciError(
    'key.unsuitable',
    `${name} has a public exponent that encrypts nothing; ask its owner for another key`,
  )
}
