import type { Operation } from './actions.js'
import type { RegistryName } from './registry.js'

/** Where criteria are going. */
export interface QueryTarget {
  readonly registry: RegistryName
  readonly operation: Operation
}

/**
 * How one family of peers wants its queries. A dialect whose peer is known to widen a query in silence refuses it before it leaves, with
 * `query.unsupported` and a shape that works.
 */
export interface QueryDialect {
  readonly name: string
  /** Criteria as this peer reads them, from criteria in the standard's form. */
  encode(
    criteria: Readonly<Record<string, unknown>>,
    target: QueryTarget,
  ): Readonly<Record<string, unknown>>
}

/** The standard's own form: criteria leave as they are. */
export const standardQuery: QueryDialect = { name: 'standard', encode: (criteria) => criteria }
