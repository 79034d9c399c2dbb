import { isAbsoluteUri, isAtMost, isDateTime, isDciDate } from '../../values/formats.js'
import { isObject } from '../checks.js'
import type { Field, Union } from '../shape.js'
import { isBlank, isNothing } from './absent.js'
import { findCode } from './codes.js'
import { isLocale } from './locale.js'
import { fieldMeant, isDay, shapeNamed } from './shapes.js'
import type { ReadyShape } from './shapes.js'
import { lacksSubscription } from './subscription.js'
import { caseOf } from './unions.js'

type Fields = Readonly<Record<string, unknown>>

/** Whether a member's value is as the standard writes it; `depth` counts the steps from the envelope. */
type Look = (value: unknown, depth: number) => boolean

interface Known {
  readonly required: boolean
  /** Any text will do: looked at in place, for most members are such. */
  readonly text: boolean
  readonly look: Look
}

/** Half of what the reader walks: what nests deeper is left to it. */
const deepest = 32

const tables = new WeakMap<ReadyShape, ReadonlyMap<string, Known>>()

/**
 * Whether the careful walk (`readObject`) would give back this very object and tell nothing, whatever its strictness. Errs only towards
 * `false`: then the walk decides. Most messages are written as the standard has it, and this costs a quarter of the walk. Linear.
 */
export function isAsWritten(value: Fields, shape: ReadyShape, depth: number): boolean {
  if (depth > deepest) return false
  const table = tables.get(shape) ?? tableOf(shape)
  let required = 0
  for (const key in value) {
    const known = table.get(key)
    const member = value[key]
    if (known === undefined) {
      if (isMeant(value, shape, key)) return false
      continue
    }
    if (known.required) required++
    if (known.text && isPlainText(member)) continue
    if (!known.look(member, depth + 1)) return false
  }
  return (
    required === shape.required.length && isArranged(value, shape) && areUnions(value, shape, depth)
  )
}

function tableOf(shape: ReadyShape): ReadonlyMap<string, Known> {
  const table = new Map<string, Known>()
  for (const [key, field] of shape.fields) {
    const required = field.required === true
    table.set(key, { required, text: isAnyText(field), look: lookOf(field) })
  }
  tables.set(shape, table)
  return table
}

/** A member the standard does not have: whether the walk would take it for one that it has. */
function isMeant(value: Fields, shape: ReadyShape, key: string): boolean {
  if (fieldMeant(shape, key) !== undefined) return true
  return shape.flat !== undefined && value[shape.flat] === undefined
}

/** Whether nothing has to be moved between this object, what it is wrapped in and what it holds. */
function isArranged(value: Fields, shape: ReadyShape): boolean {
  if (shape.unwrap !== undefined && value[shape.unwrap] !== undefined) return false
  if (shape.name === 'Name' && value.given_name === undefined) return false
  if (shape.name === 'SubscribeResponseItem' && lacksSubscription(value)) return false
  if (value.pagination !== undefined && shape.fields.has('search_criteria')) return false
  return value.reg_records !== undefined || !shape.fields.has('reg_records')
}

function areUnions(value: Fields, shape: ReadyShape, depth: number): boolean {
  for (const key of shape.unions) {
    const union = shape.fields.get(key)?.union
    if (value[key] === undefined) continue
    if (union === undefined || !('by' in union)) return false
    if (!isCase(value[key], value[union.by], union, depth + 1)) return false
  }
  return true
}

function isCase(
  value: unknown,
  label: unknown,
  { cases }: Extract<Union, { readonly by: string }>,
  depth: number,
): boolean {
  if (typeof label !== 'string' || caseOf(value, cases) !== label) return false
  if (label === 'predicate' && !Array.isArray(value)) return false
  const field = cases[label]
  return field !== undefined && lookOf(field)(value, depth)
}

const looks = new WeakMap<Field, Look>()

function lookOf(field: Field): Look {
  const known = looks.get(field)
  if (known !== undefined) return known
  const made = makeLook(field)
  looks.set(field, made)
  return made
}

function makeLook(field: Field): Look {
  switch (field.kind) {
    case 'array':
      return lookAtList(field)
    case 'object':
      return lookAtObject(field)
    case 'any':
      return lookAtAny(field)
    default:
      return lookAtScalar(field)
  }
}

function lookAtList({ items, minItems = 0 }: Field): Look {
  const look = items === undefined ? isNoList : lookOf(items)
  return (value, depth) => {
    if (!Array.isArray(value) || value.length < minItems || depth > deepest) return false
    for (let at = 0; at < value.length; at++) if (!look(value[at], depth + 1)) return false
    return true
  }
}

function isNoList(value: unknown): boolean {
  return !Array.isArray(value)
}

function lookAtObject({ shape }: Field): Look {
  if (shape === undefined) return isObject
  return (value, depth) => isObject(value) && isAsWritten(value, shapeNamed(shape), depth)
}

function lookAtAny({ union, of: types, nullable }: Field): Look {
  if (union === undefined) {
    if (types === undefined) return (value) => value !== undefined
    return (value) => {
      if (value === null) return nullable === true
      return !isBlank(value) && types.includes(Array.isArray(value) ? 'array' : typeof value)
    }
  }
  // Looked at with its label, beside the other members.
  if ('by' in union) return (value) => value !== undefined
  const [then, otherwise] = [lookOf(union.then), lookOf(union.else)]
  return (value, depth) => {
    const isThen = isObject(value) && union.has.some((member) => !isNothing(value[member]))
    return isThen ? then(value, depth) : otherwise(value, depth)
  }
}

function lookAtScalar(field: Field): Look {
  const look = lookAtPresent(field)
  return field.nullable === true ? (value, depth) => value === null || look(value, depth) : look
}

function lookAtPresent(field: Field): Look {
  const { kind, min = -Infinity } = field
  switch (kind) {
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'number':
      return (value) => typeof value === 'number' && value >= min
    case 'integer':
      return (value) => Number.isInteger(value) && (value as number) >= min
    case 'date-time':
      return isDateTime
    case 'date':
      // An instant may be somebody's day, written by a peer that has only instants.
      return isDay(field) ? (value) => isDciDate(value) && value.length <= 10 : isDciDate
    default:
      return lookAtText(field)
  }
}

function lookAtText(field: Field): Look {
  const { kind, maxLength, enum: words, codes, pattern } = field
  if (isAnyText(field)) return isTextAtAll
  return (value) => {
    if (!isTextAtAll(value)) return false
    if (maxLength !== undefined && !isAtMost(value, maxLength)) return false
    if (words !== undefined) return words.includes(value)
    if (codes !== undefined) return findCode(codes, value) === undefined
    if (pattern !== undefined) return isLocale(value)
    return kind !== 'uri' || isAbsoluteUri(value)
  }
}

function isAnyText({ kind, maxLength, enum: words, codes, pattern, nullable }: Field): boolean {
  const rules = maxLength ?? words ?? codes ?? pattern ?? nullable
  return kind === 'string' && rules === undefined
}

function isTextAtAll(value: unknown): value is string {
  return typeof value === 'string' && !isBlank(value)
}

/** The commonest text: one that begins with a character which is no white space. */
function isPlainText(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  return first > 0x20 && first < 0x7f
}
