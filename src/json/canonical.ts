import { DciError } from '../errors/index.js'
import { appendPointer } from './pointer.js'
import { isWellFormed, toWellFormed } from './well-formed.js'

/** Deep enough for any message (64) with room; also what stops a value that contains itself. */
const deepest = 512

type Members = Readonly<Record<string, unknown>>

/** What the fast way says of a value it must not judge. */
const careful: unique symbol = Symbol('careful')

/**
 * The RFC 8785 (JCS) text of `value`: member names sorted by UTF-16 unit at every depth, no white space, numbers and strings in
 * their ECMAScript forms. Linear in the value but for the sorting of each object's names.
 *
 * What is not JSON is treated as `JSON.stringify` treats it where that loses nothing by surprise: a member that is `undefined` is
 * dropped, `undefined` in an array is `null`, `toJSON` is called. Throws `TypeError`, with a JSON pointer, for NaN and infinities,
 * bigint, functions, symbols, a top-level `undefined`, and for nesting over 512 or a value that contains itself; `DciError`
 * `json.lone_surrogate` for half a surrogate pair in a name or a string (RFC 8785 section 3.2.2.2). `value` is not changed.
 */
export function canonicalize(value: unknown): string {
  const ordered = inOrder(value, 0)
  if (ordered === careful) return write(plain(value, ''), '', 0)
  const text = JSON.stringify(ordered)
  // Native text has `\ud…` only for a half pair, or for a backslash followed by those letters: look closer.
  return text.includes('\\ud') ? write(plain(value, ''), '', 0) : text
}

/** `value` itself where all names already stand in order, else copies of the objects concerned; `careful` when unsure. */
function inOrder(value: unknown, depth: number): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : careful
  if (typeof value !== 'object' || depth >= deepest) return careful
  if (Array.isArray(value)) return itemsInOrder(value, depth)
  if ('toJSON' in value) return careful
  return membersInOrder(value as Members, depth)
}

function itemsInOrder(items: readonly unknown[], depth: number): unknown {
  let copy: unknown[] | undefined
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    const ordered = inOrder(item, depth + 1)
    if (ordered === careful) return careful
    if (ordered !== item) {
      copy ??= items.slice()
      copy[index] = ordered
    }
  }
  return copy ?? items
}

function membersInOrder(members: Members, depth: number): unknown {
  const names = Object.keys(members)
  let previous = ''
  for (const name of names) {
    if (name < previous) return sortedCopy(members, names, depth)
    previous = name
  }
  let copy: Record<string, unknown> | undefined
  for (const name of names) {
    const value = members[name]
    if (value === undefined) continue
    const ordered = inOrder(value, depth + 1)
    if (ordered === careful || (ordered !== value && name === '__proto__')) return careful
    if (ordered !== value) {
      copy ??= { ...members }
      copy[name] = ordered
    }
  }
  return copy ?? members
}

// An object lists names that look like array indexes first and by number, whatever the order they were set in, and assigning
// `__proto__` sets no member: such objects are written out by hand.
function sortedCopy(members: Members, names: string[], depth: number): unknown {
  const copy: Record<string, unknown> = {}
  for (const name of names.sort()) {
    const first = name.charCodeAt(0)
    if ((first >= 0x30 && first <= 0x39) || name === '__proto__') return careful
    const value = members[name]
    if (value === undefined) continue
    const ordered = inOrder(value, depth + 1)
    if (ordered === careful) return careful
    copy[name] = ordered
  }
  return copy
}

/** The slow and complete way: text for any value, and the one that names what is refused. */
function write(value: unknown, pointer: string, depth: number): string {
  if (typeof value === 'string') return writeString(value, pointer)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(pointer, `${value} has no JSON form`)
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') refuse(pointer, `a ${typeof value} has no JSON form`)
  if (depth >= deepest) refuse('', `it nests deeper than ${deepest}, or contains itself`)
  if (Array.isArray(value)) {
    const items = Array.from(value as unknown[], (given, index) => {
      const item = plain(given, String(index))
      return item === undefined ? 'null' : write(item, appendPointer(pointer, index), depth + 1)
    })
    return `[${items.join(',')}]`
  }
  const members = value as Members
  const written: string[] = []
  for (const name of Object.keys(members).sort()) {
    const member = plain(members[name], name)
    if (member === undefined) continue
    const at = appendPointer(pointer, name)
    written.push(`${writeString(name, at)}:${write(member, at, depth + 1)}`)
  }
  return `{${written.join(',')}}`
}

function writeString(text: string, pointer: string): string {
  if (isWellFormed(text)) return JSON.stringify(text)
  const what = 'half of a surrogate pair in a string or a name'
  throw new DciError(
    'json.lone_surrogate',
    `Cannot write the canonical text: ${what}${place(pointer)}; correct it at its source`,
    { problems: [{ pointer: toWellFormed(pointer), text: what }] },
  )
}

/** What `JSON.stringify` would look at instead: the result of `toJSON`, the inside of a boxed primitive. */
function plain(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { toJSON } = value as { readonly toJSON?: unknown }
  if (typeof toJSON === 'function') return toJSON.call(value, name) as unknown
  const boxed = value instanceof String || value instanceof Number || value instanceof Boolean
  return boxed ? value.valueOf() : value
}

function refuse(pointer: string, what: string): never {
  throw new TypeError(`Cannot write the canonical text: ${what}${place(pointer)}`)
}

function place(pointer: string): string {
  return pointer === '' || pointer.length > 200 ? '' : ` at ${pointer}`
}
