import { constants } from 'node:crypto'
import type { KeyObject, SignKeyObjectInput } from 'node:crypto'
import type { SignatureAlgorithm } from './algorithm.js'

/**
 * A key as `node:crypto` takes it to sign and to verify; both sides must agree. ECDSA signatures are the 64 bytes of RFC 7518 section 3.4, not
 * DER; the salt of PS256 is as long as its hash (section 3.5).
 */
export function cryptoInput(
  key: KeyObject,
  algorithm: SignatureAlgorithm,
): SignKeyObjectInput | KeyObject {
  if (algorithm === 'ES256') return { key, dsaEncoding: 'ieee-p1363' }
  if (algorithm !== 'PS256') return key
  const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength } = constants
  return { key, padding, saltLength }
}
