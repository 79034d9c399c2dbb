import { expressionOperators } from '../../model/index.js'
import { allOf, anyOf, noneOf } from './condition.js'
import type { Condition, ConditionBuilder } from './condition.js'
import { fault, isRecord } from './fault.js'
import type { Path } from './fault.js'

/** How deep conditions may stand inside each other. */
const deepest = 16

function enter(path: Path, depth: number): void {
  if (depth > deepest) throw fault(path, `conditions stand at most ${String(deepest)} deep`)
}

function fieldCondition(
  name: string,
  asked: unknown,
  path: Path,
  depth: number,
  build: ConditionBuilder,
): Condition {
  enter(path, depth)
  if (!isRecord(asked)) return build.compare(name, 'eq', asked, { name: path, value: path })
  const entries = Object.entries(asked)
  if (entries.length === 0) throw fault(path, 'at least one operator is expected')
  return allOf(
    entries.map(([key, value]) => {
      const at = [...path, key]
      if (key === '$not') return noneOf(fieldCondition(name, value, at, depth + 1, build))
      const operator = expressionOperators.get(key)
      if (operator === undefined) return ownCondition(key, value, at, build, name)
      return build.compare(name, operator, value, { name: path, value: at })
    }),
  )
}

function ownCondition(
  operator: string,
  value: unknown,
  path: Path,
  build: ConditionBuilder,
  attribute?: string,
): Condition {
  const condition = build.own(operator, value, path, attribute)
  if (condition === undefined) throw fault(path, 'this registry has no operator of this name')
  return condition
}

function listOf(value: unknown, path: Path, depth: number, build: ConditionBuilder): Condition[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw fault(path, 'a list of at least one condition is expected')
  }
  return value.map((one, at) => objectCondition(one, [...path, at], depth, build))
}

function objectCondition(
  query: unknown,
  path: Path,
  depth: number,
  build: ConditionBuilder,
): Condition {
  enter(path, depth)
  if (!isRecord(query)) throw fault(path, 'an object of conditions is expected')
  const entries = Object.entries(query)
  if (entries.length === 0) throw fault(path, 'at least one condition is expected')
  return allOf(
    entries.map(([key, value]) => {
      const at = [...path, key]
      if (key === '$and') return allOf(listOf(value, at, depth + 1, build))
      if (key === '$or') return anyOf(listOf(value, at, depth + 1, build))
      if (key === '$not') return noneOf(objectCondition(value, at, depth + 1, build))
      if (key.startsWith('$')) return ownCondition(key, value, at, build)
      return fieldCondition(key, value, at, depth + 1, build)
    }),
  )
}

/** What stands around the conditions, taken off: `{type, value: {expression: {collection, query}}}` or parts of it. */
function unwrap(query: unknown, path: Path): { collection: unknown; query: unknown; path: Path } {
  let inner = query
  let at = path
  for (const member of ['value', 'expression']) {
    if (!isRecord(inner) || !isRecord(inner[member])) continue
    at = [...at, member]
    inner = inner[member]
  }
  if (!isRecord(inner) || !isRecord(inner['query'])) {
    return { collection: undefined, query: inner, path: at }
  }
  return { collection: inner['collection'], query: inner['query'], path: [...at, 'query'] }
}

/**
 * Compiles an `expression` query: conditions as a tree of `$and`, `$or`, `$not` over attributes, each with `$eq $ne $gt $gte $lt $lte
 * $in $nin` or a bare value (equals). Everything side by side must hold. The published wrapping is taken off where it is there. A
 * `collection` must be one of `collections` (case does not matter). Unknown attributes and operators, empty conditions, and more
 * than sixteen levels are refused.
 */
export function expressionCondition(
  query: unknown,
  path: Path,
  build: ConditionBuilder,
  collections: readonly string[],
): Condition {
  const inner = unwrap(query, path)
  const { collection } = inner
  const known =
    collection === undefined ||
    (typeof collection === 'string' && collections.includes(collection.toLowerCase()))
  if (!known) {
    throw fault([...inner.path.slice(0, -1), 'collection'], 'this registry has no such collection')
  }
  return objectCondition(inner.query, inner.path, 0, build)
}
