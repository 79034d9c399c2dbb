import type { Beneficiary } from '../../model/generated/types.js'
import type { BackendCriteria } from '../../server/index.js'
import { ibrEvents, isActive } from '../events/ibr-events.js'
import { createChangingPeople, drawsCashTransfer, isBelievedInHousehold } from '../people/index.js'
import type { ChangingPeople, People } from '../people/index.js'
import { createEvaluator, recordAttributes, recordKinds } from '../query/index.js'
import type { Reading, RecordSource, ScanOptions } from '../query/index.js'
import { householdBeneficiary, personBeneficiary } from '../records/ibr.js'
import { createEnrolmentBook } from './enrolment-book.js'
import { sampleOf } from './mock-backend.js'
import type { MockBackend } from './mock-backend.js'
import { householdSource, personSource } from './record-source.js'

/** Households' enrolments first, then persons'. */
function startingRecords(people: ChangingPeople): RecordSource<Beneficiary> {
  const households = householdSource(
    people,
    (person) => isBelievedInHousehold('ibr', person),
    (household, wanted) =>
      drawsCashTransfer(household) ? householdBeneficiary(household, wanted) : undefined,
  )
  const persons = personSource(people, personBeneficiary)
  const first = households.size()
  return {
    size: () => first + persons.size(),
    at: (place, wanted) =>
      place < first ? households.at(place, wanted) : persons.at(place - first, wanted),
    byIdentifier: (type, value) => [
      ...households.byIdentifier(type, value),
      ...persons.byIdentifier(type, value),
    ],
  }
}

/** `response_entity`: only enrolments of households, or only those of persons. */
function entityFilter({ response_entity }: BackendCriteria): Reading {
  if (response_entity === 'Group') {
    const holds = ({ group }: Beneficiary): boolean => group !== undefined
    return { holds, paths: [['group', 'group_identifier']] }
  }
  if (response_entity === 'Member') {
    const holds = ({ member }: Beneficiary): boolean => member !== undefined
    return { holds, paths: [['member', 'member_identifier']] }
  }
  return { holds: () => true, paths: [] }
}

/**
 * The beneficiary registry: enrolments of persons and of households. `enrolled` is yes when an enrolment found is active. What
 * `enrollmentUpdates` takes is kept in memory and found from then on.
 */
export function ibrBackend(world: People, scan?: ScanOptions): MockBackend<'ibr'> {
  const people = createChangingPeople(world)
  const kind = recordKinds.Beneficiary
  const book = createEnrolmentBook(startingRecords(people))
  const evaluator = createEvaluator<Beneficiary>({
    attributes: recordAttributes(kind),
    identifierTypes: kind.identifierTypes,
    source: book,
    collections: ['beneficiary', 'member', 'group', 'person', 'ibrperson', 'ibrmember', 'ibrgroup'],
    ...(scan === undefined ? {} : { scan }),
  })
  return {
    sample: sampleOf('ibr', world),
    events: ibrEvents(people, book),
    search: (criteria, asked) => evaluator.search(criteria, asked, entityFilter(criteria)),
    enrolled: async (criteria, asked) => {
      const { holds, paths } = entityFilter(criteria)
      const counts: Reading = {
        holds: (record: Beneficiary) => holds(record) && isActive(record),
        paths: [...paths, ['enrollment_status']],
      }
      return (await evaluator.some(criteria, counts, asked)) ? 'yes' : 'no'
    },
    enrollmentUpdates: (beneficiary) => {
      book.take(beneficiary)
    },
  }
}
