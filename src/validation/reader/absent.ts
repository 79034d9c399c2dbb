/** What a reading gives when a member is to be left out of the normalised value. */
export const absent: unique symbol = Symbol('absent')

/** A text of nothing but white space: with `null`, how peers and the published samples write that they have nothing to say. */
export function isBlank(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  if (first > 0x20 && first < 0x7f) return false
  return value.trim() === ''
}

/** Whether a member is not there or says nothing. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || isBlank(value)
}
