import { DciError } from '../errors/index.js'
import { requireKnownOptions } from '../values/index.js'
import { systemClock } from './clock.js'
import { closedFailure } from './closing.js'
import { deadlineFailure, timeLeft } from './deadline.js'
import { emit, eventBase, peerOf } from './emit.js'
import { surroundings } from './part.js'
import type { PartSurroundings, TransportPart } from './part.js'
import { requireNumber } from './require-number.js'
import { started } from './started.js'
import type { HttpAnswer, HttpRequest, Send } from './transport.js'
import { createWaitingLine } from './waiting-line.js'
import type { WaitingLine } from './waiting-line.js'

/**
 * How much of one peer a process takes on at once. The defaults are for one that serves a small team: enough connections to keep a registry busy, a
 * queue that holds a burst, and an answer or a refusal within a minute.
 */
export interface BulkheadOptions extends PartSurroundings {
  /** Calls to one peer that run at once; 1 keeps their order. Default 64. */
  readonly maxInFlight?: number
  /** Calls to one peer that may wait for room. Default 1,000; 0: none. */
  readonly maxQueue?: number
  /** Milliseconds that a call waits for room at most. Default 60 seconds; `Infinity`: until its deadline. */
  readonly queueTimeout?: number
}

/** What one peer has of ours now. */
export interface PeerLoad {
  readonly peer: string
  readonly inFlight: number
  readonly waiting: number
}

/** The part of a transport that keeps one slow peer from taking everything (R13). */
export interface Bulkhead extends TransportPart {
  /** Calls in flight and waiting, per peer that was called. */
  loads(): readonly PeerLoad[]
}

/** One peer's room. `inFlight` counts also who was called from the line and has not begun yet. */
interface Room {
  readonly peer: string
  inFlight: number
  readonly line: WaitingLine
  /** Gives one place to the next in line, or back. Made once, not per call. */
  readonly leave: () => void
}

/** Rooms of peers that nobody calls are cleared away at this number. */
const mostIdleRooms = 1000

const known: Readonly<Record<keyof BulkheadOptions, true>> = {
  maxInFlight: true,
  maxQueue: true,
  queueTimeout: true,
  ...surroundings,
}

/**
 * At most `maxInFlight` calls a peer; the others wait in the order they came. Where there is room, nothing is made but the call itself.
 *
 * `send` rejects with `bulkhead.full` when the queue is full, `bulkhead.timeout` after `queueTimeout`, `transport.deadline` when the request's deadline
 * passes first, `transport.unreachable` when the transport is closed; nothing was sent then. Who is aborted leaves at once. A call waits without holding a place of any other part.
 */
export function createBulkhead(options: BulkheadOptions = {}): Bulkhead {
  requireKnownOptions(options, known, 'a bulkhead')
  const { clock = systemClock, onEvent, closing } = options
  const { maxInFlight = 64, maxQueue = 1000, queueTimeout = 60_000 } = options
  requireNumber('maxInFlight', maxInFlight, { least: 1, whole: true })
  requireNumber('maxQueue', maxQueue, { least: 0, whole: true })
  requireNumber('queueTimeout', queueTimeout, { least: 0 })
  const rooms = new Map<string, Room>()
  closing?.whenClosed(() => {
    for (const { line } of rooms.values()) line.sendAway(closedFailure)
  })

  function roomOf(peer: string): Room {
    const known = rooms.get(peer)
    if (known !== undefined) return known
    if (rooms.size >= mostIdleRooms) clearIdle()
    const line = createWaitingLine(clock)
    const leave = (): void => {
      if (line.length > 0) line.callFirst()
      else room.inFlight -= 1
    }
    const room: Room = { peer, inFlight: 0, line, leave }
    rooms.set(peer, room)
    return room
  }

  function clearIdle(): void {
    for (const [peer, { inFlight }] of rooms) if (inFlight === 0) rooms.delete(peer)
  }

  /** Runs a call whose place is counted already. */
  function run(room: Room, next: Send, request: HttpRequest): Promise<HttpAnswer> {
    const sent = started(next, request)
    sent.then(room.leave, room.leave)
    return sent
  }

  function refuse(request: HttpRequest, error: DciError): Promise<never> {
    tellRefused(request, error)
    return Promise.reject(error)
  }

  function tellRefused(request: HttpRequest, { code }: DciError): void {
    if (onEvent === undefined || (code !== 'bulkhead.full' && code !== 'bulkhead.timeout')) return
    emit(onEvent, { type: 'refused', ...eventBase(request, clock), because: code })
  }

  function wait(room: Room, next: Send, request: HttpRequest): Promise<HttpAnswer> {
    const left = timeLeft(request, clock)
    if (left <= 0) return Promise.reject(deadlineFailure(request))
    if (room.line.length >= maxQueue) return refuse(request, full(room))
    if (onEvent !== undefined) {
      emit(onEvent, { type: 'waiting', ...eventBase(request, clock), because: 'bulkhead' })
    }
    const tooLate = (): DciError => {
      const error = left < queueTimeout ? deadlineFailure(request) : timedOut(room.peer)
      tellRefused(request, error)
      return error
    }
    return room.line.join(request, Math.min(queueTimeout, left), tooLate).then(() => {
      if (request.signal?.aborted !== true) return run(room, next, request)
      room.leave()
      throw request.signal.reason
    })
  }

  function full({ peer, inFlight, line }: Room): DciError {
    const sentence = `nothing was sent to ${peer}: ${String(inFlight)} calls to it are running and ${String(line.length)} are waiting; ask again later, or raise maxInFlight or maxQueue`
    return new DciError('bulkhead.full', sentence, { peer })
  }

  function timedOut(peer: string): DciError {
    const sentence = `nothing was sent to ${peer}: the call waited ${String(queueTimeout)} ms for one of ${String(maxInFlight)} running calls to end; ask again later, or raise maxInFlight`
    return new DciError('bulkhead.timeout', sentence, { peer })
  }

  function wrap(next: Send): Send {
    return (request) => {
      const room = roomOf(peerOf(request))
      if (room.inFlight >= maxInFlight) {
        if (request.signal?.aborted === true) return Promise.reject(request.signal.reason as Error)
        return wait(room, next, request)
      }
      room.inFlight += 1
      return run(room, next, request)
    }
  }

  return {
    wrap,
    loads() {
      return Array.from(rooms.values(), ({ peer, inFlight, line }) => {
        return { peer, inFlight, waiting: line.length }
      })
    },
  }
}
