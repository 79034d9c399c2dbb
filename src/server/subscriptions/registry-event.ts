import type { RecordOf, RegistryName, ResponseEntity } from '../../model/index.js'

/** Something that happened in a registry. */
export interface RegistryEvent<R extends RegistryName = RegistryName> {
  /** One of those that this registry tells of, in any spelling: `live_birth`, `LiveBirth`. */
  readonly reg_event_type: string
  /** Default: the registry's usual kind. */
  readonly reg_record_type?: string
  /** Whom it happened to, whole; each subscriber gets those that its filter matches, with the fields it may see. One at least. */
  readonly reg_records: readonly RecordOf<R, ResponseEntity | undefined>[]
}

/** A subscription that was not told of an event. */
export interface Untold {
  readonly partner: string
  /** Of the subscription. */
  readonly code: string
  /** Code of the error. `disclosure.forbidden`: the law lets nothing out to it. */
  readonly outcome: string
}

/** What became of an event: counts of subscriptions. */
export interface NotifySummary {
  /** Those that it is for. */
  readonly subscribers: number
  /** Of them, those whose owner took it. */
  readonly accepted: number
  /** Of them, those that are told at the next time their `frequency` names; `onDelivery` is told what became of it. */
  readonly collected: number
  /** Of them, those whose owner was not told. */
  readonly failed: number
  /** Why, one for each that failed. */
  readonly untold: readonly Untold[]
}
