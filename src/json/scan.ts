/** Where a piece of a text begins and ends, in UTF-16 units as `String.prototype.slice` takes them. */
export interface Slice {
  readonly start: number
  readonly end: number
}

/** What one look over the punctuation of a JSON text tells. Sound only for text that `JSON.parse` also accepts. */
export interface Scan {
  /** Members of all objects together, repeated names counted each time. */
  readonly memberCount: number
  /** The value of each member of a top-level object, without surrounding white space. */
  readonly members: Map<string, Slice>
  /** Something only the careful walk can judge: an escaped name, an escaped surrogate, a name that may be `__proto__`. */
  readonly suspect: boolean
  /** Offset of the bracket that nests one deeper than allowed, or -1. The scan ends there. */
  readonly tooDeepAt: number
}

const space = 0x20
const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const openArray = 0x5b
const backslash = 0x5c
const closeArray = 0x5d
const openObject = 0x7b
const closeObject = 0x7d
const underscore = 0x5f
const quotedProto = '"__proto__"'

/**
 * Reads the punctuation of `text` once, from left to right, without recursion: nesting, number of members, slices of a top-level
 * object. Linear in the text. Never throws; what is not JSON is left to the parser to refuse.
 */
export function scan(text: string, maxDepth: number): Scan {
  const members = new Map<string, Slice>()
  let memberCount = 0
  let suspect = false
  let depth = 0
  let nextEscape = indexOrEnd(text, '\\', 0)
  let stringStart = 0
  let stringEnd = 0
  let stringEscaped = false
  let name: string | undefined
  let valueStart = 0

  const { length } = text
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === space) continue
    if (unit === quote) {
      stringStart = i
      i = text.indexOf('"', i + 1)
      stringEscaped = nextEscape < i
      if (stringEscaped) {
        i = stringStart + 1
        for (let c = text.charCodeAt(i); c !== quote && i < length; c = text.charCodeAt(++i)) {
          if (c !== backslash) continue
          i++
          suspect ||= isSurrogateEscape(text, i)
        }
        nextEscape = indexOrEnd(text, '\\', i)
      }
      if (i === -1 || i >= length) break
      stringEnd = i + 1
    } else if (unit === colon) {
      memberCount++
      suspect ||= stringEscaped || mayBeProto(text, stringStart, stringEnd)
      if (depth === 1) {
        const quoted = text.slice(stringStart, stringEnd)
        name = stringEscaped ? unescaped(quoted) : quoted.slice(1, -1)
        valueStart = i + 1
      }
    } else if (unit === openObject || unit === openArray) {
      if (++depth > maxDepth) return { memberCount, members, suspect, tooDeepAt: i }
    } else if (unit === closeObject || unit === closeArray) {
      if (depth === 1 && name !== undefined) members.set(name, trimmed(text, valueStart, i))
      depth--
    } else if (unit === comma && depth === 1 && name !== undefined) {
      members.set(name, trimmed(text, valueStart, i))
      name = undefined
    }
  }
  return { memberCount, members, suspect, tooDeepAt: -1 }
}

function indexOrEnd(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from)
  return at === -1 ? text.length : at
}

/** Whether the escape whose letter stands at `at` is `\uD800`–`\uDFFF`. */
function isSurrogateEscape(text: string, at: number): boolean {
  if (text[at] !== 'u' || (text.charCodeAt(at + 1) | 0x20) !== 0x64) return false
  const second = text.charCodeAt(at + 2)
  return second !== 0x30 + (second & 7)
}

function mayBeProto(text: string, start: number, end: number): boolean {
  return end - start === quotedProto.length && text.charCodeAt(start + 1) === underscore
}

function unescaped(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string
  } catch {
    return undefined
  }
}

function trimmed(text: string, from: number, to: number): Slice {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= space) start++
  while (end > start && text.charCodeAt(end - 1) <= space) end--
  return { start, end }
}
