import { createHash } from 'node:crypto'
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
