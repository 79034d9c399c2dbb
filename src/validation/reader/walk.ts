import type { Field } from '../shape.js'
import { isObject } from '../checks.js'
import { absent, isBlank, isNothing } from './absent.js'
import { arrange, asList } from './arrange.js'
import { nounOf, readScalar } from './coerce.js'
import {
  deviate,
  enter,
  fault,
  isMoved,
  isTooDeep,
  leave,
  move,
  pathTo,
  refuse,
} from './context.js'
import type { Key, ReadContext } from './context.js'
import { gather } from './gather.js'
import { completeName } from './names.js'
import { checkRequired } from './required.js'
import { fieldMeant, shapeNamed } from './shapes.js'
import type { ReadyShape } from './shapes.js'
import { objectFrom } from './object-from.js'
import { completeSubscription } from './subscription.js'
import { chooseCase } from './unions.js'

type Fields = Record<string, unknown>

/** Lists whose emptiness says "no match": it must never come from entries that could not be read. */
const tellsOfMatches: ReadonlySet<Key> = new Set(['search_response', 'reg_records'])

/**
 * Reads one object by its shape: each known member by its field, other names folded into the field, members a peer wrote flat gathered
 * into the object they belong to. Unknown members pass through. Returns the same object when nothing had to change, a copy otherwise.
 */
export function readObject(context: ReadContext, given: Fields, shape: ReadyShape): Fields {
  const value = arrange(context, given, shape)
  let out: Fields | undefined
  let strangers = 0
  for (const key in value) {
    const field = shape.fields.get(key)
    if (field === undefined) {
      strangers++
      continue
    }
    if (field.union !== undefined) continue
    const before = value[key]
    if (before === undefined) continue
    const now = readField(context, value, key, before, field)
    if (now === before) continue
    out ??= { ...value }
    put(out, key, now)
  }
  if (strangers > 0) out = foldNames(context, value, out, shape)
  if (strangers > 0 && shape.flat !== undefined) out = readFlat(context, value, out, shape)
  for (const key of shape.unions) out = readUnion(context, value, out, shape, key)
  if (shape.name === 'Name') out = completeName(context, value, out)
  if (shape.name === 'SubscribeResponseItem') out = completeSubscription(context, value, out)
  return checkRequired(context, value, out, shape) ?? value
}

/** Members under another name go to the field they mean, unless that is there already: then they stay beside it, untouched. */
function foldNames(
  context: ReadContext,
  value: Fields,
  given: Fields | undefined,
  shape: ReadyShape,
): Fields | undefined {
  let out = given
  for (const key in value) {
    if (shape.fields.has(key)) continue
    const meant = fieldMeant(shape, key)
    const field = meant === undefined ? undefined : shape.fields.get(meant)
    if (meant === undefined || field === undefined || value[key] === undefined) continue
    if ((out ?? value)[meant] !== undefined) continue
    if (context.gathered?.has(value) !== true)
      deviate(context, value, key, `another name of ${meant}`)
    const now =
      field.union === undefined ? readField(context, value, key, value[key], field) : value[key]
    out ??= { ...value }
    delete out[key]
    if (now !== absent) out[meant] = now
    if (field.union !== undefined) move(context, out, meant, pathTo(context, value, key))
  }
  return out
}

function readFlat(
  context: ReadContext,
  value: Fields,
  given: Fields | undefined,
  shape: ReadyShape,
): Fields | undefined {
  const home = shape.flat ?? ''
  const inner = shape.fields.get(home)?.shape
  if (inner === undefined || (given ?? value)[home] !== undefined) return given
  const part = gather(context, value, given ?? value, shape, inner)
  if (part === undefined) return given
  const out = { ...(given ?? value) }
  for (const key of Object.keys(part)) delete out[key]
  out[home] = readObject(context, part, shapeNamed(inner))
  return out
}

function readUnion(
  context: ReadContext,
  value: Fields,
  given: Fields | undefined,
  shape: ReadyShape,
  key: string,
): Fields | undefined {
  const field = shape.fields.get(key)
  const before = (given ?? value)[key]
  if (field?.union === undefined || !('by' in field.union) || before === undefined) return given
  const owner = given !== undefined && isMoved(context, given, key) ? given : value
  const isLabelRequired = shape.required.includes(field.union.by)
  const chosen = chooseCase(context, owner, given ?? value, key, field.union, isLabelRequired)
  const now = chosen.field
    ? readField(context, owner, key, chosen.value, chosen.field)
    : chosen.value
  const relabelled = chosen.label !== (given ?? value)[field.union.by]
  if (now === before && !relabelled) return given
  const out = { ...(given ?? value) }
  put(out, key, now)
  if (relabelled) out[field.union.by] = chosen.label
  return out
}

