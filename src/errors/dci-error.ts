import type { Problem } from './problem.js'
import { errorTable } from './table.js'
import type { DciErrorCode, ErrorTier } from './table.js'
import type { UnsettledTransaction } from './unsettled-transaction.js'

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
  /**
   * The HTTP body as the peer sent it, bounded. It may hold personal data: on the error it is not enumerable, so that no log or JSON gets it by
   * itself (S12).
   */
  readonly peerText?: string
  /**
   * Before this moment asking again is useless: the peer, an open circuit or a quota says so. A `Date`; events, health and snapshots, which are
   * plain JSON, have the same as a number of milliseconds since 1970.
   */
  readonly retryAt?: Date
  /** How often the request was sent before this was the outcome. */
  readonly attempts?: number
  /** What was asked and is not known to be answered (R16): all that is needed to find out later. */
  readonly unsettled?: UnsettledTransaction
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
  readonly retryAt: Date | undefined
  readonly attempts: number | undefined
  readonly unsettled: UnsettledTransaction | undefined
  declare readonly peerText: string | undefined

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
    this.retryAt = details.retryAt
    this.attempts = details.attempts
    this.unsettled = details.unsettled
    Object.defineProperty(this, 'peerText', { value: details.peerText, enumerable: false })
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
