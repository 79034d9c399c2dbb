import type { Beneficiary } from '../../model/generated/types.js'
import { matchIdentifier } from '../../model/index.js'
import type { EnrolmentBook } from '../backends/enrolment-book.js'
import { ageOfPerson, referenceDate } from '../people/index.js'
import type { InventedHousehold, InventedPerson, People, TypeAndValue } from '../people/index.js'
import { codeOf } from '../query/index.js'
import { newHouseholdBeneficiary, newPersonBeneficiary } from '../records/ibr.js'
import { programmeNumber } from '../records/programmes.js'
import type { AnyProgramme } from '../records/programmes.js'
import { createMockEvents } from './mock-events.js'
import type { Happen, MockEvents } from './mock-events.js'
import { bearers, isAlive, nextPerson, refused, subjectOf, turnsOfPeople } from './subjects.js'

/** `EnrollmentStatusEnum`: active, and graduated. */
const active = '1'
const graduated = '3'

/** Whether an enrolment is active. */
export function isActive({ enrollment_status }: Beneficiary): boolean {
  return codeOf('EnrollmentStatusEnum', enrollment_status) === active
}

/** Enrolments, and enrolments that end or are taken up again. */
export function ibrEvents(people: People, book: EnrolmentBook): MockEvents<'ibr'> {
  const turns = turnsOfPeople(people)
  /** Who was enrolled on demand, the last one last. */
  const enrolled: TypeAndValue[] = []

  function recordsOf({ type, value }: TypeAndValue): readonly Beneficiary[] {
    return book.byIdentifier(type, value)
  }

  function take(
    reg_event_type: string,
    subject: TypeAndValue,
    record: Beneficiary,
  ): ReturnType<Happen<'ibr'>> {
    book.take(record)
    return { reg_event_type, subject, reg_records: [record] }
  }

  function enrol(of: TypeAndValue | undefined): ReturnType<Happen<'ibr'>> {
    const meant =
      of === undefined ? [nextPerson(people, turns, isNew, isEntitled)] : bearers(people, of)
    const [one, ...others] = meant
    if (one === undefined) throw refused('nobody was found who could be enrolled')
    const household = people.household(one.household)
    const made = others.length > 0 ? forHousehold(household) : forPerson(one, household)
    if (made === undefined) throw refused('is enrolled already in all that there is here')
    const happened = take('enrollement', made.subject, made.record)
    enrolled.push(made.subject)
    if (enrolled.length > mostRemembered) enrolled.shift()
    return happened
  }

  /** Somebody of whom nothing is known here. */
  function isNew(person: InventedPerson): boolean {
    return isAlive(person) && person.uin !== undefined && recordsOf(subjectOf(person)).length === 0
  }

  function forPerson(person: InventedPerson, household: InventedHousehold): Made | undefined {
    if (person.uin === undefined) throw refused('who has no national number cannot be enrolled')
    if (!isAlive(person)) throw refused('the dead are not enrolled')
    const subject = subjectOf(person)
    const programme = programmesFor(person).find((name) => !isIn(subject, name))
    if (programme === undefined) return forHousehold(household)
    return { subject, record: newPersonBeneficiary(person, household, programme) }
  }

  /** The cash transfer, which is for households. */
  function forHousehold(household: InventedHousehold): Made | undefined {
    const subject = { type: 'UIN', value: household.identifier }
    if (isIn(subject, 'cash-transfer')) return undefined
    return { subject, record: newHouseholdBeneficiary(household) }
  }

  function isIn(subject: TypeAndValue, programme: AnyProgramme): boolean {
    return recordsOf(subject).some(
      (record) =>
        isActive(record) &&
        (record.programme_identifier ?? []).some(
          ({ programme_identifier }) => programme_identifier === programmeNumber(programme),
        ),
    )
  }

  function change(of: TypeAndValue | undefined): ReturnType<Happen<'ibr'>> {
    const subject = of ?? enrolled.at(-1) ?? nextEnrolled()
    const { type, value } = subject
    const found = recordsOf({ type: type.toUpperCase(), value })
    const own = found.find(({ member }) => matchIdentifier({ member }, type, value) === 'same')
    const record = own ?? found[0]
    if (record === undefined) throw refused(`no enrolment here is under this ${type}`)
    return take('enrollement_status_change', subject, {
      ...record,
      enrollment_status: isActive(record) ? graduated : active,
      status_change_date: [...(record.status_change_date ?? []), referenceDate],
    })
  }

  function nextEnrolled(): TypeAndValue {
    const isEnrolled = (one: InventedPerson): boolean => recordsOf(subjectOf(one)).some(isActive)
    return subjectOf(nextPerson(people, turns, isEnrolled))
  }

  return createMockEvents('ibr', { enrollement: enrol, enrollement_status_change: change })
}

interface Made {
  readonly subject: TypeAndValue
  readonly record: Beneficiary
}

/** Enrolments on demand that a change of status without a name goes back to. */
const mostRemembered = 100

function isEntitled(person: InventedPerson): boolean {
  return programmesFor(person).length > 0
}

/** What somebody may be enrolled in by themselves. */
function programmesFor(person: InventedPerson): readonly AnyProgramme[] {
  const age = ageOfPerson(person)
  const own: AnyProgramme[] = age < 18 ? ['child-grant'] : age >= 65 ? ['old-age-pension'] : []
  return person.disability === undefined ? own : [...own, 'disability-allowance']
}
