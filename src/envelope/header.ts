/** The ten keys of a request header, all present: what every live peer accepts. */
export interface RequestHeader {
  readonly version: string
  readonly message_id: string
  /** RFC 3339 in UTC with whole seconds: peers that re-print timestamps before verifying print these the same. */
  readonly message_ts: string
  readonly action: string
  readonly sender_id: string
  readonly sender_uri: string
  readonly receiver_id: string
  readonly total_count: number
  readonly is_msg_encrypted: boolean
  readonly meta: Readonly<Record<string, unknown>>
}

/** The header of an answer or a callback. */
export interface AnswerHeader extends Omit<RequestHeader, 'sender_uri'> {
  readonly status: 'rcvd' | 'pdng' | 'succ' | 'rjct'
  readonly status_reason_code?: string
  readonly status_reason_message?: string
  readonly completed_count: number
}

/** What has to be said about a request; the rest of the header has one right value. */
export interface RequestHeaderInput {
  readonly message_id: string
  readonly action: string
  readonly sender_id: string
  readonly sender_uri: string
  readonly receiver_id: string
  /** Requests in the message, not records. */
  readonly total_count: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly meta?: Readonly<Record<string, unknown>>
}

/** What has to be said about an answer. */
export interface AnswerHeaderInput extends Omit<RequestHeaderInput, 'sender_uri'> {
  /** `now` as this partner reads it; default: whole seconds in UTC. */
  readonly message_ts?: string
  readonly status: AnswerHeader['status']
  readonly status_reason_code?: string
  readonly status_reason_message?: string
  readonly completed_count: number
}

/** The protocol version of the five finished interface standards. */
export const protocolVersion = '1.0.0'

let lastSecond = NaN
let lastTimestamp = ''

/** `2026-01-31T08:00:00Z` from milliseconds since 1970; the fraction is cut, not rounded. */
export function toTimestamp(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000)
  if (second !== lastSecond) {
    lastTimestamp = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`
    lastSecond = second
  }
  return lastTimestamp
}

/** A complete request header (`MsgHeader`), all ten keys, in canonical order: so it is written fastest. */
export function requestHeader(input: RequestHeaderInput): RequestHeader {
  return {
    action: input.action,
    is_msg_encrypted: false,
    message_id: input.message_id,
    message_ts: toTimestamp(input.now),
    meta: input.meta ?? {},
    receiver_id: input.receiver_id,
    sender_id: input.sender_id,
    sender_uri: input.sender_uri,
    total_count: input.total_count,
    version: protocolVersion,
  }
}

/** A complete answer header (`MsgCallbackHeader`), in canonical order; members without a value are left out, never `null`. */
export function answerHeader(input: AnswerHeaderInput): AnswerHeader {
  const { status_reason_code, status_reason_message } = input
  const plain = {
    action: input.action,
    completed_count: input.completed_count,
    is_msg_encrypted: false,
    message_id: input.message_id,
    message_ts: input.message_ts ?? toTimestamp(input.now),
    meta: input.meta ?? {},
    receiver_id: input.receiver_id,
    sender_id: input.sender_id,
    status: input.status,
    total_count: input.total_count,
    version: protocolVersion,
  }
  if (status_reason_code === undefined && status_reason_message === undefined) return plain
  const { total_count, version, ...before } = plain
  return {
    ...before,
    ...(status_reason_code === undefined ? {} : { status_reason_code }),
    ...(status_reason_message === undefined ? {} : { status_reason_message }),
    total_count,
    version,
  }
}
