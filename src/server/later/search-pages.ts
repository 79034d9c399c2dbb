import { DciError } from '../../errors/index.js'
import type { RegistryName } from '../../model/index.js'
import { searchRun } from '../answer-search.js'
import type { SearchRun } from '../answer-search.js'
import type { BackendContext, BackendCriteria, BackendResult, RegistryBackend } from '../backend.js'
import type { StatusItem } from '../item-outcome.js'

/** How a whole answer is asked for and cut. */
export interface PageRules {
  readonly pageSize: number
  readonly maxRecords: number
}

/**
 * A backend's search that gives everything to whoever asks for no page: the backend is asked page after page, and may as well give all at once. More
 * than `maxRecords` are refused (`search.too_many_records`). Whoever asks for one page by number or cursor gets that page.
 */
export function wholeSearch(
  backend: RegistryBackend<RegistryName>,
  rules: PageRules,
): RegistryBackend<RegistryName> {
  const run = searchRun(backend)
  const search: SearchRun = (criteria, context) =>
    criteria.pagination === undefined
      ? everything(run, criteria, context, rules)
      : run(criteria, context)
  return { search } as RegistryBackend<RegistryName>
}

async function everything(
  run: SearchRun,
  criteria: BackendCriteria,
  context: BackendContext,
  { pageSize: page_size, maxRecords }: PageRules,
): Promise<BackendResult<unknown>> {
  const records: unknown[] = []
  let first: BackendResult<unknown> | undefined
  for (let page_number = 1; ; page_number += 1) {
    const asked = { ...criteria, pagination: { page_size, page_number } }
    const result = await run(asked, context)
    context.signal.throwIfAborted()
    first ??= result
    const { reg_records, pagination } = result
    for (const record of reg_records) records.push(record)
    const total_count = Math.max(pagination?.total_count ?? 0, records.length)
    if (total_count > maxRecords) throw tooMany(maxRecords)
    if (records.length === total_count || reg_records.length === 0) {
      const whole = { page_size, page_number: 1, total_count }
      return { ...first, reg_records: records, pagination: whole }
    }
  }
}

/** The pages of an item that holds everything (R18), each an item of its own; a refused one is its only page. */
export function cutItem(item: StatusItem, pageSize: number): readonly StatusItem[] {
  const { data, pagination } = item as Partial<FoundItem>
  if (data === undefined || pagination === undefined) return [item]
  const count = Math.max(1, Math.ceil(data.reg_records.length / pageSize))
  return Array.from({ length: count }, (_, index) => {
    const reg_records = data.reg_records.slice(index * pageSize, (index + 1) * pageSize)
    const { total_count } = pagination
    const place = { page_size: pageSize, page_number: index + 1, total_count }
    return { ...item, data: { ...data, reg_records }, pagination: place }
  })
}

interface FoundItem {
  readonly data: { readonly reg_records: readonly unknown[] }
  readonly pagination: { readonly total_count: number }
}

function tooMany(maxRecords: number): DciError {
  return new DciError(
    'search.too_many_records',
    `more than ${String(maxRecords)} records match; ask for less, or page by page`,
  )
}
