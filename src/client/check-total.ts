import { DciError } from '../errors/index.js'
import type { Deviation } from '../errors/index.js'
import type { SearchItem } from '../model/index.js'

/**
 * Whether an item's records fit its own `pagination`: no more than `total_count`, and no fewer than the page must hold. Where pages are told
 * by cursor their number says nothing, so only "more than there are" is looked at. What does not fit is refused (`answer.incomplete`) when
 * `strict`, else marked.
 */
export function checkTotal(
  item: SearchItem<unknown>,
  itemIndex: number,
  cursor: string | undefined,
  strict: boolean,
  peer: string,
  marked: Deviation[],
): void {
  const { data, pagination, status } = item
  if (pagination === undefined || data === undefined || (status as string) === 'pdng') return
  const text = misfit(data.reg_records.length, pagination, cursor)
  if (text === undefined) return
  const pointer = `/message/search_response/${String(itemIndex)}/pagination/total_count`
  if (!strict) {
    marked.push({ pointer, text })
    return
  }
  throw new DciError(
    'answer.incomplete',
    `the answer of ${peer} is not complete by its own pagination (${text}); nothing in it was used. Ask again, or pass checkTotal: false`,
    { peer, reference_id: item.reference_id, problems: [{ pointer, text }] },
  )
}

function misfit(
  count: number,
  {
    page_size,
    page_number,
    total_count,
    next_cursor,
  }: NonNullable<SearchItem<unknown>['pagination']>,
  cursor: string | undefined,
): string | undefined {
  if (count > total_count) return 'more records than it says there are'
  if (cursor !== undefined || next_cursor !== undefined) return undefined
  const left = total_count - (page_number - 1) * page_size
  const due = Math.max(0, Math.min(page_size, left))
  return count < due ? 'fewer records than this page must hold' : undefined
}
