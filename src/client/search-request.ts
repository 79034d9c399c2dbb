import { toTimestamp } from '../envelope/index.js'
import type { SearchOptions } from './call-options.js'
import { completeCriteria } from './complete-criteria.js'
import type { ExchangeParts } from './exchange-parts.js'
import type { AsyncRequest } from './ask-later.js'

/** A search message, and which criteria each of its items asks by. */
export interface SearchQuestion {
  readonly request: AsyncRequest
  /** As the caller gave them, in the order asked. */
  readonly criteria: readonly object[]
}

/**
 * The message of a search of one or several items, in the standard's form. Throws `TypeError` for none.
 */
export function searchQuestion(
  parts: ExchangeParts,
  operation: 'sync.search' | 'search',
  criteria: readonly object[],
  options: SearchOptions,
): SearchQuestion {
  const { registry, now, newId } = parts
  if (criteria.length === 0) throw new TypeError('a batch needs at least one criteria')
  const { locale = 'eng', transaction_id = newId() } = options
  const timestamp = toTimestamp(now())
  const items = criteria.map((one) => ({
    locale,
    reference_id: newId(),
    search_criteria: completeCriteria(one as Readonly<Record<string, unknown>>, registry),
    timestamp,
  }))
  return {
    criteria,
    request: {
      operation,
      message: { search_request: items, transaction_id } as AsyncRequest['message'],
      total_count: items.length,
      reference_ids: items.map(({ reference_id }) => reference_id),
      message_id: options.message_id,
      signal: options.signal,
      deadline: options.deadline,
    },
  }
}
