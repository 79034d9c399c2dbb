import type { AttributeTable } from './attribute.js'
import { createConditionBuilder } from './condition.js'
import type { Condition } from './condition.js'
import { expressionCondition } from './expression-query.js'
import { fault, isRecord } from './fault.js'
import { cutPage, pageAsked, pageLimits } from './paging.js'
import type { Page, PageLimits } from './paging.js'
import { predicateCondition } from './predicate-query.js'
import { sorting } from './sort.js'

/** Where records come from: all of them to be searched, and those that bear an identifier without searching. */
export interface RecordSource<Rec extends object> {
  all(): readonly Rec[]
  byIdentifier(type: string, value: string): readonly Rec[]
}

/** The part of search criteria that is evaluated. */
export interface EvaluatedCriteria {
  readonly query_type?: unknown
  readonly query?: unknown
  readonly sort?: unknown
  readonly pagination?: unknown
}

/** How one kind of record is searched. */
export interface EvaluatorOptions<Rec extends object> {
  readonly attributes: AttributeTable
  /** Identifier types on file, in upper case. */
  readonly identifierTypes: readonly string[]
  readonly source: RecordSource<Rec>
  /** Names, in lower case, that an expression's `collection` may have. */
  readonly collections?: readonly string[]
  readonly limits?: PageLimits
}

/** Answers queries over one kind of record. */
export interface Evaluator<Rec extends object> {
  /** Every record that matches, in the order of the source; sort and pagination are not looked at. */
  matches(criteria: EvaluatedCriteria): readonly Rec[]
  /** One page of what matches, sorted. `keep` narrows further before counting. */
  search(criteria: EvaluatedCriteria, keep?: Condition): Page<Rec>
}

function looksLikePredicate(query: unknown): boolean {
  return (
    Array.isArray(query) ||
    (isRecord(query) && ('attribute_name' in query || 'expression1' in query))
  )
}

/**
 * An evaluator of the standard's query types. `idtype-value` finds by type and value (value compared as text, in constant time);
 * `predicate` and `expression` are read as `predicateCondition` and `expressionCondition` say, and where label and shape disagree, the shape
 * decides (standard README, "Known faults"). Whatever it cannot evaluate exactly it refuses with `query.unsupported` and the reason code; it never
 * answers with more than was asked for. `graphql` is refused. Linear in the number of records.
 */
export function createEvaluator<Rec extends object>(
  options: EvaluatorOptions<Rec>,
): Evaluator<Rec> {
  const { attributes, identifierTypes, source, collections = [], limits = pageLimits } = options

  function byIdentifier(query: unknown): readonly Rec[] {
    const { type, value } = isRecord(query) ? query : {}
    if (typeof type !== 'string' || !identifierTypes.includes(type.toUpperCase())) {
      throw fault(['query', 'type'], `one of ${identifierTypes.join(', ')} is expected`)
    }
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
    if (typeof text !== 'string' || text === '') {
      throw fault(['query', 'value'], 'an identifier as text is expected')
    }
    return source.byIdentifier(type.toUpperCase(), text)
  }

  function matches(criteria: EvaluatedCriteria): readonly Rec[] {
    const { query_type, query } = criteria
    if (query_type === 'idtype-value') return byIdentifier(query)
    if (query_type !== 'predicate' && query_type !== 'expression') {
      throw fault(['query_type'], 'idtype-value, predicate or expression is expected')
    }
    const build = createConditionBuilder(attributes)
    const comparisons =
      looksLikePredicate(query) || (query_type === 'predicate' && !isRecord(query))
    const condition = comparisons
      ? predicateCondition(query, ['query'], build)
      : expressionCondition(query, ['query'], build, collections)
    return source.all().filter(condition)
  }

  function search(criteria: EvaluatedCriteria, keep?: Condition): Page<Rec> {
    const sort = sorting(criteria.sort, attributes)
    const page = pageAsked(criteria.pagination, limits)
    const matching = matches(criteria)
    const found = keep === undefined ? matching : matching.filter(keep)
    return cutPage(sort === undefined ? found : sort(found), page)
  }

  return { matches, search }
}
