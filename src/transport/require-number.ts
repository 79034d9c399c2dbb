/** What a number among the options may be. */
export interface NumberBounds {
  readonly least: number
  /** Default: `Infinity`, which is then allowed itself. */
  readonly most?: number
  /** Whole numbers only; `Infinity` stays allowed where `most` is not given. */
  readonly whole?: boolean
}

/** The option `name` if it is within bounds; else `TypeError`, with a sentence that says what it may be. */
export function requireNumber(name: string, value: number, bounds: NumberBounds): number {
  const { least, most = Infinity, whole = false } = bounds
  const sound = typeof value === 'number' && value >= least && value <= most
  if (sound && (!whole || value === Infinity || Number.isInteger(value))) return value
  const kind = whole ? 'a whole number' : 'a number'
  const range = most === Infinity ? `from ${String(least)}` : `${String(least)} to ${String(most)}`
  throw new TypeError(`${name} must be ${kind} ${range}`)
}
