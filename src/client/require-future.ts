import { DciError } from '../errors/index.js'
import type { ExchangeParts } from './exchange-parts.js'

/**
 * Throws `transport.deadline` for a deadline that is past before anything was done, which mostly is a duration given by mistake (R12). Asking
 * again with the same one is useless.
 */
export function requireFuture(
  { now, partner }: Pick<ExchangeParts, 'now' | 'partner'>,
  deadline: number | undefined,
): void {
  if (deadline === undefined || deadline > now()) return
  throw new DciError(
    'transport.deadline',
    `deadline is a moment in milliseconds since 1970, e.g. Date.now() + 30_000; this one is past: nothing was sent to ${partner.id}`,
    { peer: partner.id, attempts: 0, retryable: false },
  )
}
