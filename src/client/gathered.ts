import type { UnsettledTransaction } from '../errors/index.js'
import type { Answer } from './answer.js'
import { checkSearch } from './check-search.js'
import type { AskedItems } from './check-search.js'
import type { SearchOptions } from './call-options.js'
import type { AnsweredVia, GatheredAnswer } from './gathered-answer.js'
import { gatheredItems } from './gathering.js'
import type { Gathering } from './gathering.js'

/** The answer that was gathered, checked as one that comes at once is. Throws as `checkSearch` does. */
export function gathered(
  gathering: Gathering,
  asked: AskedItems,
  options: SearchOptions,
  peer: string,
  { transaction_id, message_id }: UnsettledTransaction,
  via: AnsweredVia,
): GatheredAnswer<unknown> {
  const pages = gathering.answers
  const last = pages.at(-1) as (typeof pages)[number]
  const whole = {
    ...last,
    message: { ...last.message, transaction_id, search_response: gatheredItems(gathering, asked) },
    deviations: pages.flatMap(({ deviations }) => deviations),
  }
  const { message, deviations } = checkSearch(whole, asked, options, peer)
  const signature = weakest(pages)
  const { reference_ids } = asked
  const ids = { transaction_id, message_id, reference_ids }
  return { partner: peer, message, pages, via, ...ids, deviations, signature }
}

function weakest(pages: readonly Answer<unknown>[]): Answer<unknown>['signature'] {
  const doubtful = pages.find(({ signature }) => signature.status !== 'verified')
  return (doubtful ?? (pages[0] as Answer<unknown>)).signature
}
