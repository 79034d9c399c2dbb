import { readJson } from '../../json/index.js'
import type { JsonLimits } from '../../json/index.js'
import type { DecryptionKey } from './encryption-key.js'
import { openJwe } from './open-jwe.js'

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
 * The content of a received `message` member, in the shape peers send or as a flattened JWE with a protected header. Throws
 * `encryption.invalid` for another form, other algorithms, another key or any change; and, for what is inside, the `json.*` codes. At most
 * `limits.maxBytes` bytes of content, 16 MiB unless told. Each key that is tried costs one RSA decryption, off the main thread.
 */
export async function decryptMessage(
  encrypted: unknown,
  keys: readonly DecryptionKey[],
  limits: JsonLimits = {},
): Promise<DecryptedMessage> {
  const { maxBytes = defaultMaxBytes } = limits
  const { plaintext, kid } = await openJwe(encrypted, keys, maxBytes)
  const { text, value } = readJson(plaintext, limits)
  return { text, message: value, kid }
}
