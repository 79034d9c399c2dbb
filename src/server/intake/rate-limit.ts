import { DciError } from '../../errors/index.js'
import type { Clock } from '../../transport/index.js'

/** How many requests are taken of one partner. */
export interface RateLimitOptions {
  /** Requests a minute, in the long run. */
  readonly perMinute: number
  /** Most at once after a pause. Default: `perMinute`. */
  readonly burst?: number
}

/** Counts the requests of each sender. */
export interface RateLimit {
  /** Takes one request of a partner. Throws `rate.exceeded`, with the time from which one is taken again, when it has none left. */
  take(partner: string): void
  /** The same for everybody who is no partner, together. */
  takeOfStranger(): void
}

interface Bucket {
  tokens: number
  /** Monotonic milliseconds at which `tokens` was right. */
  at: number
}

/** Partners that are counted at a time: beyond it the one that was quiet for longest is forgotten, and so full again. */
const mostPartners = 10_000

/**
 * A token bucket per partner and one for all strangers: `burst` requests at once, `perMinute` in the long run. `now` is what dates are told by;
 * counting goes by the monotonic clock. Throws `TypeError` for numbers that cannot be.
 */
export function createRateLimit(
  options: RateLimitOptions,
  { clock, now }: { readonly clock: Clock; readonly now: () => number },
): RateLimit {
  const { perMinute, burst = perMinute } = options
  if (!(perMinute > 0 && Number.isFinite(perMinute) && burst >= 1 && Number.isFinite(burst))) {
    throw new TypeError('rateLimit needs perMinute over 0 and a burst from 1')
  }
  const perMillisecond = perMinute / 60_000
  const strangers: Bucket = { tokens: burst, at: clock.monotonic() }
  // In order of the last request.
  const partners = new Map<string, Bucket>()

  function takeFrom(bucket: Bucket, peer: string | undefined): void {
    const time = clock.monotonic()
    bucket.tokens = Math.min(burst, bucket.tokens + (time - bucket.at) * perMillisecond)
    bucket.at = time
    if (bucket.tokens < 1) throw exceeded((1 - bucket.tokens) / perMillisecond, peer)
    bucket.tokens -= 1
  }

  function exceeded(wait: number, peer: string | undefined): DciError {
    return new DciError(
      'rate.exceeded',
      `at most ${String(perMinute)} requests a minute are taken from one sender; send this one again when Retry-After is over`,
      {
        retryAt: new Date(now() + Math.ceil(wait)),
        ...(peer === undefined ? {} : { peer }),
      },
    )
  }

  return {
    take(partner) {
      const bucket = partners.get(partner) ?? { tokens: burst, at: clock.monotonic() }
      partners.delete(partner)
      partners.set(partner, bucket)
      const [quietest] = partners.keys()
      if (partners.size > mostPartners && quietest !== undefined) partners.delete(quietest)
      takeFrom(bucket, partner)
    },
    takeOfStranger() {
      takeFrom(strangers, undefined)
    },
  }
}

/** As `createRateLimit`; none where no limit is wanted. */
export function optionalRateLimit(
  options: RateLimitOptions | undefined,
  time: { readonly clock: Clock; readonly now: () => number },
): RateLimit | undefined {
  return options && createRateLimit(options, time)
}
