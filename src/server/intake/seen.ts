import type { Deviation } from '../../errors/index.js'
import type { RawEnvelope } from '../../envelope/index.js'
import type { Partner } from '../../peers/index.js'
import type { LawNotes } from '../law/law.js'

/** What was learnt about a request before it failed or not. */
export interface Seen {
  /** As the header has it; nobody vouches for it yet. */
  sender_id?: string
  message_id?: string
  /** Whose sheet counts. */
  partner?: Partner
  /** The verdict on its signature, once it was accepted. */
  signature?: string
  /** What the reader put right in it. */
  deviations?: readonly Deviation[]
  /** What became of it where it went well. */
  outcome?: string
  /** What the audit is told of it. */
  law?: LawNotes
}

/** Notes the ids of a message, cut to the length an id may have. */
export function noteIds(raw: RawEnvelope, seen: Seen): void {
  const { sender_id, message_id } = raw.header
  if (typeof sender_id === 'string') seen.sender_id = sender_id.slice(0, 99)
  if (typeof message_id === 'string') seen.message_id = message_id.slice(0, 99)
}
