import { isObject } from '../checks.js'
import type { Field } from '../shape.js'
import { isBlank, isNothing } from './absent.js'
import { deviate, deviateHere, move, pathTo } from './context.js'
import type { Key, ReadContext } from './context.js'
import { fieldMeant } from './shapes.js'
import type { ReadyShape } from './shapes.js'

type Fields = Record<string, unknown>

/**
 * Puts an object into the arrangement its shape has, before its members are read: takes it out of a wrapper, moves a search item's
 * `pagination` into its criteria (checking tools send it beside them: peers README, section 9), takes a `data` that is itself the
 * record as one record. Returns the object given when it is arranged already.
 */
export function arrange(context: ReadContext, given: Fields, shape: ReadyShape): Fields {
  if (shape.unwrap !== undefined && isObject(given[shape.unwrap])) {
    return unwrap(context, given, shape, shape.unwrap)
  }
  if (given.pagination !== undefined && shape.fields.has('search_criteria')) {
    return pageWithCriteria(context, given)
  }
  if (shape.fields.has('reg_records') && given.reg_records === undefined) {
    return recordAsData(context, given, shape)
  }
  return given
}

function unwrap(context: ReadContext, given: Fields, shape: ReadyShape, wrapper: string): Fields {
  const inner = given[wrapper]
  if (!isObject(inner) || hasOwnContent(given, shape)) return given
  deviate(context, given, wrapper, 'a wrapper the standard does not have; what is in it is read')
  const path = pathTo(context, given, wrapper)
  const { [wrapper]: _, ...beside } = given
  const out = { ...beside, ...inner }
  for (const key of Object.keys(inner)) move(context, out, key, [...path, key])
  return out
}

function pageWithCriteria(context: ReadContext, given: Fields): Fields {
  const { pagination, search_criteria: criteria, ...rest } = given
  if (!isObject(pagination) || !isObject(criteria) || !isNothing(criteria.pagination)) return given
  deviate(context, given, 'pagination', 'belongs in search_criteria; read there')
  const paged = { ...criteria, pagination }
  move(context, paged, 'pagination', pathTo(context, given, 'pagination'))
  return { ...rest, search_criteria: paged }
}

function recordAsData(context: ReadContext, given: Fields, shape: ReadyShape): Fields {
  if (Object.keys(given).length === 0 || hasOwnContent(given, shape)) return given
  deviateHere(context, 'a record where an object with reg_records is expected; read as its record')
  const records = [given]
  const data = { reg_records: records }
  const path = [...context.path]
  move(context, data, 'reg_records', path)
  move(context, records, 0, path)
  return data
}

function hasOwnContent(given: Fields, shape: ReadyShape): boolean {
  return Object.keys(given).some(
    (key) => !isNothing(given[key]) && fieldMeant(shape, key) !== undefined,
  )
}

/**
 * The list that a member means: the list itself, one value as a list of it, no list for an empty object or nothing, the example of a
 * schema that was published where records should be, and lists within a list of objects as one list. `undefined` when nothing is there.
 */
export function asList(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  field: Field,
): unknown[] | undefined {
  if (Array.isArray(value)) return flatten(context, owner, key, value, field)
  if (value === null || isBlank(value)) {
    deviate(context, owner, key, 'empty; read as left out')
    return undefined
  }
  if (isObject(value) && Object.keys(value).length === 0) {
    deviate(context, owner, key, 'an empty object where a list is expected; read as an empty list')
    return []
  }
  const path = pathTo(context, owner, key)
  if (isObject(value) && isSchema(value)) {
    deviate(context, owner, key, 'a schema where a list is expected; its example is read')
    return listAt(context, value.example, [...path, 'example'])
  }
  deviate(context, owner, key, 'one value where a list is expected; read as a list of it')
  return listAt(context, value, path)
}

/** Samples of dr and fr have `{type, example}`, a piece of the OpenAPI text, as `reg_records`. */
function isSchema(value: Fields): boolean {
  const { type, example } = value
  return (type === 'array' || type === 'object') && typeof example === 'object' && example !== null
}

function listAt(context: ReadContext, value: unknown, path: readonly Key[]): unknown[] {
  const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [value]
  if (!Array.isArray(value)) move(context, list, 0, path)
  else for (let at = 0; at < list.length; at++) move(context, list, at, [...path, at])
  return list
}

/** The disability support answer nests an array in the array (standard README, "Known faults"). */
function flatten(
  context: ReadContext,
  owner: object,
  key: Key,
  list: unknown[],
  { items }: Field,
): unknown[] {
  const isFlat = items?.kind === 'array' || items?.kind === 'string' || !list.some(Array.isArray)
  if (isFlat) return list
  const path = pathTo(context, owner, key)
  const out: unknown[] = []
  for (const [at, one] of list.entries()) {
    const inner: readonly unknown[] = Array.isArray(one) ? one : [one]
    for (const [within, value] of inner.entries()) {
      const where = Array.isArray(one) ? [...path, at, within] : [...path, at]
      move(context, out, out.length, where)
      out.push(value)
    }
    if (Array.isArray(one)) {
      move(context, list, at, [...path, at])
      deviate(context, list, at, 'a list within the list; its elements are read in its place')
    }
  }
  return out
}
