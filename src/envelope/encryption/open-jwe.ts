import { DciError } from '../../errors/index.js'
import { contentAlgorithm, keyAlgorithm } from './encrypted-message.js'
import type { DecryptionKey } from './encryption-key.js'
import { readJwe } from './read-jwe.js'
import type { ReceivedJwe } from './read-jwe.js'

/** The bytes that were in a JWE, and which of our keys opened it. */
export interface OpenedJwe {
  readonly plaintext: Uint8Array
  readonly kid: string
}

/** Pinned for jose too, though `readJwe` compared them before. */
const allowed = {
  keyManagementAlgorithms: [keyAlgorithm],
  contentEncryptionAlgorithms: [contentAlgorithm],
}

/**
 * The content of a flattened JWE. The key is the one that its `kid` names; without one each key is tried. Throws `encryption.invalid`: as
 * `readJwe` for what is wrong with the form, and with one and the same error for everything that a key is needed to find out (an unknown
 * `kid`, another key, anything changed on the way), so that nobody learns from trying where it failed.
 */
export async function openJwe(
  value: unknown,
  keys: readonly DecryptionKey[],
  maxBytes: number,
): Promise<OpenedJwe> {
  const { kid, parts } = readJwe(value, maxBytes)
  for (const key of keys) {
    if (kid !== undefined && key.kid !== kid) continue
    const plaintext = await decrypt(parts, key)
    if (plaintext !== undefined) return { plaintext, kid: key.kid }
  }
  throw new DciError(
    'encryption.invalid',
    'cannot decrypt the message: it was encrypted to another key than ours, or changed on the way; fetch our key set again and encrypt to its key with use "enc"',
    { problems: [{ pointer: '/message', text: 'cannot be decrypted' }] },
  )
}

async function decrypt(
  parts: ReceivedJwe['parts'],
  { key }: DecryptionKey,
): Promise<Uint8Array | undefined> {
  // Loading jose takes 45 ms, and most systems never decrypt.
  const { flattenedDecrypt } = await import('jose/jwe/flattened/decrypt')
  try {
    return (await flattenedDecrypt(parts, key, allowed)).plaintext
  } catch {
    return undefined
  }
}
