import type { PWDPerson } from '../../model/generated/types.js'
import { isKnownTo } from '../people/index.js'
import type { People } from '../people/index.js'
import { createEvaluator, recordAttributes, recordKinds } from '../query/index.js'
import { pwdPerson } from '../records/dr.js'
import { sampleOf } from './mock-backend.js'
import type { MockBackend } from './mock-backend.js'
import { personSource } from './record-source.js'

/** `DisabilityStatusEnum`: approved. */
const approved = '0'

/**
 * The disability registry: everybody assessed. `disabled` is yes when an assessment found is approved; details are the same records as a
 * search gives; support is that of the page of records found.
 */
export function drBackend(people: People): MockBackend<'dr'> {
  const kind = recordKinds.PWDPerson
  const evaluator = createEvaluator<PWDPerson>({
    attributes: recordAttributes(kind),
    identifierTypes: kind.identifierTypes,
    source: personSource(people, (person, household) =>
      isKnownTo('dr', person, household) ? pwdPerson(person, household) : undefined,
    ),
    collections: ['person', 'drperson', 'pwdperson', 'pwd_person', 'disabledperson', 'member'],
  })
  return {
    sample: sampleOf('dr', people),
    search: (criteria) => evaluator.search(criteria),
    disabled: (criteria) =>
      evaluator.matches(criteria).some((found) => found.disability_status === approved)
        ? 'yes'
        : 'no',
    getDisabilityDetails: (criteria) => evaluator.search(criteria),
    getDisabilitySupport: (criteria) => {
      const { reg_records, pagination } = evaluator.search(criteria)
      return {
        reg_records: reg_records.flatMap(({ disability_support = [] }) => disability_support),
        pagination,
      }
    },
  }
}
