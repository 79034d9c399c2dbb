import type { KeyObject } from 'node:crypto'
import { DciError } from '../../errors/index.js'
import type { SignatureAlgorithm } from './algorithm.js'
import { hasRocaMark } from './roca.js'

/** What a key says of itself, in the members of RFC 7517 section 4. */
export interface KeyClaims {
  readonly kid?: string | undefined
  readonly alg?: string | undefined
  readonly use?: string | undefined
  readonly key_ops?: unknown
}

const fewestRsaBits = 2048
const mostRsaBits = 8192
const greatestExponent = 2n ** 32n

/**
 * The one algorithm a key is used with (S1: the key decides, never the message). RSA keys follow their `alg` and are RS256 without one.
 * Throws `key.unsuitable` for any other kind of key, for a weak one, and for a key that is not meant for signatures.
 */
export function algorithmOf(key: KeyObject, claims: KeyClaims): SignatureAlgorithm {
  const name = claims.kid === undefined ? 'a key without kid' : `key "${claims.kid}"`
  if (!isForSignatures(claims)) {
    throw unsuitable(name, 'is marked for another use than signatures; give a signing key')
  }
  const algorithm = algorithmByKind(key, claims, name)
  const { alg } = claims
  if (alg === undefined || alg === algorithm) return algorithm
  if (alg === 'Ed25519' && algorithm === 'EdDSA') return algorithm // RFC 9864 section 2.2
  throw unsuitable(name, `says an algorithm that its kind cannot do here; use ${algorithm}`)
}

function isForSignatures({ use, key_ops }: KeyClaims): boolean {
  if (use !== undefined && use !== 'sig') return false
  return !Array.isArray(key_ops) || key_ops.includes('sign') || key_ops.includes('verify')
}

function algorithmByKind(key: KeyObject, { alg }: KeyClaims, name: string): SignatureAlgorithm {
  const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = key
  if (kind === 'ed25519') return 'EdDSA'
  if (kind === 'ec' && details?.namedCurve === 'prime256v1') return 'ES256'
  if (kind === 'rsa') {
    requireStrongRsa(key, name)
    return alg === 'PS256' ? 'PS256' : 'RS256'
  }
  throw unsuitable(name, 'is neither Ed25519, P-256 nor RSA; make one with "dci-connect keygen"')
}

/**
 * Throws `key.unsuitable` for an RSA key that is weak or too big; `name` begins the sentence. RFC 7518 section 3.3 wants 2048 bits; the upper
 * bounds keep one verification from costing what a hundred do.
 */
export function requireStrongRsa(key: KeyObject, name: string): void {
  const { modulusLength: bits = 0, publicExponent: exponent = 0n } = key.asymmetricKeyDetails ?? {}
  if (bits < fewestRsaBits) {
    throw unsuitable(
      name,
      `is RSA of ${String(bits)} bits; at least ${String(fewestRsaBits)} are needed`,
    )
  }
  if (bits > mostRsaBits) {
    throw unsuitable(
      name,
      `is RSA of ${String(bits)} bits; at most ${String(mostRsaBits)} are taken`,
    )
  }
  if (exponent < 3n || exponent % 2n === 0n || exponent > greatestExponent) {
    throw unsuitable(name, 'has an RSA exponent that is not safe; use 65537')
  }
  if (hasRocaMark(key)) {
    throw unsuitable(name, 'comes from a chip whose RSA keys can be factored (ROCA); replace it')
  }
}

function unsuitable(name: string, what: string): DciError {
  return new DciError('key.unsuitable', `${name} ${what}`)
}
