import { hash } from 'node:crypto'
import { canonicalize } from '../../json/index.js'
import type { Operation } from '../../model/index.js'

/**
 * What a message asks, as one short text: base64 of SHA-256 over the operation, a newline, and the RFC 8785 text of the message as it was
 * written, decrypted (S7). Header and signature are not in it, so the same message sent again with a new `message_ts` and signature has the
 * same digest. It is the operation and not `header.action`, because the standard gives several operations one action. `messageText` has
 * been read strictly (`AcceptedMessage.messageText`); throws `SyntaxError` for what is no JSON. `value` is what the text says, where that is
 * at hand.
 */
export function messageDigest(
  operation: Operation,
  messageText: string,
  value: unknown = JSON.parse(messageText),
): string {
  return hash('sha256', `${operation}\n${canonicalize(value)}`, 'base64')
}
