import { isDciDate } from '../../values/formats.js'
import { daysInMonth } from '../people/calendar.js'

/** The days a date may mean, both included: `2019` is every day of that year. Days are `YYYY-MM-DD`, so they compare as text. */
export interface DateRange {
  readonly first: string
  readonly last: string
}

/**
 * What a published date means in days: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a date-time, of which the day counts as it is written,
 * whatever the zone (a birth date is not an instant). Undefined when the text is none of these.
 */
export function dateRange(text: unknown): DateRange | undefined {
  if (!isDciDate(text)) return undefined
  if (text.length >= 10) return { first: text.slice(0, 10), last: text.slice(0, 10) }
  if (text.length === 4) return { first: `${text}-01-01`, last: `${text}-12-31` }
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))]
  return { first: `${text}-01`, last: `${text}-${String(daysInMonth(year, month))}` }
}
