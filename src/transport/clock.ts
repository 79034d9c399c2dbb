/** Time, injected: nothing in this layer reads a clock or sets a timer but through this. All in milliseconds. */
export interface Clock {
  /** Since 1970; may be set back. For what is told to people and compared with dates of peers. */
  now(): number
  /** Never goes back (R6). For how long something took and how long to wait. */
  monotonic(): number
  /** Runs something once, `delay` from now, unless it is cancelled by calling what is returned. */
  after(delay: number, run: () => void): () => void
}

/** The system's clock. */
export const systemClock: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  after: (delay, run) => {
    const timer = setTimeout(run, delay)
    return () => {
      clearTimeout(timer)
    }
  },
}
