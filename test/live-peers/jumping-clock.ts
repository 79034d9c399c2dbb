import type { Clock } from '../../src/transport/index.js'

/**
 * A clock for tests over real sockets: a short wait (a pause between attempts) is over at once, and time has then passed by it; a long
 * one (a limit that is not to be reached, or is reached on purpose) is over when `expire` is called.
 */
export interface JumpingClock extends Clock {
  /** The short waits so far, in milliseconds. */
  readonly waits: readonly number[]
  /** Long waits that are running. */
  readonly pending: number
  /** Ends the shortest long wait that is running; time has then passed by what was left of it. Throws when there is none. */
  expire(): void
  /** Time passes, and nothing that waits is over by it. */
  pass(milliseconds: number): void
}

interface Wait {
  readonly due: number
  readonly run: () => void
}

/** Waits of `long` milliseconds and more are long. */
export function createJumpingClock(start: number, long: number): JumpingClock {
  let passed = 0
  const waits: number[] = []
  const pending = new Set<Wait>()
  return {
    now: () => start + passed,
    monotonic: () => passed,
    waits,
    get pending() {
      return pending.size
    },
    after(delay, run) {
      if (delay < long) {
        let cancelled = false
        setImmediate(() => {
          if (cancelled) return
          waits.push(delay)
          passed += delay
          run()
        })
        return () => {
          cancelled = true
        }
      }
      const wait = { due: passed + delay, run }
      pending.add(wait)
      return () => {
        pending.delete(wait)
      }
    },
    pass(milliseconds) {
      passed += milliseconds
    },
    expire() {
      const [first] = [...pending].sort((a, b) => a.due - b.due)
      if (first === undefined) throw new Error('nothing waits')
      pending.delete(first)
      passed = Math.max(passed, first.due)
      first.run()
    },
  }
}
