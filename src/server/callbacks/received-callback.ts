import type { LiveSubscription, OpenTransaction } from '../../delivery/index.js'
import type { AcceptedMessage } from '../../envelope/index.js'
import type { Messages, RegistryName } from '../../model/index.js'

/** The operations by which a registry calls us: answers to what we asked, and events. */
export type CallbackOperation =
  'on-search' | 'on-subscribe' | 'on-unsubscribe' | 'txn.on-status' | 'notify'

/** What is known of every callback, besides its message. Its signature was accepted by the partner's sheet. */
export interface CallbackFacts extends Pick<
  AcceptedMessage,
  'header' | 'text' | 'messageText' | 'deviations' | 'signature' | 'encrypted'
> {
  /** `id` of the partner whose sheet vouches for it. */
  readonly partner: string
  /** `awaited`: the answer to an open transaction. `subscribed`: an event of a live subscription. */
  readonly arrival: 'awaited' | 'subscribed' | 'late' | 'duplicate' | 'unknown'
  /** What it answers: what is open, or for a late one what was. */
  readonly transaction?: OpenTransaction
  /** Those that it tells of, grants or ends; nothing is added or ended before it is taken. */
  readonly subscriptions: readonly LiveSubscription[]
}

/** A callback that belongs to something of ours; `registry` is that of the transaction or the subscription, and decides the type of `message`. */
export type ReceivedCallback<Operation extends CallbackOperation = CallbackOperation> =
  Operation extends CallbackOperation
    ? {
        [R in RegistryName]: CallbackFacts & {
          readonly operation: Operation
          readonly registry: R
          /** Normalised. */
          readonly message: Messages[R][Operation]['request']
        }
      }[RegistryName]
    : never

/** One that came too late, again, or to nothing known here. Where no registry is known its records were not read: they are as they came. */
export interface StrayCallback extends CallbackFacts {
  readonly operation: CallbackOperation
  readonly registry?: RegistryName
  readonly message: AcceptedMessage['message']
}
