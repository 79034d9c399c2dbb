import { examine, fail } from './examine.js'
import { deepest } from './quick-canonical.js'
import { scan } from './scan.js'
import { decodeString } from './token-node.js'
import type { LiteralToken, StringToken, TokenMember, TokenNode } from './token-node.js'
import { isWellFormed } from './well-formed.js'

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const openArray = 0x5b
const backslash = 0x5c
const closeArray = 0x5d
const openObject = 0x7b
const closeObject = 0x7d

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const control = /[\u0000-\u001f]/

/** Shorter numbers without an exponent cannot overflow. */
const longestSafeNumber = 300

/** Up to here names are compared one by one, which is cheaper than a set. */
const fewNames = 16

const literals: Readonly<Record<number, LiteralToken>> = {
  0x74: { kind: 'literal', token: 'true' },
  0x66: { kind: 'literal', token: 'false' },
  0x6e: { kind: 'literal', token: 'null' },
}

/** One string a name, so that equal names are the same string; emptied when full, so that nobody can fill it for good. */
const knownNames = new Map<string, string>()
const mostNames = 2048
const longestName = 64

/** A text and how far it was read. */
interface Cursor {
  readonly text: string
  /** The text holds control characters, which are white space or a fault. */
  readonly controls: boolean
  at: number
  /** Where the next backslash stands, when that is not before `at`; the length of the text when none is left. */
  escape: number
}

/**
 * The tokens of a JSON text, under the strict rules of `readJson` (S2) but for the depth, which may be 512 here: who received the text
 * has set its own limit. Linear in the text.
 *
 * Throws `DciError` `json.invalid` (also for a number that overflows to infinity), `json.duplicate_key`, `json.forbidden_key`,
 * `json.lone_surrogate`, `json.too_deep`; the message names a place, never the content.
 */
export function readTokens(text: string): TokenNode {
  if (!isWellFormed(text)) refuse(text)
  const cursor: Cursor = { text, controls: control.test(text), at: 0, escape: -1 }
  const node = readValue(cursor, 0)
  if (skipSpace(cursor) < text.length) refuse(text)
  return node
}

function readValue(cursor: Cursor, depth: number): TokenNode {
  const { text } = cursor
  const at = skipSpace(cursor)
  const first = text.charCodeAt(at)
  if (first === quote) return readString(cursor)
  if (first === openObject) return readObject(cursor, depth + 1)
  if (first === openArray) return readArray(cursor, depth + 1)
  const literal = literals[first]
  if (literal === undefined) return readNumber(cursor)
  if (!text.startsWith(literal.token, at)) refuse(text)
  cursor.at = at + literal.token.length
  return literal
}

function readObject(cursor: Cursor, depth: number): TokenNode {
  const { text } = cursor
  if (depth > deepest) refuse(text)
  const members: TokenMember[] = []
  cursor.at++
  if (text.charCodeAt(skipSpace(cursor)) === closeObject) {
    cursor.at++
    return { kind: 'object', members }
  }
  for (;;) {
    if (text.charCodeAt(skipSpace(cursor)) !== quote) refuse(text)
    const name = readName(cursor)
    if (text.charCodeAt(skipSpace(cursor)) !== colon) refuse(text)
    cursor.at++
    members.push({ name, value: readValue(cursor, depth) })
    const next = text.charCodeAt(skipSpace(cursor))
    cursor.at++
    if (next === comma) continue
    if (next !== closeObject || hasRefusedName(members)) refuse(text)
    return { kind: 'object', members }
  }
}

function readArray(cursor: Cursor, depth: number): TokenNode {
  const { text } = cursor
  if (depth > deepest) refuse(text)
  const items: TokenNode[] = []
  cursor.at++
  if (text.charCodeAt(skipSpace(cursor)) === closeArray) {
    cursor.at++
    return { kind: 'array', items }
  }
  for (;;) {
    items.push(readValue(cursor, depth))
    const next = text.charCodeAt(skipSpace(cursor))
    cursor.at++
    if (next === comma) continue
    if (next !== closeArray) refuse(text)
    return { kind: 'array', items }
  }
}

function readName(cursor: Cursor): string {
  const node = readString(cursor)
  const name = decodeString(node)
  const known = knownNames.get(name)
  if (known !== undefined || name.length > longestName) return known ?? name
  if (knownNames.size >= mostNames) knownNames.clear()
  // A copy: a piece of the text, kept here, would keep the whole text in memory.
  const copy = JSON.parse(node.token) as string
  knownNames.set(copy, copy)
  return copy
}

function readString(cursor: Cursor): StringToken {
  const { text, at } = cursor
  if (cursor.escape < at) {
    const escape = text.indexOf('\\', at)
    cursor.escape = escape === -1 ? text.length : escape
  }
  let end = text.indexOf('"', at + 1)
  const escaped = cursor.escape < end
  if (escaped) end = endOfEscaped(text, cursor.escape)
  if (end === -1) refuse(text)
  cursor.at = end + 1
  const node: StringToken = { kind: 'string', token: text.slice(at, end + 1) }
  if (cursor.controls && control.test(node.token)) refuse(text)
  if (escaped && !isSound(node)) refuse(text)
  return node
}

/** Where the closing quote stands, given the first backslash of a string; -1 when there is none. */
function endOfEscaped(text: string, firstEscape: number): number {
  for (let at = firstEscape; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) return at
    if (unit === backslash) at++
  }
  return -1
}

/** Whether every escape of a string is one, and none leaves half a surrogate pair. */
function isSound(node: StringToken): boolean {
  try {
    return isWellFormed(decodeString(node))
  } catch {
    return false
  }
}

function readNumber(cursor: Cursor): TokenNode {
  const { text, at } = cursor
  number.lastIndex = at
  if (!number.test(text)) refuse(text)
  cursor.at = number.lastIndex
  const token = text.slice(at, cursor.at)
  const large = token.length > longestSafeNumber || token.includes('e') || token.includes('E')
  if (large && !Number.isFinite(Number(token))) refuse(text)
  return { kind: 'number', token }
}

function hasRefusedName(members: readonly TokenMember[]): boolean {
  if (members.length > fewNames) {
    const names = new Set(members.map(({ name }) => name))
    return names.size < members.length || names.has('__proto__')
  }
  for (let index = 0; index < members.length; index++) {
    const name = members[index]?.name
    if (name === '__proto__') return true
    for (let other = 0; other < index; other++) if (members[other]?.name === name) return true
  }
  return false
}

/** Moves over white space; answers where the cursor stands then. */
function skipSpace(cursor: Cursor): number {
  const { text } = cursor
  let { at } = cursor
  let unit = text.charCodeAt(at)
  while (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) {
    unit = text.charCodeAt(++at)
  }
  cursor.at = at
  return at
}

/** Lets the careful walk find and name the fault. It recurses, so the depth is looked at first. */
function refuse(text: string): never {
  const { tooDeepAt } = scan(text, deepest)
  if (tooDeepAt !== -1) {
    fail(text, tooDeepAt, '', 'json.too_deep', `nesting deeper than ${deepest}`)
  }
  examine(text)
  return fail(text, 0, '', 'json.invalid', 'not JSON')
}
