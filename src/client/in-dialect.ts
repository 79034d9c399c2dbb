import type { QueryDialect, QueryTarget } from '../model/index.js'
import type { Way } from './way.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * A message in the standard's form with every criteria in it written the partner's way; the same one when its way is the standard's. Throws
 * `query.unsupported` for criteria that the partner's family would not evaluate as they are meant.
 */
export function inDialect(message: object, { action, target }: Way, query: QueryDialect): Fields {
  const fields = message as Fields
  const member = action.requestMember ?? ''
  if (member === 'search_request') {
    return withItems(fields, member, (item) => searchItem(item, target, query))
  }
  if (member === 'subscribe_request') {
    return withItems(fields, member, (item) => subscribeItem(item, target, query))
  }
  if (!member.endsWith('_criteria')) return fields
  return { ...fields, [member]: query.encode(fields[member] as Fields, target) }
}

function withItems(fields: Fields, member: string, write: (item: Fields) => Fields): Fields {
  const items = fields[member] as readonly Fields[]
  const written = items.map(write)
  const isSame = written.every((item, index) => item === items[index])
  return isSame ? fields : { ...fields, [member]: written }
}

function searchItem(item: Fields, target: QueryTarget, query: QueryDialect): Fields {
  const criteria = item['search_criteria'] as Fields
  const written = query.encode(criteria, target)
  return written === criteria ? item : { ...item, search_criteria: written }
}

/** A subscription's filter is a query under other names: it goes to the dialect, and comes back, as `QueryDialect` says. */
function subscribeItem(item: Fields, target: QueryTarget, query: QueryDialect): Fields {
  const { filter_type, filter, ...rest } = item['subscribe_criteria'] as Fields
  const asked = { ...rest, ...present('query_type', filter_type), ...present('query', filter) }
  const written = query.encode(asked, target)
  if (written === asked) return item
  const { query_type: type, query: own, ...others } = written
  const subscribe_criteria = {
    ...others,
    ...present('filter_type', type),
    ...present('filter', own),
  }
  return { ...item, subscribe_criteria }
}

function present(name: string, value: unknown): Fields {
  return value === undefined ? {} : { [name]: value }
}
