/** Counts what happens, and lets others wait until it has happened so often: no test has to sleep. */
export interface Tally {
  readonly count: number
  add(): void
  reaches(count: number): Promise<void>
}

/** A tally that stands at nothing. */
export function createTally(): Tally {
  let count = 0
  let waiting: { readonly at: number; readonly go: () => void }[] = []
  return {
    get count() {
      return count
    },
    add: () => {
      count += 1
      const due = waiting.filter(({ at }) => at <= count)
      waiting = waiting.filter(({ at }) => at > count)
      for (const { go } of due) go()
    },
    reaches: (at) =>
      at <= count
        ? Promise.resolve()
        : new Promise((go) => {
            waiting.push({ at, go })
          }),
  }
}
