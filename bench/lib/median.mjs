/** The middle one; of an even number the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Runs the tasks of `tasks` in turn, A, B, A, B, …, `rounds` times, and gives each one's numbers in order: what disturbs the machine
 * disturbs all of them, and the ratio of one round is a fair one.
 */
export async function inTurn(tasks, rounds) {
  const results = tasks.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) results[index].push(await task())
  }
  return results
}

/** Median of the ratios of the pairs. */
export function medianRatio(numbers, base) {
  return median(numbers.map((number, index) => number / base[index]))
}

/** Nanoseconds one call of `run` takes in a batch. */
export function batch(run, count) {
  return () => {
    const began = process.hrtime.bigint()
    for (let at = 0; at < count; at += 1) run()
    return Number(process.hrtime.bigint() - began) / count
  }
}
