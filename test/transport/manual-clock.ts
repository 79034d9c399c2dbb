import type { Clock } from '../../src/transport/clock.js'

/** A clock that moves when it is told to. */
export interface ManualClock extends Clock {
  /** Moves both readings on; runs what falls due in order of time, then of setting, and lets every promise settle after each. */
  advance(milliseconds: number): Promise<void>
  /** Sets what `now` reads, as an operator or NTP does; `monotonic` and the timers know nothing of it. */
  setNow(milliseconds: number): void
  /** Lets every promise settle without moving. */
  flush(): Promise<void>
  /** Timers that are set and neither run nor cancelled. */
  readonly timers: number
  /** How many timers were ever set. */
  readonly timersSet: number
}

interface Timer {
  readonly due: number
  readonly run: () => void
}

/** A clock at `start` (milliseconds since 1970; by default 2026-03-01T08:30:00Z) whose monotonic reading begins at 0. */
export function createManualClock(start: number = Date.UTC(2026, 2, 1, 8, 30)): ManualClock {
  let passed = 0
  let offset = start
  let timersSet = 0
  const timers = new Set<Timer>()

  function firstDueBy(end: number): Timer | undefined {
    let first: Timer | undefined
    for (const timer of timers) {
      if (timer.due <= end && (first === undefined || timer.due < first.due)) first = timer
    }
    return first
  }

  function flush(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve))
  }

  return {
    now: () => offset + passed,
    monotonic: () => passed,
    after(delay, run) {
      const timer = { due: passed + Math.max(0, delay), run }
      timersSet += 1
      timers.add(timer)
      return () => {
        timers.delete(timer)
      }
    },
    async advance(milliseconds) {
      const end = passed + milliseconds
      await flush()
      for (let timer = firstDueBy(end); timer !== undefined; timer = firstDueBy(end)) {
        timers.delete(timer)
        passed = Math.max(passed, timer.due)
        timer.run()
        await flush()
      }
      passed = end
    },
    setNow(milliseconds) {
      offset = milliseconds - passed
    },
    flush,
    get timers() {
      return timers.size
    },
    get timersSet() {
      return timersSet
    },
  }
}
