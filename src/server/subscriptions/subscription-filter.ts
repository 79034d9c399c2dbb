import { DciError } from '../../errors/index.js'
import { matchIdentifier } from '../../model/index.js'

/** Which records a subscriber cares about: `filter_type` and `filter` of its criteria. */
export interface SubscriptionFilter {
  readonly filter_type: 'idtype-value' | 'expression' | 'predicate' | 'graphql'
  readonly filter: unknown
}

/**
 * Whether a filter that is no `idtype-value` holds for a record. It is asked once more, about `{}`, when somebody subscribes: throw `query.unsupported`
 * there to refuse a filter that cannot be evaluated.
 */
export type MatchesFilter = (
  filter: SubscriptionFilter,
  record: object,
) => boolean | Promise<boolean>

type Members = Readonly<Record<string, unknown>>

/** The filter in criteria that were read. Throws `query.unsupported` where it is one that this registry cannot evaluate. */
export async function requireFilter(
  criteria: Members,
  matches: MatchesFilter | undefined,
): Promise<void> {
  const asked = filterIn(criteria)
  if (asked.filter_type === 'idtype-value') {
    if (identifierIn(asked.filter) !== undefined) return
    throw unsupported('an idtype-value filter needs a type and a value, both text')
  }
  if (matches === undefined) throw unsupported('only idtype-value filters are evaluated here')
  await matches(asked, {})
}

/** The records of an event that a subscription is for. What cannot be told rejects; nobody gets more than was asked for. */
export async function matching(
  criteria: Members,
  records: readonly object[],
  matches: MatchesFilter | undefined,
): Promise<readonly object[]> {
  const asked = filterIn(criteria)
  if (asked.filter_type === 'idtype-value') {
    const id = identifierIn(asked.filter)
    if (id === undefined) return []
    return records.filter((record) => matchIdentifier(record, id.type, id.value) === 'same')
  }
  const found: object[] = []
  for (const record of records) {
    // Not a test for truth: what is no answer matches nothing.
    if (((await matches?.(asked, record)) as unknown) === true) found.push(record)
  }
  return found
}

/** The filter in criteria that were read; where they do not name its type, its shape does. */
export function filterIn({ filter_type, filter }: Members): SubscriptionFilter {
  if (typeof filter_type === 'string') {
    return { filter_type: filter_type as SubscriptionFilter['filter_type'], filter }
  }
  // Peers leave the name out (peers README section 5); an identifier is told by its members.
  return { filter_type: identifierIn(filter) === undefined ? 'predicate' : 'idtype-value', filter }
}

function identifierIn(filter: unknown): { type: string; value: string } | undefined {
  const { type, value } = (filter ?? {}) as Members
  if (typeof type !== 'string' || typeof value !== 'string' || value === '') return undefined
  return { type, value }
}

function unsupported(why: string): DciError {
  return new DciError('query.unsupported', `this filter cannot be subscribed to: ${why}`, {
    reason: 'rjct.filter.invalid',
  })
}
