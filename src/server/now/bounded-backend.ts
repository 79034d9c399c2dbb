import { DciError } from '../../errors/index.js'
import type { RegistryName } from '../../model/index.js'
import { andThen } from '../../values/index.js'
import { aroundOperations } from '../around-operations.js'
import type { BackendCriteria, BackendResult, RegistryBackend } from '../backend.js'
import { takeRoom } from './item-outcome.js'

/**
 * A backend that gives nobody more than a page at once, and no message more than its answer has room for (S9): whoever asks for no page, and would get
 * more than `most` records because the backend makes no pages, is refused (`search.too_many_records`). Else leaving out `pagination` would be the
 * way to get everything.
 */
export function boundedBackend(
  backend: RegistryBackend<RegistryName>,
  most: number,
): RegistryBackend<RegistryName> {
  return aroundOperations(backend, (operate, _, answers) => {
    if (answers !== 'records') return operate
    return (asked, context) => {
      const bounded = (result: unknown): unknown => {
        const given = result as BackendResult<unknown>
        requirePage(asked as BackendCriteria, given, most)
        takeRoom(context, countOf(asked as BackendCriteria, given))
        return result
      }
      // At once where the backend answers at once: a promise, and the timer for it, cost more than this.
      return andThen(operate(asked, context), bounded)
    }
  })
}

function requirePage(
  asked: BackendCriteria,
  { reg_records, pagination }: BackendResult<unknown>,
  most: number,
): void {
  if (asked.pagination?.page_size !== undefined || pagination !== undefined) return
  if (reg_records.length <= most) return
  throw new DciError(
    'search.too_many_records',
    `more than ${String(most)} records match; ask for less, or page by page`,
  )
}

/** How many of them go out at most: what the backend did not cut is cut later. */
function countOf(
  { pagination }: BackendCriteria,
  { reg_records, pagination: made }: BackendResult<unknown>,
): number {
  const { length } = reg_records
  const { page_size = length } = pagination ?? {}
  return made === undefined ? Math.min(length, page_size) : length
}
