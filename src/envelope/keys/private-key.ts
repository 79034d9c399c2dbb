import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { JsonWebKey, KeyObject } from 'node:crypto'
import { DciError, isDciError } from '../../errors/index.js'
import { readJson } from '../../json/index.js'
import type { Jwk } from './algorithm.js'
import { isPem, pemBlocks, privateLabels } from './pem.js'

/** A private key as text or bytes: a JWK, PEM (PKCS#8, PKCS#1, SEC 1), the JSON text of a JWK, or PKCS#8 in DER. */
export type PrivateKeyData = Jwk | string | Uint8Array

/** A private key that was read, and the JWK members that came with it. */
export interface PrivateKey {
  readonly key: KeyObject
  readonly jwk?: Jwk
}

/**
 * Reads a private key. `passphrase` opens an encrypted PKCS#8 or PKCS#1 text. Throws `key.unreadable` saying which half or which form was
 * given instead; nothing of the key is quoted, and OpenSSL's own words are not kept (S12).
 */
export function readPrivateKey(data: PrivateKeyData, passphrase?: string): PrivateKey {
  if (data instanceof Uint8Array) return { key: fromDer(data, passphrase) }
  if (typeof data !== 'string') return { key: fromJwk(data), jwk: data }
  if (isPem(data)) return { key: fromPem(data, passphrase) }
  const jwk = jwkIn(data)
  return { key: fromJwk(jwk), jwk }
}

function jwkIn(text: string): Jwk {
  let value: unknown
  try {
    value = readJson(text).value
  } catch (error) {
    if (!isDciError(error)) throw error
  }
  if (typeof (value as Jwk | null | undefined)?.kty === 'string') return value as Jwk
  throw unreadable(
    Array.isArray((value as { keys?: unknown } | null | undefined)?.keys)
      ? 'this key set holds no private key; give private.jwk, not the set that is published'
      : 'this is neither PEM nor a JWK; give private.jwk or a PKCS#8 file',
  )
}

function fromJwk(jwk: Jwk): KeyObject {
  if (jwk.d === undefined) {
    throw unreadable(
      'this JWK has no private part ("d"); give the private key, not the published one',
    )
  }
  let key: KeyObject
  try {
    key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
  } catch {
    throw unreadable('this private JWK cannot be read; make one with "dci-connect keygen"')
  }
  requireOneKey(jwk, key)
  return key
}

/** The two halves of a JWK are independent texts: one that publishes another key than it signs with is caught here. */
function requireOneKey(jwk: Jwk, key: KeyObject): void {
  const { kty, crv, x, y, n, e } = jwk
  let said: KeyObject | undefined
  try {
    const members = Object.entries({ kty, crv, x, y, n, e }).filter(
      ([, value]) => value !== undefined,
    )
    said = createPublicKey({ key: Object.fromEntries(members) as JsonWebKey, format: 'jwk' })
  } catch {
    said = undefined
  }
  if (said?.equals(createPublicKey(key)) === true) return
  throw unreadable(
    'the public and private parts of this JWK are of two keys; make one with "dci-connect keygen"',
  )
}

function fromPem(text: string, passphrase: string | undefined): KeyObject {
  const blocks = pemBlocks(text)
  const block = blocks.find(({ label }) => privateLabels.includes(label))
  if (block === undefined) throw unreadable(withoutPrivateKey(blocks.map(({ label }) => label)))
  const isEncrypted = block.label.startsWith('ENCRYPTED') || block.text.includes('Proc-Type: 4')
  if (isEncrypted && passphrase === undefined) {
    throw unreadable('this private key is encrypted; give its passphrase')
  }
  try {
    return createPrivateKey({ key: block.text, ...(isEncrypted ? { passphrase } : {}) })
  } catch {
    throw unreadable(
      isEncrypted
        ? 'this private key cannot be opened; check the passphrase'
        : 'the private key in this PEM text cannot be read; check that the file is whole',
    )
  }
}

function withoutPrivateKey(labels: readonly string[]): string {
  if (labels.includes('OPENSSH PRIVATE KEY')) {
    return 'this is a key in the form of OpenSSH; convert it with "ssh-keygen -p -m PKCS8", or make one with "dci-connect keygen"'
  }
  return labels.length === 0
    ? 'this PEM text has no whole block; check that the file was not cut short'
    : 'this PEM text holds no private key; give the private key, not the certificate or the public one'
}

function fromDer(bytes: Uint8Array, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({
      key: Buffer.from(bytes),
      format: 'der',
      type: 'pkcs8',
      ...(passphrase === undefined ? {} : { passphrase }),
    })
  } catch {
    throw unreadable(
      'these bytes are no PKCS#8 private key in DER, or one whose passphrase is missing or wrong',
    )
  }
}

function unreadable(sentence: string): DciError {
  return new DciError('key.unreadable', sentence)
}
