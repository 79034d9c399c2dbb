import { DciError } from '../errors/index.js'
import type { Owner } from './registry-state.js'
import type { HeldSubscription, SubscriptionStore } from './subscription-store.js'

/** What a store of subscriptions in memory is made with. */
export interface SubscriptionStoreOptions {
  /** Those that live already, e.g. before a restart. */
  readonly known?: readonly HeldSubscription[]
  /** Most of them, of all partners together. Default 100,000. */
  readonly most?: number
}

/** A store in the memory of this process; a restart forgets what was added since. Throws `TypeError` for a bound that is none. */
export function createSubscriptionStore(options: SubscriptionStoreOptions = {}): SubscriptionStore {
  const { known = [], most = 100_000 } = options
  if (!(most >= 0)) throw new TypeError('most must be a number of subscriptions, 0 or more')
  const byCode = new Map<string, HeldSubscription>()
  /** Whoever is told of an event is looked up among its owner's, also where there are very many of others. */
  const byOwner = new Map<string, Map<string, HeldSubscription>>()

  function put(subscription: HeldSubscription): void {
    const { code } = subscription
    const before = byCode.get(code)
    if (before !== undefined && keyOf(before) !== keyOf(subscription)) drop(before)
    byCode.set(code, subscription)
    const key = keyOf(subscription)
    const own = byOwner.get(key) ?? new Map<string, HeldSubscription>()
    byOwner.set(key, own.set(code, subscription))
  }

  function drop(held: HeldSubscription): void {
    const key = keyOf(held)
    const own = byOwner.get(key)
    byCode.delete(held.code)
    own?.delete(held.code)
    if (own?.size === 0) byOwner.delete(key)
  }

  known.forEach(put)
  return {
    add: (subscription) => {
      const { code, partner } = subscription
      if (!byCode.has(code) && byCode.size >= most) throw full(partner, most)
      put(subscription)
    },
    remove: (owner, code) => {
      const held = byOwner.get(keyOf(owner))?.get(code)
      if (held !== undefined) drop(held)
      return held !== undefined
    },
    of: (registry) => [...byCode.values()].filter((held) => held.registry === registry),
    byOwner: (owner) => [...(byOwner.get(keyOf(owner))?.values() ?? [])],
  }
}

function keyOf({ partner, registry }: Owner): string {
  return `${registry} ${partner}`
}

function full(peer: string, most: number): DciError {
  return new DciError(
    'server.unavailable',
    `there are ${String(most)} subscriptions, and no room for one more of ${peer}; end some, or allow more`,
    { peer },
  )
}
