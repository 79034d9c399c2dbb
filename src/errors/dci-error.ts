import type { Problem } from './problem.js'
import { errorTable } from './table.js'
import type { DciErrorCode, ErrorTier } from './table.js'

const brand = Symbol.for('dci-connect.DciError')

/** What may be known about a failure besides its code and sentence. All of it is free of payload and key material (S12). */
export interface DciErrorDetails {
  readonly cause?: unknown
  /** Who it was about: a partner's id, or the origin that was called. */
  readonly peer?: string
  /** Where the value is wrong, as JSON pointers. */
  readonly problems?: readonly Problem[]
  /** HTTP status received from a peer. */
  readonly status?: number
  /** The standard's reason code or the peer's own error code, kept as the string it was. */
  readonly reason?: string
  /** The peer's own sentence, bounded; it is the peer's words, never ours. */
  readonly peerMessage?: string
  /** What an item of a batch is about. */
  readonly reference_id?: string
  /** Overrides the table, e.g. HTTP 503 is worth another try, 404 is not. */
  readonly retryable?: boolean
}

/**
 * The one error class of the library. `code` is a literal: `switch (error.code)` narrows. The message says what was being
 * done, to whom, and what to do next; it never holds payload or key material.
 */
export class DciError extends Error {
  override readonly name: string = 'DciError'
  readonly code: DciErrorCode
  readonly tier: ErrorTier
  readonly retryable: boolean
  readonly peer: string | undefined
  readonly problems: readonly Problem[]
  readonly status: number | undefined
  readonly reason: string | undefined
  readonly peerMessage: string | undefined
  readonly reference_id: string | undefined

  constructor(code: DciErrorCode, message: string, details: DciErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    const meaning = errorTable[code]
    this.code = code
    this.tier = meaning.tier
    this.retryable = details.retryable ?? meaning.retryable
    this.peer = details.peer
    this.problems = details.problems ?? []
    this.status = details.status
    this.reason = details.reason ?? meaning.rjct
    this.peerMessage = details.peerMessage
    this.reference_id = details.reference_id
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Whether `value` is a `DciError`, also one made by another copy of this package in the same process (the brand is a
 * registered symbol, so `instanceof` is not needed).
 */
export function isDciError(value: unknown): value is DciError {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Record<symbol, unknown>)[brand] === true
  )
}
