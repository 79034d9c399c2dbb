import { DciError } from '../../errors/index.js'
import type { JsonLimits } from '../../json/index.js'
import type { RawEnvelope } from '../raw-envelope.js'
import { decryptMessage } from './decrypt-message.js'
import { looksEncrypted } from './encrypted-message.js'
import type { DecryptionKey } from './encryption-key.js'

/** What is needed, and what is wanted, of messages that come in encrypted. */
export interface Decryption {
  /** Ours. */
  readonly keys: readonly DecryptionKey[]
  /** Whether a message in clear is refused. Default `false`. */
  readonly required?: boolean
}

/** Whether an envelope is encrypted: its header says so, or its message has the shape. */
export function isEncrypted({ header, message }: RawEnvelope): boolean {
  return header['is_msg_encrypted'] === true || looksEncrypted(message)
}

/**
 * The envelope with its message decrypted: `message` and `messageText` are what was inside, all else is as received. One in clear is given
 * back as it is, at once. Call it after the signature was checked, with the very envelope it was checked on: the signature covers the
 * encrypted form (peers README section 6).
 *
 * Throws or rejects with `encryption.missing` when encryption is required and there is none, `message.encrypted` when we have no key,
 * `encryption.invalid` and the `json.*` codes as `decryptMessage`.
 */
export function decryptEnvelope(
  raw: RawEnvelope,
  { keys, required = false }: Decryption = { keys: [] },
  limits?: JsonLimits,
): RawEnvelope | Promise<RawEnvelope> {
  if (isEncrypted(raw)) return keys.length > 0 ? decrypt(raw, keys, limits) : noKey()
  if (!required) return raw
  throw new DciError(
    'encryption.missing',
    'the message is not encrypted and the partner sheet requires it; encrypt it to our key with use "enc"',
  )
}

async function decrypt(
  raw: RawEnvelope,
  keys: readonly DecryptionKey[],
  limits: JsonLimits | undefined,
): Promise<RawEnvelope> {
  const { text, message } = await decryptMessage(raw.message, keys, limits)
  return { ...raw, message, messageText: text }
}

function noKey(): never {
  throw new DciError(
    'message.encrypted',
    'the message is encrypted and no decryption key is configured; ask the sender to send it in clear, or give the identity decryptionKeys',
  )
}
