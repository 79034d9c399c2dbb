import { expressionOperators } from '../../model/index.js'
import { allOf } from './condition.js'
import type { Condition } from './condition.js'
import { isObject, valueFor } from './read-value.js'
import { named } from './refusal.js'
import type { Refuse } from './refusal.js'

const deepest = 16

/**
 * What an expression in the published shape, `{type, value: {expression: {query}}}`, asks for: everything that stands side by side, with
 * `$and`, `$or` and `$not` over trees and `$eq $ne $gt $gte $lt $lte $in $nin` or a bare value over attributes. A `collection`, another
 * operator or an empty tree is refused: no live peer is known to read them.
 */
export function expressionCondition(query: unknown, refuse: Refuse): Condition {
  const value = isObject(query) ? query['value'] : undefined
  const expression = isObject(value) ? value['expression'] : undefined
  if (!isObject(expression)) throw refuse('gets expressions in the published shape only')
  const other = Object.keys(expression).find((member) => member !== 'query')
  if (other !== undefined) throw refuse(`would leave ${named(other)} out of an expression`)
  return treeCondition(expression['query'], 0, refuse)
}

function treeCondition(tree: unknown, depth: number, refuse: Refuse): Condition {
  if (!isObject(tree) || Object.keys(tree).length === 0) {
    throw refuse('gets expressions with at least one condition at each place only')
  }
  if (depth > deepest) throw refuse(`gets conditions at most ${String(deepest)} deep`)
  return allOf(
    Object.entries(tree).map(([key, value]) => {
      if (key === '$and') return allOf(listOf(value, depth, refuse))
      if (key === '$or') return { kind: 'any', of: listOf(value, depth, refuse) }
      if (key === '$not') return { kind: 'not', of: treeCondition(value, depth + 1, refuse) }
      if (key === '' || key.startsWith('$')) throw refuse(`knows no operator ${named(key)}`)
      return attributeCondition(key, value, refuse)
    }),
  )
}

function listOf(value: unknown, depth: number, refuse: Refuse): readonly Condition[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw refuse('gets a list of at least one condition for $and and $or')
  }
  return value.map((one) => treeCondition(one, depth + 1, refuse))
}

function attributeCondition(attribute: string, asked: unknown, refuse: Refuse): Condition {
  if (!isObject(asked)) {
    const value = valueFor(attribute, 'eq', asked, refuse)
    return { kind: 'comparison', attribute, operator: 'eq', value }
  }
  const entries = Object.entries(asked)
  if (entries.length === 0) throw refuse(`gets at least one operator for ${named(attribute)}`)
  return allOf(
    entries.map(([key, compared]) => {
      if (key === '$not')
        return { kind: 'not', of: attributeCondition(attribute, compared, refuse) }
      const operator = expressionOperators.get(key)
      if (operator === undefined) throw refuse(`knows no operator ${named(key)}`)
      const value = valueFor(attribute, operator, compared, refuse)
      return { kind: 'comparison', attribute, operator, value }
    }),
  )
}
