import type { Beneficiary } from '../../model/generated/types.js'
import { enrolmentOf, referenceDate } from '../people/index.js'
import type { InventedHousehold, InventedPerson } from '../people/index.js'
import { groupRecord } from './group-record.js'
import { memberRecord } from './member-record.js'
import { benefitRecord, programmeRecord } from './programmes.js'
import type { AnyProgramme } from './programmes.js'

/** A person's enrolments as one `Beneficiary` (`assistance_unit` 1); undefined for whoever is in no programme. */
export function personBeneficiary(
  person: InventedPerson,
  household: InventedHousehold,
): Beneficiary | undefined {
  const enrolment = enrolmentOf(person, household)
  if (enrolment === undefined) return undefined
  const ended = enrolment.status === '2' ? person.death_date : undefined
  return {
    assistance_unit: '1',
    member: memberRecord(person, household, 'ibr'),
    programme_identifier: enrolment.programmes.map((name) =>
      programmeRecord(name, enrolment.since),
    ),
    enrollment_date: enrolment.since,
    enrollment_status: enrolment.status,
    status_change_date: [enrolment.changed],
    benefits: enrolment.programmes.map((name) => benefitRecord(name, ended)),
  }
}

/** A household's cash transfer as a `Beneficiary` (`assistance_unit` 2). The caller has asked `drawsCashTransfer`. */
export function householdBeneficiary(household: InventedHousehold): Beneficiary {
  const since = household.registration_date
  return {
    assistance_unit: '2',
    group: groupRecord(household, 'ibr'),
    programme_identifier: [programmeRecord('cash-transfer', since)],
    enrollment_date: since,
    enrollment_status: '1',
    status_change_date: [since],
    benefits: [benefitRecord('cash-transfer', undefined)],
  }
}

/** Somebody enrolled on the reference date; nothing has been paid yet. */
export function newPersonBeneficiary(
  person: InventedPerson,
  household: InventedHousehold,
  programme: AnyProgramme,
): Beneficiary {
  const member = memberRecord(person, household, 'ibr')
  return { assistance_unit: '1', member, ...enrolledNow(programme) }
}

/** A household enrolled in the cash transfer on the reference date. */
export function newHouseholdBeneficiary(household: InventedHousehold): Beneficiary {
  const group = groupRecord(household, 'ibr')
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
