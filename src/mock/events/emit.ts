import type { RegistryName } from '../../model/index.js'
import type { NotifySummary, RegistryHandler } from '../../server/index.js'
import type { TypeAndValue } from '../people/index.js'
import type { MockEvents, MockHappening } from './mock-events.js'

/** What may be said about an event on demand. */
export interface EmitOptions {
  /**
   * Whom it happens to, by an identifier: who dies, whose death is annulled, a parent or the household of a child, who is enrolled or registered. Default: the
   * next one in turn, the same for the same seed; for an annulment and a change of status, the last one on demand.
   */
  readonly of?: TypeAndValue
}

/** An event on demand: what happened, and who was told. */
export interface EmittedEvent<R extends RegistryName = RegistryName> extends MockHappening<R> {
  readonly told: NotifySummary
}

/**
 * Makes something happen and tells the subscribers whose filters match. Rejects as `MockEvents.happen` throws, then nothing has happened; and with
 * `server.unavailable` when the mock is closed, then nobody was told.
 */
export type Emit<R extends RegistryName> = (
  event: string,
  options?: EmitOptions,
) => Promise<EmittedEvent<R>>

/** Events on demand of a mock. */
export function createEmit<R extends RegistryName>(
  events: MockEvents<R>,
  notify: RegistryHandler<R>['notify'],
): Emit<R> {
  return async (event, { of } = {}) => {
    const happened = events.happen(event, of)
    const { reg_event_type, reg_records } = happened
    return { ...happened, told: await notify({ reg_event_type, reg_records }) }
  }
}
