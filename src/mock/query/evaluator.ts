import type { AttributeTable } from './attribute.js'
import { allOf, createConditionBuilder } from './condition.js'
import type { Reading } from './condition.js'
import { expressionCondition } from './expression-query.js'
import { fault, isRecord } from './fault.js'
import { cutPage, pageAsked, pageLimits, pageOf, pageStart } from './paging.js'
import type { Page, PageAsked, PageLimits } from './paging.js'
import { predicateCondition } from './predicate-query.js'
import type { RecordSource } from './record-source.js'
import { createScan } from './scan.js'
import type { Asked, ScanOptions } from './scan.js'
import { sorting } from './sort.js'
import type { Sortable, Sorting } from './sort.js'
import { wantedAt } from './wanted.js'

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
  readonly scan?: ScanOptions
}

/** Answers queries over one kind of record. */
export interface Evaluator<Rec extends object> {
  /** Whether a record matches that meets `also`; sort and pagination are not looked at. */
  some(criteria: EvaluatedCriteria, also: Reading, asked?: Asked): Promise<boolean>
  /** One page of what matches, sorted. `keep` narrows further before counting. */
  search(criteria: EvaluatedCriteria, asked?: Asked, keep?: Reading): Promise<Page<Rec>>
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
 * answers with more than was asked for. `graphql` is refused. Time is linear in the number of records, in slices (`createScan`); of what a search
 * finds only the places, the values it is sorted by and the records of the page are kept.
 */
export function createEvaluator<Rec extends object>(
  options: EvaluatorOptions<Rec>,
): Evaluator<Rec> {
  const { attributes, identifierTypes, source, collections = [], limits = pageLimits } = options
  const scan = createScan(options.scan)

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

  function conditionOf({ query_type, query }: EvaluatedCriteria): Reading {
    if (query_type !== 'predicate' && query_type !== 'expression') {
      throw fault(['query_type'], 'idtype-value, predicate or expression is expected')
    }
    const build = createConditionBuilder(attributes, options.scan?.operators)
    const comparisons =
      looksLikePredicate(query) || (query_type === 'predicate' && !isRecord(query))
    const holds = comparisons
      ? predicateCondition(query, ['query'], build)
      : expressionCondition(query, ['query'], build, collections)
    return { holds, paths: build.paths() }
  }

  function both(own: Reading, also: Reading): Reading {
    return { holds: allOf([own.holds, also.holds]), paths: [...own.paths, ...also.paths] }
  }

  async function some(
    criteria: EvaluatedCriteria,
    also: Reading,
    asked: Asked = {},
  ): Promise<boolean> {
    if (criteria.query_type === 'idtype-value') return byIdentifier(criteria.query).some(also.holds)
    let met = false
    await scan(source, both(conditionOf(criteria), also), asked, () => {
      met = true
      return false
    })
    return met
  }

  async function search(
    criteria: EvaluatedCriteria,
    asked: Asked = {},
    keep?: Reading,
  ): Promise<Page<Rec>> {
    const sort = sorting(criteria.sort, attributes)
    const page = pageAsked(criteria.pagination, limits)
    if (criteria.query_type === 'idtype-value') {
      const matching = byIdentifier(criteria.query)
      const found = keep === undefined ? matching : matching.filter(keep.holds)
      return cutPage(
        sort === undefined
          ? found
          : sort.inOrder(found.map((record) => ({ item: record, keys: sort.keysOf(record) }))),
        page,
      )
    }
    const own = conditionOf(criteria)
    const condition = keep === undefined ? own : both(own, keep)
    return sort === undefined
      ? pageInOrder(condition, page, asked)
      : pageSorted(condition, page, asked, sort)
  }

  async function pageInOrder(
    condition: Reading,
    page: PageAsked,
    asked: Asked,
  ): Promise<Page<Rec>> {
    const start = pageStart(page)
    const records: Rec[] = []
    let total = 0
    await scan(source, condition, asked, (place) => {
      const record =
        total >= start && records.length < page.page_size ? source.at(place) : undefined
      if (record !== undefined) records.push(record)
      total += 1
      return true
    })
    return pageOf(records, page, total)
  }

  async function pageSorted(
    condition: Reading,
    page: PageAsked,
    asked: Asked,
    sort: Sorting,
  ): Promise<Page<Rec>> {
    const found: Sortable<number>[] = []
    const wanted = wantedAt(sort.paths)
    await scan(source, condition, asked, (place) => {
      const record = source.at(place, wanted)
      if (record !== undefined) found.push({ item: place, keys: sort.keysOf(record) })
      return true
    })
    const start = pageStart(page)
    const places = sort.inOrder(found).slice(start, start + page.page_size)
    const records = places.map((place) => source.at(place)).filter((one) => one !== undefined)
    return pageOf(records, page, found.length)
  }

  return { some, search }
}
