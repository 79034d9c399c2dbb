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
  return textOf(year, month, Math.min(day, daysInMonth(year, month)))
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

function textOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits[month] ?? ''}-${twoDigits[day] ?? ''}`
}

/** The three numbers of a `YYYY-MM-DD` text. */
export function partsOf(date: string): { year: number; month: number; day: number } {
  return { year: numberAt(date, 0, 4), month: numberAt(date, 5, 7), day: numberAt(date, 8, 10) }
}

/** The digits from `start` up to `end`, as a number. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

/** Days of four hundred years, after which the calendar repeats itself. */
const daysInEra = 146_097

/** The date `days` later (earlier when negative), by the proleptic Gregorian calendar; no time zone takes part. Years 0 to 9999. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = partsOf(date)
  return dateOfDay(dayOf(year, month, day) + days)
}

/** Days since 1 March of the year 0. Years are counted from March, so that the day a leap year has more comes last. */
function dayOf(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1
  const months = (month + 9) % 12
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day - 1
}

function dateOfDay(day: number): string {
  const era = Math.floor(day / daysInEra)
  const inEra = day - era * daysInEra
  const leapDays =
    Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096)
  const years = Math.floor((inEra - leapDays) / 365)
  const before = 365 * years + Math.floor(years / 4) - Math.floor(years / 100)
  const inYear = inEra - before
  const months = Math.floor((5 * inYear + 2) / 153)
  const month = months < 10 ? months + 3 : months - 9
  const year = era * 400 + years + (month > 2 ? 0 : 1)
  return textOf(year, month, inYear - Math.floor((153 * months + 2) / 5) + 1)
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
