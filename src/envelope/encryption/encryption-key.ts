import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { DciError } from '../../errors/index.js'
import { thumbprint } from '../keys/algorithm.js'
import type { Jwk } from '../keys/algorithm.js'
import { readPrivateKey } from '../keys/private-key.js'
import type { PrivateKeyData } from '../keys/private-key.js'
import { jwkOf, publicKeyObject } from '../keys/public-jwk.js'
import { requireStrongRsa } from '../keys/suitability.js'
import { keyAlgorithm } from './encrypted-message.js'

/** A peer's public key that messages to it are encrypted to. */
export interface EncryptionKey {
  readonly kid: string
  readonly algorithm: typeof keyAlgorithm
  /** RFC 7638, computed. */
  readonly thumbprint: string
  readonly key: KeyObject
}

/** Our private key for what peers encrypt to us. */
export interface DecryptionKey extends EncryptionKey {
  /** What is published: `kty`, `kid`, `use` and `alg` are all there, as OpenCRVS wants of every key. Never holds private members. */
  readonly publicJwk: Jwk
}

/** The `key_ops` (RFC 7517 section 4.3) of which a key that names any must name one. */
const encrypting = ['encrypt', 'wrapKey']
const decrypting = ['decrypt', 'unwrapKey']

/**
 * The key to encrypt to, from a published JWK. It must say all of `kty` "RSA", `kid`, `use` "enc" and `alg` "RSA-OAEP-256", because a key
 * whose purpose is guessed may be one that its owner signs with and cannot decrypt with. Throws `key.unsuitable` when it does not, or is
 * weak (under 2048 bits, a bad exponent); `key.unreadable` when it is no key. Private members are ignored.
 */
export function importEncryptionKey(jwk: Jwk): EncryptionKey {
  const { kid, use, alg } = jwk
  if (kid === undefined || use === undefined || alg === undefined) {
    throw new DciError(
      'key.unsuitable',
      'an encryption key must have kty, kid, use and alg; ask its owner to publish it with all four',
    )
  }
  requirePurpose(jwk, encrypting)
  const key = publicKeyObject(jwk)
  requireStrongRsa(key, nameOf(jwk))
  return { kid, algorithm: keyAlgorithm, thumbprint: thumbprint(jwkOf(key)), key }
}

/**
 * Our decryption key from a private JWK, PEM or PKCS#8 in DER. `kid` defaults to the RFC 7638 thumbprint, `use` and `alg` to "enc" and
 * "RSA-OAEP-256". Throws `key.unreadable` when it is no private key, `key.unsuitable` when it is not RSA, weak, or meant for anything else.
 */
export function importDecryptionKey(data: PrivateKeyData): DecryptionKey {
  // A key for something else is told so even where it could not be read as this.
  if (typeof data === 'object' && !(data instanceof Uint8Array)) requirePurpose(data, decrypting)
  const { key, jwk: given = { kty: 'RSA' } } = readPrivateKey(data)
  requirePurpose(given, decrypting)
  if (key.asymmetricKeyType !== 'rsa') throw unsuitable('a decryption key')
  requireStrongRsa(key, nameOf(given))
  const jwk = jwkOf(key)
  const print = thumbprint(jwk)
  const kid = given.kid ?? print
  const publicJwk = { ...jwk, kid, alg: keyAlgorithm, use: 'enc' }
  return { kid, algorithm: keyAlgorithm, thumbprint: print, key, publicJwk }
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

function requirePurpose(jwk: Jwk, operations: readonly string[]): void {
  const { kty, use = 'enc', alg = keyAlgorithm, key_ops } = jwk
  const may = !Array.isArray(key_ops) || operations.some((name) => key_ops.includes(name))
  if (kty !== 'RSA' || use !== 'enc' || alg !== keyAlgorithm || !may) throw unsuitable(nameOf(jwk))
}

function unsuitable(name: string): DciError {
  return new DciError(
    'key.unsuitable',
    `${name} must be RSA with use "enc" and alg "${keyAlgorithm}"; keep signing keys apart from it`,
  )
}
