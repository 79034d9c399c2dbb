import { isUndecided, itemPending, itemRefused } from '../model/index.js'
import type { SearchItem } from '../model/index.js'

type StatusItem = SearchItem<unknown> & {
  readonly enrolled_status?: string
  readonly disabled_status?: string
}

/** What `enrolled_response` and `disabled_response` have in common. */
interface StatusAnswer {
  readonly enrolled_response?: readonly StatusItem[]
  readonly disabled_response?: readonly StatusItem[]
}

/**
 * Throws `answer.item_refused` when a yes-or-no question was refused, and `answer.pending` when it is not settled, or says neither yes nor
 * no: the text has a refused item carry its yes or no all the same, and none of these must read as "no".
 */
export function checkStatusItems(
  { enrolled_response, disabled_response }: StatusAnswer,
  peer: string,
): void {
  const items = enrolled_response ?? disabled_response ?? []
  const refused = items.find(({ status }) => status === 'rjct')
  if (refused !== undefined) throw itemRefused(refused, peer)
  const open = items.find(isOpen)
  if (open !== undefined) throw itemPending(open, peer)
}

function isOpen({ status, enrolled_status, disabled_status }: StatusItem): boolean {
  const said = enrolled_status ?? disabled_status
  return status === 'pdng' || said === undefined || (isUndecided(status) && said !== 'yes')
}
