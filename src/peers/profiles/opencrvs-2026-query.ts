import type { QueryDialect, QueryTarget } from '../../model/index.js'
import { conjunctionOf } from '../query/condition.js'
import type { Comparison, Condition } from '../query/condition.js'
import { readQuery } from '../query/read-query.js'
import type { Criteria } from '../query/read-query.js'
import { isObject } from '../query/read-value.js'
import { named, refusalsOf } from '../query/refusal.js'
import { regTypeFor } from '../query/reg-type.js'
import { eventAsked } from './opencrvs-event.js'

const refuse = refusalsOf(
  'OpenCRVS (2026)',
  "idTypeValue('BRN', '…') (or DRN, UIN), or expression({ createdAt: { $gte: '…', $lte: '…' }, 'child.dob': '…' }) with reg_event_type: 'birth', expression({ 'deceased.dob': '…' }) with reg_event_type: 'death': each field either equal to a text, or from one to another",
)

const identifierTypes = ['UIN', 'BRN', 'DRN']

/** The fields of every record; those of its forms are named `child.dob`, `deceased.dob` and so on and stand under `data`. */
const recordFields = new Set([
  'createdAt',
  'updatedAt',
  'createdAtLocation',
  'updatedAtLocation',
  'createdBy',
  'updatedBy',
  'trackingId',
  'legalStatuses.REGISTERED.createdAt',
  'legalStatuses.REGISTERED.createdAtLocation',
  'legalStatuses.REGISTERED.registrationNumber',
])

type FieldQuery = Readonly<Record<string, unknown>>

/**
 * OpenCRVS as of 2026: `reg_type` is that of the standard and `reg_event_type` must say `birth` or `death`; `page_number` and
 * `sort.attribute_name` are required and filled in (`createdAt`, which keeps pages apart). Conditions leave as its own expression,
 * `{field: {type: "exact"|"range", …}}`: of two predicates on one field it keeps the second alone, and a `range` has both its ends. A name
 * that is neither a field of every record nor one of a form it drops in silence, so it is refused here.
 */
export const openCrvs2026Query: QueryDialect = { name: 'opencrvs-2026', encode }

function encode(criteria: Criteria, target: QueryTarget): Criteria {
  const asked = readQuery(criteria, target.operation, refuse)
  if (asked.kind === 'everything') throw refuse('has no subscriptions')
  if (asked.kind === 'identifier') {
    const { value } = asked
    const type = identifierTypes.find((one) => one === asked.type.toUpperCase())
    if (type === undefined) throw refuse(`does not know the identifier ${named(asked.type)}`)
    const own = completed(criteria, target, type)
    return { ...own, query_type: 'idtype-value', query: { type, value } }
  }
  const query = fields(asked.condition)
  return {
    ...completed(criteria, target, undefined),
    query_type: 'expression',
    query: { type: 'ns:org:QueryType:expression', value: { expression: { query } } },
  }
}

function completed(criteria: Criteria, target: QueryTarget, type: string | undefined): Criteria {
  const reg_event_type = eventAsked(criteria, type, refuse)
  if (reg_event_type === 'marriage') {
    throw refuse('is asked for births and deaths only', "reg_event_type: 'birth' or 'death'")
  }
  const { pagination, sort } = criteria
  return {
    ...criteria,
    reg_type: regTypeFor(criteria, target, { crvs: ['ns:org:RegistryType:Civil'] }),
    reg_event_type,
    pagination: { page_size: 100, page_number: 1, ...(isObject(pagination) ? pagination : {}) },
    sort: sort ?? [{ attribute_name: 'createdAt', sort_order: 'asc' }],
  }
}

function fields(condition: Condition): FieldQuery {
  const comparisons = conjunctionOf(condition)
  if (comparisons === undefined) throw refuse('joins conditions by "and" only')
  const record: Record<string, FieldQuery> = {}
  const data: Record<string, FieldQuery> = {}
  for (const [name, on] of byField(comparisons)) {
    if (recordFields.has(name)) record[name] = fieldQuery(name, on)
    else if (/^[A-Za-z]\w*(?:\.\w+)+$/.test(name) && !name.startsWith('legalStatuses.')) {
      data[name] = fieldQuery(name, on)
    } else {
      throw refuse(
        `drops a condition on ${named(name)}, which is no field of its records or of its forms`,
      )
    }
  }
  return Object.keys(data).length === 0 ? record : { ...record, data }
}

function byField(comparisons: readonly Comparison[]): ReadonlyMap<string, Comparison[]> {
  const found = new Map<string, Comparison[]>()
  for (const comparison of comparisons) {
    found.set(comparison.attribute, [...(found.get(comparison.attribute) ?? []), comparison])
  }
  return found
}

function fieldQuery(name: string, comparisons: readonly Comparison[]): FieldQuery {
  for (const { value } of comparisons) {
    if (typeof value !== 'string') throw refuse(`compares ${named(name)} with texts only`)
  }
  const [first, second] = [...comparisons].sort((a, b) => a.operator.localeCompare(b.operator))
  if (first?.operator === 'eq' && comparisons.length === 1) {
    return { type: 'exact', term: first.value }
  }
  if (first?.operator === 'ge' && second?.operator === 'le' && comparisons.length === 2) {
    return { type: 'range', gte: first.value, lte: second.value }
  }
  throw refuse(`compares ${named(name)} by one eq, or by one ge together with one le`)
}
