import type { Beneficiary } from '../../model/generated/types.js'
import { enrolmentOf } from '../people/index.js'
import type { InventedHousehold, InventedPerson } from '../people/index.js'
import { groupRecord } from './group-record.js'
import { memberRecord } from './member-record.js'
import { benefitRecord, programmeRecord } from './programmes.js'

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
