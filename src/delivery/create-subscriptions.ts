import type { LiveSubscription, Subscriptions } from './subscriptions.js'

/** What subscriptions are made with. */
export interface SubscriptionsOptions {
  /** Those that live already: made before a restart, or agreed on by hand. */
  readonly known?: readonly LiveSubscription[]
}

/**
 * Subscriptions in the memory of this process: one value for the callback handler. A restart forgets what it was told since, so store
 * what is granted (the handler's `onSubscribe`) and give it as `known` at the next start.
 *
 * @example
 * import { createSubscriptions } from 'dci-connect'
 *
 * export const subscriptions = createSubscriptions({
 *   known: [{ partner: 'crvs.example.gov', registry: 'crvs', code: 'S-17', reg_event_type: 'death' }],
 * })
 */
export function createSubscriptions(options: SubscriptionsOptions = {}): Subscriptions {
  const partners = new Map<string, Map<string, LiveSubscription>>()

  function add(subscription: LiveSubscription): void {
    const { partner, code } = subscription
    const codes = partners.get(partner) ?? new Map<string, LiveSubscription>()
    codes.set(code, subscription)
    partners.set(partner, codes)
  }

  for (const subscription of options.known ?? []) add(subscription)
  return {
    add,
    remove: (partner, code) => partners.get(partner)?.delete(code) ?? false,
    of: (partner) => [...(partners.get(partner)?.values() ?? [])],
  }
}
