/** How long what was fetched is believed, and how often its owner is asked. Times in milliseconds. */
export interface RefreshPolicy {
  readonly now: () => number
  /** How long it is used without asking again, where the answer does not say (`Cache-Control: max-age`). Default 1 hour. */
  readonly ttl?: number
  /** What an answer may say at least and at most. Defaults 1 minute and 1 day. */
  readonly minTtl?: number
  readonly maxTtl?: number
  /** Least time between two requests when one failed or a `kid` is not known. Default 30 seconds. */
  readonly cooldown?: number
  /** How long after its time the last good one is still used while its owner cannot be reached. Default 1 day. */
  readonly maxStale?: number
}

/** What one request gave. */
export interface Loaded<T> {
  readonly value: T
  /** Seconds, as in `Cache-Control: max-age`. */
  readonly maxAge?: number
}

interface Held<T> {
  readonly value: T
  readonly fetchedAt: number
  readonly freshUntil: number
}

const hour = 3_600_000

/** Milliseconds between two requests when one failed or a `kid` is not known, where nobody says otherwise. */
export const defaultCooldown = 30_000

/**
 * Keeps what `load` gives (S13): one request at a time however many ask; asked again when its time is up, or when it lacks a wanted `kid`;
 * the last good one serves while its owner cannot be reached, for a bounded time; a failure or an unknown `kid` causes at most one
 * request per cooldown, so that hostile messages cannot make us ask more often. Gives the value at once while it is fresh. Rejects with what
 * `load` rejected with when there is nothing to serve.
 */
export function refreshed<T>(
  load: () => Promise<Loaded<T>>,
  has: (value: T, kid: string) => boolean,
  policy: RefreshPolicy,
): (kid: string | undefined) => T | Promise<T> {
  const { now, ttl = hour, cooldown = defaultCooldown, maxStale = 24 * hour } = policy
  const { minTtl = 60_000, maxTtl = 24 * hour } = policy
  let held: Held<T> | undefined
  let askedAt = -Infinity
  let failure: unknown
  let inFlight: Promise<void> | undefined

  async function ask(): Promise<void> {
    askedAt = now()
    try {
      const { value, maxAge } = await load()
      const life = maxAge === undefined ? ttl : Math.min(Math.max(maxAge * 1000, minTtl), maxTtl)
      const fetchedAt = now()
      held = { value, fetchedAt, freshUntil: fetchedAt + life }
      failure = undefined
    } catch (error) {
      failure = error
    }
  }

  function askOnce(): Promise<void> {
    inFlight ??= ask().finally(() => {
      inFlight = undefined
    })
    return inFlight
  }

  /** A clock set back makes nothing fresh for longer. */
  function isFresh({ fetchedAt, freshUntil }: Held<T>, time: number): boolean {
    return time >= fetchedAt && time < freshUntil
  }

  function serve(): T {
    if (held !== undefined && now() < held.freshUntil + maxStale) return held.value
    throw failure as Error
  }

  return (kid) => {
    const time = now()
    const fresh = held !== undefined && isFresh(held, time)
    if (held !== undefined && fresh && (kid === undefined || has(held.value, kid))) {
      return held.value
    }
    const mustWait = (fresh || failure !== undefined) && Math.abs(time - askedAt) < cooldown
    const asked = mustWait && inFlight === undefined ? Promise.resolve() : askOnce()
    return asked.then(serve)
  }
}
