import type { ComparisonOperator } from '../../model/index.js'
import { allOf } from './condition.js'
import type { Comparison, Condition } from './condition.js'
import { isObject, valueFor } from './read-value.js'
import { named } from './refusal.js'
import type { Refuse } from './refusal.js'

const operators: readonly ComparisonOperator[] = ['eq', 'gt', 'ge', 'lt', 'le', 'in']
const itemMembers = new Set(['seq_num', 'expression1', 'condition', 'expression2'])
const comparisonMembers = new Set(['attribute_name', 'operator', 'attribute_value'])

/**
 * What a predicate list (`ExpPredicateWithConditionList`) asks for: all of its items, in the order of `seq_num`, which changes nothing. In an
 * item `and` and `or` join two comparisons and `not` takes the second away from the first (alone with the first: its opposite). A member
 * that is not the standard's is refused: leaving it out could widen the answer.
 */
export function predicateCondition(query: unknown, refuse: Refuse): Condition {
  if (!Array.isArray(query) || query.length === 0) {
    throw refuse('gets predicates as a list of at least one')
  }
  return allOf(query.map((item) => itemCondition(item, refuse)))
}

function itemCondition(item: unknown, refuse: Refuse): Condition {
  if (!isObject(item)) throw refuse('gets each predicate as an object with expression1')
  requireKnown(item, itemMembers, refuse)
  const first = comparison(item['expression1'], refuse)
  const { condition } = item
  if (item['expression2'] === undefined) {
    if (condition === undefined) return first
    if (condition === 'not') return { kind: 'not', of: first }
    throw refuse('gets two comparisons where a predicate joins them')
  }
  const second = comparison(item['expression2'], refuse)
  if (condition === 'and') return allOf([first, second])
  if (condition === 'or') return { kind: 'any', of: [first, second] }
  if (condition === 'not') return allOf([first, { kind: 'not', of: second }])
  throw refuse('gets two comparisons joined by "and", "or" or "not" only')
}

function comparison(value: unknown, refuse: Refuse): Comparison {
  if (!isObject(value)) throw refuse('gets comparisons of attribute_name, operator and value only')
  requireKnown(value, comparisonMembers, refuse)
  const attribute = value['attribute_name']
  const operator = operators.find((one) => one === value['operator'])
  if (typeof attribute !== 'string' || attribute === '' || operator === undefined) {
    throw refuse(`gets comparisons of an attribute by one of ${operators.join(', ')} only`)
  }
  const compared = valueFor(attribute, operator, value['attribute_value'], refuse)
  return { kind: 'comparison', attribute, operator, value: compared }
}

function requireKnown(value: object, known: ReadonlySet<string>, refuse: Refuse): void {
  const other = Object.keys(value).find((member) => !known.has(member))
  if (other !== undefined) throw refuse(`would leave ${named(other)} out of a predicate`)
}
