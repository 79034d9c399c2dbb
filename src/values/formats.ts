/**
 * The three text formats of the schemas. Each function takes any value, is linear in its length, uses no regular expression and
 * answers only yes or no.
 */

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (daysOfMonth[month - 1] ?? 0)
}

/** The number written by the two ASCII digits at `at`, or -1. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

function four(text: string, at: number): number {
  const high = two(text, at)
  const low = two(text, at + 2)
  return high < 0 || low < 0 ? -1 : high * 100 + low
}

/** Whether `YYYY-MM-DD` stands at the start of the text and names a day of the Gregorian calendar. */
function startsWithDay(text: string): boolean {
  const month = two(text, 5)
  const day = two(text, 8)
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || month < 1 || day < 1) return false
  const year = four(text, 0)
  return year >= 0 && day <= daysIn(year, month)
}

/** Index of the first character at or after `from` that is not an ASCII digit. */
function skipDigits(text: string, from: number): number {
  let at = from
  for (let unit = text.charCodeAt(at); unit >= 48 && unit <= 57; unit = text.charCodeAt(at)) at++
  return at
}

/** Minutes east of UTC written at `at` up to the end of the text; `undefined` when no zone is written there. */
function zoneAt(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at)
  if (sign === 90 || sign === 122) return text.length === at + 1 ? 0 : undefined
  if ((sign !== 43 && sign !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58) {
    return undefined
  }
  const hours = two(text, at + 1)
  const minutes = two(text, at + 4)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined
  return sign === 43 ? hours * 60 + minutes : -(hours * 60 + minutes)
}

/**
 * Whether second 60 is possible: only as 23:59:60 UTC on the last day of June or December (RFC 3339, section 5.7), so the local
 * time is first brought to UTC.
 */
function isLeapMinute(text: string, minuteOfDay: number, zone: number): boolean {
  const utc = minuteOfDay - zone
  const shift = utc < 0 ? -1 : utc >= 1440 ? 1 : 0
  if (utc - shift * 1440 !== 1439) return false
  const [month, day] = [two(text, 5), two(text, 8)]
  if (shift === 0) return (month === 6 && day === 30) || (month === 12 && day === 31)
  if (shift < 0) return (month === 7 || month === 1) && day === 1
  return (month === 6 && day === 29) || (month === 12 && day === 30)
}

/**
 * An RFC 3339 date-time with its zone: a real calendar day, `T`, a real time of day with or without a fraction, `Z` or an offset.
 * Message and item timestamps must be one (OpenAPI texts, `format: date-time`); a time without a zone is not.
 */
export function isDateTime(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < 20) return false
  const separator = value.charCodeAt(10)
  if ((separator !== 84 && separator !== 116) || !startsWithDay(value)) return false
  if (value.charCodeAt(13) !== 58 || value.charCodeAt(16) !== 58) return false
  const hour = two(value, 11)
  const minute = two(value, 14)
  const second = two(value, 17)
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false
  let at = 19
  if (value.charCodeAt(at) === 46) {
    at = skipDigits(value, 20)
    if (at === 20) return false
  }
  const zone = zoneAt(value, at)
  if (zone === undefined) return false
  return second < 60 || isLeapMinute(value, hour * 60 + minute, zone)
}

/**
 * A date of a data object: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an RFC 3339 date-time with its zone. Registries often know only the
 * year or the month of a birth; a date is never completed by guessing.
 */
export function isDciDate(value: unknown): value is string {
  if (typeof value !== 'string') return false
  if (value.length === 10) return startsWithDay(value)
  if (value.length === 4) return four(value, 0) >= 0
  if (value.length === 7) {
    const month = two(value, 5)
    return four(value, 0) >= 0 && value.charCodeAt(4) === 45 && month >= 1 && month <= 12
  }
  return isDateTime(value)
}

/** What an ASCII character may be in a URI (RFC 3986, section 2), by code unit; 0: none of it. */
const uriUnits = new Uint8Array(128)
const [plain, letter, digit, schemeMark] = [1, 2, 4, 8]
for (const mark of ":/?#[]@!$&'()*+,;=-._~") uriUnits[mark.charCodeAt(0)] = plain
for (const mark of '+-.') uriUnits[mark.charCodeAt(0)] = plain | schemeMark
for (let unit = 48; unit <= 57; unit++) uriUnits[unit] = plain | digit
for (let unit = 97; unit <= 122; unit++) {
  uriUnits[unit] = plain | letter
  uriUnits[unit - 32] = plain | letter
}

/** The kind of the unit at `at`; 0 beyond the end and for what is not ASCII. */
function uriUnit(text: string, at: number): number {
  return uriUnits[text.charCodeAt(at)] ?? 0
}

function isHex(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70)
}

/** Index just after the colon that ends a URI scheme, or 0 when the text does not begin with a scheme. */
function afterScheme(text: string): number {
  if ((uriUnit(text, 0) & letter) === 0) return 0
  for (let at = 1; at < text.length; at++) {
    if (text.charCodeAt(at) === 58) return at + 1
    if ((uriUnit(text, at) & (letter | digit | schemeMark)) === 0) return 0
  }
  return 0
}

/**
 * An absolute URI (RFC 3986): a scheme, then only characters a URI may contain, percent signs followed by two hex digits; after
 * `http:` and `https:` an authority. Whether anything answers there is not asked.
 */
export function isAbsoluteUri(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const start = afterScheme(value)
  if (start === 0 || start === value.length) return false
  for (let at = start; at < value.length; at++) {
    if (uriUnit(value, at) !== 0) continue
    if (value.charCodeAt(at) !== 37) return false
    if (!isHex(value.charCodeAt(at + 1)) || !isHex(value.charCodeAt(at + 2))) return false
  }
  if (start > 6) return true
  const scheme = value.slice(0, start).toLowerCase()
  if (scheme !== 'http:' && scheme !== 'https:') return true
  const host = start + 2
  const begins = (uriUnit(value, host) & (letter | digit)) !== 0 || value.charCodeAt(host) === 91
  return begins && value.startsWith('//', start)
}

/**
 * Whether a text has at most `limit` characters, counted as JSON Schema counts them (`maxLength`): code points, so that a name in
 * a script beyond the first Unicode plane is not measured double.
 */
export function isAtMost(text: string, limit: number): boolean {
  if (text.length <= limit) return true
  if (text.length > 2 * limit) return false
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) at++
    count++
  }
  return count <= limit
}
