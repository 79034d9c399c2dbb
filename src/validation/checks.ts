/** A strict validator: whether a value is what its title says. It never throws and never changes the value. */
export type Check = (value: unknown) => boolean

/** Whether a value is a JSON object (not `null`, not an array). */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
