import type { PageInfo } from '../../model/index.js'
import type { BackendCriteria, BackendResult } from '../backend.js'

/** Whether it names a page: peers write `null` or an empty text for what they do not have. */
export function isCursor(cursor: unknown): cursor is string {
  return typeof cursor === 'string' && cursor !== ''
}

/** Criteria without a cursor that names nothing. */
export function withoutEmptyCursor(criteria: BackendCriteria): BackendCriteria {
  const { pagination } = criteria
  if (pagination?.cursor === undefined || isCursor(pagination.cursor)) return criteria
  const { cursor: _, ...page } = pagination
  return { ...criteria, pagination: page }
}

/** A result that says which page it is. */
export type PagedResult = BackendResult<unknown> & { readonly pagination: PageInfo }

function isPaged(result: BackendResult<unknown>): result is PagedResult {
  return result.pagination !== undefined
}

/**
 * The page that was asked for. A backend that says which page it gives has made it; what one gives without saying so is everything that matches: it is put
 * in the order asked for and cut here, and all of it goes out where no page was asked for.
 */
export function pageOf(criteria: BackendCriteria, result: BackendResult<unknown>): PagedResult {
  if (isPaged(result)) return result
  const records = inOrder(result.reg_records, criteria.sort)
  const total_count = records.length
  const { page_size = Math.max(1, total_count), page_number = 1 } = criteria.pagination ?? {}
  const start = (page_number - 1) * page_size
  const reg_records = records.slice(start, start + page_size)
  const pagination = { page_number, page_size, total_count }
  const { reg_record_type } = result
  return reg_record_type === undefined
    ? { reg_records, pagination }
    : { reg_records, pagination, reg_record_type }
}

/** Records by the attributes of `sort`, the first counting most; where two are alike, and where an attribute is missing (last), their order stays. */
export function inOrder(
  records: readonly unknown[],
  sort: BackendCriteria['sort'] = [],
): readonly unknown[] {
  if (sort.length === 0) return records
  const paths = sort.map(({ attribute_name }) => attribute_name.split('.'))
  const keyed = records.map((record) => ({
    record,
    keys: paths.map((path) => valueAt(record, path)),
  }))
  keyed.sort((one, other) => {
    for (const [index, { sort_order }] of sort.entries()) {
      const difference = compared(one.keys[index], other.keys[index], sort_order === 'desc')
      if (difference !== 0) return difference
    }
    return 0
  })
  return keyed.map(({ record }) => record)
}

type Key = string | number | undefined

function compared(one: Key, other: Key, isDescending: boolean): number {
  if (one === other) return 0
  if (one === undefined) return 1
  if (other === undefined) return -1
  const isNumeric = typeof one === 'number' && typeof other === 'number'
  const isLess = isNumeric ? one < other : String(one) < String(other)
  return isLess === isDescending ? 1 : -1
}

/** Along members and through the first entry of lists. */
function valueAt(record: unknown, path: readonly string[]): Key {
  let value = firstOf(record)
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = firstOf((value as Readonly<Record<string, unknown>>)[name])
  }
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value[0] as unknown) : value
}
