import type { Quota } from '../peers/index.js'
import { createRateLog } from './rate-log.js'
import type { RateLog } from './rate-log.js'
import { requireNumber } from './require-number.js'

/** What left on one of the peer's days. */
export interface DayCount {
  /** When the day began, milliseconds since 1970. */
  readonly startedAt: number
  readonly count: number
}

/** How many requests fit now; only what the quota bounds. */
export interface AllowanceLeft {
  readonly perSecond?: number
  readonly perMinute?: number
  readonly perDay?: number
}

/** Which bound of a quota. */
export type QuotaBound = 'perSecond' | 'perMinute' | 'perDay'

/**
 * What is left of a quota, by count of what left (R17). Days go by `now` (milliseconds since 1970), seconds and minutes by `monotonic`; neither is
 * read here.
 */
export interface Allowance {
  readonly quota: Quota
  /** Milliseconds until the `nth` request from now fits (1 is the next); never too long, and exact for the next. 0: now. */
  delay(nth: number, now: number, monotonic: number): number
  /** One leaves now. */
  take(now: number, monotonic: number): void
  /** One that was taken did not leave: the day counts it no more. Nor do the second and the minute, where it was the last one taken. */
  giveBack(now: number, wasLast: boolean): void
  /** The bound that `delay` is for. */
  tightest(nth: number, now: number, monotonic: number): QuotaBound
  left(now: number, monotonic: number): AllowanceLeft
  /** What left today, where the quota has a bound per day. */
  day(now: number): DayCount | undefined
  /** Whether nothing that left still counts. */
  isFresh(now: number, monotonic: number): boolean
  /** The same counts under another quota. */
  under(quota: Quota): Allowance
}

const second = 1000
const minute = 60_000
const day = 86_400_000

/** What is known from before. */
export interface Earlier {
  readonly second?: readonly number[]
  readonly minute?: readonly number[]
  readonly day?: DayCount
}

/** A quota with nothing, or with what is known from before, counted. `TypeError` for bounds that are no whole numbers from 1. */
export function createAllowance(quota: Quota, earlier: Earlier = {}): Allowance {
  const { perSecond, perMinute, perDay } = quota
  requireQuota(quota)
  const perSecondLog = logOf(perSecond, second, earlier.second)
  const perMinuteLog = logOf(perMinute, minute, earlier.minute)
  const offset = (quota.dayStartsAt ?? 0) * minute
  let startedAt = earlier.day?.startedAt ?? -Infinity
  let count = earlier.day?.count ?? 0

  /** A new day is one that begins later: setting the clock back gives nothing anew. */
  function turn(now: number): void {
    const today = Math.floor((now - offset) / day) * day + offset
    if (today > startedAt) count = 0
    startedAt = today
  }

  function delayOfDay(nth: number, now: number): number {
    if (perDay === undefined) return 0
    if (now >= startedAt + day || now < startedAt) turn(now)
    const left = Math.max(0, perDay - count)
    if (nth <= left) return 0
    return startedAt + day * (1 + Math.floor((nth - left - 1) / perDay)) - now
  }

  return {
    quota,
    delay(nth, now, monotonic) {
      const ofSecond = perSecondLog?.delay(nth, monotonic) ?? 0
      const ofMinute = perMinuteLog?.delay(nth, monotonic) ?? 0
      return Math.max(ofSecond, ofMinute, delayOfDay(nth, now))
    },
    take(now, monotonic) {
      perSecondLog?.take(monotonic)
      perMinuteLog?.take(monotonic)
      if (perDay === undefined) return
      if (now >= startedAt + day || now < startedAt) turn(now)
      count += 1
    },
    giveBack(now, wasLast) {
      if (wasLast) {
        perSecondLog?.giveBack()
        perMinuteLog?.giveBack()
      }
      if (perDay === undefined) return
      if (now >= startedAt + day || now < startedAt) turn(now)
      count = Math.max(0, count - 1)
    },
    tightest(nth, now, monotonic) {
      const ofDay = delayOfDay(nth, now)
      const ofMinute = perMinuteLog?.delay(nth, monotonic) ?? 0
      if (ofDay > 0 && ofDay >= ofMinute) return 'perDay'
      return ofMinute > (perSecondLog?.delay(nth, monotonic) ?? 0) ? 'perMinute' : 'perSecond'
    },
    left(now, monotonic) {
      if (perDay !== undefined) turn(now)
      return {
        ...(perSecondLog === undefined ? {} : { perSecond: perSecondLog.left(monotonic) }),
        ...(perMinuteLog === undefined ? {} : { perMinute: perMinuteLog.left(monotonic) }),
        ...(perDay === undefined ? {} : { perDay: Math.max(0, perDay - count) }),
      }
    },
    day(now) {
      if (perDay === undefined) return undefined
      turn(now)
      return { startedAt, count }
    },
    isFresh(now, monotonic) {
      if (perDay !== undefined) turn(now)
      const isEmpty = (log: RateLog | undefined): boolean => log?.isEmpty(monotonic) ?? true
      return count === 0 && isEmpty(perSecondLog) && isEmpty(perMinuteLog)
    },
    under(other) {
      return createAllowance(other, {
        second: perSecondLog?.entries() ?? [],
        minute: perMinuteLog?.entries() ?? [],
        ...(startedAt === -Infinity ? {} : { day: { startedAt, count } }),
      })
    },
  }
}

/** `TypeError` for bounds that are no whole numbers from 1, and for a day that begins at no minute of it. */
export function requireQuota(quota: Quota): void {
  const { perSecond, perMinute, perDay, dayStartsAt = 0 } = quota
  for (const [name, value] of Object.entries({ perSecond, perMinute, perDay })) {
    if (value !== undefined) {
      requireNumber(`quota.${name}`, value, { least: 1, most: 1e9, whole: true })
    }
  }
  requireNumber('quota.dayStartsAt', dayStartsAt, { least: -1440, most: 1440, whole: true })
}

function logOf(
  limit: number | undefined,
  span: number,
  earlier: readonly number[] | undefined,
): RateLog | undefined {
  return limit === undefined ? undefined : createRateLog(limit, span, earlier)
}
