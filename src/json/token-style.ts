/** How one canonical form writes what JSON leaves open. */
export interface TokenStyle {
  /** Whether names are ordered by code point; if not, by UTF-16 unit. They differ between U+E000–U+FFFF and astral characters. */
  readonly byCodePoint: boolean
  /** What a string token has to hold to be written anew; any other stands as received. */
  readonly rewritten: RegExp
  /** A string with its quotes, given what it says. */
  quoted(text: string): string
  /** A number, given its characters as received. */
  received(token: string): string
  /** A number of ours, given its ECMAScript form. */
  sent(token: string): string
}

/** RFC 8785. */
export const jcsStyle: TokenStyle = {
  byCodePoint: false,
  rewritten: /\\/,
  quoted: (text) => JSON.stringify(text),
  received: (token) => String(Number(token)),
  sent: (token) => token,
}

/**
 * Python's `json.dumps(…, sort_keys=True, separators=(',', ':'))`: everything outside U+0020–U+007E escaped, lower-case hex, halves of a
 * pair one by one, the short escapes where JSON has them, `/` as it is. Python prints floats under 0.0001 with an exponent of two digits.
 */
export const sortedAsciiStyle: TokenStyle = {
  byCodePoint: true,
  rewritten: /[\\\u007f-\uffff]/,
  quoted: (text) => escapeNonAscii(JSON.stringify(text)),
  received: (token) => token,
  sent(token) {
    const value = Number(token)
    if (value === 0 || Math.abs(value) >= 1e-4) return token
    return value.toExponential().replace(/e-(\d)$/, 'e-0$1')
  },
}

/**
 * orjson's `OPT_SORT_KEYS`: raw UTF-8, control characters escaped as in RFC 8785. orjson reads what does not fit into 64 bits as a float,
 * and prints a float that large, or under 0.00001, with a bare exponent.
 */
export const sortedUtf8Style: TokenStyle = {
  byCodePoint: true,
  rewritten: /\\/,
  quoted: (text) => JSON.stringify(text),
  received: (token) => token,
  sent(token) {
    const value = Number(token)
    const small = value !== 0 && Math.abs(value) < 1e-5
    const large = value >= 2 ** 64 || value <= -(2 ** 63)
    return small || large ? value.toExponential().replace('+', '') : token
  },
}

/** `text` with `\uXXXX` for every UTF-16 unit from U+007F on. */
export function escapeNonAscii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, escaped)
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Less than, equal to or more than 0 as `a` comes before, with or after `b` in the order of code points. Both are well formed. */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) {
    const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Surrogates stand for characters beyond U+FFFF, so they come last. */
function rank(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
