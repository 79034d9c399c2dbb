import { DciError } from '../../errors/index.js'
import { isWellFormed } from '../../json/well-formed.js'
import { contentAlgorithm, keyAlgorithm } from './encrypted-message.js'
import type { EncryptedMessage } from './encrypted-message.js'
import type { EncryptionKey } from './encryption-key.js'

const utf8 = new TextEncoder()

/**
 * A message, given as its JSON text, encrypted to a peer's key under a content key of its own. Size grows by a third and about 700
 * characters. Throws `json.lone_surrogate` for text that has no UTF-8 form; never quotes text or key. What goes around it, and the
 * signature over it, is `sealFor`'s.
 */
export async function encryptMessage(
  messageText: string,
  { key, kid }: EncryptionKey,
): Promise<EncryptedMessage> {
  if (!isWellFormed(messageText)) {
    throw new DciError(
      'json.lone_surrogate',
      'Cannot encrypt the message: it holds half of a surrogate pair; correct it at its source',
    )
  }
  // Loading jose takes 45 ms, and most systems never encrypt.
  const { FlattenedEncrypt } = await import('jose/jwe/flattened/encrypt')
  const header = { alg: keyAlgorithm, enc: contentAlgorithm, kid } as const
  const jwe = await new FlattenedEncrypt(utf8.encode(messageText))
    .setUnprotectedHeader(header)
    .encrypt(key)
  const { ciphertext, encrypted_key = '', tag = '', iv = '' } = jwe
  return { header, ciphertext, encrypted_key, tag, iv }
}
