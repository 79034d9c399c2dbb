import type { Problem } from '../errors/index.js'
import { toPointer } from '../json/index.js'
import { isAbsoluteUri, isAtMost, isDateTime, isDciDate } from '../values/formats.js'
import { isObject } from './checks.js'
import { shapes } from './generated/shapes.js'
import type { ShapeName } from './generated/shapes.js'
import { reasonAt } from './reader/reasons.js'
import type { Field, Shape } from './shape.js'

type Path = readonly (string | number)[]

/** Where a collection stands: what is wrong so far, and when to stop. */
interface Found {
  readonly problems: Problem[]
  readonly limit: number
}

/**
 * Everything that is wrong with a value, by its shape: what the generated validators only answer yes or no to. Empty when nothing is.
 * `path` leads from the root of the envelope to the value, so that pointers start at the root. Stops after `limit` problems. Texts
 * name what is expected and never quote what was found (S12). Same rules as the validators: both are made from one table.
 */
export function collectProblems(
  title: ShapeName,
  value: unknown,
  path: Path = [],
  limit = 20,
): Problem[] {
  const found: Found = { problems: [], limit }
  checkObject(found, path, value, shapes[title])
  return found.problems
}

function report({ problems, limit }: Found, path: Path, text: string): void {
  if (problems.length >= limit) return
  const reason = reasonAt(path)
  const pointer = toPointer(path)
  problems.push(reason === undefined ? { pointer, text } : { pointer, text, reason })
}

function checkObject(found: Found, path: Path, value: unknown, shape: Shape | undefined): void {
  if (!isObject(value)) return report(found, path, 'must be an object')
  if (shape === undefined) return
  for (const [key, field] of Object.entries(shape.fields)) {
    if (found.problems.length >= found.limit) return
    const member = value[key]
    if (member !== undefined) checkMember(found, [...path, key], value, member, field)
    else if (field.required) report(found, [...path, key], 'is missing')
  }
}

function checkMember(
  found: Found,
  path: Path,
  owner: Record<string, unknown>,
  value: unknown,
  field: Field,
): void {
  const { union } = field
  if (union === undefined || !('by' in union)) return checkValue(found, path, value, field)
  const label = owner[union.by]
  if (typeof label !== 'string' || !Object.hasOwn(union.cases, label)) return
  const chosen = union.cases[label]
  if (chosen !== undefined) checkValue(found, path, value, chosen)
}

function checkValue(found: Found, path: Path, value: unknown, field: Field): void {
  if (value === null && field.nullable) return
  switch (field.kind) {
    case 'object':
      return checkObject(found, path, value, shapeOf(field))
    case 'array':
      return checkList(found, path, value, field)
    case 'any':
      return checkAny(found, path, value, field)
    default: {
      const text = wrongScalar(value, field)
      if (text !== undefined) report(found, path, text)
    }
  }
}

function shapeOf({ shape }: Field): Shape | undefined {
  return shape === undefined ? undefined : shapes[shape as ShapeName]
}

function checkList(found: Found, path: Path, value: unknown, field: Field): void {
  if (!Array.isArray(value)) return report(found, path, 'must be a list')
  if (field.minItems !== undefined && value.length < field.minItems) {
    return report(found, path, `must have at least ${field.minItems} element`)
  }
  const { items } = field
  if (items === undefined) return
  for (let at = 0; at < value.length && found.problems.length < found.limit; at++) {
    checkValue(found, [...path, at], value[at], items)
  }
}

function checkAny(found: Found, path: Path, value: unknown, { union, of }: Field): void {
  if (union !== undefined && 'has' in union) {
    const has = isObject(value) && union.has.some((key) => value[key] !== undefined)
    return checkValue(found, path, value, has ? union.then : union.else)
  }
  if (of !== undefined && !of.some((type) => isOfType(value, type))) {
    report(found, path, `must be one of these: ${of.join(', ')}`)
  }
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  return typeof value === type
}

/** What is wrong with a scalar, in words; `undefined` when nothing is. */
function wrongScalar(value: unknown, field: Field): string | undefined {
  switch (field.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false'
    case 'integer':
    case 'number':
      return wrongNumber(value, field)
    case 'date':
      return isDciDate(value)
        ? undefined
        : 'must be a date: YYYY, YYYY-MM, YYYY-MM-DD or a date-time with zone'
    case 'date-time':
      return isDateTime(value) ? undefined : 'must be a date-time with zone, as RFC 3339 has it'
    case 'uri':
      return isAbsoluteUri(value) ? undefined : 'must be an absolute URI'
    default:
      return wrongText(value, field)
  }
}

function wrongNumber(value: unknown, { kind, min }: Field): string | undefined {
  const right = kind === 'integer' ? Number.isInteger(value) : Number.isFinite(value)
  if (!right) return kind === 'integer' ? 'must be a whole number' : 'must be a number'
  return min !== undefined && (value as number) < min ? `must be at least ${min}` : undefined
}

function wrongText(value: unknown, field: Field): string | undefined {
  if (field.enum) {
    return field.enum.includes(value as string)
      ? undefined
      : `must be one of ${field.enum.join(', ')}`
  }
  if (typeof value !== 'string') return 'must be a text'
  if (field.minLength !== undefined && value.length < field.minLength) return 'must not be empty'
  if (field.maxLength !== undefined && !isAtMost(value, field.maxLength)) {
    return `must have at most ${field.maxLength} characters`
  }
  if (field.pattern !== undefined && !new RegExp(field.pattern, 'u').test(value)) {
    return field.pattern === '^[a-z]{3}$'
      ? 'must be three lower-case letters'
      : `must match ${field.pattern}`
  }
  return undefined
}
