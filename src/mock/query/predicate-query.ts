import { allOf, anyOf, noneOf } from './condition.js'
import type { Condition, ConditionBuilder } from './condition.js'
import { fault, isRecord } from './fault.js'
import type { Path } from './fault.js'

const operators = ['eq', 'gt', 'ge', 'lt', 'le', 'in'] as const
const itemMembers = new Set(['seq_num', 'expression1', 'condition', 'expression2'])
const comparisonMembers = new Set([
  'attribute_name',
  'operator',
  'attribute_value',
  'attribute_type',
])

function refuseUnknown(value: Record<string, unknown>, known: Set<string>, path: Path): void {
  for (const member of Object.keys(value)) {
    if (known.has(member) || member.startsWith('@')) continue
    throw fault(
      [...path, member],
      'no member of this name belongs here, and ignoring it could widen the answer',
    )
  }
}

function comparisonOf(value: unknown, path: Path, build: ConditionBuilder): Condition {
  if (!isRecord(value)) {
    throw fault(path, 'an object with attribute_name, operator and attribute_value is expected')
  }
  refuseUnknown(value, comparisonMembers, path)
  const { attribute_name: name, operator: asked, attribute_value } = value
  const operator = operators.find((known) => known === asked)
  if (typeof name !== 'string') throw fault([...path, 'attribute_name'], 'a text is expected')
  if (operator === undefined) {
    throw fault([...path, 'operator'], `one of ${operators.join(', ')} is expected`)
  }
  const at = { name: [...path, 'attribute_name'], value: [...path, 'attribute_value'] }
  return build.compare(name, operator, attribute_value, at)
}

function itemOf(value: unknown, path: Path, build: ConditionBuilder): Condition {
  if (!isRecord(value)) throw fault(path, 'an object with expression1 is expected')
  refuseUnknown(value, itemMembers, path)
  const { seq_num, condition, expression1, expression2 } = value
  if (seq_num !== undefined && typeof seq_num !== 'number') {
    throw fault([...path, 'seq_num'], 'a number is expected')
  }
  const first = comparisonOf(expression1, [...path, 'expression1'], build)
  if (expression2 === undefined) {
    if (condition === undefined) return first
    if (condition === 'not') return noneOf(first)
    throw fault([...path, 'condition'], 'and and or join two expressions: expression2 is missing')
  }
  const second = comparisonOf(expression2, [...path, 'expression2'], build)
  if (condition === 'and') return allOf([first, second])
  if (condition === 'or') return anyOf([first, second])
  if (condition === 'not') return allOf([first, noneOf(second)])
  throw fault([...path, 'condition'], 'and, or or not is expected between two expressions')
}

/**
 * Compiles a `predicate` query (`ExpPredicateWithConditionList`). The published text leaves its meaning open; here **all items must hold**,
 * as in OpenG2P (peers README section 2), so `seq_num` orders the evaluation and never changes the answer. Within an item `and` and `or` join
 * the two expressions, and `not` takes the second away from the first (alone with `expression1`: its opposite). Also read: one item or
 * one comparison without a list around it, as published samples send them. An empty list, an unknown member and a condition
 * without its second expression are refused: each could mean a wider answer than was asked for.
 */
export function predicateCondition(query: unknown, path: Path, build: ConditionBuilder): Condition {
  if (isRecord(query)) {
    return 'expression1' in query ? itemOf(query, path, build) : comparisonOf(query, path, build)
  }
  if (!Array.isArray(query) || query.length === 0) {
    throw fault(path, 'a list of at least one comparison is expected')
  }
  return allOf(query.map((item, at) => itemOf(item, [...path, at], build)))
}
