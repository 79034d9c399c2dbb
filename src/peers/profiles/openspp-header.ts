import { memberOf, objectTokens, readTokens } from '../../json/index.js'
import type { TokenNode } from '../../json/index.js'

type Member = readonly [name: string, whenAbsent?: string]

/** What OpenSPP's request header knows; those without a second entry are required there. */
const requestMembers: readonly Member[] = [
  ['version', '"1.0.0"'],
  ['message_id'],
  ['message_ts'],
  ['action'],
  ['sender_id'],
  ['sender_uri', 'null'],
  ['receiver_id'],
  ['total_count', '0'],
  ['is_msg_encrypted', 'false'],
  ['meta', 'null'],
]

/** What its callback header knows besides; it takes a header for one when there is a `status`. */
const callbackMembers: readonly Member[] = [
  ['status'],
  ['status_reason_code', 'null'],
  ['status_reason_message', 'null'],
  ['completed_count', '0'],
]

/**
 * A received header as OpenSPP prints it again after reading it into its own model, which is what it verifies over: members it does not
 * know are gone, optional ones that were absent are `null` or their default, and `message_ts` is in the form of `reprintedTimestamp`.
 * Other values stay as they came.
 */
export function openSppHeader(header: TokenNode): TokenNode {
  const isCallback = memberOf(header, 'status') !== undefined
  const known = isCallback ? [...requestMembers, ...callbackMembers] : requestMembers
  return objectTokens(
    known.flatMap(([name, whenAbsent]) => {
      const value = memberOf(header, name) ?? (whenAbsent ? readTokens(whenAbsent) : undefined)
      if (value === undefined) return []
      return [[name, name === 'message_ts' ? reprinted(value) : value] as const]
    }),
  )
}

function reprinted(node: TokenNode): TokenNode {
  if (node.kind !== 'string') return node
  return readTokens(JSON.stringify(reprintedTimestamp(JSON.parse(node.token) as string)))
}

const timestamp =
  /^(\d{4}-\d\d-\d\d)[Tt _](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-]\d\d):?(\d\d))?$/

/**
 * A date-time as pydantic prints it: seconds always; a fraction has six digits, and is left out when they are all zero; UTC is `Z`; another
 * offset, or none, stays. What is no date-time comes back as it is.
 */
export function reprintedTimestamp(text: string): string {
  const match = timestamp.exec(text)
  if (match === null) return text
  const [, day = '', minutes = '', seconds = '00', fraction = '', utc, hours, rest] = match
  const micros = fraction.slice(0, 6).padEnd(6, '0')
  const offset = hours === undefined || rest === undefined ? '' : `${hours}:${rest}`
  const zone = utc !== undefined || offset === '+00:00' || offset === '-00:00' ? 'Z' : offset
  return `${day}T${minutes}:${seconds}${micros === '000000' ? '' : `.${micros}`}${zone}`
}
