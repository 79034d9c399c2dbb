import type { ExpPredicate, ExpPredicateWithCondition } from './generated/types.js'

/** The comparison operators of the standard's predicates (`ExpOperator`). */
export type PredicateOperator = 'eq' | 'gt' | 'lt' | 'ge' | 'le' | 'in'

/** A value an attribute is compared with; a list goes with `in`. */
export type AttributeValue = string | number | boolean | readonly (string | number | boolean)[]

/** `[attribute_name, operator, attribute_value]`. */
export type Comparison = readonly [
  attribute_name: string,
  operator: PredicateOperator,
  attribute_value: AttributeValue,
]

/** Two comparisons joined; made by `both`, `either` and `butNot`. */
export interface JoinedComparisons {
  readonly first: Comparison
  readonly condition: 'and' | 'or' | 'not'
  readonly second: Comparison
}

/** Criteria that look one identifier up. */
export interface IdTypeValueCriteria {
  readonly query_type: 'idtype-value'
  readonly query: { readonly type: string; readonly value: string }
}

/** Criteria that compare attributes, all of which must hold. */
export interface PredicateCriteria {
  readonly query_type: 'predicate'
  readonly query: ExpPredicateWithCondition[]
}

/** Criteria written as a document query (`$and`, `$or`, `$eq`, …). */
export interface ExpressionCriteria {
  readonly query_type: 'expression'
  readonly query: {
    readonly type: string
    readonly value: {
      readonly expression: {
        readonly collection?: string
        readonly query: Readonly<Record<string, unknown>>
      }
    }
  }
}

/**
 * Criteria that look up one identifier, e.g. `idTypeValue('BRN', '2023BAAAAAA')` (`query_type: "idtype-value"`). Answers to it are
 * checked: a record that bears another identifier of the same type is refused by the client.
 */
export function idTypeValue(type: string, value: string): IdTypeValueCriteria {
  if (type === '' || value === '') throw new TypeError('idTypeValue needs a type and a value')
  return { query_type: 'idtype-value', query: { type, value } }
}

/**
 * Criteria from comparisons that must all hold (`query_type: "predicate"`): one numbered item per argument, in order.
 *
 * @example
 * import { either, predicate } from 'dci-connect'
 *
 * export const bornThisYear = predicate(
 *   ['birth_date', 'ge', '2026-01-01'],
 *   either(['sex', 'eq', 'female'], ['sex', 'eq', 'unknown']),
 * )
 */
export function predicate(
  ...terms: readonly (Comparison | JoinedComparisons)[]
): PredicateCriteria {
  if (terms.length === 0)
    throw new TypeError(
      'predicate needs at least one comparison: without one it would ask for everybody',
    )
  return {
    query_type: 'predicate',
    query: terms.map((term, index) => predicateItem(term, index + 1)),
  }
}

/** Both must hold, in one item. */
export function both(first: Comparison, second: Comparison): JoinedComparisons {
  return { first, condition: 'and', second }
}

/** At least one must hold. */
export function either(first: Comparison, second: Comparison): JoinedComparisons {
  return { first, condition: 'or', second }
}

/** The first must hold and the second must not. */
export function butNot(first: Comparison, second: Comparison): JoinedComparisons {
  return { first, condition: 'not', second }
}

function predicateItem(
  term: Comparison | JoinedComparisons,
  seq_num: number,
): ExpPredicateWithCondition {
  if (!('first' in term)) return { seq_num, expression1: expPredicate(term) }
  return {
    seq_num,
    expression1: expPredicate(term.first),
    condition: term.condition,
    expression2: expPredicate(term.second),
  }
}

function expPredicate([attribute_name, operator, attribute_value]: Comparison): ExpPredicate {
  return {
    attribute_name,
    operator,
    attribute_value: attribute_value as ExpPredicate['attribute_value'],
  }
}

/**
 * Criteria as a document query, e.g. `expression({ poverty_score: { $lt: 5 } })` (`query_type: "expression"`, in the published
 * `{type, value: {expression: {collection, query}}}` shape).
 */
export function expression(
  query: Readonly<Record<string, unknown>>,
  options: { readonly collection?: string } = {},
): ExpressionCriteria {
  if (Object.keys(query).length === 0) {
    throw new TypeError('expression needs a query: an empty one would ask for everybody')
  }
  const { collection } = options
  return {
    query_type: 'expression',
    query: {
      type: 'ns:org:QueryType:NoSql',
      value: { expression: collection === undefined ? { query } : { collection, query } },
    },
  }
}
