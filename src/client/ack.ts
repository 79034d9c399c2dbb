import type { Deviation } from '../errors/index.js'
import type { AcceptedMessage } from '../envelope/index.js'

/** A peer took an asynchronous request; its answer follows as a call to our `sender_uri`, or to whoever asks for the status. */
export interface Ack {
  /** However the peer spelt it. `NACK` and `ERR` reject instead. */
  readonly ack_status: 'ACK'
  /** Names the answer that will follow, where the peer gave one. */
  readonly correlation_id?: string
  /** When it was taken, as the peer wrote it. */
  readonly timestamp?: string
  readonly transaction_id: string
  readonly message_id: string
  /** Of the items asked, in the order asked. */
  readonly reference_ids: readonly string[]
  /** The HTTP body as received. */
  readonly text: string
  /** What the peer did differently, as JSON pointers into `text`. */
  readonly deviations: readonly Deviation[]
  /** Where it came as an envelope with a signature. */
  readonly signature?: AcceptedMessage['signature']
}
