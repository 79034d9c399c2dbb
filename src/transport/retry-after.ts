import type { HttpAnswer } from '../peers/index.js'

/** About 31 years: what is longer is no other news, and a date beyond it may be none. */
const longest = 1e12

/**
 * Milliseconds from `now` (milliseconds since 1970) that a `Retry-After` header asks for, as seconds or as an HTTP date (RFC 9110 section
 * 10.2.3), the longest where it stands there more than once in seconds; 0 for a date that is past, `undefined` where there is none or it is neither.
 */
export function retryAfterOf({ headers }: HttpAnswer, now: number): number | undefined {
  const text = headers['retry-after']?.trim()
  if (text === undefined || text.length > 40) return undefined
  const listed = text.split(',').map((one) => one.trim())
  if (listed.every((one) => /^\d+(\.\d+)?$/.test(one))) {
    return Math.min(longest, Math.ceil(Math.max(...listed.map(Number)) * 1000))
  }
  if (!/[a-z]{3}/i.test(text)) return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
