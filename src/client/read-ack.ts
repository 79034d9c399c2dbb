import { isDciError } from '../errors/index.js'
import type { Deviation } from '../errors/index.js'
import { readJson } from '../json/index.js'
import type { HttpAnswer } from '../transport/index.js'
import { isRefusal, refuses } from './refusal.js'
import { errorIn } from './said-error.js'
import type { SaidError } from './said-error.js'

/** What an acknowledgement says, in whatever shape it came. */
export type AckReading =
  | {
      readonly kind: 'ACK'
      readonly correlation_id?: string
      readonly timestamp?: string
      readonly text: string
      readonly deviations: readonly Deviation[]
    }
  /** Not taken (`ERR`), or answered with nothing to follow (`NACK`). */
  | { readonly kind: 'refused'; readonly said: SaidError }
  /** It says neither; `cause` where it is no JSON. */
  | { readonly kind: 'unreadable'; readonly said: SaidError; readonly cause?: unknown }

/** Words that say "taken", in any case. */
const takingWords: ReadonlySet<string> = new Set([
  'ack',
  'rcvd',
  'received',
  'success',
  'succ',
  'ok',
  'accepted',
  'pdng',
  'pending',
])

type Fields = Readonly<Record<string, unknown>>

/**
 * The one reader of acknowledgements (peers README section 3): `{message: {ack_status, …}}` as published, `rcvd` for `ACK`, a whole envelope,
 * `{status: "success"}`, `{message: "…", status: "rcvd"}`; `error: null` is none; `correlation_id` may be absent. Strict JSON (S2). Never throws
 * for what a peer sent.
 */
export function readAck({ body }: HttpAnswer): AckReading {
  let read: { readonly text: string; readonly value: unknown }
  try {
    read = readJson(body)
  } catch (cause) {
    if (!isDciError(cause)) throw cause
    return { kind: 'unreadable', said: {}, cause }
  }
  const { text, value } = read
  const said = errorIn(value)
  const status = statusIn(value)
  if (status === undefined || !takingWords.has(status.word.trim().toLowerCase())) {
    const refusal = status === undefined ? isRefusal(value) : refuses(status.word)
    return { kind: refusal ? 'refused' : 'unreadable', said: reasonIn(said, status) }
  }
  const within = fieldsOf(fieldsOf(value)['message'])
  return { kind: 'ACK', ...idsIn(value, within), text, deviations: deviationsOf(status, within) }
}

interface Status {
  readonly word: string
  readonly pointer: string
}

/** Where the status may stand, the published place first. */
function statusIn(value: unknown): Status | undefined {
  const { message, header, ack_status, status } = fieldsOf(value)
  const inner = fieldsOf(message)
  const places: readonly (readonly [string, unknown])[] = [
    ['/message/ack_status', inner['ack_status']],
    ['/ack_status', ack_status],
    ['/message/status', inner['status']],
    ['/header/status', fieldsOf(header)['status']],
    ['/status', status],
  ]
  const found = places.find(([, word]) => typeof word === 'string' && word.trim() !== '')
  return found === undefined ? undefined : { pointer: found[0], word: found[1] as string }
}

/** Where the peer gave no code, the word nobody knows is what there is. */
function reasonIn(said: SaidError, status: Status | undefined): SaidError {
  const { code, message } = said
  if (code !== undefined || status === undefined) return said
  if (refuses(status.word)) return said
  const word = { code: status.word.slice(0, 99) }
  return message === undefined ? word : { ...word, message }
}

function idsIn(
  value: unknown,
  within: Fields,
): { readonly correlation_id?: string; readonly timestamp?: string } {
  const { correlation_id, timestamp } = { ...fieldsOf(value), ...within }
  return {
    ...(isText(correlation_id) ? { correlation_id } : {}),
    ...(isText(timestamp) ? { timestamp } : {}),
  }
}

function deviationsOf({ word, pointer }: Status, within: Fields): Deviation[] {
  const deviations: Deviation[] = []
  if (pointer !== '/message/ack_status')
    deviations.push({ pointer, text: 'another place and name of ack_status' })
  if (word !== 'ACK') deviations.push({ pointer, text: 'another word for ACK' })
  if (!isText(within['correlation_id']))
    deviations.push({ pointer: '/message/correlation_id', text: 'missing' })
  if (within['error'] === null) deviations.push({ pointer: '/message/error', text: 'is null' })
  return deviations
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {}
}
