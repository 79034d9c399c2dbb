import type { Beneficiary } from '../../model/generated/types.js'
import { enrolmentOf, referenceDate } from '../people/index.js'
import type { Enrolment, InventedHousehold, InventedPerson } from '../people/index.js'
import type { Wanted } from '../query/index.js'
import { groupRecord } from './group-record.js'
import type { GroupOnFile } from './group-record.js'
import { createMaker } from './maker.js'
import { memberRecord } from './member-record.js'
import type { MemberOnFile } from './member-record.js'
import { benefitRecord, programmeRecord } from './programmes.js'
import type { AnyProgramme } from './programmes.js'

interface Enrolled extends MemberOnFile {
  readonly enrolment: Enrolment
}

const makePerson = createMaker<Beneficiary, Enrolled>({
  assistance_unit: () => '1',
  member: memberRecord,
  programme_identifier: ({ enrolment }) =>
    enrolment.programmes.map((name) => programmeRecord(name, enrolment.since)),
  enrollment_date: ({ enrolment }) => enrolment.since,
  enrollment_status: ({ enrolment }) => enrolment.status,
  status_change_date: ({ enrolment }) => [enrolment.changed],
  benefits: ({ person, enrolment }) => {
    const ended = enrolment.status === '2' ? person.death_date : undefined
    return enrolment.programmes.map((name) => benefitRecord(name, ended))
  },
})

/** A person's enrolments as one `Beneficiary` (`assistance_unit` 1); undefined for whoever is in no programme. */
export function personBeneficiary(
  person: InventedPerson,
  household: InventedHousehold,
  wanted?: Wanted,
): Beneficiary | undefined {
  const enrolment = enrolmentOf(person, household)
  if (enrolment === undefined) return undefined
  return makePerson({ person, household, registry: 'ibr', enrolment }, wanted)
}

const makeHousehold = createMaker<Beneficiary, GroupOnFile>({
  assistance_unit: () => '2',
  group: groupRecord,
  programme_identifier: ({ household }) => [
    programmeRecord('cash-transfer', household.registration_date),
  ],
  enrollment_date: ({ household }) => household.registration_date,
  enrollment_status: () => '1',
  status_change_date: ({ household }) => [household.registration_date],
  benefits: () => [benefitRecord('cash-transfer', undefined)],
})

/** A household's cash transfer as a `Beneficiary` (`assistance_unit` 2). The caller has asked `drawsCashTransfer`. */
export function householdBeneficiary(household: InventedHousehold, wanted?: Wanted): Beneficiary {
  return makeHousehold({ household, registry: 'ibr' }, wanted)
}

/** Somebody enrolled on the reference date; nothing has been paid yet. */
export function newPersonBeneficiary(
  person: InventedPerson,
  household: InventedHousehold,
  programme: AnyProgramme,
): Beneficiary {
  const member = memberRecord({ person, household, registry: 'ibr' })
  return { assistance_unit: '1', member, ...enrolledNow(programme) }
}

/** A household enrolled in the cash transfer on the reference date. */
export function newHouseholdBeneficiary(household: InventedHousehold): Beneficiary {
  const group = groupRecord({ household, registry: 'ibr' })
  return { assistance_unit: '2', group, ...enrolledNow('cash-transfer') }
}

function enrolledNow(programme: AnyProgramme): Beneficiary {
  return {
    programme_identifier: [programmeRecord(programme, referenceDate)],
    enrollment_date: referenceDate,
    enrollment_status: '1',
    status_change_date: [referenceDate],
  }
}
