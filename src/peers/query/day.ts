import { isDciDate } from '../../values/index.js'

/** Whether a value is one day of the calendar, `YYYY-MM-DD`: no part of a date, and no time, which would pass through a time zone. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && isDciDate(value)
}
