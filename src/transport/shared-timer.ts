import type { Clock } from './clock.js'

/** What has a limited time, and its place in the line of those who have: `due` is 0 for who is in none. */
export interface Timed {
  due: number
  earlier: Timed | undefined
  later: Timed | undefined
  timeUp(): void
}

/** One timer for everything that has the same time: whoever began first is late first. */
export interface SharedTimer {
  /** Its time begins; at its end, unless it was removed, it is told so, once. */
  add(one: Timed): void
  remove(one: Timed): void
}

/**
 * A timer of `delay` milliseconds for each that is added. Setting one per request and cancelling it costs more than all other parts of a
 * transport together; here the clock's one stays set while requests follow each other, and is set anew only when it runs. It is cancelled
 * once nobody is left and all promises of that turn have settled, so that it holds no process (R6).
 *
 * The line is in its members: a collection that outlives them makes the garbage collector keep what is in it for too long.
 */
export function createSharedTimer(clock: Clock, delay: number): SharedTimer {
  let first: Timed | undefined
  let last: Timed | undefined
  let setFor = 0
  let cancel: (() => void) | undefined
  let leaving = false

  function set(due: number, wait: number): void {
    cancel?.()
    setFor = due
    cancel = clock.after(wait, run)
  }

  /** Whatever the reading of the clock: what the timer was set for is due now. */
  function run(): void {
    cancel = undefined
    const now = Math.max(clock.monotonic(), setFor)
    while (first !== undefined && first.due <= now) {
      const one = first
      unlink(one)
      one.timeUp()
    }
    if (first !== undefined) set(first.due, first.due - now)
  }

  function unlink(one: Timed): void {
    const { earlier, later } = one
    if (earlier === undefined) first = later
    else earlier.later = later
    if (later === undefined) last = earlier
    else later.earlier = earlier
    one.earlier = undefined
    one.later = undefined
    one.due = 0
  }

  function afterPromises(): void {
    process.nextTick(leave)
  }

  function leave(): void {
    leaving = false
    if (first !== undefined) return
    cancel?.()
    cancel = undefined
  }

  return {
    add(one) {
      one.due = clock.monotonic() + delay
      one.earlier = last
      if (last === undefined) first = one
      else last.later = one
      last = one
      if (cancel === undefined) set(one.due, delay)
    },
    remove(one) {
      if (one.due === 0) return
      unlink(one)
      if (first !== undefined || leaving) return
      leaving = true
      void settled.then(afterPromises)
    },
  }
}

const settled = Promise.resolve()
