import type { Problem } from '../../errors/index.js'

/** Attributes that may be sorted by at once. */
const mostSorts = 16

/**
 * What is wrong with the page and the order that criteria ask for, beyond what the reader refuses (sizes and numbers that are no whole number from 1): a page
 * over the limit, which cut short would look like the last (S9), a later page of no size, a cursor that is no text, an order by nothing or by too much.
 */
export function pageProblems(pointer: string, criteria: unknown, maxPageSize: number): Problem[] {
  const { pagination, sort } = (criteria ?? {}) as { pagination?: unknown; sort?: unknown }
  return [
    ...ofPage(`${pointer}/pagination`, (pagination ?? {}) as Members, maxPageSize),
    ...ofSort(`${pointer}/sort`, sort),
  ]
}

/** Whether criteria ask for a page by its size and number and for no order, so that nothing is wrong with them. Errs only towards `false`. */
export function hasPlainPage({ pagination, sort }: Members, maxPageSize: number): boolean {
  if (sort !== undefined || typeof pagination !== 'object' || pagination === null) return false
  const { page_size, cursor } = pagination as Members
  return cursor === undefined && typeof page_size === 'number' && page_size <= maxPageSize
}

type Members = Readonly<Record<string, unknown>>

function ofPage(
  pointer: string,
  { page_size, page_number, cursor }: Members,
  maxPageSize: number,
): Problem[] {
  const reason = 'rjct.pagination.invalid'
  if (typeof page_size === 'number' && page_size > maxPageSize) {
    const text = `must be at most ${String(maxPageSize)} here`
    return [{ pointer: `${pointer}/page_size`, text, reason }]
  }
  if (isNothing(page_size) && !(isNothing(page_number) && isNothing(cursor))) {
    return [{ pointer: `${pointer}/page_size`, text: 'is missing', reason }]
  }
  if (isNothing(cursor) || typeof cursor === 'string') return []
  return [{ pointer: `${pointer}/cursor`, text: 'must be a text', reason }]
}

function ofSort(pointer: string, sort: unknown): Problem[] {
  const reason = 'rjct.sort.invalid'
  const keys: readonly unknown[] = Array.isArray(sort) ? sort : []
  if (keys.length > mostSorts) {
    return [{ pointer, text: `has more than ${String(mostSorts)} attributes`, reason }]
  }
  return keys.flatMap((key, index) => {
    const { attribute_name } = (key ?? {}) as Members
    if (typeof attribute_name === 'string' && attribute_name !== '') return []
    return [{ pointer: `${pointer}/${String(index)}/attribute_name`, text: 'is missing', reason }]
  })
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null
}
