import { isRecord } from '../../query/index.js'

/** The two lines of openIMIS in the field. */
export type OpenImisLine = 'A' | 'B'

/** What openIMIS compares: the names it knows in a query, and the number it keeps a person under. */
export type OpenImisField = 'uuid' | 'firstName' | 'lastName' | 'dob' | 'gender' | 'phone' | 'email'

/** One of its comparisons. */
export interface OpenImisFilter {
  readonly field: OpenImisField
  readonly value: string
}

/** What openIMIS makes of criteria: filters that all hold, of which there may be none (everybody), or a failure. */
export type OpenImisReading =
  | { readonly kind: 'filters'; readonly filters: readonly OpenImisFilter[] }
  | { readonly kind: 'failure'; readonly status: 400 | 500; readonly text: string }

type Criteria = Readonly<Record<string, unknown>>

const fields = new Set<string>(['firstName', 'lastName', 'dob', 'gender', 'phone', 'email'])

/** The sexes it filters by, and as what it has them on file. */
const sexes: ReadonlyMap<string, string> = new Map([
  ['Male', 'male'],
  ['Female', 'female'],
  ['Other', 'other'],
])

/**
 * Reads a query as openIMIS does (peers README section 2). Line A takes an identifier of any type for a part of its internal number, and an object of
 * `predicate` as it takes an expression; a list is HTTP 400. Line B fails over an identifier. Both know six names, side by side or in `$and`, A at
 * `value.expression`, B at `value.expression.query`; **whatever else stands there is left out, and where nothing is left everybody is found**.
 */
export function readOpenImisQuery(
  { query_type, query }: Criteria,
  line: OpenImisLine,
): OpenImisReading {
  if (query_type === 'idtype-value') return identifier(query, line)
  if (query_type === 'expression') return filtersIn(expressionIn(query, line))
  if (query_type === 'predicate' && line === 'A' && isRecord(query)) {
    return filtersIn(isRecord(query['value']) ? expressionIn(query, line) : query)
  }
  return failure(400, 'Invalid query')
}

function identifier(query: unknown, line: OpenImisLine): OpenImisReading {
  if (line === 'B') return failure(500, 'Internal server error')
  const value = isRecord(query) ? query['value'] : undefined
  return filtersIn({ uuid: typeof value === 'number' ? String(value) : value }, new Set(['uuid']))
}

function expressionIn(query: unknown, line: OpenImisLine): unknown {
  const value = isRecord(query) ? query['value'] : undefined
  const expression = isRecord(value) ? value['expression'] : undefined
  if (line === 'A') return expression
  return isRecord(expression) ? expression['query'] : undefined
}

function filtersIn(query: unknown, known: ReadonlySet<string> = fields): OpenImisReading {
  if (!isRecord(query)) return { kind: 'filters', filters: [] }
  const { $and: listed } = query
  const flat = Object.entries(query)
  const joined = Array.isArray(listed)
    ? listed.filter(isRecord).flatMap(Object.entries<unknown>)
    : []
  const filters = [...flat, ...joined].flatMap(([field, value]) => filter(field, value, known))
  return { kind: 'filters', filters }
}

/** A value that is no text, and a sex that it has no word for, are left out as well. */
function filter(field: string, value: unknown, known: ReadonlySet<string>): OpenImisFilter[] {
  if (!known.has(field) || typeof value !== 'string' || value === '') return []
  const compared = field === 'gender' ? sexes.get(value) : value
  return compared === undefined ? [] : [{ field: field as OpenImisField, value: compared }]
}

function failure(status: 400 | 500, text: string): OpenImisReading {
  return { kind: 'failure', status, text }
}
