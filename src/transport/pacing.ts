import { isDciError } from '../errors/index.js'
import type { DciError } from '../errors/index.js'
import type { Quota } from '../peers/index.js'
import { requireKnownOptions } from '../values/index.js'
import { requireQuota } from './allowance.js'
import type { AllowanceLeft } from './allowance.js'
import { verdictOn } from './classify.js'
import { systemClock } from './clock.js'
import { closedFailure } from './closing.js'
import { deadlineFailure, timeLeft } from './deadline.js'
import { foundNoToken } from './found-no-token.js'
import { emit, eventBase, peerOf } from './emit.js'
import { quotaExceeded } from './quota-exceeded.js'
import { createPaceLane } from './pace-lane.js'
import type { PaceLane } from './pace-lane.js'
import { readPacingSnapshot } from './pacing-snapshot.js'
import type { PacingSnapshot } from './pacing-snapshot.js'
import { surroundings } from './part.js'
import type { PartSurroundings, TransportPart } from './part.js'
import { requireNumber } from './require-number.js'
import { started } from './started.js'
import type { HttpAnswer, HttpRequest, Send } from './transport.js'

/** How many requests leave, and what becomes of the others. */
export interface PacingOptions extends PartSurroundings {
  /** For calls that bring no quota of their own (`request.call.quota`). Default: none, everything passes. */
  readonly quota?: Quota
  /**
   * What does not fit now: `wait` until it does, however long (`maxWait` and deadlines bound it); `refuse` with the time it would fit. Not given: waits up to
   * a minute, is refused beyond, so that nobody sits before a screen until midnight.
   */
  readonly whenFull?: 'wait' | 'refuse'
  /** Longest wait in milliseconds. What would not fit within it is refused at once. */
  readonly maxWait?: number
}

/** One peer's pace as it is now. */
export interface PaceReading {
  readonly peer: string
  /** What fits now, by bound; none without a quota. */
  readonly left: AllowanceLeft
  readonly waiting: number
  /** Nothing passes before, milliseconds since 1970 (a whole number): the peer said so. */
  readonly exhaustedUntil?: number
}

/** The part of a transport that keeps to what a peer takes from us (R17). */
export interface Pacing extends TransportPart {
  /** Resolves when one more request to the same peer may leave, and counts it; for each repetition. Rejects as `send` of `wrap` does. A lookup may always. */
  slot(request: HttpRequest): Promise<void>
  /** The peer said that it takes nothing before `until` (milliseconds since 1970; at most 31 days ahead count). Who cannot wait so long is refused. */
  exhausted(peer: string, until: number): void
  /** Forgets what left to a peer and what it said: its quota was raised. */
  reset(peer: string): void
  readings(): readonly PaceReading[]
  /** What left today, per peer, as JSON: a restart must not spend a daily quota twice. */
  snapshot(): PacingSnapshot
  /** Takes up a snapshot, before the first call; counts of a day that is over are forgotten. `TypeError` for what is no snapshot. */
  restore(snapshot: PacingSnapshot): void
}

const minute = 60_000
/** Lanes of peers that have nothing counted are cleared away from this number on. */
const manyLanes = 1000

const known: Readonly<Record<keyof PacingOptions, true>> = {
  quota: true,
  whenFull: true,
  maxWait: true,
  ...surroundings,
}

/**
 * Paces calls per second, minute and day together, per peer: by the quota of the call, else by the option's. Who has to wait leaves in the order of
 * coming. A timer runs only while somebody waits. A quota counts operations: key sets and lists of places (`lookup` calls) and token requests pass
 * uncounted, or an answer that was paid for could not be verified.
 *
 * `send` rejects with `quota.exceeded` and `retryAt`, at once, where a call would not fit within `maxWait` or before its deadline, or where whatever does
 * not fit is refused; with `transport.deadline` where the deadline passes all the same; with `transport.unreachable` when the transport is closed.
 * Nothing was sent then.
 */
