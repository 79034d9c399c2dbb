import { deviate } from './context.js'
import type { ReadContext } from './context.js'

type Fields = Record<string, unknown>

/** How peers call a name written as one text (peers README, section 8). */
const wholeNames = ['full_name', 'fullName']

/**
 * A name that has a full name and no given name gets one: the full name without the surname where that stands at its beginning or
 * end, else all of it. The full name itself stays beside it, untouched.
 */
export function completeName(
  context: ReadContext,
  value: Fields,
  given: Fields | undefined,
): Fields | undefined {
  const current = given ?? value
  if (current.given_name !== undefined) return given
  const key = wholeNames.find((name) => typeof current[name] === 'string')
  const whole = key === undefined ? '' : String(current[key]).trim()
  if (key === undefined || whole === '') return given
  deviate(context, value, key, 'a name as one text; its given part is read as given_name')
  return { ...current, given_name: withoutSurname(whole, current.surname) }
}

function withoutSurname(whole: string, surname: unknown): string {
  if (typeof surname !== 'string' || surname === '') return whole
  if (whole.endsWith(` ${surname}`)) return whole.slice(0, -surname.length).trim()
  if (whole.startsWith(`${surname} `)) return whole.slice(surname.length).trim()
  return whole
}
