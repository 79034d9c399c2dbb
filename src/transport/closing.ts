import { DciError } from '../errors/index.js'
import { peerOf } from './emit.js'
import type { HttpRequest } from './transport.js'

/** Whether a transport was closed, and who has to be told when it is. */
export interface Closing {
  readonly closed: boolean
  /** Runs `end` when it is closed, unless it is forgotten by calling what is returned. Whoever waits asks `closed` first. */
  whenClosed(end: () => void): () => void
  /** Once; again does nothing. */
  close(): void
}

/** Open. It holds nothing but those who wait. */
export function createClosing(): Closing {
  const ends = new Set<() => void>()
  let closed = false
  return {
    get closed() {
      return closed
    },
    whenClosed(end) {
      ends.add(end)
      return () => {
        ends.delete(end)
      }
    },
    close() {
      closed = true
      const told = [...ends]
      ends.clear()
      for (const end of told) end()
    },
  }
}

/** A request to a transport that was closed. Not to be repeated by it, and no fault of the peer's. */
export function closedFailure(request: HttpRequest): DciError {
  const peer = peerOf(request)
  return new DciError(
    'transport.unreachable',
    `the transport was closed; nothing was sent to ${peer}; send it by a transport that is open`,
    { peer, attempts: 0, retryable: false },
  )
}
