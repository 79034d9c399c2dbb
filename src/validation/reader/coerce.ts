import { isAbsoluteUri, isAtMost, isDateTime, isDciDate } from '../../values/formats.js'
import type { Field } from '../shape.js'
import { absent, isBlank } from './absent.js'
import { findCode, findWord } from './codes.js'
import type { CodeFinding } from './codes.js'
import { deviate, fault } from './context.js'
import type { Key, ReadContext } from './context.js'
import { dayOfMidnight, mendDate, mendTimestamp } from './dates.js'
import { isLocale, localeMeant } from './locale.js'
import { isDay } from './shapes.js'

const truth: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  '1': true,
  '0': false,
  yes: true,
  no: false,
}

/** The one pattern of the schemas: three lower-case letters. */
const localePattern = '^[a-z]{3}$'

/** Reads one text, number, boolean or date. What cannot be one is left out and told. */
export function readScalar(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  field: Field,
): unknown {
  if (value === null || isBlank(value)) {
    if (value === null && field.nullable === true) return value
    deviate(context, owner, key, 'empty; read as left out')
    return absent
  }
  if (field.kind === 'boolean') return readBoolean(context, owner, key, value)
  if (field.kind === 'number' || field.kind === 'integer') {
    return readNumber(context, owner, key, value, field)
  }
  const text = readText(context, owner, key, value)
  if (text === undefined) return absent
  if (field.kind === 'date') return readDate(context, owner, key, text, field)
  if (field.kind === 'date-time') return readTimestamp(context, owner, key, text)
  return checkText(context, owner, key, text, field)
}

function readText(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') {
    const exact =
      typeof value === 'boolean' || !Number.isInteger(value) || Number.isSafeInteger(value)
    const text = exact
      ? `a ${typeof value} where text is expected; read as text`
      : 'a number where text is expected, too long to be exact; its last digits may be lost'
    deviate(context, owner, key, text)
    return String(value)
  }
  fault(context, owner, key, `${nounOf(value)} where text is expected; left out`)
  return undefined
}

function checkText(
  context: ReadContext,
  owner: object,
  key: Key,
  text: string,
  field: Field,
): string {
  const { maxLength, codes, pattern } = field
  if (maxLength !== undefined && !isAtMost(text, maxLength)) {
    fault(context, owner, key, `longer than ${maxLength} characters`)
  }
  if (field.enum !== undefined) {
    return settle(context, owner, key, text, findWord(field.enum, text))
  }
  if (codes !== undefined) return settle(context, owner, key, text, findCode(codes, text))
  if (pattern === localePattern && !isLocale(text)) {
    const meant = localeMeant(text)
    const done = meant === undefined ? 'kept' : 'read as the language it means'
    fault(context, owner, key, `not three lower-case letters; ${done}`)
    return meant ?? text
  }
  if (field.kind === 'uri' && !isAbsoluteUri(text)) {
    deviate(context, owner, key, 'not an absolute URI; kept')
  }
  return text
}

function settle(
  context: ReadContext,
  owner: object,
  key: Key,
  text: string,
  finding: CodeFinding | undefined,
): string {
  if (finding === undefined) return text
  deviate(context, owner, key, finding.text)
  return finding.code ?? text
}

function readDate(
  context: ReadContext,
  owner: object,
  key: Key,
  text: string,
  field: Field,
): string {
  const day = isDay(field) ? dayOfMidnight(text) : undefined
  if (day !== undefined) {
    deviate(context, owner, key, 'midnight of a day where the day is meant; read as the day')
    return day
  }
  if (isDciDate(text)) return text
  const mended = mendDate(text)
  deviate(context, owner, key, mended?.text ?? 'not a date of the standard; kept')
  return mended?.value ?? text
}

function readTimestamp(context: ReadContext, owner: object, key: Key, text: string): string {
  if (isDateTime(text)) return text
  const mended = mendTimestamp(text)
  fault(context, owner, key, mended?.text ?? 'not an RFC 3339 time with its zone; kept')
  return mended?.value ?? text
}

function readNumber(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  field: Field,
): unknown {
  const number = typeof value === 'number' ? value : numberIn(value)
  if (number === undefined) {
    fault(context, owner, key, `${nounOf(value)} where a number is expected; left out`)
    return absent
  }
  if (typeof value !== 'number')
    deviate(context, owner, key, 'text where a number is expected; read as a number')
  if (field.kind === 'integer' && !Number.isInteger(number)) {
    fault(context, owner, key, 'not a whole number')
  }
  if (field.min !== undefined && number < field.min) {
    fault(context, owner, key, `less than ${field.min}`)
  }
  return number
}

function numberIn(value: unknown): number | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined
  const text = value.trim()
  if (!/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(text)) return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

function readBoolean(context: ReadContext, owner: object, key: Key, value: unknown): unknown {
  if (typeof value === 'boolean') return value
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const word = words.slice(0, 8).trim().toLowerCase()
  if (!Object.hasOwn(truth, word)) {
    fault(context, owner, key, 'neither true nor false; left out')
    return absent
  }
  deviate(context, owner, key, `${nounOf(value)} where true or false is expected; read as one`)
  return truth[word]
}

/** What a value is, with its article, for a sentence. */
export function nounOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? 'text' : `a ${typeof value}`
}
