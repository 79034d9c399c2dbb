import type { Deviation } from '../errors/index.js'
import type { AcceptedMessage } from '../envelope/index.js'

/** An answer that was read, checked and found to be the answer to what was asked. */
export interface Answer<Message> {
  /** `id` of the partner that was asked. */
  readonly partner: string
  readonly header: Readonly<Record<string, unknown>>
  /** Normalised and typed. */
  readonly message: Message
  /** The HTTP body as received. */
  readonly text: string
  /** What the peer did differently, as JSON pointers into `text`. */
  readonly deviations: readonly Deviation[]
  readonly signature: AcceptedMessage['signature']
  /** Whether it came encrypted; `text` is then the encrypted form. */
  readonly encrypted: boolean
}
