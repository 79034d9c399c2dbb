import type { PWDPerson } from '../../model/generated/types.js'
import { ageOn, enrolmentOf } from '../people/index.js'
import type { InventedDisability, InventedHousehold, InventedPerson } from '../people/index.js'
import type { Wanted } from '../query/index.js'
import { supportRecord } from './disability-support.js'
import { createMaker } from './maker.js'
import { memberRecord } from './member-record.js'
import type { MemberOnFile } from './member-record.js'
import { programmeRecord } from './programmes.js'

/** `DisabilityStatusEnum`: assessments of the last month are pending, those of grown people older than five years have expired. */
function statusOf(person: InventedPerson, { assessed, approved }: InventedDisability): string {
  if (approved === true) return '0'
  const years = ageOn(assessed)
  if (years < 1 && person.index % 7 === 0) return '1'
  return years >= 5 && person.role !== 'child' ? '2' : '0'
}

interface Assessed extends MemberOnFile {
  readonly disability: InventedDisability
}

const make = createMaker<PWDPerson, Assessed>({
  personal_details: memberRecord,
  disability_status: ({ person, disability }) => statusOf(person, disability),
  disability_status_level: ({ disability }) => String(5 - Number(disability.level)),
  disability_details: ({ disability }) => [
    {
      impairment_type: disability.type,
      impairment_level: disability.level,
      impairment_cause: disability.cause,
      age_on_set: disability.onset,
    },
  ],
  disability_support: ({ person, household, disability }) => [
    supportRecord(person, household, disability),
  ],
  transport_requirement: ({ disability }) =>
    disability.type === '3' ? '2' : disability.level === '4' ? '1' : '0',
  housing_type: ({ person }) => (person.role === 'elder' ? '2' : '1'),
  programs_enrolments: ({ person, household }) => {
    const enrolment = enrolmentOf(person, household)
    return enrolment?.programmes.map((name) => programmeRecord(name, enrolment.since))
  },
  registration_date: ({ disability }) => disability.assessed,
  last_updated: ({ disability }) => disability.assessed,
})

/**
 * Somebody's record in the disability registry; undefined for whoever was not assessed. Levels run the other way in the two lists:
 * impairment 1 is mild, status level 4 is mild.
 */
export function pwdPerson(
  person: InventedPerson,
  household: InventedHousehold,
  wanted?: Wanted,
): PWDPerson | undefined {
  const { disability } = person
  if (disability === undefined) return undefined
  return make({ person, household, registry: 'dr', disability }, wanted)
}
