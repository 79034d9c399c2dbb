import type { CRVSPerson } from '../../model/generated/types.js'
import { crvsEvents } from '../events/crvs-events.js'
import { createChangingPeople } from '../people/index.js'
import type { InventedPerson, People } from '../people/index.js'
import { createEvaluator, recordAttributes, recordKinds } from '../query/index.js'
import type { ScanOptions } from '../query/index.js'
import { crvsPerson } from '../records/crvs.js'
import { sampleOf } from './mock-backend.js'
import type { MockBackend } from './mock-backend.js'
import { personSource } from './record-source.js'

/**
 * What a vital event named in criteria (`VitalEventTypeEnum`, in any of its spellings) leaves of the people: those it happened to.
 * Undefined for names that are no vital event (`REGISTER`, `SEARCH`), which narrow nothing.
 */
function eventFilter(event: string | undefined): ((record: object) => boolean) | undefined {
  const name = (event ?? '').slice((event ?? '').lastIndexOf(':') + 1)
  const has = (member: keyof CRVSPerson) => (record: CRVSPerson) => record[member] !== undefined
  switch (name.replaceAll('_', '').toLowerCase()) {
    case 'death':
      return has('death_date')
    case 'marriage':
      return has('marriage_date')
    case 'divorce':
      return has('divorce_date')
    case 'fetaldeath':
    case 'adoption':
      return () => false
    default:
      return undefined
  }
}

/** Civil registration: everybody in the world, by any of their certificate numbers. */
export function crvsBackend(world: People, scan?: ScanOptions): MockBackend<'crvs'> {
  const people = createChangingPeople(world)
  const recordOf = (person: InventedPerson): CRVSPerson => crvsPerson(person, people)
  const kind = recordKinds.CRVSPerson
  const evaluator = createEvaluator<CRVSPerson>({
    attributes: recordAttributes(kind),
    identifierTypes: kind.identifierTypes,
    source: personSource(people, recordOf),
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
