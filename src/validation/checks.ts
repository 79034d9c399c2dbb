/** A strict validator: whether a value is what its title says. It never throws and never changes the value. */
export type Check = (value: unknown) => boolean

/** Whether a value is a JSON object (not `null`, not an array). */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** Whether every element passes; stops at the first that does not. Holes count as `undefined`. */
export function each(values: readonly unknown[], check: Check): boolean {
  for (let at = 0; at < values.length; at++) {
    if (!check(values[at])) return false
  }
  return true
}
