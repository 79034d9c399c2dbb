import { readFile, writeFile } from 'node:fs/promises'
import { DciError, fileAdvice, isDciError } from '../../errors/index.js'
import { readJson } from '../../json/index.js'
import type { Jwk } from './algorithm.js'
import { isPem } from './pem.js'
import type { PrivateKeyData } from './private-key.js'
import { importSigningKey } from './signing-key.js'
import type { PrivateKeySettings, SigningKey } from './signing-key.js'

/** What the file does not say. */
export type LoadSigningKeyOptions = Pick<PrivateKeySettings, 'kid' | 'alg' | 'passphrase'>

/**
 * A signing key from a file: a JWK (as `keygen` writes it), a set of private JWKs of which the last signs, PEM (PKCS#8, PKCS#1, SEC 1), or
 * PKCS#8 in DER. Throws `file.unreadable`, `key.unreadable` and `key.unsuitable`, naming the file and quoting nothing of it.
 */
export async function loadSigningKey(
  path: string,
  options: LoadSigningKeyOptions = {},
): Promise<SigningKey> {
  const bytes = await readBytes(path)
  try {
    return importSigningKey({ ...options, key: keyData(bytes) })
  } catch (cause) {
    if (!isDciError(cause)) throw cause
    throw new DciError(cause.code, `${path}: ${cause.message}`, { cause })
  }
}

/**
 * Writes a private JWK where only the user who runs this may read it (mode 600). A file that is there already is never overwritten: a lost
 * key cannot be had back. Throws `file.unwritable`.
 */
export async function saveSigningJwk(path: string, jwk: Jwk): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(jwk, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    const advice = isThere
      ? 'it is there already and a key is never overwritten; move it away, or give another name'
      : fileAdvice(cause)
    throw new DciError('file.unwritable', `${path} cannot be written: ${advice}`, { cause })
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new DciError('file.unreadable', `${path} cannot be read: ${fileAdvice(cause)}`, { cause })
  }
}

/** DER begins with the tag of a sequence, `0`, which no JSON or PEM text does. A byte order mark is dropped. */
function keyData(bytes: Uint8Array): PrivateKeyData {
  if (bytes[0] === 0x30) return bytes
  const text = new TextDecoder().decode(bytes)
  return isPem(text) ? text : (lastPrivateJwk(text) ?? text)
}

/** The last private key of a set; `undefined` for any other text. */
function lastPrivateJwk(text: string): Jwk | undefined {
  try {
    const { keys } = readJson(text).value as { readonly keys?: readonly Jwk[] }
    return Array.isArray(keys)
      ? (keys as readonly Jwk[]).findLast(({ d }) => d !== undefined)
      : undefined
  } catch {
    return undefined
  }
}
