import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject, webcrypto } from 'node:crypto'
import { types } from 'node:util'
import { DciError } from '../../errors/index.js'
import { signatureAlgorithms, thumbprint } from './algorithm.js'
import { cryptoInput } from './crypto-input.js'
import type { Jwk, SignatureAlgorithm } from './algorithm.js'
import { checkedSigner } from './checked-signer.js'
import { readPrivateKey } from './private-key.js'
import type { PrivateKeyData } from './private-key.js'
import { jwkOf } from './public-jwk.js'
import { algorithmOf } from './suitability.js'
import { webCryptoKey } from './web-crypto-key.js'

/** Something that signs: a private key here, an HSM elsewhere. */
export interface SigningKey {
  readonly kid: string
  readonly algorithm: SignatureAlgorithm
  /** What is published; never holds private members. */
  readonly publicJwk: Jwk
  /** Signature over `data`; ECDSA signatures are the 64 bytes of RFC 7518 section 3.4, not DER. */
  sign(data: Uint8Array): Uint8Array | Promise<Uint8Array>
}

/** A private key with what its form cannot say. */
export interface PrivateKeySettings {
  readonly key: PrivateKeyData | KeyObject | webcrypto.CryptoKey | webcrypto.CryptoKeyPair
  /** Default: the JWK's own, or the RFC 7638 thumbprint. */
  readonly kid?: string
  /** For RSA keys, which can do both: `RS256` (the default) or `PS256`. */
  readonly alg?: SignatureAlgorithm
  /** Opens an encrypted PEM or DER. */
  readonly passphrase?: string
  /** What is published for a `CryptoKey` that cannot be exported. */
  readonly publicJwk?: Jwk
}

/**
 * Anything that can sign for us: a private JWK, PEM (PKCS#8, PKCS#1, SEC 1) or JWK text, PKCS#8 in DER, a `KeyObject`, a `CryptoKey` or a
 * pair of them, any of these with settings, or a signer of your own (`SigningKey`: an HSM, a cloud's key service).
 */
export type PrivateKeyInput = PrivateKeySettings['key'] | PrivateKeySettings | SigningKey

/** Ours: their signatures need no check. */
const made = new WeakSet<SigningKey>()

/**
 * A signing key. No I/O. `kid` defaults to the RFC 7638 thumbprint. Throws `key.unreadable` when the input is no private key,
 * `key.unsuitable` when its kind, size or use is not allowed (S1). A `CryptoKey` that cannot be exported signs through WebCrypto and needs
 * its public half, as the other half of a pair or as `publicJwk`. The signatures of such a key, and of a signer of your own, are checked
 * against the public half until the first good one; a failing one rejects with `key.unavailable` or `key.unsuitable` (S5).
 */
export function importSigningKey(input: PrivateKeyInput): SigningKey {
  if (isSigner(input)) return made.has(input) ? input : checkedSigner(input)
  const settings = hasSettings(input) ? input : { key: input }
  const { key: given } = settings
  if (isPair(given) || types.isCryptoKey(given)) {
    const found = webCryptoKey(given, settings)
    if ('sign' in found) return checkedSigner(found)
    return fromKeyObject(found.key, { alg: found.algorithm }, settings)
  }
  if (types.isKeyObject(given)) return fromKeyObject(given, {}, settings)
  const { key, jwk } = readPrivateKey(given, settings.passphrase)
  return fromKeyObject(key, jwk ?? {}, settings)
}

function fromKeyObject(
  key: KeyObject,
  jwk: Partial<Jwk>,
  settings: PrivateKeySettings,
): SigningKey {
  if (key.type !== 'private') {
    throw new DciError('key.unreadable', 'this KeyObject is no private key; give the private one')
  }
  const { use, key_ops, x5c } = jwk
  const alg = settings.alg ?? jwk.alg
  const given = settings.kid ?? jwk.kid
  const algorithm = algorithmOf(key, { kid: given, alg, use, key_ops })
  const published = jwkOf(key)
  const kid = given ?? (published.kid as string)
  const options = cryptoInput(key, algorithm)
  const digest = algorithm === 'EdDSA' ? null : 'sha256'
  const signer: SigningKey = {
    kid,
    algorithm,
    publicJwk: {
      ...published,
      kid,
      alg: algorithm,
      use: 'sig',
      ...(x5c === undefined ? {} : { x5c }),
    },
    sign: (data) => sign(digest, data, options),
  }
  made.add(signer)
  return signer
}

function isSigner(input: PrivateKeyInput): input is SigningKey {
  return typeof (input as Partial<SigningKey>).sign === 'function'
}

function hasSettings(input: PrivateKeyInput): input is PrivateKeySettings {
  const { key } = input as Partial<PrivateKeySettings>
  return key !== undefined
}

function isPair(input: PrivateKeySettings['key']): input is webcrypto.CryptoKeyPair {
  return types.isCryptoKey((input as Partial<webcrypto.CryptoKeyPair>).privateKey)
}

/** A new private JWK; RSA ones have 3072 bits. `kid` defaults to the RFC 7638 thumbprint. */
export function generateSigningJwk(algorithm: SignatureAlgorithm = 'EdDSA', kid?: string): Jwk {
  const { privateKey } = keyPair(algorithm)
  const jwk = privateKey.export({ format: 'jwk' }) as Jwk
  const publicJwk = createPublicKey(privateKey).export({ format: 'jwk' }) as Jwk
  return { ...jwk, kid: kid ?? thumbprint(publicJwk), alg: algorithm, use: 'sig' }
}

function keyPair(algorithm: SignatureAlgorithm): { privateKey: KeyObject } {
  if (!signatureAlgorithms.includes(algorithm)) {
    throw new TypeError(`there is no such algorithm; take one of ${signatureAlgorithms.join(', ')}`)
  }
  if (algorithm === 'EdDSA') return generateKeyPairSync('ed25519')
  if (algorithm === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return generateKeyPairSync('rsa', { modulusLength: 3072 })
}
