import { toTimestamp } from '../../envelope/index.js'
import type { Deviation, Problem } from '../../errors/index.js'
import type { ExchangeEvent, HandlerRequest } from '../../server/index.js'
import { indented } from './indented.js'

/** One call that a mock received, and what it made of it; or an event of its own that a fault struck. */
export interface MockExchange {
  /** Counts the calls of this mock from 1; never given twice. */
  readonly number: number
  /** When it was answered: RFC 3339, UTC. */
  readonly time: string
  /** `sender_id`, as the header has it. */
  readonly sender?: string
  readonly message_id?: string
  /** What comes after `/registry/` in the path, e.g. `sync/search`; the whole path where that is not in it. */
  readonly operation: string
  /** HTTP status; 0 where the connection was closed without an answer. */
  readonly status: number
  /** `answered`; the first reason code with which an item of the answer is refused; the error's code; `fault` where a fault answered. */
  readonly outcome: string
  /** The verdict on the signature (`verified`, `unsigned`, `unverified`), or the code of its refusal; absent where it was not come to. */
  readonly signature?: string
  /** What the sender did differently from the published text and was put right, as JSON pointers. */
  readonly deviations: readonly Deviation[]
  /** What it was refused for, as JSON pointers. */
  readonly problems: readonly Problem[]
  /** The fault that struck, in words; absent where none did. */
  readonly fault?: string
  /** An event that the mock told a subscriber, or would have; of such only those are listed that a fault struck. */
  readonly sent?: true
  /** What was received, indented; cut after 32 KiB. Encrypted content stays encrypted. */
  readonly message: string
}

/** What has changed in a recording since it was last looked at. */
export interface RecordingChanges {
  /** To be given the next time. */
  readonly revision: number
  /** Exchanges of a lower number are kept no more. */
  readonly oldest: number
  /** Those that came or were completed since, oldest first, without their messages. */
  readonly exchanges: readonly Omit<MockExchange, 'message'>[]
}

/** Takes down what a mock receives. */
export interface Recording {
  /** The last exchanges, oldest first. */
  exchanges(): readonly MockExchange[]
  /** What changed after `revision` (0: everything), as far as it is about the last `most` exchanges. */
  changes(revision: number, most: number): RecordingChanges
  /** The message of one exchange; `undefined` for one that is not kept. */
  message(number: number): string | undefined
  clear(): void
  /** To be told of what the handler reports. */
  noteEvent(event: ExchangeEvent, request: HandlerRequest): void
  /** A fault strikes the call; `status` where it is the answer (0: none). */
  noteFault(request: HandlerRequest, fault: string, status?: number): void
  /** A fault strikes an event of the mock's own. */
  noteSent(operation: string, fault: string): void
  /** The answer's text, in which items may be refused. */
  noteAnswer(request: HandlerRequest, body: string): void
}

interface Taken {
  readonly number: number
  /** Of the recording, when this was last written to. */
  revision: number
  readonly time: number
  readonly path: string
  /** The message stands in its first `length` bytes. */
  readonly room: Buffer
  readonly length: number
  readonly cut: boolean
  readonly sent?: true
  event?: ExchangeEvent
  reason?: string
  fault?: string
  status?: number
}

/** Bytes of a message that are kept. */
const longestMessage = 32 * 1024

/** Room for messages is taken in pieces of so many bytes. */
const piece = 1024

const noRoom = Buffer.alloc(0)

/**
 * A recording of the last `most` exchanges; what is older is forgotten, and the room of its message used again, so that thousands of calls take
 * no more memory than `most`. Messages are copied, and indented when looked at. `pathOf`: the standard's path of what a path leads to, where a live
 * peer is played that has others.
 */
export function createRecording(
  most: number,
  now: () => number,
  pathOf: (path: string) => string = (path) => path,
): Recording {
  let kept: Taken[] = []
  let byRequest = new WeakMap<HandlerRequest, Taken>()
  let count = 0
  let revision = 0

  /** The entry of a request, about to be written to. */
  function of(request: HandlerRequest): Taken {
    const taken = byRequest.get(request) ?? begun(request)
    revision += 1
    taken.revision = revision
    return taken
  }

  function begun(request: HandlerRequest): Taken {
    const { body } = request
    const path = pathOf(request.path)
    count += 1
    const length = Math.min(body.length, longestMessage)
    const room = roomFor(length)
    room.set(length === body.length ? body : body.subarray(0, length))
    const cut = body.length > longestMessage
    const taken: Taken = { number: count, revision, time: now(), path, room, length, cut }
    byRequest.set(request, taken)
    return keep(taken)
  }

  /** The room of the exchange that is forgotten next where that will do, else new room. */
  function roomFor(length: number): Buffer {
    const gone = kept.length >= most ? kept.shift() : undefined
    if (gone !== undefined && gone.room.length >= length) return gone.room
    return Buffer.allocUnsafeSlow(Math.ceil(length / piece) * piece)
  }

  function keep(taken: Taken): Taken {
    kept.push(taken)
    if (kept.length > most) kept.shift()
    return taken
  }

  function changes(after: number, last: number): RecordingChanges {
    const shown = kept.slice(-last)
    return {
      revision,
      oldest: shown[0]?.number ?? count + 1,
      exchanges: shown.filter((taken) => taken.revision > after).map(withoutMessage),
    }
  }

  return {
    exchanges: () => kept.map(exchangeOf),
    changes,
    message: (number) => {
      const taken = kept.find((one) => one.number === number)
      return taken === undefined ? undefined : messageOf(taken)
    },
    clear: () => {
      revision += 1
      kept = []
      byRequest = new WeakMap()
    },
    noteEvent: (event, request) => {
      of(request).event = event
    },
    noteFault: (request, fault, status) => {
      const taken = of(request)
      taken.fault = fault
      if (status !== undefined) taken.status = status
    },
    noteSent: (operation, fault) => {
      count += 1
      revision += 1
      const entry = { number: count, revision, time: now(), path: operation, fault }
      keep({ ...entry, room: noRoom, length: 0, cut: false, sent: true })
    },
    noteAnswer: (request, body) => {
      const reason = /"status_reason_code":"([\w.]{1,99})"/.exec(body)?.[1]
      if (byRequest.has(request) && reason !== undefined) of(request).reason = reason
    },
  }
}

function exchangeOf(taken: Taken): MockExchange {
  return { ...withoutMessage(taken), message: messageOf(taken) }
}

function messageOf({ room, length, cut }: Taken): string {
  return indented(room.toString('utf8', 0, length)) + (cut ? '\n…' : '')
}

function withoutMessage(taken: Taken): Omit<MockExchange, 'message'> {
  const { event, fault, reason } = taken
  const { sender_id, message_id, deviations = [], problems = [] } = event ?? {}
  const refused = event !== undefined && event.status >= 400
  const refusedFor = refused && /^signature\./.test(event.outcome) ? event.outcome : undefined
  const signature = event?.signature ?? refusedFor
  return {
    number: taken.number,
    time: toTimestamp(taken.time),
    ...(sender_id === undefined ? {} : { sender: sender_id }),
    ...(message_id === undefined ? {} : { message_id }),
    operation: /\/registry\/(.+)$/.exec(taken.path)?.[1] ?? taken.path,
    status: taken.status ?? event?.status ?? 0,
    outcome: event === undefined ? 'fault' : refused ? event.outcome : (reason ?? 'answered'),
    ...(signature === undefined ? {} : { signature }),
    deviations,
    problems,
    ...(fault === undefined ? {} : { fault }),
    ...(taken.sent === undefined ? {} : { sent: taken.sent }),
  }
}
