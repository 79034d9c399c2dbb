import { fault } from '../query/index.js'
import type { FaultReason, OwnOperators } from '../query/index.js'
import type { Members } from './peer-call.js'
import type { PeerFamily } from './peer-manners.js'

/** A query as the real handler inside a peer mock gets it: `query_type` and `query` of criteria, or of a subscription's filter. */
export interface InnerQuery {
  readonly query_type: 'idtype-value' | 'expression'
  readonly query: Members
}

/** Looks one identifier up, exactly. */
export function lookUp(type: string, value: string): InnerQuery {
  return { query_type: 'idtype-value', query: { type, value } }
}

/**
 * Conditions in the mocks' expression language: attributes with `$eq $ne $gt $gte $lt $lte $in $nin`, joined by `$and`, `$or`, `$not`; and here
 * also `$contains` on an attribute (a part of it, whatever the case of letters), and `$everyone: true` or `false` in the place of a condition.
 */
export function where(conditions: Members): InnerQuery {
  return {
    query_type: 'expression',
    query: { type: 'ns:org:QueryType:NoSql', value: { expression: { query: conditions } } },
  }
}

/** A filter that is none: everybody. It is how peers widen what they do not understand. */
export const everyone: InnerQuery = where({ $everyone: true })

/** Nobody at all. */
export const nobody: InnerQuery = where({ $everyone: false })

/** Has the item refused with this reason code. */
export function refusedFor(reason: FaultReason): InnerQuery {
  return where({ $refused: reason })
}

/** The operators of `where`, and those that a family has besides. */
export function operatorsOf({ operators }: Pick<PeerFamily, 'operators'>): OwnOperators {
  return (...asked) => operators?.(...asked) ?? peerOperators(...asked)
}

/** The operators of `where` that the mocks' expressions do not have by themselves. */
export const peerOperators: OwnOperators = (operator, value, path, attribute) => {
  if (operator === '$contains' && attribute !== undefined) {
    const part = String(value).toLowerCase()
    return (record) =>
      attribute.read(record).some((found) => String(found).toLowerCase().includes(part))
  }
  if (attribute !== undefined) return undefined
  if (operator === '$everyone') return () => value === true
  if (operator === '$refused') {
    throw fault(path.slice(0, 1), 'this peer does not evaluate such a query', value as FaultReason)
  }
  return undefined
}
