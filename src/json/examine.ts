import { DciError } from '../errors/index.js'
import type { DciErrorCode } from '../errors/index.js'
import { appendPointer } from './pointer.js'

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const literal = /true|false|null/y
const whiteSpace = /[ \t\n\r]*/y
const hexDigits = /^[0-9a-fA-F]{4}$/
const longestPointerShown = 200

/**
 * The careful walk: reads `text` by the grammar of RFC 8259 and throws the first thing wrong with it in reading order, with line,
 * column and, inside a value, a JSON pointer; never a piece of the content. Returns when nothing is wrong.
 *
 * Throws `DciError` `json.invalid`, `json.duplicate_key` and `json.forbidden_key` (names compared as decoded),
 * `json.lone_surrogate`. It is several times the price of `JSON.parse` and only runs when something looks amiss; `text`
 * must not nest deeper than a few hundred, which the caller has checked.
 */
export function examine(text: string): void {
  const after = space(text, value(text, space(text, 0), ''))
  if (after < text.length) fail(text, after, '', 'json.invalid', 'text after the value')
}

function value(text: string, at: number, pointer: string): number {
  const first = text[at]
  if (first === undefined) fail(text, at, pointer, 'json.invalid', 'the text ends too soon')
  if (first === '"') return string(text, at, pointer)
  if (first === '{') return object(text, at, pointer)
  if (first === '[') return array(text, at, pointer)
  const afterNumber = match(number, text, at)
  if (afterNumber === -1) {
    const end = match(literal, text, at)
    return end === -1 ? fail(text, at, pointer, 'json.invalid', 'not a JSON value') : end
  }
  if (!Number.isFinite(Number(text.slice(at, afterNumber)))) {
    fail(text, at, pointer, 'json.invalid', 'a number beyond the range of a double')
  }
  return afterNumber
}

function object(text: string, at: number, pointer: string): number {
  const names = new Set<string>()
  let next = space(text, at + 1)
  if (text[next] === '}') return next + 1
  for (;;) {
    if (text[next] !== '"') fail(text, next, pointer, 'json.invalid', 'a member name is missing')
    const end = string(text, next, pointer)
    const name = JSON.parse(text.slice(next, end)) as string
    const member = appendPointer(pointer, name)
    if (name === '__proto__') {
      fail(text, next, member, 'json.forbidden_key', 'the member name __proto__, which is refused')
    }
    if (names.has(name)) {
      fail(text, next, member, 'json.duplicate_key', 'a member name for the second time')
    }
    names.add(name)
    const colon = space(text, end)
    if (text[colon] !== ':') fail(text, colon, member, 'json.invalid', 'a colon is missing')
    next = space(text, value(text, space(text, colon + 1), member))
    if (text[next] === '}') return next + 1
    if (text[next] !== ',') fail(text, next, pointer, 'json.invalid', 'no comma and no end')
    next = space(text, next + 1)
  }
}

function array(text: string, at: number, pointer: string): number {
  let next = space(text, at + 1)
  if (text[next] === ']') return next + 1
  for (let index = 0; ; index++) {
    next = space(text, value(text, next, appendPointer(pointer, index)))
    if (text[next] === ']') return next + 1
    if (text[next] !== ',') fail(text, next, pointer, 'json.invalid', 'no comma and no end')
    next = space(text, next + 1)
  }
}

function string(text: string, at: number, pointer: string): number {
  let highAt = -1
  for (let i = at + 1; i < text.length; i++) {
    const start = i
    let unit = text.charCodeAt(i)
    if (unit === 0x22) {
      if (highAt !== -1) lone(text, highAt, pointer)
      return i + 1
    }
    if (unit < 0x20) fail(text, i, pointer, 'json.invalid', 'a control character in a string')
    if (unit === 0x5c) {
      const letter = text[++i]
      if (letter === 'u' && hexDigits.test(text.slice(i + 1, i + 5))) {
        unit = parseInt(text.slice(i + 1, i + 5), 16)
        i += 4
      } else if (letter === undefined || !'"\\/bfnrt'.includes(letter)) {
        fail(text, start, pointer, 'json.invalid', 'an unknown escape in a string')
      }
    }
    // A pair written half raw and half escaped has no UTF-8 form, so it counts as two lone halves.
    const low = unit >= 0xdc00 && unit <= 0xdfff
    const paired = highAt !== -1 && low && isEscape(text, start) === isEscape(text, highAt)
    if (highAt !== -1 && !paired) lone(text, highAt, pointer)
    if (low && !paired) lone(text, start, pointer)
    highAt = unit >= 0xd800 && unit <= 0xdbff ? start : -1
  }
  return fail(text, text.length, pointer, 'json.invalid', 'the text ends inside a string')
}

function isEscape(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x5c
}

function lone(text: string, at: number, pointer: string): never {
  return fail(text, at, pointer, 'json.lone_surrogate', 'half of a surrogate pair in a string')
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function space(text: string, at: number): number {
  return match(whiteSpace, text, at)
}

/** Throws the fault as a `DciError` that says where and never quotes; pointers too long to be of use are left out. */
export function fail(
  text: string,
  at: number,
  pointer: string,
  code: DciErrorCode,
  what: string,
): never {
  const before = text.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  const place = `line ${line}, column ${at - lineStart + 1}`
  const known = pointer !== '' && pointer.length <= longestPointerShown
  throw new DciError(
    code,
    `Cannot read the JSON text: ${what} at ${place}${known ? ` (${pointer})` : ''}; its sender has to correct it`,
    known ? { problems: [{ pointer, text: what }] } : {},
  )
}
