import type { ComparisonOperator } from '../../model/index.js'

/** One value an attribute is compared with. */
export type Scalar = string | number | boolean

/** One comparison. `value` is a list, never an empty one, where the operator is `in` or `nin`, and only there. */
export interface Comparison {
  readonly kind: 'comparison'
  readonly attribute: string
  readonly operator: ComparisonOperator
  readonly value: Scalar | readonly Scalar[]
}

/** What a query asks for, whichever of the standard's forms it was written in. */
export type Condition =
  | Comparison
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

/** All must hold; one alone is itself. */
export function allOf(conditions: readonly Condition[]): Condition {
  const [only] = conditions
  return conditions.length === 1 && only !== undefined ? only : { kind: 'all', of: conditions }
}

/** The comparisons that must all hold; `undefined` where an `or` or a `not` is among them. */
export function conjunctionOf(condition: Condition): readonly Comparison[] | undefined {
  if (condition.kind === 'comparison') return [condition]
  if (condition.kind !== 'all') return undefined
  const parts = condition.of.map(conjunctionOf)
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length ? known.flat() : undefined
}

/** How many alternatives one query is written as at most. */
export const mostAlternatives = 64

/** Whether a `not` is anywhere in it. */
export function hasNot(condition: Condition): boolean {
  if (condition.kind === 'comparison') return false
  return condition.kind === 'not' || condition.of.some(hasNot)
}

/**
 * The same condition as a list of alternatives, each of which is a list of comparisons that must all hold; `undefined` where there is a
 * `not`, or where there would be more than 64 of them.
 */
export function alternativesOf(
  condition: Condition,
): readonly (readonly Comparison[])[] | undefined {
  if (condition.kind === 'comparison') return [[condition]]
  if (condition.kind === 'not') return undefined
  const parts = condition.of.map(alternativesOf)
  const known = parts.filter((part) => part !== undefined)
  if (known.length !== parts.length) return undefined
  if (condition.kind === 'any') return bounded(known.flat())
  let product: readonly (readonly Comparison[])[] | undefined = [[]]
  for (const part of known) {
    product = bounded(product.flatMap((left) => part.map((right) => [...left, ...right])))
    if (product === undefined) return undefined
  }
  return product
}

function bounded<T>(alternatives: readonly T[]): readonly T[] | undefined {
  return alternatives.length <= mostAlternatives ? alternatives : undefined
}
