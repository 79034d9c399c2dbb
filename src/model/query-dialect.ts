import type { Operation } from './actions.js'
import type { RegistryName } from './registry.js'

/** Where criteria are going. */
export interface QueryTarget {
  readonly registry: RegistryName
  readonly operation: Operation
}

/**
 * How one family of peers wants its queries. A dialect whose peer is known to widen a query in silence refuses it before it leaves, with
 * `query.unsupported`, the family, the reason, and a shape that works.
 */
export interface QueryDialect {
  readonly name: string
  /**
   * Criteria as this peer reads them, from criteria in the standard's form that have passed strict validation. What is not about the query or
   * its vocabulary (`consent`, `authorize` with all its members, `pagination`, members of the caller's own) passes untouched, and no condition
   * is ever dropped: one that cannot be said there is refused.
   *
   * Of a search it gets all of the criteria, filled in with the registry's defaults (`version`, `reg_type`, `reg_record_type`,
   * `pagination`). A `reg_type` that names the registry becomes the peer's word for it; any other value is the caller's own and stays.
   *
   * Of a subscription (`target.operation` is `subscribe`) it gets the `subscribe_criteria` with `filter_type` and `filter` under the names
   * `query_type` and `query`, and nothing filled in; in what it gives the two are there under those names too, to be put back. Without a
   * filter neither is there: all events are asked for, and may be.
   */
  encode(
    criteria: Readonly<Record<string, unknown>>,
    target: QueryTarget,
  ): Readonly<Record<string, unknown>>
}

/** The standard's own form: criteria leave as they are. */
export const standardQuery: QueryDialect = { name: 'standard', encode: (criteria) => criteria }
