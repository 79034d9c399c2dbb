/**
 * The most that one holder may keep so that all together keep no more than `room`: those who hold less are left alone, the largest come down
 * to one level. `Infinity` when all fits. Sorts a copy of `sizes`; none of them is below zero.
 */
export function fairShare(sizes: readonly number[], room: number): number {
  const sorted = [...sizes].sort((left, right) => left - right)
  let left = room
  for (const [index, size] of sorted.entries()) {
    const level = Math.floor(left / (sorted.length - index))
    if (size > level) return level
    left -= size
  }
  return Infinity
}
