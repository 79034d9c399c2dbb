import { requireKnownOptions } from '../values/index.js'
import { systemClock } from './clock.js'
import type { Clock } from './clock.js'
import { requireNumber } from './require-number.js'

/** How many repetitions a peer may cost besides its calls. */
export interface BudgetOptions {
  /** Repetitions that are there to begin with, and the most that time fills up again. Default 10. */
  readonly reserve?: number
  /** Repetitions that a minute adds, up to the reserve. Default 10. */
  readonly perMinute?: number
  /** Repetitions that a call adds, as a share of one. Default 0.1: one repetition for ten calls. */
  readonly ratio?: number
  readonly clock?: Clock
}

/** The retry budget of every peer: a bucket of tokens each (R11). */
export interface RetryBudget {
  /** A call to this peer begins: adds its share. */
  call(peer: string): void
  /** Takes one repetition; `false` when there is none left, and nothing may be repeated. */
  take(peer: string): boolean
}

interface Bucket {
  tokens: number
  filledAt: number
}

/** Partners are few; where every origin is a peer, those known longest are forgotten, and begin with a full reserve again. */
const mostPeers = 1_000

const known: Readonly<Record<keyof BudgetOptions, true>> = {
  reserve: true,
  perMinute: true,
  ratio: true,
  clock: true,
}

/**
 * Bounds what retrying adds to an outage: over any time, repetitions to one peer are at most `reserve` + `perMinute` per minute + `ratio` of
 * its calls. So 1,000 calls at once into a dead peer make at most 1,110 requests by default (R11). What calls add is kept up to ten
 * times the reserve, so that a long good time does not become a storm. Throws `TypeError` for numbers below 0.
 */
export function createBudget(options: BudgetOptions = {}): RetryBudget {
  requireKnownOptions(options, known, 'a retry budget')
  const { reserve = 10, perMinute = 10, ratio = 0.1, clock = systemClock } = options
  requireNumber('budget.reserve', reserve, { least: 0 })
  requireNumber('budget.perMinute', perMinute, { least: 0 })
  requireNumber('budget.ratio', ratio, { least: 0 })
  const most = Math.max(reserve, 1) * 10
  const buckets = new Map<string, Bucket>()

  function bucketOf(peer: string): Bucket {
    const known = buckets.get(peer)
    if (known !== undefined) return known
    if (buckets.size >= mostPeers) buckets.delete(buckets.keys().next().value ?? '')
    const made = { tokens: reserve, filledAt: clock.monotonic() }
    buckets.set(peer, made)
    return made
  }

  function fill(bucket: Bucket): void {
    const now = clock.monotonic()
    const added = ((now - bucket.filledAt) * perMinute) / 60_000
    bucket.filledAt = now
    if (bucket.tokens < reserve) bucket.tokens = Math.min(reserve, bucket.tokens + added)
  }

  return {
    call(peer) {
      const bucket = bucketOf(peer)
      if (bucket.tokens < most) bucket.tokens += ratio
    },
    take(peer) {
      const bucket = bucketOf(peer)
      fill(bucket)
      // Ten times a tenth is a little less than one.
      if (bucket.tokens < 1 - 1e-9) return false
      bucket.tokens -= 1
      return true
    },
  }
}
