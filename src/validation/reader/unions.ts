import { isObject } from '../checks.js'
import type { Field, Union } from '../shape.js'
import { deviate, fault, move, pathTo } from './context.js'
import type { ReadContext } from './context.js'

type Fields = Record<string, unknown>
type ByLabel = Extract<Union, { readonly by: string }>

/** The case a value turned out to be: its label, the field to read it by, and the value in that case's arrangement. */
export interface ChosenCase {
  readonly label: unknown
  readonly field: Field | undefined
  readonly value: unknown
}

/**
 * Decides which case of a union a value is. Its shape wins over its label (samples label a predicate list `expression`): a label that
 * says otherwise, or is required and missing, is told. Where the shape says nothing, the label is believed; where that is none of the
 * cases either, the value passes through unread.
 *
 * @param owner the object the value stands in, as received
 * @param current the same, as read so far; its label is in the standard's spelling already
 */
export function chooseCase(
  context: ReadContext,
  owner: Fields,
  current: Fields,
  key: string,
  union: ByLabel,
  isLabelRequired: boolean,
): ChosenCase {
  const value = current[key]
  const label = current[union.by]
  if (isQueryUnion(union.cases) && (typeof value !== 'object' || value === null)) {
    fault(context, owner, key, 'no query of the standard; kept')
    return { label, field: undefined, value }
  }
  const shaped = caseOf(value, union.cases)
  const decided = shaped ?? (typeof label === 'string' ? label : undefined)
  const field =
    decided !== undefined && Object.hasOwn(union.cases, decided) ? union.cases[decided] : undefined
  const arranged = decided === undefined ? value : arrangeQuery(context, owner, key, value, decided)
  if (shaped === undefined || shaped === label) return { label, field, value: arranged }
  if (label === undefined) {
    if (isLabelRequired && owner[union.by] === undefined) {
      deviate(context, owner, union.by, `missing; the shape of ${key} counts`)
    }
    return { label: isLabelRequired ? shaped : undefined, field, value: arranged }
  }
  deviate(context, owner, union.by, `does not fit the shape of ${key}; the shape counts`)
  return { label: shaped, field, value: arranged }
}

function isQueryUnion(cases: ByLabel['cases']): boolean {
  return Object.hasOwn(cases, 'idtype-value')
}

/** The case that the value itself tells it is, if it does. */
export function caseOf(value: unknown, cases: ByLabel['cases']): string | undefined {
  const found = isQueryUnion(cases) ? queryType(value) : answerType(value)
  return found !== undefined && Object.hasOwn(cases, found) ? found : undefined
}

/** What kind of query a value is, as peers and samples write them (peers README, section 2). */
function queryType(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'predicate'
  if (!isObject(value)) return undefined
  if (isObject(value.expression1) || isPredicate(value) || Array.isArray(value.value)) {
    return 'predicate'
  }
  if (isObject(value.value)) {
    const { expression } = value.value
    if (typeof expression === 'string') return 'graphql'
    return isObject(expression) ? 'expression' : undefined
  }
  const isId = value.type !== undefined || value.identifier_type !== undefined
  return isId && (value.value ?? value.identifier_value) !== undefined ? 'idtype-value' : undefined
}

function isPredicate(value: Fields): boolean {
  return typeof value.attribute_name === 'string' && value.operator !== undefined
}

/** What kind of answer a transaction status carries. */
function answerType(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  if (value.search_response !== undefined) return 'search'
  if (value.subscribe_response !== undefined) return 'subscribe'
  if (value.subscription_status !== undefined) return 'unsubscribe'
  return value.receipt_information === undefined ? undefined : 'receipt'
}

/** A predicate query is a list of expressions; a lone one, a bare comparison and `{value: [...]}` (OpenG2P) become that list. */
function arrangeQuery(
  context: ReadContext,
  owner: Fields,
  key: string,
  value: unknown,
  decided: string,
): unknown {
  if (decided !== 'predicate' || !isObject(value)) return value
  const path = pathTo(context, owner, key)
  if (Array.isArray(value.value)) {
    deviate(
      context,
      owner,
      key,
      'a list within an object where a list is expected; the list is read',
    )
    const list: unknown[] = [...(value.value as unknown[])]
    for (let at = 0; at < list.length; at++) move(context, list, at, [...path, 'value', at])
    return list
  }
  if (!isPredicate(value)) return value
  deviate(
    context,
    owner,
    key,
    'a bare comparison where a list of expressions is expected; read as one',
  )
  const wrapped = { expression1: value }
  const list = [wrapped]
  move(context, list, 0, path)
  move(context, wrapped, 'expression1', path)
  return list
}
