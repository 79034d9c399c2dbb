import { DciError } from '../errors/index.js'
import type { HttpAnswer } from '../peers/index.js'
import { retryAfterOf } from './retry-after.js'
import { retryableStatuses } from './retryable-statuses.js'

/** A token and for how many milliseconds it is good; absent where nobody says. */
export interface ReceivedToken {
  readonly token: string
  readonly lifetime?: number
}

/** Longest answer of a token endpoint that is read, and longest token that is taken: servers refuse headers over 8 to 16 kB. */
const longestAnswer = 65_536
const longestToken = 16_384

/**
 * The token in an answer, whatever its content type is: `access_token` (RFC 6749 section 5.1) or `token` (openIMIS), good for `expires_in`
 * seconds, a number or a text, else until `exp` beside it or in the JWT that it is. `now` in milliseconds since 1970.
 *
 * Throws `token.refused` with the OAuth error code as `reason` for a refusal, also one with HTTP 200; `token.unreadable` for what is neither.
 * Nothing else of the answer is in the error: it might repeat the credentials.
 */
export function readToken(answer: HttpAnswer, peer: string, now: number): ReceivedToken {
  const { status, body } = answer
  const members = body.byteLength > longestAnswer ? {} : membersOf(Buffer.from(body).toString())
  const { access_token, token, expires_in, exp, error } = members
  const found = access_token ?? token ?? undefined
  const refused = status < 200 || status > 299 || (found === undefined && error !== undefined)
  if (refused) throw refusal(answer, error, peer, now)
  if (!isToken(found)) {
    throw new DciError(
      'token.unreadable',
      `the token endpoint of ${peer} answered HTTP ${String(status)} without a token that can be used; check the token URL with its owner`,
      { peer, status },
    )
  }
  const seconds = secondsOf(expires_in)
  if (seconds !== undefined) return { token: found, lifetime: seconds * 1000 }
  const until = secondsOf(exp) ?? secondsOf(claimsOf(found)['exp'])
  return until === undefined ? { token: found } : { token: found, lifetime: until * 1000 - now }
}

/** Whether a value is a token that a header can carry. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestToken && /^[\x21-\x7e]+$/.test(value)
}

function refusal(answer: HttpAnswer, error: unknown, peer: string, now: number): DciError {
  const { status } = answer
  const reason = typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? error : undefined
  const retryable = retryableStatuses.has(status)
  const advice = retryable ? 'ask again later' : 'check the credentials with its owner'
  const wait = retryable ? retryAfterOf(answer, now) : undefined
  return new DciError(
    'token.refused',
    `the token endpoint of ${peer} gave no token (HTTP ${String(status)}${reason === undefined ? '' : `, ${reason}`}); ${advice}`,
    {
      peer,
      status,
      retryable,
      ...(reason === undefined ? {} : { reason }),
      ...(wait === undefined ? {} : { retryAt: new Date(now + wait) }),
    },
  )
}

/** Seconds as a number or as a text; `undefined` for what is neither. */
function secondsOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** The claims of a JWT, unverified: the token is not ours to judge. Empty for any other token. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, payload, signature] = token.split('.')
  if (payload === undefined || signature === undefined) return {}
  return membersOf(Buffer.from(payload, 'base64url').toString())
}

function membersOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
