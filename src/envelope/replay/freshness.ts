import { DciError } from '../../errors/index.js'
import type { DciErrorCode } from '../../errors/index.js'
import { isDateTime } from '../../values/index.js'

/** How far ahead of our clock a message may be dated, in milliseconds (S7). */
export const mostAhead: number = 60_000

/** How old a message may be when nobody says, in milliseconds: seven days (S7). */
export const defaultMaxAge: number = 7 * 24 * 60 * 60 * 1000

/**
 * When a message says it was sent, in milliseconds since 1970, if that is neither more than 60 s after `now` nor more than `maxAge`
 * milliseconds before it. Throws `message.expired`, `message.future`, and `message.timestamp_invalid` for what is no RFC 3339 date-time.
 */
export function requireFresh(message_ts: unknown, now: number, maxAge: number): number {
  const sent = instantOf(message_ts)
  if (sent === undefined) {
    throw refusal(
      'message.timestamp_invalid',
      'header.message_ts does not say when this message was sent; write it as RFC 3339 with its zone',
      'must be an RFC 3339 date-time with its zone',
    )
  }
  if (sent > now + mostAhead) {
    throw refusal(
      'message.future',
      `clocks may differ: header.message_ts is ${span(sent - now)} ahead of ours; compare the clocks, then send the message again`,
      'is ahead of our clock',
    )
  }
  if (sent < now - maxAge) {
    throw refusal(
      'message.expired',
      `clocks may differ, or this was sent long ago: header.message_ts is ${span(now - sent)} behind ours and ${span(maxAge)} are allowed; compare the clocks, then send the message again with a new message_ts`,
      'is too far behind our clock',
    )
  }
  return sent
}

/** A refusal about `message_ts`, in the words of both error shapes. */
export function refusal(code: DciErrorCode, sentence: string, text: string): DciError {
  return new DciError(code, sentence, {
    problems: [{ pointer: '/header/message_ts', text, reason: 'rjct.message_ts.invalid' }],
  })
}

let lastText = ''
let lastInstant: number | undefined

/** As `readInstant`; most messages of one second say the same, so that the last one is kept. */
function instantOf(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined
  if (text === lastText) return lastInstant
  const instant = readInstant(text)
  if (instant === undefined) return undefined
  lastText = text
  lastInstant = instant
  return instant
}

/** An RFC 3339 date-time in milliseconds since 1970; a leap second is the second after it, which `Date.parse` does not know. */
function readInstant(text: string): number | undefined {
  if (!isDateTime(text)) return undefined
  const leap = text.startsWith(':60', 16)
  const known = leap ? `${text.slice(0, 17)}59${text.slice(19)}` : text
  return Date.parse(known.toUpperCase()) + (leap ? 1000 : 0)
}

function span(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 7200) return `${String(seconds)} s`
  const hours = Math.floor(seconds / 3600)
  return hours < 72 ? `${String(hours)} hours` : `${String(Math.floor(hours / 24))} days`
}
