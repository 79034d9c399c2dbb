import type { RegistryName } from '../model/index.js'

/** A subscription of ours with a partner: what it may tell us about (S14). */
export interface LiveSubscription {
  readonly partner: string
  readonly registry: RegistryName
  /** The partner's name for it; notifications may bear it, and unsubscribing needs it. */
  readonly code: string
  /** Events it tells of; absent: any of that registry's. */
  readonly reg_event_type?: string
}

/**
 * The subscriptions of ours that live. The callback handler adds those that an `on-subscribe` grants and removes those that an
 * `on-unsubscribe` ends. By default in the memory of this process.
 */
export interface Subscriptions {
  /** One of the same partner and code is replaced. */
  add(subscription: LiveSubscription): void
  /** Whether one of that partner and code was there. */
  remove(partner: string, code: string): boolean
  /** Those of one partner, in the order in which they were added. */
  of(partner: string): readonly LiveSubscription[]
}
