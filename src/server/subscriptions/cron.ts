/** When something is due: minutes in UTC. */
export interface Cron {
  /** The first due time after this one, in milliseconds since 1970; `undefined` when there is none within five years. */
  next(after: number): number | undefined
}

/** What one of the five fields may hold. */
interface Field {
  readonly name: string
  readonly from: number
  readonly to: number
}

const fields = [
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day of the month', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12 },
  { name: 'day of the week', from: 0, to: 7 },
] as const satisfies readonly Field[]

const longest = 200
const minute = 60_000
const day = 24 * 60 * minute
const farthest = 5 * 366 * day

/**
 * Reads a cron expression: five fields of numbers, `*`, ranges (`1-5`), steps through either (`1-30/5`) and lists of them; Sunday is 0 or 7. As in
 * every cron, where both day fields are restricted a day need fit only one. `undefined` for anything else: names, seconds, `@daily`, `L`, `W`, `#`.
 */
export function parseCron(text: string): Cron | undefined {
  if (text.length > longest) return undefined
  const parts = text.trim().split(/\s+/)
  if (parts.length !== fields.length) return undefined
  const sets = fields.map((field, index) => readField(parts[index] ?? '', field))
  const [minutes, hours, days, months, weekdays] = sets
  if (!minutes || !hours || !days || !months || !weekdays) return undefined
  const isEither = parts[2]?.startsWith('*') === false && parts[4]?.startsWith('*') === false

  function isDay(date: Date): boolean {
    if (months?.has(date.getUTCMonth() + 1) !== true) return false
    const isOfMonth = days?.has(date.getUTCDate()) === true
    const weekday = date.getUTCDay()
    const isOfWeek = weekdays?.has(weekday) === true || (weekday === 0 && weekdays?.has(7) === true)
    return isEither ? isOfMonth || isOfWeek : isOfMonth && isOfWeek
  }

  return {
    next: (after) => {
      const start = (Math.floor(after / minute) + 1) * minute
      const firstDay = Math.floor(start / day) * day
      for (let at = firstDay; at <= firstDay + farthest; at += day) {
        if (!isDay(new Date(at))) continue
        const due = timeOfDay(hours, minutes, Math.max(0, start - at) / minute)
        if (due !== undefined) return at + due * minute
      }
      return undefined
    },
  }
}

/** Minutes after midnight of the first due time that is not before `earliest`. */
function timeOfDay(
  hours: ReadonlySet<number>,
  minutes: ReadonlySet<number>,
  earliest: number,
): number | undefined {
  for (let time = earliest; time < 24 * 60; time += 1) {
    if (hours.has(Math.floor(time / 60)) && minutes.has(time % 60)) return time
  }
  return undefined
}

function readField(text: string, field: Field): ReadonlySet<number> | undefined {
  const found = new Set<number>()
  for (const part of text.split(',')) {
    const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part)
    if (match === null) return undefined
    const [, low, high, every] = match
    // A step needs something to step through.
    if (every !== undefined && low !== undefined && high === undefined) return undefined
    const from = low === undefined ? field.from : Number(low)
    const to = low === undefined ? field.to : Number(high ?? low)
    const step = Number(every ?? '1')
    if (from < field.from || to > field.to || from > to || step < 1) return undefined
    for (let value = from; value <= to; value += step) found.add(value)
  }
  return found
}
