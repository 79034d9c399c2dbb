/** Deep enough for any message (64) with room; also what stops a value that contains itself. */
export const deepest = 512

type Members = Readonly<Record<string, unknown>>

/** What a string must not hold to be its own JSON text between quotes; half surrogate pairs are left to the careful way too. */
const needsCare = /["\\\u0000-\u001f\ud800-\udfff]/

/** Names as they are written, with their colon. Messages use the same few hundred; beyond that, and long ones, are made anew. */
const writtenNames = new Map<string, string>()
const mostNames = 2048
const longestName = 64

/** Up to here inserting in place beats the sort of the engine, which copies. */
const fewNames = 24

/**
 * The canonical text of plain JSON data, or `undefined` for a value with anything in it that takes a closer look: what JSON does not
 * know, what has a prototype of its own or `toJSON`, half a surrogate pair, nesting too deep. Half the price of sorting copies for
 * `JSON.stringify`, which prints the same numbers (ECMA-262, 25.5.2).
 */
export function writeQuickly(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || depth >= deepest) return undefined
  return Array.isArray(value) ? writeItems(value, depth) : writeMembers(value as Members, depth)
}

function writeItems(items: readonly unknown[], depth: number): string | undefined {
  if ('toJSON' in items) return undefined
  let text = '['
  for (let index = 0; index < items.length; index++) {
    const written = writeQuickly(items[index], depth + 1)
    if (written === undefined) return undefined
    text += index === 0 ? written : `,${written}`
  }
  return `${text}]`
}

function writeMembers(members: Members, depth: number): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(members)
  if (prototype !== Object.prototype && prototype !== null) return undefined
  if ('toJSON' in members) return undefined
  let text = '{'
  for (const name of sorted(Object.keys(members))) {
    const value = members[name]
    if (value === undefined) continue
    const written = writeQuickly(value, depth + 1)
    const label = writtenNames.get(name) ?? labelled(name)
    if (written === undefined || label === undefined) return undefined
    text += text.length === 1 ? label + written : `,${label}${written}`
  }
  return `${text}}`
}

function sorted(names: string[]): string[] {
  if (names.length > fewNames) return names.sort()
  for (let at = 1; at < names.length; at++) {
    const name = names[at] as string
    let to = at
    for (; to > 0 && (names[to - 1] as string) > name; to--) names[to] = names[to - 1] as string
    names[to] = name
  }
  return names
}

function quoted(text: string): string | undefined {
  if (!needsCare.test(text)) return `"${text}"`
  const written = JSON.stringify(text)
  // Native text has `\ud…` only for a half pair, or for a backslash followed by those letters: look closer.
  return written.includes('\\ud') ? undefined : written
}

function labelled(name: string): string | undefined {
  const written = quoted(name)
  if (written === undefined) return undefined
  const label = `${written}:`
  if (name.length <= longestName && writtenNames.size < mostNames) writtenNames.set(name, label)
  return label
}
