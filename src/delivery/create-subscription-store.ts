import { DciError } from '../errors/index.js'
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
  const byCode = new Map<string, HeldSubscription>(known.map((one) => [one.code, one]))
  return {
    add: (subscription) => {
      const { code, partner } = subscription
      if (!byCode.has(code) && byCode.size >= most) throw full(partner, most)
      byCode.set(code, subscription)
    },
    remove: ({ partner, registry }, code) => {
      const held = byCode.get(code)
      if (held?.partner !== partner || held.registry !== registry) return false
      return byCode.delete(code)
    },
    of: (registry) => [...byCode.values()].filter((held) => held.registry === registry),
    byOwner: ({ partner, registry }) =>
      [...byCode.values()].filter((held) => held.partner === partner && held.registry === registry),
  }
}

function full(peer: string, most: number): DciError {
  return new DciError(
    'server.unavailable',
    `there are ${String(most)} subscriptions, and no room for one more of ${peer}; end some, or allow more`,
    { peer },
  )
}
