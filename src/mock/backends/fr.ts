import type { Farmer } from '../../model/generated/types.js'
import { isKnownTo } from '../people/index.js'
import type { People } from '../people/index.js'
import { createEvaluator, recordAttributes, recordKinds } from '../query/index.js'
import type { ScanOptions } from '../query/index.js'
import { farmer } from '../records/fr.js'
import { sampleOf } from './mock-backend.js'
import type { MockBackend } from './mock-backend.js'
import { personSource } from './record-source.js'

/** The farmer registry: everybody who farms, by their own identifiers or the household's. */
export function frBackend(people: People, scan?: ScanOptions): MockBackend<'fr'> {
  const kind = recordKinds.Farmer
  const evaluator = createEvaluator<Farmer>({
    attributes: recordAttributes(kind),
    identifierTypes: kind.identifierTypes,
    source: personSource(people, (person, household) =>
      isKnownTo('fr', person, household) ? farmer(person, household) : undefined,
    ),
    collections: ['farmer', 'person', 'frperson', 'farmer_person', 'member'],
    ...(scan === undefined ? {} : { scan }),
  })
  return {
    sample: sampleOf('fr', people),
    search: (criteria, asked) => evaluator.search(criteria, asked),
  }
}
