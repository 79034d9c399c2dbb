import type { AnswerListener } from '../delivery/index.js'
import type { UnsettledTransaction } from '../errors/index.js'
import type { SearchResponseMessage } from '../model/index.js'
import type { Answer } from './answer.js'
import type { AskedItems } from './check-search.js'
import type { ExchangeParts } from './exchange-parts.js'
import { createGathering, gather, isGathered } from './gathering.js'
import { refuses } from './refusal.js'

/**
 * For a search that nobody waits for: settles its transaction once all pages of all its items have come, or it is refused, so that it does not
 * stay open and what comes afterwards is `late`. The answers themselves are the callback handler's listeners' to take; none are kept here.
 */
export function settleWhenComplete(
  { correlations, partner }: ExchangeParts,
  { transaction_id }: UnsettledTransaction,
  asked: AskedItems,
): AnswerListener {
  const { leavesOutNoMatch = false } = partner.profile
  const gathering = createGathering({ leavesOutNoMatch, keepsRecords: false })
  return ({ answer }) => {
    const came = answer as unknown as Answer<Partial<SearchResponseMessage<unknown>>>
    if (Array.isArray(came.message.search_response)) {
      gather(gathering, came as Answer<SearchResponseMessage<unknown>>, asked, 'callback')
    }
    if (!refuses(answer.header['status']) && !isGathered(gathering, asked)) return
    correlations.settle(partner.id, transaction_id)
  }
}