export function createPacing(options: PacingOptions = {}): Pacing {
  requireKnownOptions(options, known, 'pacing')
  const { clock = systemClock, onEvent, closing, quota: usual, whenFull } = options
  const { maxWait = whenFull === 'wait' ? Infinity : minute } = options
  requireNumber('maxWait', maxWait, { least: 0 })
  const ways: readonly unknown[] = [undefined, 'wait', 'refuse']
  if (!ways.includes(whenFull)) throw new TypeError("whenFull must be 'wait' or 'refuse'")
  if (usual !== undefined) requireQuota(usual)
  const patience = whenFull === 'refuse' ? 0 : maxWait
  const lanes = new Map<string, PaceLane>()
  let clearAt = manyLanes
  closing?.whenClosed(() => {
    for (const lane of lanes.values()) lane.sendAway(closedFailure)
  })

  /** `undefined` where nothing bounds a request. */
  function laneFor(request: HttpRequest): PaceLane | undefined {
    if (request.call?.operationClass === 'lookup') return undefined
    const quota = request.call?.quota ?? usual
    const peer = peerOf(request)
    if (quota === undefined) return lanes.get(peer)
    const lane = laneOf(peer)
    lane.goBy(quota)
    return lane
  }

  function laneOf(peer: string): PaceLane {
    const known = lanes.get(peer)
    if (known !== undefined) return known
    if (lanes.size >= clearAt) clear()
    const lane = createPaceLane(peer, clock)
    lanes.set(peer, lane)
    return lane
  }

  function clear(): void {
    for (const [peer, lane] of lanes) if (lane.isFresh()) lanes.delete(peer)
    clearAt = Math.max(manyLanes, lanes.size * 2)
  }

  function refused(request: HttpRequest, error: DciError): DciError {
    if (onEvent !== undefined && error.code === 'quota.exceeded') {
      const until = error.retryAt === undefined ? {} : { retryAt: error.retryAt.getTime() }
      const base = eventBase(request, clock)
      emit(onEvent, { type: 'refused', ...base, because: 'quota.exceeded', ...until })
    }
    return error
  }

  function wait(lane: PaceLane, request: HttpRequest): Promise<void> {
    const { signal } = request
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error)
    if (closing?.closed === true) return Promise.reject(closedFailure(request))
    const left = timeLeft(request, clock)
    if (left <= 0) return Promise.reject(deadlineFailure(request))
    const nth = lane.waiting + 1
    const delay = lane.delay(nth)
    if (delay > Math.min(patience, left)) {
      return Promise.reject(refused(request, quotaExceeded(lane, nth, clock)))
    }
    if (onEvent !== undefined) {
      const until = Math.ceil(clock.now() + delay)
      emit(onEvent, { type: 'waiting', ...eventBase(request, clock), because: 'pacing', until })
    }
    return lane.wait(request, Math.min(patience, left), () =>
      left < patience
        ? deadlineFailure(request)
        : refused(request, quotaExceeded(lane, lane.waiting + 1, clock)),
    )
  }

  function slot(request: HttpRequest): Promise<void> {
    const lane = laneFor(request)
    if (lane === undefined || takesNow(lane, request)) return Promise.resolve()
    return wait(lane, request)
  }

  /** A call that is over already takes no place: those of a day are worth something. */
  function takesNow(lane: PaceLane, request: HttpRequest): boolean {
    if (request.signal?.aborted === true || timeLeft(request, clock) <= 0) return false
    return lane.takeNow()
  }

  function exhausted(peer: string, until: number): void {
    if (!(until > clock.now())) return
    const lane = laneOf(peer)
    lane.exhaust(until)
    const delay = lane.delay(1)
    lane.sendAway((request) =>
      delay > Math.min(patience, timeLeft(request, clock))
        ? refused(request, quotaExceeded(lane, 1, clock))
        : undefined,
    )
  }

  /** Sends, and reads from a refusal what its profile says of the peer's allowance; only profiles know (R10). */
  function sendNow(next: Send, request: HttpRequest): Promise<HttpAnswer> {
    const sent = started(next, request)
    if (request.call?.classify === undefined) return sent
    return sent.then((answer) => {
      if (answer.status >= 400) {
        const { exhaustedUntil } = verdictOn(request, { answer }, clock)
        if (exhaustedUntil !== undefined) exhausted(peerOf(request), exhaustedUntil)
      }
      return answer
    })
  }

  /**
   * What an open circuit behind this part refuses is no part of a quota, and makes nobody wait; what found no token is no part of the day, so that an
   * outage of the token endpoint does not use it up.
   */
  function counted(lane: PaceLane, sent: Promise<HttpAnswer>): Promise<HttpAnswer> {
    return sent.catch((error: unknown) => {
      const atOnce = isDciError(error) && error.code === 'circuit.open'
      if (atOnce || foundNoToken(error)) lane.giveBack(atOnce)
      throw error
    })
  }

  function wrap(next: Send): Send {
    return (request) => {
      const lane = laneFor(request)
      if (lane === undefined) return sendNow(next, request)
      if (takesNow(lane, request)) return counted(lane, sendNow(next, request))
      return wait(lane, request).then(() => {
        if (request.signal?.aborted !== true) return counted(lane, sendNow(next, request))
        lane.giveBack(true)
        throw request.signal.reason
      })
    }
  }

  return {
    wrap,
    slot,
    exhausted,
    reset(peer) {
      lanes.get(peer)?.reset()
    },
    readings: () => Array.from(lanes.values(), (lane) => lane.read()),
    snapshot: () => ({
      peers: [...lanes.values()].map((lane) => lane.store()).filter(isWorthKeeping),
    }),
    restore(snapshot) {
      for (const stored of readPacingSnapshot(snapshot)) laneOf(stored.peer).restore(stored)
    },
  }
}

function isWorthKeeping({ day, exhaustedUntil }: PacingSnapshot['peers'][number]): boolean {
  return day !== undefined || exhaustedUntil !== undefined
}
