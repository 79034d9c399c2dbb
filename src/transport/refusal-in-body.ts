import { retryableStatuses } from './retryable-statuses.js'

/** Bytes up to which a body is looked into: what refuses everything is short, and a long answer must not cost a second reading. */
const longestLookedInto = 4_096

const openBrace = 0x7b
const closeBrace = 0x7d
const lessThan = 0x3c
const quote = 0x22
const letterE = 0x65
const lastWhiteSpace = 0x20

/** The standard's codes of an ERR body for what may pass by itself. */
const temporaryCodes: ReadonlySet<unknown> = new Set([
  'err.service.unavailable',
  'err.request.timeout',
])

type Refusal = 'failed' | 'overloaded' | undefined

/**
 * Whether the body of a 2xx answer says after all that the peer could not serve the request now, so that the same may succeed later (R10):
 * an ERR acknowledgement, an `error` or `errors`, a header status or the status of every item with `err.service.unavailable` or
 * `err.request.timeout`; an `error` whose numeric code is a retryable HTTP status; a SOAP fault of the server's; a web page; an object that breaks
 * off. `undefined` for everything else: a NACK, `rjct`, an `error` of any other code is an answer.
 *
 * Runs for every answer, and mostly once: an object is read only when it holds `"err` and is no longer than 4 kB; of markup the first 4 kB are
 * looked at.
 */
export function refusalIn(body: Uint8Array): Refusal {
  if (body === lookedInto) {
    lookedInto = undefined
    return seen
  }
  seen = lookInto(body)
  lookedInto = body.byteLength > longestLookedInto ? undefined : body
  return seen
}

/** The last short body and what was seen in it: its circuit looks, then the retry looks again. */
let lookedInto: Uint8Array | undefined
let seen: Refusal

function lookInto(body: Uint8Array): Refusal {
  const { byteLength } = body
  const looked = Math.min(byteLength, longestLookedInto)
  let first = 0
  while (first < looked && (body[first] as number) <= lastWhiteSpace) first += 1
  if (body[first] === lessThan) return ofMarkup(textOf(body.subarray(0, looked)))
  if (body[first] !== openBrace || byteLength > looked) return undefined
  let last = byteLength - 1
  while ((body[last] as number) <= lastWhiteSpace) last -= 1
  if (body[last] !== closeBrace) return 'failed'
  return namesAnError(body) ? ofJson(textOf(body)) : undefined
}

/** Whether `"err` stands in it. Looked for by its rarest letters: in JSON a search stops at every quote. */
function namesAnError(body: Uint8Array): boolean {
  const bytes = bufferOf(body)
  for (let at = bytes.indexOf('rr'); at >= 0; at = bytes.indexOf('rr', at + 1))
    if (bytes[at - 1] === letterE && bytes[at - 2] === quote) return true
  return false
}

function bufferOf(body: Uint8Array): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

function textOf(body: Uint8Array): string {
  return bufferOf(body).toString('utf8')
}

/** A web page (of a proxy, of maintenance) is a failure; so is a SOAP fault, unless its code says that the sender was at fault. */
function ofMarkup(text: string): 'failed' | undefined {
  if (/<!doctype html|<html[\s>]/i.test(text)) return 'failed'
  if (!/<(?:[\w.-]{1,40}:)?Fault[\s>]/.test(text)) return undefined
  return sendersFault.test(text) ? undefined : 'failed'
}

/** SOAP 1.1 `faultcode` (section 4.4.1) or SOAP 1.2 `Code/Value` (section 5.4.6). */
const sendersFault =
  /<(?:faultcode|(?:[\w.-]{1,40}:)?Value)(?:\s[^>]{0,200})?>\s{0,40}(?:[\w.-]{1,40}:)?(?:Client|Sender)\b/

function ofJson(text: string): Refusal {
  const { header, message, errors, error } = membersOf(parsed(text))
  const { error: nested, search_response: items } = membersOf(message)
  const listed: unknown = Array.isArray(errors) ? errors[0] : undefined
  for (const candidate of [nested, listed, error]) {
    const refusal = ofCode(membersOf(candidate)['code'])
    if (refusal !== undefined) return refusal
  }
  const { status_reason_code } = membersOf(header)
  if (temporaryCodes.has(status_reason_code)) return 'failed'
  return everyItemFailed(items) ? 'failed' : undefined
}

function ofCode(code: unknown): Refusal {
  if (temporaryCodes.has(code)) return 'failed'
  if (code === 429) return 'overloaded'
  return typeof code === 'number' && retryableStatuses.has(code) ? 'failed' : undefined
}

/** One item that was answered makes the answer worth having: repeating would ask for it again. */
function everyItemFailed(items: unknown): boolean {
  if (!Array.isArray(items) || items.length === 0) return false
  return items.every((item) => temporaryCodes.has(membersOf(item)['status_reason_code']))
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
