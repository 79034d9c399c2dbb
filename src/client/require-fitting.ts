import { DciError } from '../errors/index.js'
import type { Partner } from '../peers/index.js'

/**
 * Throws `query.unsupported` for more items (searches, subscriptions, codes) in one message than the partner's family reads: it would drop the
 * others in silence.
 */
export function requireFitting(items: number, { id, profile }: Partner): void {
  const { maxItems } = profile
  if (maxItems === undefined || items <= maxItems) return
  throw new DciError(
    'query.unsupported',
    `${id} reads only the first ${String(maxItems)} of the ${String(items)} items of one message; nothing was sent. Send them one by one`,
    { peer: id },
  )
}
