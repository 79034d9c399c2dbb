import type { RegistryName } from '../model/index.js'

/** A subscription of ours with a partner: what it may tell us about (S14). */
export interface LiveSubscription {
  readonly partner: string
  readonly registry: RegistryName
  readonly code: string
  /** Events it tells of; absent: any of that registry's. */
  readonly reg_event_type?: string
}

/** The subscriptions of ours that live. By default in the memory of this process. */
export interface Subscriptions {
  add(subscription: LiveSubscription): void
  /** Whether one of that partner and code was there. */
  remove(partner: string, code: string): boolean
  of(partner: string): readonly LiveSubscription[]
}
