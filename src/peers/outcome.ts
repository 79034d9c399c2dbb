/** One HTTP answer. Header names are in lower case. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** How often the request was sent until this came; absent: once. */
  readonly attempts?: number
  /** Before this moment asking again is useless (`Retry-After`, an open circuit, a quota), where it is known and was not waited for (R8). */
  readonly retryAt?: Date
}

/** What one attempt came to: an answer of any status, or what was thrown. */
export type Outcome =
  | { readonly answer: HttpAnswer; readonly error?: never }
  | { readonly answer?: never; readonly error: unknown }

/** What an attempt's outcome means (R10). */
export interface Verdict {
  /** Whether sending the same again may help. Whether it may be sent again is the action table's to say (R9). */
  readonly repeat: boolean
  /** What it says of the peer to its circuit: `ignore` counts for nothing. */
  readonly health: 'ok' | 'failure' | 'ignore'
  /** Milliseconds that must pass before the next attempt; never undercut (R8). */
  readonly retryAfter?: number
  /** The peer's allowance is used up until then, milliseconds since 1970: pacing lets nothing pass before. */
  readonly exhaustedUntil?: number
}

/** How a family of peers means an outcome, given what it means by default. `now` in milliseconds since 1970. */
export type Classify = (outcome: Outcome, byDefault: Verdict, now: number) => Verdict
