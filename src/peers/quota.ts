/**
 * How many requests a partner takes from us; each bound holds by itself. Absent: no bound. It counts operations, their repetitions and pages; key
 * sets, lists of places and token requests are neither counted nor kept waiting.
 */
export interface Quota {
  readonly perSecond?: number
  readonly perMinute?: number
  /** A day is a calendar day in UTC unless `dayStartsAt` says otherwise. */
  readonly perDay?: number
  /** Minutes after midnight UTC at which the partner's day begins. Default 0. */
  readonly dayStartsAt?: number
}

const bounds = ['perSecond', 'perMinute', 'perDay'] as const
const minutesOfDay = 1440

/** Throws `TypeError` for a bound that is no whole number above zero, a day that begins at no minute of a day, or another member. */
export function requireQuota(quota: Quota, id: string): void {
  const of = `of partner ${id}`
  for (const bound of bounds) {
    const value = quota[bound]
    if (value === undefined || (Number.isSafeInteger(value) && value > 0)) continue
    throw new TypeError(`quota.${bound} ${of} must be a whole number above 0`)
  }
  const { dayStartsAt = 0 } = quota
  if (!Number.isInteger(dayStartsAt) || dayStartsAt < 0 || dayStartsAt >= minutesOfDay) {
    throw new TypeError(`quota.dayStartsAt ${of} must be a minute of the day, from 0 to 1439`)
  }
  const known: readonly string[] = [...bounds, 'dayStartsAt']
  const other = Object.keys(quota).find((member) => !known.includes(member))
  if (other !== undefined) {
    throw new TypeError(`quota ${of} has a member that is none of ${known.join(', ')}`)
  }
}
