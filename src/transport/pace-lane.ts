import type { Quota } from '../peers/index.js'
import { createAllowance } from './allowance.js'
import type { Allowance, DayCount, QuotaBound } from './allowance.js'
import type { Clock } from './clock.js'
import type { PaceReading } from './pacing.js'
import type { StoredPace } from './pacing-snapshot.js'
import type { HttpRequest } from './transport.js'
import { createWaitingLine } from './waiting-line.js'

/** The way to one peer, on which requests leave no faster than it takes them. */
export interface PaceLane {
  readonly peer: string
  readonly quota: Quota | undefined
  /** Goes by this quota from now on; what left already counts. */
  goBy(quota: Quota): void
  /** Takes a place if there is one now and nobody waits. */
  takeNow(): boolean
  /** A place that was taken is not needed: nothing left. `wasLast`: it was taken a moment ago. */
  giveBack(wasLast: boolean): void
  /** Milliseconds until the `nth` request from now may leave (1 is the next); 0: now. Never too long, exact for the next. */
  delay(nth: number): number
  /** What `delay` is for: a bound of the quota, or the peer's own word. */
  reason(nth: number): QuotaBound | 'exhausted'
  readonly waiting: number
  /** Resolves when a place was taken for this request; rejects as a waiting line does. */
  wait(request: HttpRequest, patience: number, tooLate: () => Error): Promise<void>
  sendAway(reason: (request: HttpRequest) => Error | undefined): void
  exhaust(until: number): void
  reset(): void
  read(): PaceReading
  store(): StoredPace
  restore(stored: StoredPace): void
  /** Whether it would be the same if it were made anew. */
  isFresh(): boolean
}

/** A peer can shut us out for so long by one answer, not for ever; nor can a snapshot, or a clock that was set back since. */
const longestExhaustion = 31 * 86_400_000

/** A lane without a quota, on which nothing has left yet. One timer, while somebody waits. */
export function createPaceLane(peer: string, clock: Clock): PaceLane {
  let allowance: Allowance | undefined
  let restored: DayCount | undefined
  let exhaustedUntil = 0
  let cancelTimer: (() => void) | undefined
  const line = createWaitingLine(clock, {
    onLeft: () => {
      if (line.length === 0) stopTimer()
    },
    onLate: () => {
      retime()
    },
  })

  function stopTimer(): void {
    cancelTimer?.()
    cancelTimer = undefined
  }

  function startTimer(): void {
    cancelTimer ??= clock.after(delay(1), () => {
      cancelTimer = undefined
      letGo()
    })
  }

  /** Lets everybody go who may go now. A timer that was early, or a clock that was set back, only means another timer. */
  function letGo(): void {
    while (line.length > 0 && tryTake()) line.callFirst()
    if (line.length > 0) startTimer()
  }

  function retime(): void {
    stopTimer()
    letGo()
  }

  /** Read only where something goes by it: every call passes here. */
  function wallTime(): number {
    return exhaustedUntil === 0 && allowance?.quota.perDay === undefined ? 0 : clock.now()
  }

  function delay(nth: number): number {
    const now = wallTime()
    const ofQuota = allowance === undefined ? 0 : allowance.delay(nth, now, clock.monotonic())
    return exhaustedUntil === 0 ? ofQuota : Math.max(ofQuota, wordLeft(now))
  }

  /** How long the peer's own word still holds. */
  function wordLeft(now: number): number {
    exhaustedUntil =
      exhaustedUntil > now ? Math.min(exhaustedUntil, Math.ceil(now) + longestExhaustion) : 0
    return Math.max(0, exhaustedUntil - now)
  }

  function tryTake(): boolean {
    const now = wallTime()
    if (exhaustedUntil !== 0 && wordLeft(now) > 0) return false
    if (allowance === undefined) return true
    const monotonic = clock.monotonic()
    if (allowance.delay(1, now, monotonic) > 0) return false
    allowance.take(now, monotonic)
    return true
  }

  return {
    peer,
    get quota() {
      return allowance?.quota
    },
    goBy(quota) {
      if (allowance !== undefined && isSame(allowance.quota, quota)) return
      if (allowance === undefined) {
        allowance = createAllowance(quota, restored === undefined ? {} : { day: restored })
        restored = undefined
      } else allowance = allowance.under(quota)
      retime()
    },
    takeNow() {
      return line.length === 0 && tryTake()
    },
    giveBack(wasLast) {
      allowance?.giveBack(wallTime(), wasLast)
      if (line.length > 0) retime()
    },
    delay,
    reason(nth) {
      const now = clock.now()
      const ofQuota = allowance?.delay(nth, now, clock.monotonic()) ?? 0
      if (allowance === undefined || wordLeft(now) >= ofQuota) return 'exhausted'
      return allowance.tightest(nth, now, clock.monotonic())
    },
    get waiting() {
      return line.length
    },
    wait(request, patience, tooLate) {
      const turn = line.join(request, patience, tooLate)
      startTimer()
      return turn
    },
    sendAway: line.sendAway,
    exhaust(until) {
      exhaustedUntil = Math.max(exhaustedUntil, Math.ceil(until))
      retime()
    },
    reset() {
      const quota = allowance?.quota
      allowance = quota === undefined ? undefined : createAllowance(quota)
      restored = undefined
      exhaustedUntil = 0
      retime()
    },
    read() {
      const now = clock.now()
      const word = wordLeft(now) === 0 ? {} : { exhaustedUntil }
      const left = allowance?.left(now, clock.monotonic()) ?? {}
      return { peer, left, waiting: line.length, ...word }
    },
    store() {
      const now = clock.now()
      const day = allowance === undefined ? restored : allowance.day(now)
      const word = wordLeft(now) === 0 ? {} : { exhaustedUntil }
      return { peer, ...(day === undefined ? {} : { day }), ...word }
    },
    restore(stored) {
      restored = stored.day
      if (allowance !== undefined && restored !== undefined) {
        allowance = createAllowance(allowance.quota, { day: restored })
      }
      exhaustedUntil = Math.max(exhaustedUntil, Math.ceil(stored.exhaustedUntil ?? 0))
      retime()
    },
    isFresh() {
      if (line.length > 0 || restored !== undefined || wordLeft(clock.now()) > 0) return false
      return allowance === undefined || allowance.isFresh(clock.now(), clock.monotonic())
    },
  }
}

function isSame(one: Quota, other: Quota): boolean {
  if (one === other) return true
  const { perSecond, perMinute, perDay, dayStartsAt } = other
  if (one.perSecond !== perSecond || one.perMinute !== perMinute) return false
  return one.perDay === perDay && one.dayStartsAt === dayStartsAt
}
