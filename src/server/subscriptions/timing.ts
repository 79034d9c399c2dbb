import { DciError } from '../../errors/index.js'
import { parseCron } from './cron.js'

/** When a subscriber wants to be told. Milliseconds since 1970. */
export interface Timing {
  /** What happens before is not told. */
  readonly from: number
  /** What happens after it neither. */
  readonly until: number
  /** When what happened up to a time is told: the next due time, and no later than `until`. */
  due(after: number): number
}

type Members = Readonly<Record<string, unknown>>

/** `frequency` of criteria; `undefined`: at once. Throws `query.unsupported` (`rjct.notify_details.invalid`) for one that cannot be kept. */
export function timingOf({ frequency }: Members): Timing | undefined {
  if (frequency === undefined) return undefined
  const { start_time, end_time, frequency: text } = frequency as Members
  const from = Date.parse(String(start_time))
  const until = Date.parse(String(end_time))
  const cron = parseCron(String(text))
  if (cron === undefined) throw refused('frequency is read as cron with five fields of numbers')
  if (!(from < until)) throw refused('its end_time has to come after its start_time')
  return { from, until, due: (after) => Math.min(cron.next(after) ?? until, until) }
}

/** What is asked for now. Throws as `timingOf`, and for a time that is over. */
export function requireTiming(criteria: Members, now: number): void {
  const timing = timingOf(criteria)
  if (timing !== undefined && timing.until <= now) throw refused('its end_time is past')
}

/** What was collected until the end may still be on its way for so long. Milliseconds. */
const grace = 60_000

/** Whether a subscription is over for good: its time has ended, and all of it has been told. */
export function isOver({ frequency }: Members, now: number): boolean {
  const { end_time } = (frequency ?? {}) as Members
  return Date.parse(String(end_time)) + grace <= now
}

function refused(why: string): DciError {
  return new DciError('query.unsupported', `this cannot be subscribed to: ${why}`, {
    reason: 'rjct.notify_details.invalid',
  })
}
