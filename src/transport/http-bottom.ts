import type { Send } from './transport.js'

/** The bottom of a transport: what really sends. Every other part stands before it. */
export interface HttpBottom {
  /** One request is one attempt. Rejects as `Transport.send` says, as far as HTTP goes. */
  readonly send: Send
  /** Ends when nothing is in flight any more; connections are closed. What is sent after that rejects with `transport.unreachable`; nothing is opened for it. */
  close(): Promise<void>
}
