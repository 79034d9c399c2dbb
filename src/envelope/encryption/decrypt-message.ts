import { DciError } from '../../errors/index.js'
import { readJson } from '../../json/index.js'
import type { JsonLimits } from '../../json/index.js'
import { contentAlgorithm, keyAlgorithm } from './encrypted-message.js'
import type { DecryptionKey } from './encryption-key.js'
import { readJwe } from './read-jwe.js'
import type { ReceivedJwe } from './read-jwe.js'

/** What was inside. */
export interface DecryptedMessage {
  /** The message's JSON text, character for character as it was encrypted. */
  readonly text: string
  /** The same parsed, under the strict rules for received JSON (S2). Not yet known to be a DCI message. */
  readonly message: unknown
  /** Which of our keys opened it. */
  readonly kid: string
}

const defaultMaxBytes = 16 * 1024 * 1024

/**
 * The content of a received `message` member, in the shape peers send or as a flattened JWE with a protected header. The key is the one that
 * its `kid` names; without one each key is tried.
 *
 * Throws `encryption.invalid`: with pointers for another shape or other algorithms (see `readJwe`), and with one and the same error for
 * everything that needs a key to find out (an unknown `kid`, another key, anything changed on the way), so that nobody learns from trying
 * where it failed. What is inside throws the `json.*` codes. At most `limits.maxBytes` of content, 16 MiB unless told.
 */
export async function decryptMessage(
  encrypted: unknown,
  keys: readonly DecryptionKey[],
  limits: JsonLimits = {},
): Promise<DecryptedMessage> {
  const { maxBytes = defaultMaxBytes } = limits
  const { kid, parts } = readJwe(encrypted, maxBytes)
  for (const key of keys) {
    if (kid !== undefined && key.kid !== kid) continue
    const plaintext = await decrypt(parts, key)
    if (plaintext === undefined) continue
    const { text, value } = readJson(plaintext, limits)
    return { text, message: value, kid: key.kid }
  }
  throw undecryptable()
}

async function decrypt(
  parts: ReceivedJwe['parts'],
  { key }: DecryptionKey,
): Promise<Uint8Array | undefined> {
  const { flattenedDecrypt } = await import('jose/jwe/flattened/decrypt')
  const allowed = {
    keyManagementAlgorithms: [keyAlgorithm],
    contentEncryptionAlgorithms: [contentAlgorithm],
  }
  try {
    return (await flattenedDecrypt(parts, key, allowed)).plaintext
  } catch {
    return undefined
  }
}

function undecryptable(): DciError {
  return new DciError(
    'encryption.invalid',
    'cannot decrypt the message: it was encrypted to another key than ours, or changed on the way; fetch our key set again and encrypt to its key with use "enc"',
    { problems: [{ pointer: '/message', text: 'cannot be decrypted' }] },
  )
}
