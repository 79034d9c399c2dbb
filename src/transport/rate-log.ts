/** When the last requests left, as far as one bound has to know: at most `limit` in any `span` milliseconds. */
export interface RateLog {
  /** Milliseconds from `now` until the `nth` request from now fits (1 is the next), if the ones before it leave as early as they can; 0: now. */
  delay(nth: number, now: number): number
  /** One leaves now. `now` is never earlier than the one before. */
  take(now: number): void
  /** The one that was counted last did not leave after all. */
  giveBack(): void
  /** How many fit now. */
  left(now: number): number
  isEmpty(now: number): boolean
  /** When those left that still count, oldest first. */
  entries(): number[]
}

/**
 * An exact log, no bucket that refills: whichever way a peer counts, in fixed or sliding windows, it never counts more than `limit`. Holds no more
 * times than were needed so far, 8 bytes each. `earlier` are times that count already, oldest first.
 */
export function createRateLog(
  limit: number,
  span: number,
  earlier: readonly number[] = [],
): RateLog {
  let times = new Float64Array(Math.min(limit, 64))
  let oldest = 0
  let count = 0
  for (const time of earlier.slice(-limit)) take(time)

  function forget(now: number): void {
    while (count > 0 && now - (times[oldest] as number) >= span) {
      oldest = oldest + 1 === times.length ? 0 : oldest + 1
      count -= 1
    }
  }

  function entries(): number[] {
    return Array.from(
      { length: count },
      (_, index) => times[(oldest + index) % times.length] as number,
    )
  }

  function grow(): void {
    const larger = new Float64Array(Math.min(limit, times.length * 2))
    larger.set(entries())
    times = larger
    oldest = 0
  }

  function take(now: number): void {
    forget(now)
    if (count === limit) {
      oldest = oldest + 1 === limit ? 0 : oldest + 1
      count -= 1
    } else if (count === times.length) grow()
    times[(oldest + count) % times.length] = now
    count += 1
  }

  return {
    take,
    giveBack() {
      if (count > 0) count -= 1
    },
    entries,
    isEmpty(now) {
      forget(now)
      return count === 0
    },
    left(now) {
      forget(now)
      return limit - count
    },
    delay(nth, now) {
      forget(now)
      if (nth + count <= limit) return 0
      const rounds = Math.floor((nth - 1) / limit)
      const free = limit - count
      const before = nth - 1 - rounds * limit - free
      const first =
        before < 0 ? 0 : (times[(oldest + before) % times.length] as number) + span - now
      return first + rounds * span
    },
  }
}
