import type { RunningMockRegistry } from '../../../src/mock/index.js'
import type { RegistryName } from '../../../src/model/index.js'
import type { PartnerToken, Profile } from '../../../src/peers/index.js'

/** Members of an object. */
export type Fields = Readonly<Record<string, unknown>>

/** A query that the live system widens or answers with something else, and that the client of its profile therefore refuses to send. */
export interface Trap {
  readonly name: string
  /** As a caller of the library writes it; refused with `query.unsupported`. */
  refused(mock: RunningMockRegistry): object
  /** The same on the wire, sent by hand: one item's `search_criteria`. */
  sent(mock: RunningMockRegistry): object
  /** What the mock makes of it: so many records at least, an error of this HTTP status, or a refusal without records. Default: 20 records. */
  readonly answers?: { readonly atLeast: number } | { readonly status: number } | 'nothing'
}

/** One profile that a mock plays, as a row of the matrix. */
export interface PeerCase {
  readonly profile: Profile
  readonly registry: RegistryName
  /** Our `sender_id` there. */
  readonly knowsUsAs?: string
  /** Whether it signs and verifies: then the matrix has its signed half. Default: `true`. */
  readonly signs?: boolean
  /** The operation that its search at once is for faults and recordings. Default: `sync/search`. */
  readonly searchIs?: string
  /** Criteria that find something, with how many records. */
  readonly finds: readonly {
    readonly name: string
    criteria(mock: RunningMockRegistry): object
    readonly count: number | { readonly atLeast: number }
  }[]
  /** Criteria that find nobody. */
  nobody(mock: RunningMockRegistry): object
  /** A search that is answered later, by callback; absent where none is. */
  later?(mock: RunningMockRegistry): object
  /** Subscriptions; absent where there are none. */
  readonly events?: {
    criteria(mock: RunningMockRegistry): object
    /** An event that it is for. */
    event(mock: RunningMockRegistry): Promise<object>
    /** One that it is not for. */
    otherEvent(mock: RunningMockRegistry): Promise<object>
  }
  /** Its token endpoint, below the mock's URL; absent where it has none. */
  readonly tokens?: readonly ((url: string) => PartnerToken)[]
  readonly traps: readonly Trap[]
}
