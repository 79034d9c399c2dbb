import { compactMembers } from './compact-members.js'
import { decodeText } from './decode.js'
import { examine, fail } from './examine.js'
import { depthLimit } from './limits.js'
import type { JsonLimits } from './limits.js'
import { isAnyNameLent } from './lent-names.js'
import { scan } from './scan.js'
import type { Slice } from './scan.js'
import { isWellFormed } from './well-formed.js'

/** A JSON text as it came, with its value. */
export interface ReadText {
  readonly text: string
  readonly value: unknown
  /**
   * For a top-level object, where in `text` each member's value stands, exactly and without surrounding white space, so that a
   * signature is checked over what was received (S4). Empty for any other value.
   */
  readonly members: ReadonlyMap<string, Slice>
}

/**
 * Reads received JSON strictly (S2, RFC 8259): UTF-8, one value and nothing after it, no repeated member name, no `__proto__`,
 * no half surrogate pair (raw or escaped, in names or values), no number that overflows to infinity, bounded depth and size.
 * Linear in the input, without recursion before the depth is known.
 *
 * Throws `DciError` with code `json.invalid`, `json.encoding`, `json.duplicate_key`, `json.forbidden_key`, `json.too_deep`,
 * `json.lone_surrogate` or `body.too_large`; the message names a place, never the content. Throws `TypeError` for limits that
 * make no sense.
 */
export function readJson(input: string | Uint8Array, limits: JsonLimits = {}): ReadText {
  const maxDepth = depthLimit(limits)
  const text = decodeText(input, limits.maxBytes)
  // Bytes that decoded as UTF-8 cannot hold a raw half pair; a string can.
  const wellFormed = typeof input !== 'string' || isWellFormed(text)
  const parsed = text.length <= parsedUnseen ? quickly(text) : undefined
  if (parsed !== undefined && wellFormed) {
    const members = compactMembers(text, parsed, maxDepth)
    if (members !== undefined) return { text, value: parsed, members }
  }
  const found = scan(text, maxDepth)
  if (found.tooDeepAt !== -1) {
    fail(text, found.tooDeepAt, '', 'json.too_deep', `nesting deeper than ${maxDepth}`)
  }
  const value = parsed ?? parse(text)
  if (found.suspect || !wellFormed || intactMembers(value) !== found.memberCount) examine(text)
  return { text, value, members: found.members }
}

/** Up to this length a text is parsed before its depth is known: however deep, it takes a few megabytes for a moment. */
const parsedUnseen = 131_072

/** The value, where there is one and it is not `null`; what is wrong with the text is for the careful way to tell. */
function quickly(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

// V8's own messages quote the text, so they are neither shown nor kept as a cause (S12).
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    examine(text)
    return fail(text, 0, '', 'json.invalid', 'not JSON')
  }
}

/**
 * How many members all objects of a parsed value have together: fewer than the text wrote when a name was repeated. Not a number when
 * one in the text overflowed to infinity.
 */
function intactMembers(value: unknown, lent = isAnyNameLent()): number {
  if (typeof value === 'number') return value - value
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (typeof item !== 'string') count += intactMembers(item, lent)
    }
    return count
  }
  const members = value as Readonly<Record<string, unknown>>
  // Twice as fast as `Object.keys`; names a prototype may lend are not counted.
  for (const name in members) {
    if (lent && !Object.hasOwn(members, name)) continue
    const member = members[name]
    count++
    if (typeof member !== 'string') count += intactMembers(member, lent)
  }
  return count
}
