import { DciError } from '../../errors/index.js'
import type { PageInfo, RegistryName } from '../../model/index.js'
import { searchRun } from '../now/answer-search.js'
import type { SearchRun } from '../now/answer-search.js'
import type { BackendContext, BackendCriteria, BackendResult, RegistryBackend } from '../backend.js'
import type { StatusItem } from '../now/item-outcome.js'
import { inOrder, isCursor } from '../now/page-of.js'

/** How a whole answer is asked for and cut. */
export interface PageRules {
  readonly pageSize: number
  readonly maxRecords: number
}

/** Callbacks to which one search leads at most, where its asker chose the size of the pages. */
const mostPages = 100

/**
 * Records to a page of an answer that goes out whole; `undefined` for one page alone, as its number or cursor asks. Page 1 asks for everything, too:
 * live peers want a `pagination` in every request, so that whoever wants all pages cannot leave it out (peers README trap 6).
 */
export function wholeBy(
  { pagination }: BackendCriteria,
  { pageSize }: PageRules,
): number | undefined {
  if (pagination?.page_size === undefined) return pageSize
  const { page_size, page_number = 1, cursor } = pagination
  return page_number === 1 && !isCursor(cursor) ? page_size : undefined
}

/**
 * A backend's search that gives everything to whoever does not ask for a later page: the backend is asked page after page, and may as well give all at
 * once. Where there is too much, who asked for a page gets that page, and who did not is refused (`search.too_many_records`).
 */
export function wholeSearch(
  backend: RegistryBackend<RegistryName>,
  rules: PageRules,
): RegistryBackend<RegistryName> {
  const run = searchRun(backend)
  const search: SearchRun = (criteria, context) => {
    const size = wholeBy(criteria, rules)
    return size === undefined
      ? run(criteria, context)
      : everything(run, criteria, context, size, rules.maxRecords)
  }
  return { search } as RegistryBackend<RegistryName>
}

async function everything(
  run: SearchRun,
  criteria: BackendCriteria,
  context: BackendContext,
  page_size: number,
  maxRecords: number,
): Promise<BackendResult<unknown>> {
  const chosen = criteria.pagination?.page_size !== undefined
  const most = chosen ? Math.min(maxRecords, page_size * mostPages) : maxRecords
  const records: unknown[] = []
  let first: BackendResult<unknown> | undefined
  let next: string | undefined
  for (let page_number = 1; ; page_number += 1) {
    const place = next === undefined ? { page_number } : { page_number, cursor: next }
    const result = await run({ ...criteria, pagination: { page_size, ...place } }, context)
    context.signal.throwIfAborted()
    first ??= result
    const { reg_records, pagination } = result
    const given = pagination === undefined ? inOrder(reg_records, criteria.sort) : reg_records
    for (const record of given) records.push(record)
    const total_count = Math.max(pagination?.total_count ?? 0, records.length)
    if (total_count > most) {
      if (!chosen) throw tooMany(maxRecords)
      const whole = { page_size, page_number: 1, total_count, ...onward(cursorIn(first)) }
      return { ...first, reg_records: records.slice(0, page_size), pagination: whole }
    }
    const cursor = cursorIn(result)
    // A backend that tells pages by cursor says by leaving it out that this is the last one.
    const byCursor = next !== undefined || cursor !== undefined
    const isLast = byCursor ? cursor === undefined : records.length === total_count
    if (isLast || reg_records.length === 0) {
      const whole = { page_size, page_number: 1, total_count: records.length }
      return { ...first, reg_records: records, pagination: whole }
    }
    next = cursor
  }
}

function cursorIn({ pagination }: BackendResult<unknown>): string | undefined {
  const { next_cursor } = pagination ?? {}
  return isCursor(next_cursor) ? next_cursor : undefined
}

function onward(next_cursor: string | undefined): Pick<PageInfo, 'next_cursor'> {
  return next_cursor === undefined ? {} : { next_cursor }
}

/** The pages of an item that holds everything (R18), each an item of its own; a refused one is its only page. */
export function cutItem(item: StatusItem, pageSize: number): readonly StatusItem[] {
  const { data, pagination } = item as Partial<FoundItem>
  if (data === undefined || pagination === undefined) return [item]
  const count = Math.max(1, Math.ceil(data.reg_records.length / pageSize))
  return Array.from({ length: count }, (_, index) => {
    const reg_records = data.reg_records.slice(index * pageSize, (index + 1) * pageSize)
    const { total_count, next_cursor } = pagination
    const isAlone = count === 1 ? onward(next_cursor) : {}
    const place = { page_size: pageSize, page_number: index + 1, total_count, ...isAlone }
    return { ...item, data: { ...data, reg_records }, pagination: place }
  })
}

interface FoundItem {
  readonly data: { readonly reg_records: readonly unknown[] }
  readonly pagination: PageInfo
}

function tooMany(maxRecords: number): DciError {
  return new DciError(
    'search.too_many_records',
    `more than ${String(maxRecords)} records match; ask for less, or page by page`,
  )
}
