import type { Clock } from './clock.js'
import type { HttpRequest } from './transport.js'

/** Requests that wait for their turn, first come, first served. */
export interface WaitingLine {
  readonly length: number
  /**
   * Resolves when its turn has come. Rejects with what `tooLate` makes after `patience` milliseconds (`Infinity`: never), and with the signal's own
   * reason at once when it is aborted (R12, R13); it has left the line then.
   */
  join(request: HttpRequest, patience: number, tooLate: () => Error): Promise<void>
  /** Lets the first one go. */
  callFirst(): void
  /** Sends those away for whom `reason` has an error. */
  sendAway(reason: (request: HttpRequest) => Error | undefined): void
}

/** A place in a line: a ring of neighbours, so that leaving from the middle costs the same for every length. */
interface Place {
  before: Place
  behind: Place
  readonly request: HttpRequest | undefined
  go(): void
  sendAway(reason: unknown): void
}

/** What its owner is told by a line. */
export interface LineEvents {
  /** Somebody has left without having had their turn. */
  readonly onLeft?: () => void
  /** Somebody's patience is at its end: the last occasion to call who may go in this very moment. */
  readonly onLate?: () => void
}

/** An empty line. Timers and listeners exist while somebody waits. */
export function createWaitingLine(clock: Clock, events: LineEvents = {}): WaitingLine {
  const { onLeft = nothing, onLate = nothing } = events
  const head = headOfRing()
  let length = 0

  function unlink(place: Place): void {
    place.before.behind = place.behind
    place.behind.before = place.before
    length -= 1
  }

  function join(request: HttpRequest, patience: number, tooLate: () => Error): Promise<void> {
    const { signal } = request
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error)
    return new Promise((resolve, reject) => {
      const cancel = patience === Infinity ? nothing : clock.after(patience, leaveLate)
      signal?.addEventListener('abort', leaveAborted, { once: true })
      const place: Place = { before: head.before, behind: head, request, go, sendAway }
      head.before.behind = place
      head.before = place
      length += 1
      let waits = true

      function leave(): void {
        waits = false
        unlink(place)
        cancel()
        signal?.removeEventListener('abort', leaveAborted)
      }
      function go(): void {
        leave()
        resolve()
      }
      function sendAway(reason: unknown): void {
        leave()
        reject(reason as Error)
        onLeft()
      }
      function leaveLate(): void {
        onLate()
        if (waits) sendAway(tooLate())
      }
      function leaveAborted(): void {
        sendAway(signal?.reason)
      }
    })
  }

  return {
    get length() {
      return length
    },
    join,
    callFirst() {
      if (length > 0) head.behind.go()
    },
    sendAway(reason) {
      for (let at = head.behind; at !== head;) {
        const next = at.behind
        const why = at.request === undefined ? undefined : reason(at.request)
        if (why !== undefined) at.sendAway(why)
        at = next
      }
    },
  }
}

function headOfRing(): Place {
  const head = { request: undefined, go: nothing, sendAway: nothing } as unknown as Place
  head.before = head
  head.behind = head
  return head
}

function nothing(): void {
  // Nobody to tell, nothing to cancel.
}
