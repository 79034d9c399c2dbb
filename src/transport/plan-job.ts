import type { Quota } from '../peers/index.js'
import { createAllowance } from './allowance.js'

/** A job to be sized: so many calls to one peer, one per person, say. */
export interface JobToPlan {
  /** Requests that have to leave; repetitions count too. At most ten million. */
  readonly calls: number
  readonly quota: Quota
  /** When it begins. Default of the quota's days: nothing has left yet on the first. */
  readonly startAt: Date
}

/** How a job spreads when pacing sends it as early as the quota lets it. */
export interface JobPlan {
  /** When the last request leaves; its answer comes later. */
  readonly endsAt: Date
  /** What leaves on each of the peer's days on which something does, the first from `startAt`. */
  readonly days: readonly { readonly from: Date; readonly calls: number }[]
}

/**
 * When a job of many calls ends and how it spreads over the peer's days, e.g. 120,000 persons against 2,000 a day: 60 days. It takes the very steps that
 * pacing takes, with answers that come at once: slow answers or few calls in flight make it longer, never shorter. `TypeError` for what is no number of
 * calls or no `Date`, and for a quota without any bound, under which nothing can be said.
 */
export function planJob({ calls, quota, startAt }: JobToPlan): JobPlan {
  const begins: unknown = startAt
  if (!(begins instanceof Date) || Number.isNaN(begins.getTime())) {
    throw new TypeError('startAt must be a Date: when the job begins, e.g. new Date()')
  }
  const { perSecond, perMinute, perDay } = quota
  if (!Number.isInteger(calls) || calls < 1 || calls > 10_000_000) {
    throw new TypeError('calls must be a whole number from 1 to 10,000,000')
  }
  if (perSecond === undefined && perMinute === undefined && perDay === undefined) {
    throw new TypeError('quota must bound something: perSecond, perMinute or perDay')
  }
  const allowance = createAllowance({ ...quota, perDay: perDay ?? 1e9 })
  const days: { from: Date; calls: number }[] = []
  let today = { startedAt: -Infinity, calls: 0 }
  let at = startAt.getTime()
  for (let call = 0; call < calls; call += 1) {
    at += allowance.delay(1, at, at)
    allowance.take(at, at)
    const { startedAt } = allowance.day(at) as { startedAt: number }
    if (startedAt !== today.startedAt) {
      const from = new Date(days.length === 0 ? at : startedAt)
      const next = { from, startedAt, calls: 0 }
      today = next
      days.push(next)
    }
    today.calls += 1
  }
  return {
    endsAt: new Date(at),
    days: days.map(({ from, calls: sent }) => ({ from, calls: sent })),
  }
}
