import { canonicalize } from '../../json/index.js'
import { sealNow, sealWritten } from '../seal.js'
import type { Sealed, Signing, WrittenMessage } from '../seal.js'
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
  return sealForNow(key, header, message, signing, unsignedAs)
}

/** As `sealFor`, and at once where nothing has to be waited for: without encryption, and with a key that signs at once or none. */
export function sealForNow(
  key: EncryptionKey | undefined,
  header: object,
  message: unknown,
  signing?: Signing,
  unsignedAs?: string,
): Sealed | Promise<Sealed> {
  if (key === undefined) return sealNow(header, message, signing, unsignedAs)
  return encryptAndSeal(key, header, canonicalize(message), signing, unsignedAs)
}

/** As `sealForNow`, of a message whose RFC 8785 text was written before. */
export function sealWrittenFor(
  key: EncryptionKey | undefined,
  header: object,
  message: WrittenMessage,
  signing?: Signing,
  unsignedAs?: string,
): Sealed | Promise<Sealed> {
  if (key === undefined) return sealWritten(header, message, signing, unsignedAs)
  return encryptAndSeal(key, header, message.text, signing, unsignedAs)
}

async function encryptAndSeal(
  key: EncryptionKey,
  header: object,
  messageText: string,
  signing: Signing | undefined,
  unsignedAs: string | undefined,
): Promise<Sealed> {
  const encrypted = await encryptMessage(messageText, key)
  return sealNow({ ...header, is_msg_encrypted: true }, encrypted, signing, unsignedAs)
}
