import { errorTable } from '../errors/index.js'
import type { DciErrorCode, Problem } from '../errors/index.js'

/** What an asynchronous endpoint says at once: taken and an answer follows (`ACK`), taken and nothing follows (`NACK`), not taken (`ERR`). */
export type AckStatus = 'ACK' | 'NACK' | 'ERR'

/** The published acknowledgement body. */
export interface Acknowledgement {
  readonly message: {
    readonly ack_status: AckStatus
    readonly timestamp: string
    readonly correlation_id: string
    readonly error?: { readonly code: string; readonly message: string }
  }
}

/** An acknowledgement that carries the published HTTP error list too, so that clients of either shape find theirs. */
export interface ErrorBody extends Acknowledgement {
  readonly errors: readonly {
    readonly code: string
    readonly message: string
    readonly pointer?: string
  }[]
}

/** `ACK` or `NACK`. `timestamp` is RFC 3339. */
export function acknowledgement(
  ack_status: Exclude<AckStatus, 'ERR'>,
  timestamp: string,
  correlation_id: string,
): Acknowledgement {
  return { message: { ack_status, timestamp, correlation_id } }
}

/** What an error body is made of. */
export interface ErrorBodyInput {
  readonly code: DciErrorCode
  readonly message: string
  readonly problems: readonly Problem[]
  readonly timestamp: string
  readonly correlation_id: string
}

const messageLimit = 999
const problemLimit = 20

/**
 * The body of an HTTP 4xx or 5xx in both shapes at once (peers README section 9): `{errors: [...]}` with one entry per problem and its
 * JSON pointer, and `{message: {ack_status: "ERR", error}}`. Texts are cut at the published 999 characters.
 */
export function errorBody(input: ErrorBodyInput): ErrorBody {
  const { code, message, problems, timestamp, correlation_id } = input
  const { err } = errorTable[code]
  const sentence = message.slice(0, messageLimit)
  const listed = problems.slice(0, problemLimit).map((problem) => ({
    code: problem.reason ?? err,
    message: `${problem.pointer || '/'}: ${problem.text}`.slice(0, messageLimit),
    pointer: problem.pointer,
  }))
  return {
    errors: [{ code: err, message: sentence }, ...listed],
    message: {
      ack_status: 'ERR',
      timestamp,
      correlation_id,
      error: { code: err, message: sentence },
    },
  }
}
