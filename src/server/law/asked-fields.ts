import type { BackendCriteria } from '../backend.js'
import type { AskedIdentifier } from './authorize.js'

type Members = Readonly<Record<string, unknown>>

/**
 * The attributes that criteria compare or sort by, each once: who may not see a field may not find it out by asking for it either.
 * `undefined` where they cannot be known: GraphQL, or a query of no shape that the standard has.
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
  const { query: tree } = inside(inside(inside(query)['value'])['expression'])
  if (!isMembers(tree)) return false
  collectTree(tree, '', found)
  return true
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
function collectTree(value: unknown, at: string, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value) collectTree(one, at, found)
    return
  }
  if (!isMembers(value)) return
  for (const [name, below] of Object.entries(value)) {
    if (name.startsWith('$')) {
      collectTree(below, '', found)
      continue
    }
    const path = at === '' ? name : `${at}.${name}`
    found.add(path)
    collectTree(below, path, found)
  }
}
