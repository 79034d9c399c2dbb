import { isAnyNameLent } from './lent-names.js'
import type { Slice } from './scan.js'

type Members = Readonly<Record<string, unknown>>

/**
 * Where in `text` each member's value of the top-level object stands (none for another value), found out from the parsed value alone. `undefined`
 * where that cannot be: then `scan` has to read the text, which costs four times as much.
 *
 * A text is at least as long as its value written with nothing superfluous. Where it is exactly that long, nothing in it is superfluous: no
 * white space, no needless escape, and no member that `JSON.parse` dropped because its name came again. Most peers write so. Escapes are
 * reckoned with in the texts right under the top, where a signature stands with its quotes; where any others are needed the text is longer
 * than what is reckoned here. `undefined` too for what the strict rules refuse: `__proto__`, nesting over `maxDepth`, a number that
 * overflowed. Linear in the value.
 */
export function compactMembers(
  text: string,
  value: unknown,
  maxDepth: number,
): Map<string, Slice> | undefined {
  if (isAnyNameLent()) return undefined
  const found = new Map<string, Slice>()
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return shortestLength(value, maxDepth) === text.length ? found : undefined
  let end = 0
  for (const name in value) {
    if (isRefused(name) || isMoved(name)) return undefined
    const start = end + name.length + 4
    const member = (value as Members)[name]
    end = start + shortestLength(member, maxDepth - 1)
    if (typeof member === 'string') end += escapesIn(member)
    found.set(name, { start, end })
  }
  const length = found.size === 0 ? 2 : end + 1
  return length === text.length ? found : undefined
}

/** How many characters of a text cannot stand in JSON without a backslash before them. */
function escapesIn(text: string): number {
  return occurrences(text, '"') + occurrences(text, '\\')
}

function occurrences(text: string, what: string): number {
  let count = 0
  for (let at = text.indexOf(what); at !== -1; at = text.indexOf(what, at + 1)) count++
  return count
}

/** Length of the shortest text of a parsed value, no escape counted; `NaN` where that is not known, or the value is refused. */
function shortestLength(value: unknown, depthLeft: number): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value === 'number') return shortestNumber(value)
  if (typeof value !== 'object' || value === null) return value === false ? 5 : 4
  if (depthLeft <= 0) return NaN
  return Array.isArray(value) ? ofItems(value, depthLeft) : ofMembers(value as Members, depthLeft)
}

function ofItems(items: readonly unknown[], depthLeft: number): number {
  let length = 1
  for (let index = 0; index < items.length; index++)
    length += shortestLength(items[index], depthLeft - 1) + 1
  return Math.max(length, 2)
}

function ofMembers(members: Members, depthLeft: number): number {
  let length = 1
  for (const name in members) {
    if (isRefused(name)) return NaN
    const member = members[name]
    const written =
      typeof member === 'string' ? member.length + 2 : shortestLength(member, depthLeft - 1)
    length += name.length + written + 4
  }
  return Math.max(length, 2)
}

/** An exponent shortens numbers that end in three zeros or begin with two after the point: how those were written is not known. */
function shortestNumber(number: number): number {
  const size = Math.abs(number)
  const isPlain = Number.isInteger(number) ? number === 0 || number % 1000 !== 0 : size >= 0.01
  return isPlain && size < 1e15 ? String(number).length : NaN
}

function isRefused(name: string): boolean {
  return name === '__proto__'
}

/** Names that are whole numbers stand first in a parsed object, wherever they were written. */
function isMoved(name: string): boolean {
  const first = name.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}
