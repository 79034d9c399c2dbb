import type { CRVSPerson } from '../../model/generated/types.js'
import { crvsEvents } from '../events/crvs-events.js'
import { createChangingPeople } from '../people/index.js'
import type { InventedPerson, People } from '../people/index.js'
import { createEvaluator, recordAttributes, recordKinds } from '../query/index.js'
import type { Reading, ScanOptions, Wanted } from '../query/index.js'
import { crvsPerson } from '../records/crvs.js'
import { sampleOf } from './mock-backend.js'
import type { MockBackend } from './mock-backend.js'
import { personSource } from './record-source.js'

/**
 * What a vital event named in criteria (`VitalEventTypeEnum`, in any of its spellings) leaves of the people: those it happened to.
 * Undefined for names that are no vital event (`REGISTER`, `SEARCH`), which narrow nothing.
 */
function eventFilter(event: string | undefined): Reading | undefined {
  const name = (event ?? '').slice((event ?? '').lastIndexOf(':') + 1)
  const has = (member: string & keyof CRVSPerson): Reading => ({
    holds: (record: CRVSPerson) => record[member] !== undefined,
    paths: [[member]],
  })
  switch (name.replaceAll('_', '').toLowerCase()) {
    case 'death':
      return has('death_date')
    case 'marriage':
      return has('marriage_date')
    case 'divorce':
      return has('divorce_date')
    case 'fetaldeath':
    case 'adoption':
      return { holds: () => false, paths: [] }
    default:
      return undefined
  }
}

/** Civil registration: everybody in the world, by any of their certificate numbers. */
export function crvsBackend(world: People, scan?: ScanOptions): MockBackend<'crvs'> {
  const people = createChangingPeople(world)
  const recordOf = (person: InventedPerson, wanted?: Wanted): CRVSPerson =>
    crvsPerson(person, people, wanted)
  const kind = recordKinds.CRVSPerson
  const evaluator = createEvaluator<CRVSPerson>({
    attributes: recordAttributes(kind),
    identifierTypes: kind.identifierTypes,
    source: personSource(people, (person, _, wanted) => recordOf(person, wanted)),
    collections: ['person', 'crvsperson', 'crvs_person'],
    ...(scan === undefined ? {} : { scan }),
  })
  return {
    sample: sampleOf('crvs', world),
    events: crvsEvents(people, recordOf),
    search: (criteria, asked) =>
      evaluator.search(criteria, asked, eventFilter(criteria.reg_event_type)),
  }
}
