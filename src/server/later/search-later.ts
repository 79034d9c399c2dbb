import type { RegistryName } from '../../model/index.js'
import { searchItem, searchRun } from '../now/answer-search.js'
import type { ItemRequest } from '../now/answer-search.js'
import type { RegistryBackend } from '../backend.js'
import type { StatusItem } from '../now/item-outcome.js'
import type { Disclosure } from '../law/disclosure.js'
import { idsOf } from './later-operation.js'
import type { LaterOperation, LaterPart, LaterRequest } from './later-operation.js'
import { cutItem, wholeBy } from './search-pages.js'
import type { PageRules } from './search-pages.js'

/**
 * `search`: each item on its own, refused ones with their reason, and whole answers in pages. Callbacks hold up to `pageSize` records of one or
 * several items.
 */
export function searchLater(
  backendFor: (request: LaterRequest, disclosures: Disclosure[]) => RegistryBackend<RegistryName>,
  rules: PageRules,
): LaterOperation {
  const { pageSize } = rules
  return {
    answeredBy: 'on-search',
    txn_type: 'search',
    referenceIds: ({ search_request }) => idsOf(search_request),
    answer: async (request, context) => {
      const disclosures: Disclosure[] = []
      const run = searchRun(backendFor(request, disclosures))
      const asked = request.message['search_request'] as readonly ItemRequest[]
      const items = await Promise.all(asked.map((item) => searchItem(run, item, context)))
      const pages = items.flatMap((item, index) => {
        const size = wholeBy((asked[index] as ItemRequest).search_criteria, rules)
        return size === undefined ? [item] : cutItem(item, size)
      })
      return {
        message: messageOf(request, pages),
        parts: partsOf(request, pages, asked.length, pageSize),
        disclosures,
      }
    },
    failure: (request, reason) => {
      const references = idsOf(request.message['search_request'])
      const items = references.map((reference_id): StatusItem => {
        return { reference_id, status: 'rjct', ...reason }
      })
      const count = references.length
      const message = messageOf(request, items)
      const parts = [{ message, total_count: count, completed_count: count }]
      return { message, parts, disclosures: [] }
    },
  }
}

function messageOf(
  { message: { transaction_id }, correlation_id }: LaterRequest,
  search_response: readonly StatusItem[],
): LaterPart['message'] {
  return { transaction_id, correlation_id, search_response }
}

/** Packed in their order, never two pages of one item together; `completed_count` counts the items of which something has gone out by then. */
function partsOf(
  request: LaterRequest,
  pages: readonly StatusItem[],
  total_count: number,
  pageSize: number,
): LaterPart[] {
  const begun = new Set<string>()
  return packed(pages, pageSize).map((items) => {
    for (const { reference_id } of items) begun.add(reference_id)
    return { message: messageOf(request, items), total_count, completed_count: begun.size }
  })
}

function packed(pages: readonly StatusItem[], pageSize: number): StatusItem[][] {
  const [first, ...rest] = pages
  if (first === undefined) return [[]]
  const messages: StatusItem[][] = []
  let current = [first]
  let held = recordsIn(first)
  for (const page of rest) {
    const count = recordsIn(page)
    const isNextPage = current.at(-1)?.reference_id === page.reference_id
    if (isNextPage || held + count > pageSize) {
      messages.push(current)
      current = []
      held = 0
    }
    current.push(page)
    held += count
  }
  return [...messages, current]
}

function recordsIn(item: StatusItem): number {
  const { data } = item as { data?: { reg_records?: readonly unknown[] } }
  return data?.reg_records?.length ?? 0
}
