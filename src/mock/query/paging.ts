import { fault, isRecord } from './fault.js'
import type { Path } from './fault.js'

/** Records a page holds when nobody says, and at most. */
export interface PageLimits {
  readonly defaultPageSize: number
  readonly maxPageSize: number
}

/** The mocks' limits. */
export const pageLimits: PageLimits = { defaultPageSize: 100, maxPageSize: 500 }

/** A page asked for. */
export interface PageAsked {
  readonly page_size: number
  readonly page_number: number
}

/** One page of a list, and what the answer says about it. */
export interface Page<Rec> {
  readonly reg_records: readonly Rec[]
  readonly pagination: {
    readonly page_size: number
    readonly page_number: number
    readonly total_count: number
  }
}

/**
 * The page that criteria ask for (`PaginationRequest`); the first of the default size when they ask for none. A size or number that is
 * not a whole number from 1, or a size over the limit, is refused with `rjct.pagination.invalid`: cutting a page short silently
 * would look like the end of the list.
 */
export function pageAsked(
  pagination: unknown,
  limits: PageLimits = pageLimits,
  path: Path = ['pagination'],
): PageAsked {
  const { defaultPageSize, maxPageSize } = limits
  if (pagination === undefined || pagination === null) {
    return { page_size: defaultPageSize, page_number: 1 }
  }
  if (!isRecord(pagination)) throw fault(path, 'an object is expected', 'rjct.pagination.invalid')
  const { page_size = defaultPageSize, page_number = 1 } = pagination
  const whole = (value: unknown): value is number =>
    Number.isSafeInteger(value) && Number(value) >= 1
  if (!whole(page_size) || page_size > maxPageSize) {
    const text = `a whole number from 1 to ${String(maxPageSize)} is expected`
    throw fault([...path, 'page_size'], text, 'rjct.pagination.invalid')
  }
  if (!whole(page_number)) {
    const text = 'a whole number from 1 is expected'
    throw fault([...path, 'page_number'], text, 'rjct.pagination.invalid')
  }
  return { page_size, page_number }
}

/** How many records come before a page. */
export function pageStart({ page_size, page_number }: PageAsked): number {
  return (page_number - 1) * page_size
}

/** A page of these records. `total_count` counts all records found. */
export function pageOf<Rec>(
  reg_records: readonly Rec[],
  { page_size, page_number }: PageAsked,
  total_count: number,
): Page<Rec> {
  return { reg_records, pagination: { page_size, page_number, total_count } }
}

/** Cuts a page from a list; beyond the end it is empty. */
export function cutPage<Rec>(found: readonly Rec[], asked: PageAsked): Page<Rec> {
  const start = pageStart(asked)
  return pageOf(found.slice(start, start + asked.page_size), asked, found.length)
}
