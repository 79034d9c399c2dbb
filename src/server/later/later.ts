import type { Operation } from '../../model/index.js'
import type { PeerHealth } from '../../transport/index.js'
import type { LaterRequest } from './later-operation.js'
import type { OutgoingCallback } from './send-callback.js'
import type { WorkroomLoad } from './workroom.js'

/** What became of a request that was answered later, or of an event for one subscription, for logs and tests: ids and outcomes, never content (S12). */
export interface DeliveryEvent {
  /** The operation that called, or would have. */
  readonly operation: Operation
  readonly partner: string
  readonly transaction_id: string
  /** Of the answer; of an event, the code of the subscription it was told to. */
  readonly correlation_id: string
  /** What the work came to, be it delivered or not. */
  readonly answered: 'succ' | 'rjct'
  /** Callbacks that were taken. */
  readonly callbacks: number
  /** `delivered`; why nobody was called; or the code of what kept the asker from being reached. */
  readonly outcome: 'delivered' | 'no-sender-uri' | 'callback.forbidden' | string
}

/** How a registry is doing. Nothing in it is of any message (S12). */
export interface RegistryHealth extends WorkroomLoad {
  readonly state: 'open' | 'closing' | 'closed'
  /** How those who are called back are doing; empty where the transport does not tell. */
  readonly peers: readonly PeerHealth[]
}

/** The part of a registry that answers later. */
export interface Later {
  /** Whether an operation is answered later here. */
  serves(operation: Operation): boolean
  /** Takes a request on: it is written down, and worked on after this. Rejects with `server.unavailable` when there is no room. */
  accept(request: LaterRequest): Promise<void>
  /** Sends what nobody asked for, e.g. an event. Rejects as `SendCallback` does. */
  send(callback: OutgoingCallback): Promise<void>
  /**
   * Runs work of the registry's own, which closing waits for and then aborts. Rejects as the work does, and with `server.unavailable` when closing.
   */
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>
  health(): RegistryHealth
  /** Takes nothing new, finishes what was accepted within `closeWithin`, then gives up the rest and closes what is its own. */
  close(): Promise<void>
}
