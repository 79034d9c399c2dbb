/** What received text may cost (S2, S9). */
export interface JsonLimits {
  /** Nesting of objects and arrays, 64 unless told; from 1 to 512, so that recursive readers stay off the end of the stack. */
  readonly maxDepth?: number
  /** UTF-8 bytes; no limit unless told. */
  readonly maxBytes?: number
}

const deepest = 512

/** `limits.maxDepth` or 64. Throws `TypeError` for a number outside 1–512: that is a bug of the caller. */
export function depthLimit(limits: JsonLimits): number {
  const { maxDepth = 64 } = limits
  if (!Number.isInteger(maxDepth) || maxDepth < 1 || maxDepth > deepest) {
    throw new TypeError(`maxDepth must be a whole number from 1 to ${deepest}`)
  }
  return maxDepth
}
