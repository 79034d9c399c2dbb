import { DciError } from '../errors/index.js'
import type { Clock } from './clock.js'
import type { PaceLane } from './pace-lane.js'

const spans = { perSecond: 'a second', perMinute: 'a minute', perDay: 'a day' }

/**
 * Why the `nth` request from now does not leave, and when it would, in whole milliseconds and never too early. A wall clock that shows whole
 * milliseconds may be almost one behind the one that seconds and minutes go by.
 */
export function quotaExceeded(lane: PaceLane, nth: number, clock: Clock): DciError {
  const { peer, quota } = lane
  const bound = lane.reason(nth)
  const behind = bound === 'exhausted' || bound === 'perDay' ? 0 : 1
  const retryAt = new Date(Math.ceil(clock.now() + lane.delay(nth)) + behind)
  const why =
    bound === 'exhausted'
      ? 'it said that it takes no more for now'
      : `the ${String(quota?.[bound])} requests ${spans[bound]} that it takes are used up`
  const sentence = `nothing was sent to ${peer}: ${why}; this one fits at ${retryAt.toISOString()}, ask again then`
  return new DciError('quota.exceeded', sentence, { peer, retryAt })
}
