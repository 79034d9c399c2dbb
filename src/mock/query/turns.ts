/** Resolves when the caller may go on: after everything else that waits has had its chance. */
export type TakeTurn = () => Promise<void>

/**
 * Turns for work that is done in slices: one slice at a time, and before each one the event loop goes round once, so that however many
 * searches run, nobody else waits for longer than one slice. `later` runs something once the event loop has gone round; default
 * `setImmediate`.
 */
export function createTurns(
  later: (run: () => void) => unknown = (run) => setImmediate(run),
): TakeTurn {
  const waiting: (() => void)[] = []

  function next(): void {
    const first = waiting.shift()
    if (waiting.length > 0) later(next)
    first?.()
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length === 1) later(next)
    })
}

/** The turns of this process: it has one event loop, whatever the number of mocks in it. */
export const processTurns: TakeTurn = createTurns()
