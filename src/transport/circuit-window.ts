/** One call as a window remembers it; `at` in the milliseconds of whoever asks. */
export interface CountedCall {
  readonly at: number
  readonly failed: boolean
  readonly slow: boolean
}

/** The last calls of a circuit, by number and by age (R2). */
export interface CircuitWindow {
  /** Takes a call that ended at `at`, which is never earlier than the one before. */
  record(at: number, failed: boolean, slow: boolean): void
  /** Forgets what is older than the window allows at `now`. */
  forget(now: number): void
  readonly calls: number
  readonly failures: number
  readonly slow: number
  /** Oldest first. */
  entries(): CountedCall[]
}

const failedBit = 1
const slowBit = 2

/** A ring of the last `size` calls that are not older than `within` milliseconds. Nothing is allocated per call. */
export function createCircuitWindow(size: number, within: number): CircuitWindow {
  const times = new Float64Array(size)
  const marks = new Uint8Array(size)
  let oldest = 0
  let calls = 0
  let failures = 0
  let slow = 0

  function dropOldest(): void {
    const mark = marks[oldest] as number
    failures -= mark & failedBit
    slow -= (mark & slowBit) >> 1
    calls -= 1
    oldest = oldest + 1 === size ? 0 : oldest + 1
  }

  function forget(now: number): void {
    while (calls > 0 && now - (times[oldest] as number) > within) dropOldest()
  }

  return {
    record(at, failed, isSlow) {
      forget(at)
      if (calls === size) dropOldest()
      const index = (oldest + calls) % size
      times[index] = at
      marks[index] = (failed ? failedBit : 0) | (isSlow ? slowBit : 0)
      calls += 1
      if (failed) failures += 1
      if (isSlow) slow += 1
    },
    forget,
    get calls() {
      return calls
    },
    get failures() {
      return failures
    },
    get slow() {
      return slow
    },
    entries() {
      return Array.from({ length: calls }, (_, offset) => {
        const index = (oldest + offset) % size
        const mark = marks[index] as number
        const [failed, isSlow] = [(mark & failedBit) !== 0, (mark & slowBit) !== 0]
        return { at: times[index] as number, failed, slow: isSlow }
      })
    },
  }
}
