/** How many requests a partner takes from us; each bound holds by itself. Absent: no bound. */
export interface Quota {
  readonly perSecond?: number
  readonly perMinute?: number
  /** A day is a calendar day in UTC unless `dayStartsAt` says otherwise. */
  readonly perDay?: number
  /** Minutes after midnight UTC at which the partner's day begins. Default 0. */
  readonly dayStartsAt?: number
}
