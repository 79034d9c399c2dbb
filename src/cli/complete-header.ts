import { protocolVersion } from '../envelope/index.js'
import { actions } from '../model/index.js'
import { usage } from './usage.js'

/** What a header is completed with. */
export interface HeaderInput {
  readonly header: Readonly<Record<string, unknown>>
  readonly message: Readonly<Record<string, unknown>>
  readonly sender_id: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
  /** How the profile writes `message_ts`. */
  readonly timestamp: (milliseconds: number) => string
  readonly newId: () => string
}

/**
 * A header with all ten keys of a request, or with an answer's keys where it has a `status`; what is there is kept, and stays in its order (which
 * some peers sign), but for a `sender_id` given by hand. Throws a usage error when nothing tells who sends it or what it is.
 */
export function completeHeader(input: HeaderInput): Record<string, unknown> {
  const { header, message, now, timestamp, newId } = input
  const sender_id = input.sender_id ?? header['sender_id']
  if (typeof sender_id !== 'string' || sender_id === '') {
    throw usage('the header does not say who sends it; give --sender-id')
  }
  const action = header['action'] ?? actionOf(message)
  if (action === undefined) {
    throw usage(
      'the header has no action and the message does not tell which; fill in header.action',
    )
  }
  const total_count = itemCount(message)
  const isAnswer = header['status'] !== undefined
  const complete = {
    version: protocolVersion,
    message_id: newId(),
    message_ts: timestamp(now),
    ...(isAnswer ? { completed_count: total_count } : { sender_uri: '' }),
    receiver_id: '',
    total_count,
    is_msg_encrypted: false,
    meta: {},
    action,
  }
  const absent = Object.entries(complete).filter(([name]) => !Object.hasOwn(header, name))
  return { ...header, ...Object.fromEntries(absent), sender_id }
}

/** By the member that only this message has. */
function actionOf(message: Readonly<Record<string, unknown>>): string | undefined {
  const has = (member: string | undefined): boolean =>
    member !== undefined && message[member] !== undefined
  const rows = Object.values(actions)
  const request = rows.find(({ requestMember }) => has(requestMember))
  return request?.action ?? rows.find(({ answerMember }) => has(answerMember))?.answerAction
}

/** `header.total_count` counts items of the message, not records. */
function itemCount(message: Readonly<Record<string, unknown>>): number {
  const list = Object.values(message).find((value) => Array.isArray(value)) as
    readonly unknown[] | undefined
  return list?.length ?? 1
}
