import { DciError } from '../../errors/index.js'
import { jwkOf, publicKeyObject } from './public-jwk.js'
import type { SigningKey } from './signing-key.js'
import { importVerifyingKey } from './verifying-key.js'

/**
 * A signer from outside (HSM, cloud key service, WebCrypto) behind the checks that our own keys need not pass. Its public half must be a
 * key that peers may use (`key.unsuitable`, `key.unreadable`), and is published without anything else the signer put there. Signatures are
 * held against it until the first good one: DER instead of the 64 bytes of RFC 7518 section 3.4, or another key behind the same name, is
 * found here and not by a peer. Whatever goes wrong rejects; there is no way from here to an unsigned message (S5).
 */
export function checkedSigner(signer: SigningKey): SigningKey {
  const { kid, algorithm } = signer
  if (typeof kid !== 'string' || kid === '') {
    throw new DciError('key.unreadable', 'a signer needs a kid; use its RFC 7638 thumbprint')
  }
  const publicJwk = {
    ...jwkOf(publicKeyObject(signer.publicJwk)),
    kid,
    alg: algorithm,
    use: 'sig',
  }
  const { verify } = importVerifyingKey(publicJwk)
  let trusted = false

  function check(data: Uint8Array, signature: Uint8Array): Uint8Array {
    if (trusted) return signature
    if (!(signature instanceof Uint8Array) || !verify(data, signature)) {
      throw new DciError(
        'key.unsuitable',
        `the signer of key "${kid}" gives signatures that its public key does not verify; nothing was sent. Check that both are one key, that it signs with ${algorithm}, and that ECDSA signatures are 64 bytes and not DER`,
      )
    }
    trusted = true
    return signature
  }

  return {
    kid,
    algorithm,
    publicJwk,
    sign: async (data) => {
      let signature: Uint8Array
      try {
        signature = await signer.sign(data)
      } catch (cause) {
        throw new DciError(
          'key.unavailable',
          `the signer of key "${kid}" failed; nothing was sent. See its own words in the cause, and try again`,
          { cause },
        )
      }
      return check(data, signature)
    },
  }
}
