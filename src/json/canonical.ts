import { DciError } from '../errors/index.js'
import { isInOrder } from './in-order.js'
import { appendPointer } from './pointer.js'
import { deepest, writeQuickly } from './quick-canonical.js'
import { isWellFormed, toWellFormed } from './well-formed.js'

type Members = Readonly<Record<string, unknown>>

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
  return writeAtOnce(value) ?? writeQuickly(value, 0) ?? write(plain(value, ''), '', 0)
}

/** The native text where it is the canonical one. It has `\\ud…` for a half surrogate pair, or for a backslash and those letters: look closer. */
function writeAtOnce(value: unknown): string | undefined {
  if (!isInOrder(value, 0)) return undefined
  const text = JSON.stringify(value)
  return text.includes('\\ud') ? undefined : text
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
