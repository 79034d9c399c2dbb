import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
} from 'node:crypto'
import type { JsonWebKey, KeyObject, SignKeyObjectInput } from 'node:crypto'
import { DciError } from '../../errors/index.js'
import { algorithmOf, thumbprint } from './algorithm.js'
import type { Jwk, SignatureAlgorithm } from './algorithm.js'

/** Something that signs: a private key here, an HSM elsewhere. */
export interface SigningKey {
  readonly kid: string
  readonly algorithm: SignatureAlgorithm
  /** What is published; never holds private members. */
  readonly publicJwk: Jwk
  /** Signature over `data`; ECDSA signatures are the 64 bytes of RFC 7518 section 3.4, not DER. */
  sign(data: Uint8Array): Uint8Array | Promise<Uint8Array>
}

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

/** The public half of a JWK, without `key_ops` of the private one. */
export function publicHalf(jwk: Jwk): Jwk {
  return Object.fromEntries(
    Object.entries(jwk).filter(
      ([member]) => !privateMembers.includes(member) && member !== 'key_ops',
    ),
  ) as Jwk
}

/**
 * A signing key from a private JWK. `kid` defaults to the RFC 7638 thumbprint. Throws `key.unreadable` when it is no private JWK,
 * `key.unsuitable` when its kind, size or use is not allowed (S1).
 */
export function importSigningKey(jwk: Jwk): SigningKey {
  const key = privateKeyObject(jwk)
  const algorithm = algorithmOf(jwk, key)
  const kid = jwk.kid ?? thumbprint(jwk)
  const options = signOptions(key, algorithm)
  const digest = algorithm === 'EdDSA' ? null : 'sha256'
  return {
    kid,
    algorithm,
    publicJwk: { ...publicHalf(jwk), kid, alg: algorithm, use: 'sig' },
    sign: (data) => sign(digest, data, options),
  }
}

function privateKeyObject(jwk: Jwk): KeyObject {
  if (jwk.d === undefined) {
    throw new DciError(
      'key.unreadable',
      'this JWK has no private part ("d"); give the private key, not the published one',
    )
  }
  try {
    return createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
  } catch {
    throw new DciError(
      'key.unreadable',
      'this private JWK cannot be read; make one with "dci-connect keygen"',
    )
  }
}

function signOptions(
  key: KeyObject,
  algorithm: SignatureAlgorithm,
): SignKeyObjectInput | KeyObject {
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

/** A new private JWK; RSA ones have 3072 bits. `kid` defaults to the RFC 7638 thumbprint. */
export function generateSigningJwk(algorithm: SignatureAlgorithm = 'EdDSA', kid?: string): Jwk {
  const { privateKey } = keyPair(algorithm)
  const jwk = privateKey.export({ format: 'jwk' }) as Jwk
  const publicJwk = createPublicKey(privateKey).export({ format: 'jwk' }) as Jwk
  return { ...jwk, kid: kid ?? thumbprint(publicJwk), alg: algorithm, use: 'sig' }
}

function keyPair(algorithm: SignatureAlgorithm): { privateKey: KeyObject } {
  if (algorithm === 'EdDSA') return generateKeyPairSync('ed25519')
  if (algorithm === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return generateKeyPairSync('rsa', { modulusLength: 3072 })
}
