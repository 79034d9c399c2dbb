import { createHash } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { DciError } from '../../errors/index.js'

/** JWS names (RFC 7518, RFC 8037) of the signature algorithms in use between DCI peers. */
export type SignatureAlgorithm = 'EdDSA' | 'ES256' | 'RS256' | 'PS256'

/** All of them, the preferred one first. */
export const signatureAlgorithms: readonly SignatureAlgorithm[] = [
  'EdDSA',
  'ES256',
  'RS256',
  'PS256',
]

/** A public or private key as RFC 7517 has it; only the members this library reads are named. */
export interface Jwk {
  readonly kty: string
  readonly kid?: string
  readonly alg?: string
  readonly use?: string
  readonly crv?: string
  readonly x?: string
  readonly y?: string
  readonly n?: string
  readonly e?: string
  readonly d?: string
  readonly [member: string]: unknown
}

/** RFC 7517 section 5. */
export interface JwkSet {
  readonly keys: readonly Jwk[]
}

const minimumRsaBits = 2048

/**
 * The one algorithm a key is used with (S1: the key decides, never the message). RSA keys follow their `alg` member and are RS256
 * without one. Throws `key.unsuitable` for any other kind of key, for RSA under 2048 bits, and for a key meant for encryption.
 */
export function algorithmOf(jwk: Jwk, key: KeyObject): SignatureAlgorithm {
  const name = jwk.kid === undefined ? 'a key without kid' : `key "${jwk.kid}"`
  if (jwk.use === 'enc') {
    throw new DciError('key.unsuitable', `${name} is marked for encryption; give a signing key`)
  }
  const algorithm = algorithmByKind(jwk, key, name)
  if (
    jwk.alg !== undefined &&
    jwk.alg !== algorithm &&
    !(jwk.alg === 'Ed25519' && algorithm === 'EdDSA')
  ) {
    throw new DciError(
      'key.unsuitable',
      `${name} says an algorithm that its kind cannot do; use ${algorithm}`,
    )
  }
  return algorithm
}

function algorithmByKind(jwk: Jwk, key: KeyObject, name: string): SignatureAlgorithm {
  if (key.asymmetricKeyType === 'ed25519') return 'EdDSA'
  if (key.asymmetricKeyType === 'ec' && jwk.crv === 'P-256') return 'ES256'
  if (key.asymmetricKeyType !== 'rsa') {
    throw new DciError(
      'key.unsuitable',
      `${name} is neither Ed25519, P-256 nor RSA; make one with "dci-connect keygen"`,
    )
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < minimumRsaBits) {
    throw new DciError(
      'key.unsuitable',
      `${name} is RSA of ${String(bits)} bits; at least ${String(minimumRsaBits)} are needed`,
    )
  }
  return jwk.alg === 'PS256' ? 'PS256' : 'RS256'
}

/** Members that identify a key, in the order RFC 7638 section 3.2 sorts them. */
const thumbprintMembers: Readonly<Record<string, readonly string[]>> = {
  OKP: ['crv', 'kty', 'x'],
  EC: ['crv', 'kty', 'x', 'y'],
  RSA: ['e', 'kty', 'n'],
}

/** RFC 7638 SHA-256 thumbprint, base64url: the default `kid`, and what two ministries compare by telephone. */
export function thumbprint(jwk: Jwk): string {
  const members = thumbprintMembers[jwk.kty]
  if (members === undefined) {
    throw new DciError(
      'key.unsuitable',
      'this kind of key has no thumbprint here; use Ed25519, P-256 or RSA',
    )
  }
  const identity = JSON.stringify(
    Object.fromEntries(members.map((member) => [member, jwk[member]])),
  )
  return createHash('sha256').update(identity).digest('base64url')
}
