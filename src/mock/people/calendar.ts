/**
 * The day the invented world stands still at: ages, newborns and "last week" are counted from here, so that a run of next
 * year gives the same bytes as a run of today.
 */
export const referenceDate: string = '2026-06-30'

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 31)
}

/** `YYYY-MM-DD` from its three numbers; days beyond the month's end become its last day. */
export function dateOf(year: number, month: number, day: number): string {
  const last = Math.min(day, daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`
}

/** The three numbers of a `YYYY-MM-DD` text. */
export function partsOf(date: string): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

/** The date `days` later (earlier when negative), by the proleptic Gregorian calendar; no time zone takes part. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = partsOf(date)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** The date `years` later; 29 February becomes 28 where the year has none. */
export function addYears(date: string, years: number): string {
  const { year, month, day } = partsOf(date)
  return dateOf(year + years, month, day)
}

/** Completed years between a birth date and a day, both `YYYY-MM-DD`. */
export function ageOn(birthDate: string, day: string = referenceDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}
