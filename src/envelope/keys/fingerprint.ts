import type { Jwk } from './algorithm.js'
import { thumbprint } from './algorithm.js'
import { certificateFingerprint, publicKeyObject } from './public-jwk.js'

const hexDigits = 64

/**
 * The SHA-256 in a fingerprint as people write it, as lower-case hex; `undefined` when it is none. Taken: 64 hex digits with any spaces,
 * colons or hyphens between them, and the 43 characters of a base64url thumbprint (RFC 7638), also in groups.
 */
export function readFingerprint(text: string): string | undefined {
  if (text.length > 200) return undefined
  const hex = text.replaceAll(/[\s:-]/g, '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(hex)) return hex
  const packed = text.replaceAll(/\s/g, '')
  const bytes = Buffer.from(packed, 'base64url')
  return bytes.length === hexDigits / 2 && bytes.toString('base64url') === packed
    ? bytes.toString('hex')
    : undefined
}

/**
 * A key's RFC 7638 thumbprint for people: 64 hex digits in 16 groups of four, to be read aloud over a telephone. It is the same SHA-256
 * as the base64url thumbprint, without capitals to spell.
 */
export function spokenFingerprint(jwk: Jwk): string {
  const hex = Buffer.from(thumbprint(jwk), 'base64url').toString('hex')
  return (hex.match(/.{4}/g) ?? []).join(' ')
}

/**
 * Whether a published key is one of those whose fingerprints are known: by its RFC 7638 thumbprint, or by the SHA-256 of the certificate
 * it carries. `fingerprints` as `readFingerprint` gives them. Nothing the key says of itself is believed: both are computed here.
 */
export function hasFingerprint(jwk: Jwk, fingerprints: ReadonlySet<string>): boolean {
  try {
    const key = publicKeyObject(jwk)
    const own = thumbprint(key.export({ format: 'jwk' }) as Jwk)
    if (fingerprints.has(Buffer.from(own, 'base64url').toString('hex'))) return true
    const ofCertificate = certificateFingerprint(jwk, key)
    return ofCertificate !== undefined && fingerprints.has(ofCertificate)
  } catch {
    return false
  }
}
