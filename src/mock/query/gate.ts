/** Lets in what asks to enter, in the order of asking, up to a number at a time. */
export interface Gate {
  /** Runs `work` once there is room, and gives what it gives. */
  run<T>(work: () => Promise<T>): Promise<T>
}

/** A gate for `most` at a time. */
export function createGate(most: number): Gate {
  const waiting: (() => void)[] = []
  let inside = 0

  async function run<T>(work: () => Promise<T>): Promise<T> {
    if (inside < most) inside += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) inside -= 1
      else next()
    }
  }

  return { run }
}
