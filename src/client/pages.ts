import { DciError } from '../errors/index.js'
import { recordsOf } from '../model/index.js'
import type { EntityOf, PageInfo, RecordOf, RegistryName, SearchCriteria } from '../model/index.js'
import type { SearchOptions } from './call-options.js'
import type { RegistryClient, SearchAnswer } from './registry-client.js'

/** Where a page begins: spread it into the options of `pages` to begin there. */
export interface PagePosition {
  /** Counted from 1. */
  readonly page_number: number
  /** For registries that tell pages by a cursor. */
  readonly cursor?: string
}

/** How to page. */
export interface PagesOptions extends SearchOptions, Partial<PagePosition> {
  /** Records per page. Default 100. */
  readonly page_size?: number
  /** More pages than these end with `answer.incomplete`. Default 10,000. */
  readonly maxPages?: number
}

/** One page of a search. */
export interface Page<Rec> {
  readonly records: Rec[]
  readonly page_number: number
  /** What the registry said about all pages, when it did. */
  readonly pagination?: PageInfo
  readonly answer: SearchAnswer<Rec>
  /** Where the next page begins, to be kept by whoever wants to resume after this one; absent on the last. */
  readonly next?: PagePosition
}

/**
 * All pages of a search, one request each, asked for as they are consumed: by `next_cursor` where the registry gives one, else by number. Ends
 * with the page that the registry's `total_count` says is the last or, when it gives none, with the first page that is not full. Errors are
 * those of `sync.search`, and `answer.incomplete` when the registry gives the same page or cursor twice, or more than `maxPages`; after one,
 * begin again at the `next` of the last page that came.
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
  const { page_size = 100, maxPages = 10_000, page_number = 1, cursor, ...rest } = options
  if (!Number.isInteger(page_size) || page_size < 1)
    throw new TypeError('page_size must be a whole number from 1')
  if (!(maxPages >= 1)) throw new TypeError('maxPages must be at least 1')
  const repeated = repetitionGuard(client.partner.id)
  let at: PagePosition | undefined =
    cursor === undefined ? { page_number } : { page_number, cursor }
  for (let count = 0; at !== undefined; count += 1) {
    if (count >= maxPages) throw endless(client.partner.id, `more than ${String(maxPages)} pages`)
    const paged = { ...criteria, pagination: { page_size, ...at } }
    const answer: SearchAnswer<RecordOf<R, EntityOf<C>> & Extra> = await client.sync.search(
      paged,
      rest,
    )
    const records = recordsOf(answer)
    const pagination = answer.message.search_response[0]?.pagination
    const next = nextOf(records.length, page_size, at, pagination)
    repeated(records, next?.cursor)
    yield {
      records,
      page_number: at.page_number,
      answer,
      ...(pagination === undefined ? {} : { pagination }),
      ...(next === undefined ? {} : { next }),
    }
    at = next
  }
}

function nextOf(
  count: number,
  asked: number,
  at: PagePosition,
  pagination: PageInfo | undefined,
): PagePosition | undefined {
  const page_number = at.page_number + 1
  const cursor = pagination?.next_cursor
  if (typeof cursor === 'string' && cursor !== '') return { page_number, cursor }
  // A registry that tells pages by cursor says by leaving it out that this is the last one.
  if (at.cursor !== undefined || count === 0) return undefined
  if (pagination === undefined) return count < asked ? undefined : { page_number }
  // A registry may give smaller pages than were asked for: its own page size counts.
  const covered = at.page_number * pagination.page_size
  return covered >= pagination.total_count ? undefined : { page_number }
}

/** Throws when a registry gives the page before once more, or a cursor that it gave already. */
function repetitionGuard(
  peer: string,
): (records: readonly unknown[], cursor: string | undefined) => void {
  const cursors = new Set<string>()
  let previous = ''
  return (records, cursor) => {
    const text = records.length === 0 ? '' : JSON.stringify(records)
    if (text !== '' && text === previous) throw endless(peer, 'the same page twice')
    previous = text
    if (cursor === undefined) return
    if (cursors.has(cursor)) throw endless(peer, 'the same next_cursor twice')
    cursors.add(cursor)
  }
}

function endless(peer: string, what: string): DciError {
  return new DciError(
    'answer.incomplete',
    `${peer} gives ${what}, so its pages would not end; nothing of the last one was used. Ask its owner how it pages, or ask more narrowly`,
    { peer },
  )
}
