/** Time, injected: nothing in this layer reads a clock or sets a timer but through this. All in milliseconds. */
export interface Clock {
  /** Since 1970; may be set back. For what is told to people and compared with dates of peers. */
  now(): number
  /** Never goes back (R6). For how long something took and how long to wait. */
  monotonic(): number
  /** Runs something once, `delay` from now, unless it is cancelled by calling what is returned. */
  after(delay: number, run: () => void): () => void
}

/** The longest time that `setTimeout` takes, about 24.8 days; what is longer it runs at once. */
const longestTimer = 2 ** 31 - 1

/** The system's clock. `after` takes any delay. */
export const systemClock: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  after: (delay, run) => {
    if (delay > longestTimer) return afterLong(delay, run)
    const timer = setTimeout(run, delay)
    return () => {
      clearTimeout(timer)
    }
  },
}

function afterLong(delay: number, run: () => void): () => void {
  let cancel = systemClock.after(longestTimer, () => {
    cancel = systemClock.after(delay - longestTimer, run)
  })
  return () => {
    cancel()
  }
}
