import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import type { JsonWebKey, KeyObject } from 'node:crypto'
import { DciError } from '../../errors/index.js'
import { thumbprint } from './algorithm.js'
import type { Jwk } from './algorithm.js'
import { certificateLabels, pemBlocks, publicLabels } from './pem.js'
import type { PemBlock } from './pem.js'

/** A public key as it is configured: a JWK, or PEM text with public keys (SPKI, PKCS#1) or X.509 certificates. */
export type PublicKeyInput = Jwk | string

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv']

/** The public half of a JWK, without `key_ops` of the private one. */
export function publicHalf(jwk: Jwk): Jwk {
  return Object.fromEntries(
    Object.entries(jwk).filter(
      ([member]) => !privateMembers.includes(member) && member !== 'key_ops',
    ),
  ) as Jwk
}

/**
 * Public keys as JWKs, whatever they were given as. A key from a certificate has `nbf` and `exp` (seconds since 1970: the certificate's
 * dates) and the certificate itself in `x5c`; of a chain only the end is a signer's key, so a certificate that issued another one of the
 * same text is left out. Throws `key.unreadable`.
 */
export function toPublicJwks(input: PublicKeyInput): Jwk[] {
  return typeof input === 'string' ? jwksFromPem(input) : [publicHalf(input)]
}

function jwksFromPem(text: string): Jwk[] {
  const blocks = pemBlocks(text)
  const certificates = blocks
    .filter(({ label }) => certificateLabels.includes(label))
    .map(readCertificate)
  const keys = blocks.filter(({ label }) => publicLabels.includes(label)).map(readPublicPem)
  const ends = certificates.filter((one) => !certificates.some((other) => issued(one, other)))
  const jwks = [...keys.map(jwkOf), ...ends.map(jwkOfCertificate)]
  if (jwks.length > 0) return jwks
  throw new DciError(
    'key.unreadable',
    'this PEM text holds neither a public key nor a certificate; a certificate begins with -----BEGIN CERTIFICATE-----',
  )
}

/** `checkIssued` compares names alone: renewed certificates of one name would each look like the issuer of the other. */
function issued(issuer: X509Certificate, other: X509Certificate): boolean {
  if (issuer.publicKey.equals(other.publicKey)) return false
  return other.checkIssued(issuer) && other.verify(issuer.publicKey)
}

function readPublicPem({ text }: PemBlock): KeyObject {
  try {
    return createPublicKey(text)
  } catch {
    throw new DciError(
      'key.unreadable',
      'a public key in this PEM text cannot be read; ask its owner for it again',
    )
  }
}

function readCertificate({ text }: PemBlock): X509Certificate {
  try {
    return new X509Certificate(text)
  } catch {
    throw new DciError(
      'key.unreadable',
      'a certificate in this PEM text cannot be read; ask its owner for it again',
    )
  }
}

function jwkOfCertificate(certificate: X509Certificate): Jwk {
  const { publicKey, raw, validFrom, validTo } = certificate
  return {
    ...jwkOf(publicKey),
    x5c: [raw.toString('base64')],
    nbf: Math.floor(Date.parse(validFrom) / 1000),
    exp: Math.floor(Date.parse(validTo) / 1000),
  }
}

/** A public (or the public half of a private) key as a JWK with its thumbprint for `kid`. Throws `key.unsuitable` for kinds without a JWK. */
export function jwkOf(key: KeyObject): Jwk {
  let jwk: Jwk
  try {
    jwk = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' }) as Jwk
  } catch {
    throw new DciError(
      'key.unsuitable',
      'this kind of key is not taken here; use Ed25519, P-256 or RSA',
    )
  }
  return { ...jwk, kid: thumbprint(jwk) }
}

/** The key in a public JWK (private members are ignored). Throws `key.unreadable`. */
export function publicKeyObject(jwk: Jwk): KeyObject {
  try {
    return createPublicKey({ key: publicHalf(jwk) as JsonWebKey, format: 'jwk' })
  } catch {
    throw new DciError(
      'key.unreadable',
      'this public JWK cannot be read; ask its owner for the published key set',
    )
  }
}

/**
 * SHA-256 over the certificate a JWK carries (`x5c`, its first), as lower-case hex; `undefined` where there is none that is of this very
 * key. `x5t#S256` is what the key says of itself and is not looked at.
 */
export function certificateFingerprint(jwk: Jwk, key: KeyObject): string | undefined {
  const chain = jwk['x5c']
  const first: unknown = Array.isArray(chain) ? chain[0] : undefined
  if (typeof first !== 'string') return undefined
  try {
    const certificate = new X509Certificate(Buffer.from(first, 'base64'))
    if (!certificate.publicKey.equals(key)) return undefined
    return createHash('sha256').update(certificate.raw).digest('hex')
  } catch {
    return undefined
  }
}
