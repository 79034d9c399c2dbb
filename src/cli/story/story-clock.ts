import type { Clock } from '../../transport/index.js'

/** A clock that the story turns on, so that a pause takes no time and the screen can tell how long it was. */
export interface StoryClock extends Clock {
  /** Turns the clock on by that many milliseconds. */
  forward(milliseconds: number): void
}

/**
 * The clock of `now`, ahead by what the story has skipped. Pauses of at most `longestPause` milliseconds are skipped, the clock turned on by them;
 * what is due later, like the timeout of a request, is waited for in earnest.
 */
export function createStoryClock(now: () => number, longestPause: number): StoryClock {
  let skipped = 0
  return {
    now: () => now() + skipped,
    monotonic: () => performance.now() + skipped,
    after(delay, run) {
      const isPause = delay <= longestPause
      const timer = setTimeout(
        () => {
          if (isPause) skipped += delay
          run()
        },
        isPause ? 0 : delay,
      )
      return () => {
        clearTimeout(timer)
      }
    },
    forward(milliseconds) {
      skipped += milliseconds
    },
  }
}
