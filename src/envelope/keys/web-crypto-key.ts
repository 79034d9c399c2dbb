import { KeyObject, webcrypto } from 'node:crypto'
import { types } from 'node:util'
import { DciError } from '../../errors/index.js'
import { thumbprint } from './algorithm.js'
import type { Jwk, SignatureAlgorithm } from './algorithm.js'
import { jwkOf } from './public-jwk.js'
import type { PrivateKeySettings, SigningKey } from './signing-key.js'

/** A `CryptoKey` that may leave WebCrypto: node:crypto signs faster with it. */
export interface ExtractedKey {
  readonly key: KeyObject
  readonly algorithm: SignatureAlgorithm
}

/**
 * What signs with a `CryptoKey`: the key itself where it may be exported, else a signer through `subtle.sign`. Throws `key.unsuitable` for
 * another algorithm, another hash than SHA-256 or a key that may not sign, `key.unreadable` for a public key and where the public half of
 * a key that cannot be exported is missing.
 */
export function webCryptoKey(
  given: webcrypto.CryptoKey | webcrypto.CryptoKeyPair,
  settings: PrivateKeySettings,
): ExtractedKey | SigningKey {
  const privateKey = types.isCryptoKey(given) ? given : given.privateKey
  if (privateKey.type !== 'private') {
    throw new DciError('key.unreadable', 'this CryptoKey is no private key; give the private one')
  }
  const algorithm = algorithmOfWebCrypto(privateKey)
  if (settings.alg !== undefined && settings.alg !== algorithm) {
    throw new DciError(
      'key.unsuitable',
      `this CryptoKey was made for ${algorithm} and can do nothing else; leave "alg" out`,
    )
  }
  if (privateKey.extractable) return { key: KeyObject.from(privateKey), algorithm }
  const publicJwk = settings.publicJwk ?? publicJwkOf(given)
  const parameters = signParameters[algorithm]
  return {
    kid: settings.kid ?? publicJwk.kid ?? thumbprint(publicJwk),
    algorithm,
    publicJwk,
    sign: async (data) => new Uint8Array(await webcrypto.subtle.sign(parameters, privateKey, data)),
  }
}

function publicJwkOf(given: webcrypto.CryptoKey | webcrypto.CryptoKeyPair): Jwk {
  const publicKey = types.isCryptoKey(given) ? undefined : given.publicKey
  if (publicKey?.extractable === true) return jwkOf(KeyObject.from(publicKey))
  throw new DciError(
    'key.unreadable',
    'this CryptoKey cannot be exported, so its public half must be given: the pair of them, or { key, publicJwk }',
  )
}

const signParameters: Readonly<
  Record<SignatureAlgorithm, { name: string; hash?: string; saltLength?: number }>
> = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5' },
  PS256: { name: 'RSA-PSS', saltLength: 32 },
}

/** What WebCrypto calls the four algorithms; the curve and the hash are fixed when a key is made. */
const webCryptoNames: Readonly<Record<string, SignatureAlgorithm>> = {
  Ed25519: 'EdDSA',
  'ECDSA P-256': 'ES256',
  'RSASSA-PKCS1-v1_5 SHA-256': 'RS256',
  'RSA-PSS SHA-256': 'PS256',
}

function algorithmOfWebCrypto({ algorithm, usages }: webcrypto.CryptoKey): SignatureAlgorithm {
  const { name, namedCurve, hash } = algorithm as webcrypto.KeyAlgorithm & {
    namedCurve?: string
    hash?: { name: string }
  }
  const full = [name, namedCurve ?? hash?.name].filter((part) => part !== undefined).join(' ')
  const found = Object.hasOwn(webCryptoNames, full) ? webCryptoNames[full] : undefined
  if (found !== undefined && usages.includes('sign')) return found
  throw new DciError(
    'key.unsuitable',
    'this CryptoKey does not sign with Ed25519, ECDSA over P-256 or RSA with SHA-256; make one that does, with "sign" among its usages',
  )
}
