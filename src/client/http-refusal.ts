import { DciError } from '../errors/index.js'
import type { DciErrorDetails } from '../errors/index.js'
import type { Partner, Verdict } from '../peers/index.js'
import { defaultVerdict } from '../transport/index.js'
import type { HttpAnswer } from '../transport/index.js'
import { errorOf, peerTextOf } from './said-error.js'
import type { SaidError } from './said-error.js'

/**
 * The error for an HTTP answer other than 200 or 202: `transport.status` with the status, the peer's own code as `reason`, its sentence as
 * `peerMessage`, the body as `peerText` (all bounded), when to ask again where the answer or the partner's family says so, and whether that
 * may help as this family means it (R10). A quota that is used up until some time is `quota.exceeded`, as it is when we count it ourselves (R17).
 */
export function httpRefusal(answer: HttpAnswer, partner: Partner, now: number): DciError {
  const { status, body } = answer
  const said = errorOf(body)
  const { id } = partner
  const sentence = `${id} answered HTTP ${String(status)}${said.code === undefined ? '' : ` (${said.code})`}; ${adviceFor(status)}`
  const verdict = meant(answer, partner, now)
  const isUsedUp = verdict.exhaustedUntil !== undefined
  return new DciError(isUsedUp ? 'quota.exceeded' : 'transport.status', sentence, {
    retryable: isUsedUp || verdict.repeat,
    ...whenToAsk(answer, verdict, now),
    ...saidBy(answer, id, said),
  })
}

/** What an answer that is an error says of itself, as details of that error. */
export function saidBy(
  { status, body, attempts }: HttpAnswer,
  peer: string,
  said: SaidError = errorOf(body),
): DciErrorDetails {
  const { code, message } = said
  const peerText = peerTextOf(body)
  return {
    peer,
    status,
    ...(code === undefined ? {} : { reason: code }),
    ...(message === undefined ? {} : { peerMessage: message }),
    ...(peerText === '' ? {} : { peerText }),
    ...(attempts === undefined ? {} : { attempts }),
  }
}

function meant(answer: HttpAnswer, { profile }: Partner, now: number): Verdict {
  const byDefault = defaultVerdict({ answer }, now)
  return profile.classify === undefined ? byDefault : profile.classify({ answer }, byDefault, now)
}

function whenToAsk(
  { retryAt }: HttpAnswer,
  { retryAfter, exhaustedUntil }: Verdict,
  now: number,
): { readonly retryAt?: Date } {
  if (retryAt !== undefined) return { retryAt }
  if (exhaustedUntil !== undefined) return { retryAt: new Date(exhaustedUntil) }
  return retryAfter === undefined ? {} : { retryAt: new Date(now + retryAfter) }
}

function adviceFor(status: number): string {
  if (status >= 300 && status < 400) return 'redirects are not followed: give the URL it leads to'
  if (status === 401) return 'check the token and the key it knows us by'
  if (status === 403) return 'ask its owner to allow this'
  if (status === 404) return 'check the base URL and the profile'
  if (status === 413) return 'send fewer items at once'
  if (status === 429) return 'ask again later and less often'
  if (status >= 500) return 'its owner has to look; ask again later'
  return 'the request does not suit it'
}
