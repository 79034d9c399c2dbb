import type { PWDPerson } from '../../model/generated/types.js'
import { drEvents } from '../events/dr-events.js'
import { createChangingPeople, isKnownTo } from '../people/index.js'
import type { InventedPerson, People } from '../people/index.js'
import { createEvaluator, recordAttributes, recordKinds } from '../query/index.js'
import type { Reading, ScanOptions, Wanted } from '../query/index.js'
import { pwdPerson } from '../records/dr.js'
import { sampleOf } from './mock-backend.js'
import type { MockBackend } from './mock-backend.js'
import { personSource } from './record-source.js'

/** `DisabilityStatusEnum`: approved. */
const approved = '0'

const isApproved: Reading = {
  holds: ({ disability_status }: PWDPerson) => disability_status === approved,
  paths: [['disability_status']],
}

/**
 * The disability registry: everybody assessed. `disabled` is yes when an assessment found is approved; details are the same records as a
 * search gives; support is that of the page of records found.
 */
export function drBackend(world: People, scan?: ScanOptions): MockBackend<'dr'> {
  const people = createChangingPeople(world)
  const recordOf = (person: InventedPerson, wanted?: Wanted): PWDPerson | undefined => {
    const household = people.household(person.household)
    return isKnownTo('dr', person, household) ? pwdPerson(person, household, wanted) : undefined
  }
  const kind = recordKinds.PWDPerson
  const evaluator = createEvaluator<PWDPerson>({
    attributes: recordAttributes(kind),
    identifierTypes: kind.identifierTypes,
    source: personSource(people, (person, _, wanted) => recordOf(person, wanted)),
    collections: ['person', 'drperson', 'pwdperson', 'pwd_person', 'disabledperson', 'member'],
    ...(scan === undefined ? {} : { scan }),
  })
  return {
    sample: sampleOf('dr', world),
    events: drEvents(people, recordOf),
    search: (criteria, asked) => evaluator.search(criteria, asked),
    disabled: async (criteria, asked) =>
      (await evaluator.some(criteria, isApproved, asked)) ? 'yes' : 'no',
    getDisabilityDetails: (criteria, asked) => evaluator.search(criteria, asked),
    getDisabilitySupport: async (criteria, asked) => {
      const { reg_records, pagination } = await evaluator.search(criteria, asked)
      return {
        reg_records: reg_records.flatMap(({ disability_support = [] }) => disability_support),
        pagination,
      }
    },
  }
}
