import { DciError } from '../errors/index.js'
import type { Deviation } from '../errors/index.js'
import type { SearchItem, SearchResponseMessage } from '../model/index.js'
import type { Answer } from './answer.js'
import type { DetailsOptions, SearchOptions } from './call-options.js'
import { checkIdentifier } from './check-identifier.js'
import { checkTotal } from './check-total.js'

/** What was asked, item by item. */
export interface AskedItems {
  readonly reference_ids: readonly string[]
  /** The criteria of each, where they are known. */
  readonly criteria: readonly object[]
}

type SearchAnswer = Answer<SearchResponseMessage<unknown>>

/**
 * A search answer, if it is about what was asked: each item by its `reference_id`, its records by the identifier asked for, their number by
 * `maxRecords` and by what the registry itself says. Throws `answer.uncorrelated`, `answer.wrong_identifier`, `answer.too_many`,
 * `answer.incomplete`; what is only strange becomes a deviation.
 */
export function checkSearch(
  answer: SearchAnswer,
  asked: AskedItems,
  options: SearchOptions,
  peer: string,
): SearchAnswer {
  const marked: Deviation[] = []
  const items = answer.message.search_response
  const seen = items.length > 1 ? new Set<string>() : undefined
  items.forEach((item, index) => {
    const at = placeOf(item, asked, seen, peer)
    const criteria = asked.criteria[at] as Criteria | undefined
    checkCount(item, options, peer)
    checkTotal(item, index, criteria?.pagination?.cursor, options.checkTotal ?? false, peer, marked)
    if (options.checkIdentifier === false || criteria?.query_type !== 'idtype-value') return
    if (criteria.query !== undefined) checkIdentifier(item, index, criteria.query, peer, marked)
  })
  if (marked.length === 0) return answer
  return { ...answer, deviations: [...answer.deviations, ...marked] }
}

interface Criteria {
  readonly query_type?: string
  readonly query?: { readonly type: string; readonly value: string }
  readonly pagination?: { readonly cursor?: string }
}

/**
 * Which of the items asked this one answers: matched by `reference_id`, never by index. One without can only answer a single request; two
 * answers to one are none.
 */
function placeOf(
  item: SearchItem<unknown>,
  { reference_ids }: AskedItems,
  seen: Set<string> | undefined,
  peer: string,
): number {
  const given = item.reference_id as string | undefined
  const alone = reference_ids.length === 1 ? reference_ids[0] : undefined
  const reference_id = given ?? alone
  const at = reference_id === undefined ? -1 : reference_ids.indexOf(reference_id)
  if (reference_id !== undefined && at !== -1 && seen?.has(reference_id) !== true) {
    seen?.add(reference_id)
    return at
  }
  throw new DciError(
    'answer.uncorrelated',
    `the answer of ${peer} is about another search, or answers one twice; nothing in it was used`,
    { peer, ...(reference_ids.length === 1 ? { reference_id: reference_ids[0] as string } : {}) },
  )
}

function checkCount(item: SearchItem<unknown>, { maxRecords }: SearchOptions, peer: string): void {
  const count = item.data?.reg_records.length ?? 0
  if (maxRecords === undefined || count <= maxRecords) return
  throw new DciError(
    'answer.too_many',
    `${peer} answered with ${String(count)} records where at most ${String(maxRecords)} are taken; nothing in it was used. Ask more narrowly, or by pages`,
    { peer, reference_id: item.reference_id },
  )
}

/** Answers about one person whose items bear no `reference_id` of ours, if they are about the identifier asked for; as `checkSearch`. */
export function checkWhose(
  answer: SearchAnswer,
  criteria: object,
  { checkIdentifier: checks = true }: DetailsOptions,
  peer: string,
): SearchAnswer {
  const { query_type, query } = criteria as Criteria
  if (!checks || query_type !== 'idtype-value' || query === undefined) return answer
  const marked: Deviation[] = []
  answer.message.search_response.forEach((item, index) => {
    checkIdentifier(item, index, query, peer, marked)
  })
  return marked.length === 0 ? answer : { ...answer, deviations: [...answer.deviations, ...marked] }
}
