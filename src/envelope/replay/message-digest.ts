import { hash } from 'node:crypto'
import { canonicalize } from '../../json/index.js'
import type { Operation } from '../../model/index.js'

/**
 * What a message asks, as one short text: base64 of SHA-256 over the operation, a newline, and the RFC 8785 text of the message, decrypted
 * and read (S7). Header and signature are not in it, so the same message sent again with a new `message_ts` and signature has
 * the same digest. It is the operation and not `header.action`, because the standard gives several operations one action. A message
 * that has no RFC 8785 text (a number beyond IEEE 754) counts with `written`, the text received.
 */
export function messageDigest(operation: Operation, message: unknown, written = ''): string {
  return hash('sha256', `${operation}\n${canonicalText(message) ?? written}`, 'base64')
}

function canonicalText(message: unknown): string | undefined {
  try {
    return canonicalize(message)
  } catch {
    return undefined
  }
}