/**
 * Reads one member (or element) by its field. `owner` and `key` say where it was received. Returns the same value when it is fine,
 * `absent` when it says nothing or cannot be used.
 */
export function readField(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  field: Field,
): unknown {
  switch (field.kind) {
    case 'array':
      return readList(context, owner, key, value, field)
    case 'object':
      return readMember(context, owner, key, value, field)
    case 'any':
      return readAny(context, owner, key, value, field)
    default:
      if (Array.isArray(value)) return readFirst(context, owner, key, value, field)
      return readScalar(context, owner, key, value, field)
  }
}

function readAny(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  field: Field,
): unknown {
  const { union } = field
  if (union === undefined) return checkAny(context, owner, key, value, field)
  if (!('has' in union)) return value
  const isThen = isObject(value) && union.has.some((member) => !isNothing(value[member]))
  return readField(context, owner, key, value, isThen ? union.then : union.else)
}

/** A value of several JSON types, such as an identifier asked for or a value compared with. */
function checkAny(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  { of: types, nullable }: Field,
): unknown {
  if (types === undefined || (value === null && nullable === true)) return value
  if (value === null || isBlank(value)) {
    deviate(context, owner, key, 'empty; read as left out')
    return absent
  }
  if (types.includes(Array.isArray(value) ? 'array' : typeof value)) return value
  fault(context, owner, key, `${nounOf(value)} is not expected here; left out`)
  return absent
}

function readMember(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  field: Field,
): unknown {
  if (value === null || isBlank(value)) return readScalar(context, owner, key, value, field)
  const shape = field.shape === undefined ? undefined : shapeNamed(field.shape)
  const object = isObject(value) ? value : shape && objectFrom(context, owner, key, value, shape)
  if (object === undefined) {
    if (Array.isArray(value)) return readFirst(context, owner, key, value, field)
    fault(context, owner, key, `${nounOf(value)} where an object is expected; left out`)
    return absent
  }
  if (shape === undefined) return object
  const outer = enter(context, owner, key)
  const now = isTooDeep(context) ? absent : readObject(context, object, shape)
  leave(context, outer)
  return now
}

/** One value is expected and a list came: its first element is read. */
function readFirst(
  context: ReadContext,
  owner: object,
  key: Key,
  list: readonly unknown[],
  field: Field,
): unknown {
  const what = list.length === 1 ? 'its one element' : 'its first element'
  deviate(
    context,
    owner,
    key,
    list.length === 0
      ? 'an empty list where one value is expected; left out'
      : `a list where one value is expected; ${what} is read`,
  )
  if (list.length === 0) return absent
  const outer = enter(context, owner, key)
  const now = isTooDeep(context) ? absent : readField(context, list, 0, list[0], field)
  leave(context, outer)
  return now
}

function readList(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  field: Field,
): unknown {
  const list = asList(context, owner, key, value, field)
  if (list === undefined) return absent
  const outer = enter(context, owner, key)
  const now = isTooDeep(context) ? absent : readItems(context, list, field)
  leave(context, outer)
  // Entries that say nothing are left out: a list of nulls is as empty as an empty one.
  const left = Array.isArray(now) ? now.length : list.length
  if (field.minItems !== undefined && left < field.minItems) {
    fault(context, owner, key, 'an empty list')
  }
  if (now !== list && tellsOfMatches.has(key) && list.some(isUnreadable)) {
    refuse(context, owner, key, 'holds what is no object')
  }
  return now
}

function isUnreadable(entry: unknown): boolean {
  return typeof entry !== 'object' && !isBlank(entry) && entry !== undefined
}

function readItems(context: ReadContext, list: unknown[], { items }: Field): unknown[] {
  if (items === undefined) return list
  let out: unknown[] | undefined
  for (let at = 0; at < list.length; at++) {
    const before = list[at]
    const now = readField(context, list, at, before, items)
    if (now === before) {
      out?.push(now)
      continue
    }
    out ??= list.slice(0, at)
    if (now !== absent) out.push(now)
  }
  return out ?? list
}

function put(out: Fields, key: string, now: unknown): void {
  if (now === absent) delete out[key]
  else out[key] = now
}
