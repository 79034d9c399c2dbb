import type { Operation, RegistryName } from '../../model/index.js'
import type { Agreement } from '../../peers/index.js'
import type { BackendCriteria } from '../backend.js'

/** An identifier that was asked for. */
export interface AskedIdentifier {
  readonly type: string
  readonly value: string
}

/** What an operation gives: records, one word, or nothing because it takes. */
export type Answering = 'records' | 'yes-or-no' | 'nothing'

/** One item that is asked, as the hook sees it (S14): who asks, for what, on what ground, and what for. */
export interface DisclosureRequest {
  readonly registry: RegistryName
  readonly operation: Operation
  /** `id` of the asker's sheet. */
  readonly partner: string
  /** How far the message is vouched for. */
  readonly signature: 'verified' | 'unsigned' | 'unverified'
  /** What was agreed with the asker, from its sheet. */
  readonly agreement?: Agreement
  /** `authorize.purpose.code`, or `consent.purpose.code`, as the asker states it. */
  readonly purpose?: string
  /** `authorize.purpose.ref_uri`, or that of the consent: the law or decree that the asker states. */
  readonly legalBasis?: string
  /** `search_criteria.consent` as it came. */
  readonly consent?: unknown
  /** `search_criteria.authorize` as it came. */
  readonly authorization?: unknown
  /** `response_entity`, else `reg_record_type`, else the registry's usual kind. */
  readonly recordType: string
  readonly answers: Answering
  /** What is asked. Absent where something is told: enrolments. */
  readonly criteria?: BackendCriteria
  /** Attributes that the query compares or sorts by; `undefined` where they cannot be known (GraphQL, a shape nobody knows). */
  readonly askedFields: readonly string[] | undefined
  /** Whom an `idtype-value` query is about. */
  readonly askedIdentifier?: AskedIdentifier
  /** The event that the asker tells of, where it tells: `enrollment`. */
  readonly event?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What would go out of one item, once rows and fields were filtered. */
export interface Returning {
  /** Names of the members that the records have, sorted; dotted where `fields` is. Of a yes or no the member that bears it. */
  readonly fields: readonly string[]
  /** How many records; 0 for a yes or no. */
  readonly records: number
}

/** That an item is answered, and with how much of each record. */
export interface Allowance {
  readonly allow: true
  /**
   * Members of a record that go out, top-level or dotted (`name.given_name`, through lists too). Absent: all. A yes-or-no answer counts as the
   * member that bears it (`enrolled_status`, `disabled_status`).
   */
  readonly fields?: readonly string[]
  /** Which records go out at all; it sees the whole record. A yes-or-no answer under a row filter is refused: there is no record to judge. */
  readonly rowFilter?: (record: unknown) => boolean
  /**
   * Sees what would go out, before it is signed, and refuses the item unless it says `true`. Where a search is answered later in pages, it is asked
   * of each.
   */
  readonly confirm?: (returning: Returning) => boolean
  /** `keep`: the identifier asked for stays in the record though `fields` leaves identifiers out. Default `filter`. */
  readonly askedIdentifiers?: 'keep' | 'filter'
  /** For the audit where the asker states none, or another: the purpose and the law on which it is allowed, as codes. Other text is kept as a digest. */
  readonly purpose?: string
  readonly legalBasis?: string
}

/** That an item is refused. */
export interface Denial {
  readonly allow: false
  /** A sentence for the asker: what is missing and what to do next. Without personal data. */
  readonly reason?: string
  /** The item's `status_reason_code`. Default `rjct.search_criteria.invalid`, the nearest of the standard's list. */
  readonly code?: string
}

/** What the hook says of one item. */
export type Decision = Allowance | Denial

/**
 * Says what an asker gets, before the backend is asked (S14). Asked for each item of a batch. What it throws, or anything that is no decision,
 * refuses the item: nothing goes out by mistake.
 */
export type Authorize = (request: DisclosureRequest) => Decision | Promise<Decision>
