import { addDays, addYears, referenceDate } from './calendar.js'
import { ageOfPerson } from './person.js'
import type { InventedHousehold, InventedPerson } from './person.js'

/** The programmes of the invented country that persons are enrolled in. */
export type ProgrammeName = 'child-grant' | 'old-age-pension' | 'disability-allowance'

/** Somebody's enrolment: since when, in what, and how it stands. */
export interface Enrolment {
  readonly programmes: readonly ProgrammeName[]
  readonly since: string
  /** `EnrollmentStatusEnum`: 1 active, 2 deceased. */
  readonly status: '1' | '2'
  /** When the status became what it is. */
  readonly changed: string
}

/** Below this score a household's children draw the child grant. */
const childGrantBelow = 5
/** Below this score a household draws the cash transfer. */
const cashTransferBelow = 3

/**
 * What a person is enrolled in: the child grant under eighteen in a poor household, the pension from sixty-five, the allowance when
 * assessed as disabled. Undefined for the rest, for whoever has no national number yet, and for infants of a few weeks. A
 * death reaches the beneficiary registry and ends the enrolment, except where it is planted as unnoticed.
 */
export function enrolmentOf(
  person: InventedPerson,
  household: InventedHousehold,
): Enrolment | undefined {
  if (person.uin === undefined) return undefined
  const age = ageOfPerson(person)
  const programmes: ProgrammeName[] = []
  let first = '9999-12-31'
  function entitle(name: ProgrammeName, from: string): void {
    programmes.push(name)
    if (from < first) first = from
  }
  if (age < 18 && household.poverty_score < childGrantBelow) {
    entitle('child-grant', addDays(person.birth_date, 45))
  }
  if (age >= 65) entitle('old-age-pension', addYears(person.birth_date, 65))
  if (person.disability !== undefined) {
    entitle('disability-allowance', addDays(person.disability.assessed, 20))
  }
  if (programmes.length === 0) return undefined

  const opened = addDays(household.registration_date, 30)
  const since = first > opened ? first : opened
  const died = person.planted === 'dead-but-active' ? undefined : person.death_date
  if (died === undefined) {
    return since > referenceDate ? undefined : { programmes, since, status: '1', changed: since }
  }
  const before = since < died ? since : addDays(died, -30)
  return { programmes, since: before, status: '2', changed: addDays(died, 12) }
}

/** Whether a household as a whole draws the cash transfer: a poor one whose head is known by number. */
export function drawsCashTransfer(household: InventedHousehold): boolean {
  const head = household.members.find((member) => member.role === 'head')
  return head?.uin !== undefined && household.poverty_score < cashTransferBelow
}
