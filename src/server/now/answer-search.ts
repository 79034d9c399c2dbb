import { registryVocabulary } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import type {
  BackendContext,
  BackendCriteria,
  BackendResult,
  DrBackend,
  RegistryBackend,
} from '../backend.js'
import { backendContext, itemOrRefusal, itemsAnswer, unsupported } from './item-outcome.js'
import type { ItemNames, ItemsAnswer, ItemsContext, Message, StatusItem } from './item-outcome.js'
import { pageOf, withoutEmptyCursor } from './page-of.js'

/** `sync/search`: each item on its own. */
export function answerSearch(
  backend: unknown,
  message: Message,
  context: ItemsContext,
): ItemsAnswer | Promise<ItemsAnswer> {
  const run = searchRun(backend)
  const requests = message['search_request'] as ItemRequest[]
  const items = requests.map((request) => searchItem(run, request, context))
  const answered = (all: readonly StatusItem[]): ItemsAnswer =>
    itemsAnswer(message, 'search_response', all, context)
  return areAtHand(items) ? answered(items) : Promise.all(items).then(answered)
}

function areAtHand(items: readonly (StatusItem | Promise<StatusItem>)[]): items is StatusItem[] {
  return !items.some((item) => 'then' in item)
}

/** The backend's `search`. */
export function searchRun(backend: unknown): SearchRun {
  const { search } = backend as RegistryBackend<RegistryName>
  return (criteria, context) => search.call(backend, criteria, context)
}

/** dr's two operations that answer one set of criteria with records. */
export async function answerCriteria(
  operation: DrBackend['getDisabilityDetails'] | DrBackend['getDisabilitySupport'],
  backend: unknown,
  message: Message,
  context: ItemsContext,
): Promise<ItemsAnswer> {
  if (operation === undefined) throw unsupported()
  const search_criteria = message['disabled_criteria'] as BackendCriteria
  const run = (asked: BackendCriteria, inner: BackendContext): unknown =>
    operation.call(backend as DrBackend, asked, inner)
  const item = await searchItem(run as SearchRun, { search_criteria }, context)
  return itemsAnswer(message, 'search_response', [item], context)
}

/** Asks the backend for one set of criteria. */
export type SearchRun = (
  criteria: BackendCriteria,
  context: BackendContext,
) => BackendResult<unknown> | Promise<BackendResult<unknown>>

/** One item of a search, read and normalised. */
export interface ItemRequest {
  readonly reference_id?: string
  readonly search_criteria: BackendCriteria
  readonly locale?: string
}

/** The answer to one item: what the backend gives for it, in one page. */
export function searchItem(
  run: SearchRun,
  request: ItemRequest,
  context: ItemsContext,
): StatusItem | Promise<StatusItem> {
  const { reference_id = context.newId(), locale } = request
  const names = locale === undefined ? { reference_id } : { reference_id, locale }
  const criteria = withoutEmptyCursor(request.search_criteria)
  return itemOrRefusal(names, context, () => {
    const result = run(criteria, backendContext(criteria, context))
    return 'then' in result
      ? result.then((later) => foundItem(names, criteria, later, context))
      : foundItem(names, criteria, result, context)
  })
}

/** In canonical order, in which it is written fastest, and made at once: copying what was put together before costs more than all else here. */
function foundItem(
  { reference_id, locale }: ItemNames,
  criteria: BackendCriteria,
  result: BackendResult<unknown>,
  { registry, timestamp }: ItemsContext,
): StatusItem {
  const page = pageOf(criteria, result)
  const { pagination } = page
  const data = searchData(criteria, page, registry)
  const status = 'succ'
  const item =
    locale === undefined
      ? { data, pagination, reference_id, status, timestamp }
      : { data, locale, pagination, reference_id, status, timestamp }
  return item as StatusItem
}

/** What an item says about its records. */
export function searchData(
  criteria: BackendCriteria,
  { reg_record_type: kind, reg_records }: BackendResult<unknown>,
  registry: RegistryName,
): object {
  const { reg_type, reg_record_type } = registryVocabulary[registry]
  return {
    reg_record_type: kind ?? criteria.reg_record_type ?? reg_record_type,
    reg_records,
    reg_type: criteria.reg_type ?? reg_type,
    version: '1.0.0',
  }
}
