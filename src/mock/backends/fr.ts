import type { Farmer } from '../../model/generated/types.js'
import { frEvents } from '../events/fr-events.js'
import { createChangingPeople, isKnownTo } from '../people/index.js'
import type { InventedPerson, People } from '../people/index.js'
import { createEvaluator, recordAttributes, recordKinds } from '../query/index.js'
import type { ScanOptions, Wanted } from '../query/index.js'
import { farmer } from '../records/fr.js'
import { sampleOf } from './mock-backend.js'
import type { MockBackend } from './mock-backend.js'
import { personSource } from './record-source.js'

/** The farmer registry: everybody who farms, by their own identifiers or the household's. */
export function frBackend(world: People, scan?: ScanOptions): MockBackend<'fr'> {
  const people = createChangingPeople(world)
  const recordOf = (person: InventedPerson, wanted?: Wanted): Farmer | undefined => {
    const household = people.household(person.household)
    return isKnownTo('fr', person, household) ? farmer(person, household, wanted) : undefined
  }
  const kind = recordKinds.Farmer
  const evaluator = createEvaluator<Farmer>({
    attributes: recordAttributes(kind),
    identifierTypes: kind.identifierTypes,
    source: personSource(people, (person, _, wanted) => recordOf(person, wanted)),
    collections: ['farmer', 'person', 'frperson', 'farmer_person', 'member'],
    ...(scan === undefined ? {} : { scan }),
  })
  return {
    sample: sampleOf('fr', world),
    events: frEvents(people, recordOf),
    search: (criteria, asked) => evaluator.search(criteria, asked),
  }
}
