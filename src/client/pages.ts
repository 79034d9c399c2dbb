import { recordsOf } from '../model/index.js'
import type { EntityOf, PageInfo, RecordOf, RegistryName, SearchCriteria } from '../model/index.js'
import type { RegistryClient, SearchAnswer, SearchOptions } from './registry-client.js'

/** How to page. */
export interface PagesOptions extends SearchOptions {
  /** Records per page. Default 100. */
  readonly page_size?: number
  /** Page to begin with, counted from 1: where an earlier run stopped. Default 1. */
  readonly page_number?: number
}

/** One page of a search. */
export interface Page<Rec> {
  readonly records: Rec[]
  readonly page_number: number
  /** What the registry said about all pages, when it did. */
  readonly pagination?: PageInfo
  readonly answer: SearchAnswer<Rec>
}

/**
 * All pages of a search, one request each, asked for as they are consumed. Ends with the page that the registry's `total_count` says is the
 * last or, when it gives none, with the first page that is not full. Errors are those of `sync.search`; after one, begin again at the
 * `page_number` that failed.
 *
 * @example
 * import { pages, predicate } from 'dci-connect'
 * import type { RegistryClient } from 'dci-connect'
 *
 * export async function countBirths(civil: RegistryClient<'crvs'>): Promise<number> {
 *   let count = 0
 *   for await (const page of pages(civil, predicate(['birth_date', 'ge', '2026-01-01']), { page_size: 50 })) {
 *     count += page.records.length
 *   }
 *   return count
 * }
 */
export async function* pages<
  R extends RegistryName,
  const C extends SearchCriteria<R>,
  Extra = unknown,
>(
  client: RegistryClient<R, Extra>,
  criteria: C,
  options: PagesOptions = {},
): AsyncGenerator<Page<RecordOf<R, EntityOf<C>> & Extra>, void, undefined> {
  const { page_size = 100, page_number: first = 1, ...rest } = options
  if (!Number.isInteger(page_size) || page_size < 1)
    throw new TypeError('page_size must be a whole number from 1')
  for (let page_number = first; ; page_number += 1) {
    const paged = { ...criteria, pagination: { page_size, page_number } }
    const answer: SearchAnswer<RecordOf<R, EntityOf<C>> & Extra> = await client.sync.search(
      paged,
      rest,
    )
    const records = recordsOf(answer)
    const pagination = answer.message.search_response[0]?.pagination
    yield { records, page_number, answer, ...(pagination === undefined ? {} : { pagination }) }
    if (isLast(records.length, page_size, page_number, pagination)) return
  }
}

function isLast(
  count: number,
  asked: number,
  page_number: number,
  pagination: PageInfo | undefined,
): boolean {
  if (count === 0) return true
  if (pagination === undefined) return count < asked
  // A registry may give smaller pages than were asked for: its own page size counts.
  return page_number * pagination.page_size >= pagination.total_count
}
