import type { RecordOf, RegistryName, ResponseEntity } from '../../model/index.js'
import { isSameEvent } from '../../server/callbacks/event-names.js'
import type { TypeAndValue } from '../people/index.js'

/** What can be made to happen in a mock, by registry: events of the published lists, and `death_annulment`, for which they have no word. */
export interface MockEventNames {
  crvs: 'live_birth' | 'death' | 'death_annulment'
  social: 'NewHouseHoldMember' | 'REGISTER'
  ibr: 'enrollement' | 'enrollement_status_change'
  dr: 'REGISTER'
  fr: 'REGISTER'
}

/** The events of one mock. */
export type MockEventName<R extends RegistryName = RegistryName> = MockEventNames[R]

/** Something that has happened in a mock: searches find it from then on. */
export interface MockHappening<R extends RegistryName = RegistryName> {
  readonly event: MockEventName<R>
  /** Under what subscribers are told of it. */
  readonly reg_event_type: string
  /** Finds whom it happened to, in this registry. */
  readonly subject: TypeAndValue
  /** The records it changed, as they are now. */
  readonly reg_records: readonly RecordOf<R, ResponseEntity | undefined>[]
}

/** What can happen to somebody, or to the next one in turn. Throws as `MockEvents.happen`. */
export type Happen<R extends RegistryName> = (
  of: TypeAndValue | undefined,
) => Omit<MockHappening<R>, 'event'>

/** What can be made to happen in a mock. */
export interface MockEvents<R extends RegistryName> {
  readonly names: readonly MockEventName<R>[]
  /**
   * Makes it happen, at once; nobody is told. Names are read in any spelling (`birth`, `LiveBirth`). Throws `TypeError` for a name that is none of
   * `names`; `query.unsupported` for whom it cannot happen to, or when nobody is left; `server.unavailable` when the mock keeps no more.
   */
  happen(event: string, of?: TypeAndValue): MockHappening<R>
}

/** The events of a mock from how each of them happens. */
export function createMockEvents<R extends RegistryName>(
  registry: R,
  table: Readonly<Record<MockEventName<R>, Happen<R>>>,
): MockEvents<R> {
  const names = Object.keys(table) as MockEventName<R>[]
  return {
    names,
    happen: (asked, of) => {
      const event = names.find((name) => isSameEvent(name, asked))
      if (event === undefined) {
        throw new TypeError(`what can happen in a ${registry} mock: ${names.join(', ')}`)
      }
      return { event, ...table[event](of) }
    },
  }
}
