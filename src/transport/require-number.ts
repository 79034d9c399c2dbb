/** What a number among the options may be. */
export interface NumberBounds {
  readonly least?: number
  /** In the place of `least`: more than this. */
  readonly above?: number
  /** Default: `Infinity`, which is then allowed itself. */
  readonly most?: number
  /** Whole numbers only; `Infinity` stays allowed where `most` is not given. */
  readonly whole?: boolean
  /** What to do about it; ends the message. */
  readonly advice?: string
}

/** The option `name` if it is within bounds; else `TypeError`, with a sentence that says what it may be. */
export function requireNumber(name: string, value: number, bounds: NumberBounds): number {
  const { above, least = above ?? -Infinity, most = Infinity, whole = false, advice } = bounds
  const inRange = value >= least && value !== above && value <= most
  const sound = typeof value === 'number' && inRange
  if (sound && (!whole || value === Infinity || Number.isInteger(value))) return value
  const finite = most === Number.MAX_SAFE_INTEGER
  const kind = `a ${finite ? 'finite ' : ''}${whole ? 'whole ' : ''}number`
  const from = above === undefined ? written(least) : `above ${written(above)}`
  const open = most === Infinity || finite
  const range = open
    ? `${above === undefined ? 'from ' : ''}${from}`
    : `${from} to ${written(most)}`
  const then = advice === undefined ? '' : `: ${advice}`
  throw new TypeError(`${name} must be ${kind} ${range}${then}`)
}

/** `1,000,000,000`, as people read it. */
function written(value: number): string {
  return value.toLocaleString('en')
}
