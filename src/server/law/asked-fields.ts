import { expressionOperators } from '../../model/index.js'
import type { BackendCriteria } from '../backend.js'
import type { AskedIdentifier } from './authorize.js'

type Members = Readonly<Record<string, unknown>>

/**
 * The attributes that criteria compare or sort by, each once: who may not see a field may not find it out by asking for it either.
 * `undefined` where they cannot be known: GraphQL, a query of no shape that the standard has, or an operator whose operand may name fields in ways of its
 * own (`$where`, `$expr`).
 */
export function askedFields(criteria: BackendCriteria): readonly string[] | undefined {
  const found = new Set<string>()
  if (!collectQuery(criteria, found)) return undefined
  const sorted = (criteria.sort ?? []).map(
    (key: { attribute_name?: unknown }) => key.attribute_name,
  )
  for (const name of sorted) if (typeof name === 'string') found.add(name)
  return [...found]
}

/** Whom an `idtype-value` query is about. */
export function askedIdentifier(criteria: BackendCriteria): AskedIdentifier | undefined {
  if (criteria.query_type !== 'idtype-value' || !isMembers(criteria.query)) return undefined
  const { type, value } = criteria.query
  if (typeof type !== 'string') return undefined
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return { type, value: String(value) }
}

function collectQuery({ query_type, query }: BackendCriteria, found: Set<string>): boolean {
  if (query_type === 'idtype-value') return true
  if (query_type === 'predicate') {
    return Array.isArray(query) && query.every((item: unknown) => collectPredicate(item, found))
  }
  if (query_type !== 'expression') return false
  const { value } = ofShape(query, ['type', 'value'])
  const { expression } = ofShape(value, ['expression'])
  const { query: tree } = ofShape(expression, ['collection', 'query'])
  return isMembers(tree) && collectTree(tree, '', found)
}

/** Operators whose operand is a value, or again a query. Of others that a store behind some backend may have nobody knows what they compare. */
const knownOperators: ReadonlySet<string> = new Set([
  ...expressionOperators.keys(),
  ...['$and', '$or', '$nor', '$not'],
  ...['$all', '$elemMatch', '$exists', '$options', '$regex', '$size'],
])

/** The members of an object that has no others: conditions may stand in any place that nobody looks at. */
function ofShape(value: unknown, names: readonly string[]): Members {
  const members = inside(value)
  return Object.keys(members).every((name) => names.includes(name)) ? members : {}
}

function inside(value: unknown): Members {
  return isMembers(value) ? value : {}
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every comparison in an item names its attribute; an item without one is of no known shape. */
function collectPredicate(item: unknown, found: Set<string>): boolean {
  if (!isMembers(item)) return false
  const parts = Object.entries(item).filter(([name]) => name.startsWith('expression'))
  if (parts.length === 0) return false
  return parts.every(([, part]) => {
    if (part === undefined || part === null) return true
    const { attribute_name } = inside(part)
    if (typeof attribute_name !== 'string' || attribute_name === '') return false
    found.add(attribute_name)
    return true
  })
}

/** Names that begin with `$` are operators; below one of them fields are named from the root again. */
function collectTree(value: unknown, at: string, found: Set<string>): boolean {
  if (Array.isArray(value)) return value.every((one) => collectTree(one, at, found))
  if (!isMembers(value)) return true
  return Object.entries(value).every(([name, below]) => {
    if (name.startsWith('$')) return knownOperators.has(name) && collectTree(below, '', found)
    const path = at === '' ? name : `${at}.${name}`
    found.add(path)
    return collectTree(below, path, found)
  })
}
