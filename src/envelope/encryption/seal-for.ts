import { canonicalize } from '../../json/index.js'
import { seal } from '../seal.js'
import type { Sealed, Signing } from '../seal.js'
import { encryptMessage } from './encrypt-message.js'
import type { EncryptionKey } from './encryption-key.js'

/**
 * `seal` for a message that only the holder of `key` can read: encrypts it, says so in the header (`is_msg_encrypted`), and then signs, so that
 * the signature covers the encrypted form, as peers check it (peers README section 6). Without a key this is `seal`. The header stays readable.
 * A message that cannot be encrypted rejects: it never goes out in clear.
 */
export async function sealFor(
  key: EncryptionKey | undefined,
  header: object,
  message: unknown,
  signing?: Signing,
  unsignedAs?: string,
): Promise<Sealed> {
  if (key === undefined) return seal(header, message, signing, unsignedAs)
  const encrypted = await encryptMessage(canonicalize(message), key)
  return seal({ ...header, is_msg_encrypted: true }, encrypted, signing, unsignedAs)
}
