import type { ComparisonOperator } from '../../model/index.js'
import type { Scalar } from './condition.js'
import { named } from './refusal.js'
import type { Refuse } from './refusal.js'

/** An object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of a comparison: a list goes with `in` and `nin`, and nowhere else; there is no empty one, no `null` and no object. */
export function valueFor(
  attribute: string,
  operator: ComparisonOperator,
  value: unknown,
  refuse: Refuse,
): Scalar | readonly Scalar[] {
  if (operator === 'in' || operator === 'nin') {
    if (isList(value) && value.length > 0 && value.every(isScalar)) return value
    throw refuse(`gets a list of texts or numbers for "${operator}" of ${named(attribute)}`)
  }
  if (isScalar(value)) return value
  throw refuse(`gets a text, number or truth value to compare ${named(attribute)} with`)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || typeof value === 'boolean'
}
