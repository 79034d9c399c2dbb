import type { PWDPerson } from '../../model/generated/types.js'
import { ageOn, enrolmentOf } from '../people/index.js'
import type { InventedDisability, InventedHousehold, InventedPerson } from '../people/index.js'
import { supportRecord } from './disability-support.js'
import { memberRecord } from './member-record.js'
import { programmeRecord } from './programmes.js'

/** `DisabilityStatusEnum`: assessments of the last month are pending, those of grown people older than five years have expired. */
function statusOf(person: InventedPerson, { assessed, approved }: InventedDisability): string {
  if (approved === true) return '0'
  const years = ageOn(assessed)
  if (years < 1 && person.index % 7 === 0) return '1'
  return years >= 5 && person.role !== 'child' ? '2' : '0'
}

/**
 * Somebody's record in the disability registry; undefined for whoever was not assessed. Levels run the other way in the two lists:
 * impairment 1 is mild, status level 4 is mild.
 */
export function pwdPerson(
  person: InventedPerson,
  household: InventedHousehold,
): PWDPerson | undefined {
  const { disability } = person
  if (disability === undefined) return undefined
  const enrolment = enrolmentOf(person, household)
  return {
    personal_details: memberRecord(person, household, 'dr'),
    disability_status: statusOf(person, disability),
    disability_status_level: String(5 - Number(disability.level)),
    disability_details: [
      {
        impairment_type: disability.type,
        impairment_level: disability.level,
        impairment_cause: disability.cause,
        age_on_set: disability.onset,
      },
    ],
    disability_support: [supportRecord(person, household, disability)],
    transport_requirement: disability.type === '3' ? '2' : disability.level === '4' ? '1' : '0',
    housing_type: person.role === 'elder' ? '2' : '1',
    ...(enrolment === undefined
      ? {}
      : {
          programs_enrolments: enrolment.programmes.map((name) =>
            programmeRecord(name, enrolment.since),
          ),
        }),
    registration_date: disability.assessed,
    last_updated: disability.assessed,
  }
}
