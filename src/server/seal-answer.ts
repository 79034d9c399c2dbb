import { answerHeader, sealForNow, sealWrittenFor } from '../envelope/index.js'
import type { AnswerHeader, EncryptionKey, Sealed, WrittenMessage } from '../envelope/index.js'
import { signingFor } from '../peers/index.js'
import type { Identity, Partner } from '../peers/index.js'

/** What an answer says, besides when and to whom. */
export interface AnswerContent {
  readonly message_id: string
  readonly action: string
  readonly status: AnswerHeader['status']
  readonly status_reason_code?: string
  readonly status_reason_message?: string
  readonly total_count: number
  readonly completed_count: number
  readonly message: unknown
  /** The same message, where it was written before. */
  readonly written?: WrittenMessage | undefined
}

/** Writes an answer for one partner: dated and signed now, in its profile, encrypted where there is a key; at once where its key signs at once. */
export type AnswerSealer = (
  partner: Partner,
  content: AnswerContent,
  key: EncryptionKey | undefined,
) => Sealed | Promise<Sealed>

/** What answers are sealed with. `sign` overrules the partner's sheet. */
export interface SealerParts {
  readonly identity: Identity
  readonly sign: boolean | undefined
  readonly now: () => number
}

/** The one way in which a registry's answers are written, at once and later. */
export function createAnswerSealer({ identity, sign, now }: SealerParts): AnswerSealer {
  return (partner, content, key) => {
    const { message, written, action, message_id, status, total_count, completed_count } = content
    const sender_id = partner.knowsUsAs ?? identity.sender_id
    const time = now()
    const { profile } = partner
    const { status_reason_code, status_reason_message } = content
    const header = answerHeader({
      action,
      message_id,
      status,
      ...(status_reason_code === undefined ? {} : { status_reason_code }),
      ...(status_reason_message === undefined ? {} : { status_reason_message }),
      total_count,
      completed_count,
      sender_id,
      receiver_id: partner.id,
      now: time,
      message_ts: profile.timestamp(time),
    })
    const asker = sign === undefined ? partner : { ...partner, sign }
    const signing = signingFor(identity, asker, sender_id, time)
    const stated = profile.answerHeader(header)
    return written === undefined
      ? sealForNow(key, stated, message, signing, profile.unsignedAs)
      : sealWrittenFor(key, stated, written, signing, profile.unsignedAs)
  }
}
