import { itemRefused } from '../model/index.js'
import type { SearchItem } from '../model/index.js'

/** What `enrolled_response` and `disabled_response` have in common. */
interface StatusAnswer {
  readonly enrolled_response?: readonly SearchItem<unknown>[]
  readonly disabled_response?: readonly SearchItem<unknown>[]
}

/**
 * Throws `answer.item_refused` when a yes-or-no question was refused: the text has such an item carry its yes or no all the same, and a
 * refusal must not read as "no".
 */
export function checkStatusItems({ enrolled_response, disabled_response }: StatusAnswer): void {
  const items = enrolled_response ?? disabled_response ?? []
  const refused = items.find(({ status }) => status === 'rjct')
  if (refused !== undefined) throw itemRefused(refused)
}
