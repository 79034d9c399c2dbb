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

/** Cuts a page from a list; beyond the end it is empty. `total_count` counts all records found. */
export function cutPage<Rec>(
  found: readonly Rec[],
  { page_size, page_number }: PageAsked,
): Page<Rec> {
  const start = (page_number - 1) * page_size
  return {
    reg_records: found.slice(start, start + page_size),
    pagination: { page_size, page_number, total_count: found.length },
  }
}
