/**
 * One thing wrong with a value, or one thing a peer did differently.
 *
 * `pointer` is an RFC 6901 JSON pointer from the root of the envelope (`''` is the whole). `text` never quotes the
 * value found: values are personal data (S12).
 */
export interface Problem {
  readonly pointer: string
  readonly text: string
  /** The standard's reason code for a peer, e.g. `rjct.timestamp.invalid`, where one fits. */
  readonly reason?: string
}

/** What a peer did differently from the published text and the reader put right. */
export type Deviation = Problem

/** `file: /pointer: text`-style rendering used in error messages; at most `limit` problems are named. */
export function describeProblems(problems: readonly Problem[], limit = 5): string {
  const named = problems.slice(0, limit).map(({ pointer, text }) => `${pointer || '/'}: ${text}`)
  const more = problems.length - named.length
  return more > 0 ? `${named.join('; ')}; and ${more} more` : named.join('; ')
}
