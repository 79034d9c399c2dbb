import { DciError } from '../errors/index.js'
import { isDateTime } from '../values/index.js'

/** What was agreed with a partner. Outside its dates nothing is sent to the partner and nothing taken from it. */
export interface Agreement {
  /** What it is called where it is kept; for people. */
  readonly id?: string
  /** RFC 3339 with a zone: from this moment on it holds. */
  readonly from?: string
  /** RFC 3339 with a zone: from this moment on it has ended. */
  readonly until?: string
}

/** What of a partner's sheet decides whether it is dealt with at all. */
export interface AgreementParty {
  readonly id: string
  readonly agreement?: Agreement
}

/** Throws a `TypeError` for dates that are none, or that leave no time between them. */
export function requireAgreementDates({ from, until }: Agreement, partner: string): void {
  for (const [name, date] of Object.entries({ from, until })) {
    if (date === undefined || (isDateTime(date) && !Number.isNaN(Date.parse(date)))) continue
    throw new TypeError(
      `agreement.${name} of partner ${partner} must be a moment with its zone, e.g. 2027-12-31T23:59:59Z`,
    )
  }
  if (from === undefined || until === undefined || Date.parse(from) < Date.parse(until)) return
  throw new TypeError(`the agreement with partner ${partner} must begin before it ends`)
}

/**
 * Throws `agreement.not_begun` or `agreement.ended` when a partner's agreement does not hold at `now`, milliseconds since 1970. A handler asks
 * before it looks at a signature and before it fetches a key, a client before it sends.
 */
export function requireAgreement({ id, agreement = {} }: AgreementParty, now: number): void {
  const { from, until } = agreement
  if (from !== undefined && now < Date.parse(from)) {
    throw refusal('agreement.not_begun', `begins on ${from}; wait until then`, id)
  }
  if (until !== undefined && now >= Date.parse(until)) {
    throw refusal('agreement.ended', `ended on ${until}; renew it`, id)
  }
}

function refusal(
  code: 'agreement.not_begun' | 'agreement.ended',
  sentence: string,
  peer: string,
): DciError {
  return new DciError(
    code,
    `the agreement with ${peer} ${sentence}, or correct agreement in the partner's sheet`,
    { peer },
  )
}
