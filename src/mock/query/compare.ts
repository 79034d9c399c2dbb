import type { ComparisonOperator } from '../../model/index.js'
import type { Attribute } from './attribute.js'
import { codeOf } from './code-label.js'
import { dateRange } from './date-range.js'
import type { DateRange } from './date-range.js'
import { fault } from './fault.js'
import type { Path } from './fault.js'

/** Whether one value of a record passes. */
type Test = (value: unknown) => boolean

/** How many values `in` may list. */
const mostValues = 1000

/** Text by code point (UTF-16 order puts U+E000 to U+FFFF after astral characters). Negative, zero or positive. */
export function compareText(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length)
  for (let at = 0; at < shorter; at++) {
    const a = left.charCodeAt(at)
    const b = right.charCodeAt(at)
    if (a === b) continue
    const surrogates = a >= 0xd800 && b >= 0xd800
    return surrogates ? weigh(a) - weigh(b) : a - b
  }
  return left.length - right.length
}

function weigh(unit: number): number {
  return unit >= 0xe000 ? unit - 0x2000 : unit + 0x2000
}

/** The number that a JSON number, or a text that is written as one, stands for. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.length > 40) return undefined
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined
}

function booleanOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  return value === 'true' ? true : value === 'false' ? false : undefined
}

function identifierOf(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.normalize('NFC') : undefined
}

const expected = {
  text: 'a text',
  identifier: 'an identifier as text',
  code: 'a code or its label as text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date: YYYY, YYYY-MM, YYYY-MM-DD or a date-time with its zone',
} as const

/** The value to compare with, in the attribute's kind, or a refusal. */
function valueFor(attribute: Attribute, value: unknown, path: Path): string | number | boolean {
  const { kind } = attribute
  const read =
    kind === 'number'
      ? numberOf(value)
      : kind === 'boolean'
        ? booleanOf(value)
        : kind === 'identifier'
          ? identifierOf(value)
          : kind === 'code'
            ? codeOf(attribute.codes, identifierOf(value))
            : textOf(value)
  if (read === undefined || (kind === 'date' && dateRange(read) === undefined)) {
    throw fault(path, `this attribute is compared with ${expected[kind]}`)
  }
  return read
}

/**
 * Dates that are known to the year or month only pass when **every** day they may mean passes: `2019` is before `2020-01-01`, but it is
 * not known to be before `2019-06-01`. Equal means: lies within what was asked for.
 */
const dateTests: Readonly<
  Record<'eq' | 'gt' | 'ge' | 'lt' | 'le', (found: DateRange, asked: DateRange) => boolean>
> = {
  eq: (found, asked) => found.first >= asked.first && found.last <= asked.last,
  gt: (found, asked) => found.first > asked.last,
  ge: (found, asked) => found.first >= asked.first,
  lt: (found, asked) => found.last < asked.first,
  le: (found, asked) => found.last <= asked.last,
}

const orderTests: Readonly<Record<'gt' | 'ge' | 'lt' | 'le', (order: number) => boolean>> = {
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
}

function equalTest(attribute: Attribute, value: unknown, path: Path): Test {
  const asked = valueFor(attribute, value, path)
  if (attribute.kind !== 'date') return (found) => found === asked
  const range = dateRange(asked)
  if (range === undefined) return () => false
  return (found) => {
    const days = dateRange(found)
    return days !== undefined && dateTests.eq(days, range)
  }
}

function orderTest(
  attribute: Attribute,
  operator: 'gt' | 'ge' | 'lt' | 'le',
  value: unknown,
  path: Path,
): Test {
  const { kind } = attribute
  if (kind === 'boolean' || kind === 'code') {
    throw fault(path, 'codes and truth values have no order: use eq or in')
  }
  const asked = valueFor(attribute, value, path)
  if (kind === 'date') {
    const range = dateRange(asked)
    if (range === undefined) return () => false
    return (found) => {
      const days = dateRange(found)
      return days !== undefined && dateTests[operator](days, range)
    }
  }
  const passes = orderTests[operator]
  if (typeof asked === 'number') {
    return (found) => typeof found === 'number' && passes(found - asked)
  }
  const text = String(asked)
  return (found) => typeof found === 'string' && passes(compareText(found, text))
}

function inTest(attribute: Attribute, value: unknown, path: Path): Test {
  if (!Array.isArray(value)) throw fault(path, 'a list of values is expected')
  if (value.length > mostValues) {
    throw fault(path, `a list of at most ${String(mostValues)} values is expected`)
  }
  if (attribute.kind === 'date') {
    const tests = value.map((one, at) => equalTest(attribute, one, [...path, at]))
    return (found) => tests.some((test) => test(found))
  }
  const asked = new Set<unknown>(value.map((one, at) => valueFor(attribute, one, [...path, at])))
  return (found) => asked.has(found)
}

/**
 * A comparison as a function of the record. A list in the record passes when any of its elements does; where nothing is on file only
 * `ne` and `nin` pass, which are the plain opposites of `eq` and `in`. A value of the wrong kind is refused
 * (`rjct.search_criteria.invalid`) before any record is looked at.
 */
export function comparison(
  attribute: Attribute,
  operator: ComparisonOperator,
  value: unknown,
  path: Path,
): (record: object) => boolean {
  if (operator === 'ne' || operator === 'nin') {
    const same = comparison(attribute, operator === 'ne' ? 'eq' : 'in', value, path)
    return (record) => !same(record)
  }
  const test =
    operator === 'eq'
      ? equalTest(attribute, value, path)
      : operator === 'in'
        ? inTest(attribute, value, path)
        : orderTest(attribute, operator, value, path)
  return (record) => attribute.read(record).some(test)
}
