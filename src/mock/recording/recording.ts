import { toTimestamp } from '../../envelope/index.js'
import type { Deviation, Problem } from '../../errors/index.js'
import type { ExchangeEvent, HandlerRequest } from '../../server/index.js'
import { indented } from './indented.js'

/** One call that a mock received, and what it made of it; or an event of its own that a fault struck. */
export interface MockExchange {
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

/** Takes down what a mock receives. */
export interface Recording {
  /** The last exchanges, oldest first. */
  exchanges(): readonly MockExchange[]
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
  readonly time: number
  readonly path: string
  readonly body: Buffer
  readonly cut: boolean
  readonly sent?: true
  event?: ExchangeEvent
  reason?: string
  fault?: string
  status?: number
}

/** Bytes of a message that are kept. */
const longestMessage = 32 * 1024

/** A recording of the last `most` exchanges; what is older is forgotten. Messages are copied, and indented when looked at. */
export function createRecording(most: number, now: () => number): Recording {
  let kept: Taken[] = []
  let byRequest = new WeakMap<HandlerRequest, Taken>()

  function of(request: HandlerRequest): Taken {
    const known = byRequest.get(request)
    if (known !== undefined) return known
    const { path, body } = request
    const cut = body.length > longestMessage
    const taken: Taken = {
      time: now(),
      path,
      body: Buffer.from(body.subarray(0, longestMessage)),
      cut,
    }
    byRequest.set(request, taken)
    return keep(taken)
  }

  function keep(taken: Taken): Taken {
    kept.push(taken)
    if (kept.length > most) kept.shift()
    return taken
  }

  return {
    exchanges: () => kept.map(exchangeOf),
    clear: () => {
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
      keep({ time: now(), path: operation, body: Buffer.alloc(0), cut: false, sent: true, fault })
    },
    noteAnswer: (request, body) => {
      const taken = byRequest.get(request)
      const reason = /"status_reason_code":"([\w.]{1,99})"/.exec(body)?.[1]
      if (taken !== undefined && reason !== undefined) taken.reason = reason
    },
  }
}

function exchangeOf(taken: Taken): MockExchange {
  const { event, fault, reason } = taken
  const { sender_id, message_id, deviations = [], problems = [] } = event ?? {}
  const refused = event !== undefined && event.status >= 400
  const refusedFor = refused && /^signature\./.test(event.outcome) ? event.outcome : undefined
  const signature = event?.signature ?? refusedFor
  return {
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
    message: indented(taken.body.toString('utf8')) + (taken.cut ? '\n…' : ''),
  }
}
