import type { Problem } from '../../errors/index.js'
import type { Seen } from '../intake/seen.js'
import type { ExchangeEvent } from '../registry-handler.js'

/** What one exchange came to, with what was learnt of it on the way; what is not known is left out. */
export function exchangeOf(
  path: string,
  { sender_id, message_id, signature, deviations = [] }: Seen,
  {
    problems,
    ...said
  }: Pick<ExchangeEvent, 'status' | 'outcome'> & { readonly problems: readonly Problem[] },
): ExchangeEvent {
  return {
    path,
    ...said,
    ...(sender_id === undefined ? {} : { sender_id }),
    ...(message_id === undefined ? {} : { message_id }),
    ...(signature === undefined ? {} : { signature }),
    ...(deviations.length === 0 ? {} : { deviations }),
    ...(problems.length === 0 ? {} : { problems }),
  }
}
