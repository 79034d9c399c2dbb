/** Deep enough for any message (64) with room; also what stops a value that contains itself. */
export const deepest = 512

type Members = Readonly<Record<string, unknown>>

/** What a string must not hold to be its own JSON text between quotes; half surrogate pairs are left to the careful way too. */
const needsCare = /["\\\u0000-\u001f\ud800-\udfff]/

/** How the members of objects with these names, in this order, are written. */
interface Layout {
  readonly names: readonly string[]
  /** The same in canonical order. */
  readonly sorted: readonly string[]
  /** Each of those as it is written, with its colon: after an opening brace, and after a comma. */
  readonly first: readonly string[]
  readonly next: readonly string[]
}

/** Layouts of one number of names. */
interface Known {
  readonly layouts: Layout[]
  /** Objects that had another one since the last was added. */
  misses: number
}

/**
 * Layouts by the number of names. Records come in few, and comparing names costs less than sorting them. Beyond the bounds names are sorted for each
 * object; where that goes on, the layouts are learnt anew, so that nobody can fill this for good.
 */
const known: Known[] = []
const mostLayouts = 16
const mostMisses = 1000

/** Names as they are written, with their colon. Messages use the same few hundred; beyond that, and long ones, are made anew. */
const writtenNames = new Map<string, string>()
const mostNames = 2048
const longestName = 64

/** Up to here inserting in place beats the sort of the engine, which copies; no layouts are kept of more names. */
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
  if ((items as { readonly toJSON?: unknown }).toJSON !== undefined) return undefined
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
  if ((members as { readonly toJSON?: unknown }).toJSON !== undefined) return undefined
  const names = Object.keys(members)
  const layout = layoutOf(names)
  if (layout === undefined) return writeSorted(members, names, depth)
  const { sorted, first, next } = layout
  let text = ''
  for (let index = 0; index < sorted.length; index++) {
    const value = members[sorted[index] as string]
    if (value === undefined) continue
    const written = typeof value === 'string' ? quoted(value) : writeQuickly(value, depth + 1)
    if (written === undefined) return undefined
    text += (text === '' ? first : next)[index] as string
    text += written
  }
  return text === '' ? '{}' : `${text}}`
}

/** Of names whose layout is not known. */
function writeSorted(members: Members, names: string[], depth: number): string | undefined {
  let text = '{'
  for (const name of sortNames(names)) {
    const value = members[name]
    if (value === undefined) continue
    const written = writeQuickly(value, depth + 1)
    const label = writtenNames.get(name) ?? labelled(name)
    if (written === undefined || label === undefined) return undefined
    text += text.length === 1 ? label + written : `,${label}${written}`
  }
  return `${text}}`
}

/** `undefined` for names that have none. */
function layoutOf(names: readonly string[]): Layout | undefined {
  if (names.length > fewNames) return undefined
  const alike = (known[names.length] ??= { layouts: [], misses: 0 })
  const { layouts } = alike
  for (let index = 0; index < layouts.length; index++) {
    const layout = layouts[index] as Layout
    if (areSame(layout.names, names)) return layout
  }
  alike.misses++
  if (alike.misses > mostMisses) known[names.length] = { layouts: [], misses: 0 }
  if (layouts.length >= mostLayouts) return undefined
  const layout = makeLayout(names)
  if (layout !== undefined) layouts.push(layout)
  return layout
}

/** Equal names are nearly always the same string. */
function areSame(some: readonly string[], others: readonly string[]): boolean {
  for (let index = 0; index < some.length; index++) {
    if (some[index] !== others[index]) return false
  }
  return true
}

function makeLayout(names: readonly string[]): Layout | undefined {
  if (names.some((name) => name.length > longestName)) return undefined
  const sorted = sortNames([...names])
  const labels: string[] = []
  for (const name of sorted) {
    const label = writtenNames.get(name) ?? labelled(name)
    if (label === undefined) return undefined
    labels.push(label)
  }
  const first = labels.map((label) => `{${label}`)
  return { names, sorted, first, next: labels.map((label) => `,${label}`) }
}

function sortNames(names: string[]): string[] {
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
