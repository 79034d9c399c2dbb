/** Counts how often an answer went out, by its `message_id`. */
export type Attempts = (message_id: string, isFirst: boolean) => number

const mostRemembered = 10_000

/**
 * Counts sendings of answers: 1 for the first, then 2, 3, …. Bounded: of an answer that it forgot, or that an earlier process gave, a copy is at least the
 * second.
 */
export function createAttempts(): Attempts {
  const counts = new Map<string, number>()
  return (message_id, isFirst) => {
    const count = isFirst ? 1 : (counts.get(message_id) ?? 1) + 1
    counts.delete(message_id)
    counts.set(message_id, count)
    const [oldest] = counts.keys()
    if (counts.size > mostRemembered && oldest !== undefined) counts.delete(oldest)
    return count
  }
}
