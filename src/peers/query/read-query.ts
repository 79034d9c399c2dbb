import type { Condition } from './condition.js'
import { expressionCondition } from './read-expression.js'
import { predicateCondition } from './read-predicate.js'
import { isObject } from './read-value.js'
import type { Refuse } from './refusal.js'

/** Criteria, as a dialect gets and gives them. */
export type Criteria = Readonly<Record<string, unknown>>

/** A query as it was meant: one identifier, conditions on attributes, or none (a subscription to everything). */
export type Asked =
  | { readonly kind: 'identifier'; readonly type: string; readonly value: string }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'everything' }

/**
 * Reads `query_type` and `query` in the standard's form. Only a subscription may have neither. `graphql` is refused: it cannot be
 * checked against what a peer evaluates.
 */
export function readQuery(criteria: Criteria, operation: string, refuse: Refuse): Asked {
  const { query_type, query } = criteria
  if (query === undefined && operation === 'subscribe') return { kind: 'everything' }
  const type = query_type ?? shapeOf(query)
  if (type === 'idtype-value') return identifier(query, refuse)
  if (type === 'expression') {
    return { kind: 'condition', condition: expressionCondition(query, refuse) }
  }
  if (type === 'predicate') {
    return { kind: 'condition', condition: predicateCondition(query, refuse) }
  }
  throw refuse('gets no queries but idtype-value, expression and predicate')
}

/** A subscription's filter may lack its type: then its shape says it. */
function shapeOf(query: unknown): string | undefined {
  if (Array.isArray(query)) return 'predicate'
  if (!isObject(query)) return undefined
  return isObject(query['value']) ? 'expression' : 'idtype-value'
}

function identifier(query: unknown, refuse: Refuse): Asked {
  const { type, value } = isObject(query) ? query : {}
  if (isSaid(type) && isSaid(value)) {
    return { kind: 'identifier', type, value }
  }
  throw refuse('gets an identifier as two texts, its type and its value', "idTypeValue('UIN', '…')")
}

function isSaid(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== ''
}
