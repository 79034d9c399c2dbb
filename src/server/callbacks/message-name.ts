import { createHash } from 'node:crypto'
import type { OpenTransaction } from '../../delivery/index.js'

/**
 * By which name a callback is told from others of its sender (S7). Mostly its `message_id`. Families that copy ours, or say `response-<ours>`
 * (peers README section 3), give all pages of an answer that one name (R18): theirs is completed with what the message says, so that each page
 * is one message and a copy of it none.
 */
export function messageName(
  message_id: unknown,
  messageText: string,
  transaction: OpenTransaction | undefined,
): unknown {
  const ours = transaction?.message_id
  if (ours === undefined || (message_id !== ours && message_id !== `response-${ours}`)) {
    return message_id
  }
  return `${message_id} ${createHash('sha256').update(messageText).digest('base64url')}`
}
