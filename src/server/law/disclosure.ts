import type { AskedIdentifier } from './authorize.js'

/** What became of one item of a message, while it is being answered; the audit keeps digests of it (S15). */
export interface Disclosure {
  /** `allowed`, `denied` by the hook, or `failed` on our side. A backend's own refusal is allowed and tells nothing. */
  decision: 'allowed' | 'denied' | 'failed'
  /** The item's reason code, or the code of the error. */
  reason?: string
  purpose?: string
  legalBasis?: string
  /** The event that the asker told of. */
  event?: string
  /** Whom the question was about. */
  asked?: AskedIdentifier
  /** Whom the answer is about, by all identifiers. */
  subjects: readonly AskedIdentifier[]
  records: number
  /** Fields that went out: the allowed ones that a record had, or the names of its members where all are allowed. */
  fields: readonly string[]
}
