import { isUndecided } from '../model/index.js'
import type { SearchItem, SearchResponseMessage } from '../model/index.js'
import type { Answer } from './answer.js'
import type { AskedItems } from './check-search.js'
import type { AnsweredVia } from './gathered-answer.js'

type SearchAnswer = Answer<SearchResponseMessage<unknown>>
type Item = SearchItem<unknown>

/** What has come of one search. */
interface Gathered {
  /** By page number; 0 where the registry does not tell pages. Without `data` where records are not kept. */
  readonly pages: Map<number, Item>
  /** Records of all pages. */
  count: number
  /** Those among `pages` that the status brought since something new came. */
  readonly repeated: Set<number>
  closed: boolean
}

/** How to gather. */
export interface GatheringOptions {
  /** Whether the registry says "no match" by leaving the item out (`leavesOutNoMatch` of its profile). Default `false`. */
  readonly leavesOutNoMatch?: boolean
  /** Whether answers and records are kept; else only how many came. Default `true`. */
  readonly keepsRecords?: boolean
}

/** What has come of the searches of one transaction, from as many messages as bring it (R18). */
export interface Gathering {
  readonly options: GatheringOptions
  readonly answers: SearchAnswer[]
  readonly items: Map<string, Gathered>
}

/** Nothing yet. */
export function createGathering(options: GatheringOptions = {}): Gathering {
  return { options, answers: [], items: new Map() }
}

/**
 * Takes in one message. A page that came before is not taken twice; when the status brings it twice and nothing new came between, the registry
 * has no more to give, whatever its `total_count` says. Once is not enough: pages that were called may still be on their way. Items of searches that were not asked are left out. Where "no match" is said by an empty
 * list, or by the family's leaving the item out, the searches of which nothing came are answered, too (peers README section 3).
 */
export function gather(
  gathering: Gathering,
  answer: SearchAnswer,
  asked: AskedItems,
  via: AnsweredVia,
): void {
  const { answers, options } = gathering
  let isNew = false
  for (const item of answer.message.search_response) {
    if (takeItem(gathering, item, asked, via)) isNew = true
  }
  if (saysNoMatch(answer, options) && closeOmitted(gathering, answer, asked)) isNew = true
  if (isNew && options.keepsRecords !== false) answers.push(answer)
}

/** Whether it brought something new. */
function takeItem(
  { items, options }: Gathering,
  item: Item,
  asked: AskedItems,
  via: AnsweredVia,
): boolean {
  const reference_id = referenceOf(item, asked)
  if (reference_id === undefined || isUnsettled(item)) return false
  const gathered = items.get(reference_id) ?? nothingYet()
  items.set(reference_id, gathered)
  if (gathered.closed) return false
  const page = item.pagination?.page_number ?? 0
  if (gathered.pages.has(page)) {
    gathered.closed = via === 'status' && gathered.repeated.has(page)
    if (via === 'status') gathered.repeated.add(page)
    return false
  }
  gathered.repeated.clear()
  if (via === 'status') gathered.repeated.add(page)
  gathered.pages.set(page, options.keepsRecords === false ? withoutData(item) : item)
  gathered.count += item.data?.reg_records.length ?? 0
  gathered.closed = isComplete(gathered, item, asksOnePage(asked, reference_id))
  return true
}

function nothingYet(): Gathered {
  return { pages: new Map(), count: 0, repeated: new Set(), closed: false }
}

function saysNoMatch(
  { header, message }: SearchAnswer,
  { leavesOutNoMatch = false }: GatheringOptions,
): boolean {
  if (isUndecided(header['status'] as string | undefined)) return false
  return leavesOutNoMatch || message.search_response.length === 0
}

/**
 * Closes the searches of which nothing has come, not even that it is being worked on; whether there are any. A message with items that were
 * not asked is about something else besides, and what it leaves out says nothing.
 */
function closeOmitted({ items }: Gathering, { message }: SearchAnswer, asked: AskedItems): boolean {
  const named = new Set(message.search_response.map((item) => referenceOf(item, asked)))
  if (named.has(undefined)) return false
  const omitted = asked.reference_ids.filter((id) => !items.has(id) && !named.has(id))
  for (const id of omitted) items.set(id, { ...nothingYet(), closed: true })
  return omitted.length > 0
}

function withoutData({ data: _, ...rest }: Item): Item {
  return rest
}

/** Whether every search that was asked is answered to its end. */
export function isGathered({ items }: Gathering, { reference_ids }: AskedItems): boolean {
  return reference_ids.every((id) => items.get(id)?.closed === true)
}

/**
 * One item per search that was answered, in the order asked, with the records of all its pages in the order of the pages. Where all pages were
 * wanted its `pagination` is that of one page that holds everything, so that records that never came are missed.
 */
export function gatheredItems({ items }: Gathering, asked: AskedItems): Item[] {
  return asked.reference_ids.flatMap((id) => {
    const gathered = items.get(id)
    return gathered === undefined ? [] : merged(id, gathered, asksOnePage(asked, id))
  })
}

function referenceOf(item: Item, { reference_ids }: AskedItems): string | undefined {
  const given = item.reference_id as string | undefined
  if (given === undefined) return reference_ids.length === 1 ? reference_ids[0] : undefined
  return reference_ids.includes(given) ? given : undefined
}

/** Taken, or being worked on, without any record yet. */
function isUnsettled({ status, data }: Item): boolean {
  const open: string = status
  return (open === 'pdng' || open === 'rcvd') && (data?.reg_records.length ?? 0) === 0
}

/** Whoever asks for one page by its number or cursor gets that page. */
function asksOnePage({ criteria, reference_ids }: AskedItems, reference_id: string): boolean {
  const one = criteria[reference_ids.indexOf(reference_id)] as { pagination?: object } | undefined
  return one?.pagination !== undefined
}

function isComplete({ pages, count }: Gathered, item: Item, onePage: boolean): boolean {
  const { status, pagination } = item
  if (status === 'rjct' || pagination === undefined || onePage) return true
  const { total_count, page_size } = pagination
  return count >= total_count || pages.size * page_size >= total_count
}

function merged(reference_id: string, { pages }: Gathered, onePage: boolean): Item[] {
  const inOrder = [...pages].sort(([left], [right]) => left - right).map(([, item]) => item)
  const [first] = inOrder
  if (first === undefined) return []
  const { data, pagination } = first
  if (onePage || pagination === undefined || data === undefined) return [{ ...first, reference_id }]
  const { total_count } = pagination
  const reg_records = inOrder.flatMap((item) => item.data?.reg_records ?? [])
  const whole = { page_number: 1, page_size: Math.max(1, total_count), total_count }
  return [{ ...first, reference_id, data: { ...data, reg_records }, pagination: whole }]
}
