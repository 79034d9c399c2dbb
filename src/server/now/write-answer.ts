import type { WrittenMessage } from '../../envelope/index.js'
import { DciError, isDciError } from '../../errors/index.js'
import { canonicalize } from '../../json/index.js'
import type { RememberedAnswer } from './answer-once.js'

/** An answer as it is remembered and as it is sent, both from one writing of its message. */
export interface WrittenAnswer {
  /** UTF-8 of the whole answer's JSON. */
  readonly bytes: Uint8Array
  /** Its message; the bytes are a part of those. */
  readonly message: WrittenMessage
}

/**
 * The answer with its JSON: its message in the RFC 8785 form, which is signed, sent and remembered, so that it is made and encoded once. Throws
 * `server.unavailable` for records that have no such form, and so none in any other: its asker did nothing wrong.
 */
export function writeAnswer(answer: RememberedAnswer): RememberedAnswer {
  const { message_id, items, disclosures } = answer
  const { message, total_count, completed_count, settled } = items
  const names = `"message_id":${JSON.stringify(message_id)},"disclosures":${JSON.stringify(disclosures)}`
  const counts = `"total_count":${String(total_count)},"completed_count":${String(completed_count)},"settled":${String(settled)}`
  const before = `{${names},"items":{${counts},"message":`
  const text = textOf(message)
  const bytes = Buffer.from(`${before}${text}}}`)
  const start = Buffer.byteLength(before)
  const written = { value: message, text, bytes: bytes.subarray(start, bytes.byteLength - 2) }
  return { message_id, items, disclosures, written: { bytes, message: written } }
}

/** The RFC 8785 text of what is to be answered. Throws `server.unavailable` where there is none. */
export function textOf(message: unknown): string {
  try {
    return canonicalize(message)
  } catch (cause) {
    const problems = isDciError(cause) ? cause.problems : []
    const sentence = 'the backend gave what cannot be written as JSON; see problems'
    throw new DciError('server.unavailable', sentence, { problems, cause })
  }
}
