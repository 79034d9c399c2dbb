import type { CRVSPerson } from '../../model/generated/types.js'
import { addDays, ageOfPerson, referenceDate } from '../people/index.js'
import type { ChangingPeople, InventedPerson, TypeAndValue } from '../people/index.js'
import { createBirths } from './births.js'
import { createMockEvents } from './mock-events.js'
import type { Happen, MockEvents } from './mock-events.js'
import { bearer, isAlive, nextPerson, refused, turnsOfPeople } from './subjects.js'

/** Days before the reference date on which somebody dies when they are told to. */
const daysAgo = 2

/**
 * Births, deaths and annulments of deaths. The standard has no word for the last: subscribers of `death` are told it, with the record as it is then, on
 * which there is no death.
 */
export function crvsEvents(
  people: ChangingPeople,
  recordOf: (person: InventedPerson) => CRVSPerson,
): MockEvents<'crvs'> {
  const giveBirth = createBirths(people, 'parent')
  const turns = turnsOfPeople(people)
  /** Who died on demand, and has not been brought back. */
  const died: number[] = []

  function told(reg_event_type: string, { index }: InventedPerson): ReturnType<Happen<'crvs'>> {
    const person = people.person(index)
    const subject = { type: 'BRN', value: person.brn }
    return { reg_event_type, subject, reg_records: [recordOf(person)] }
  }

  function die(of: TypeAndValue | undefined): InventedPerson {
    const isOld = (one: InventedPerson): boolean => ageOfPerson(one) >= 60
    const person = of === undefined ? nextPerson(people, turns, isAlive, isOld) : bearer(people, of)
    if (!isAlive(person)) throw refused('civil registration has this death already')
    const day = addDays(referenceDate, -daysAgo)
    const death_date = day < person.birth_date ? person.birth_date : day
    const drn = people.numbering.certificate('D', death_date.slice(0, 4), numberOf(person))
    people.replace({ ...person, death_date, drn, changed: referenceDate })
    died.push(person.index)
    return person
  }

  /** Certificates of one person bear one number, that of the birth. */
  function numberOf({ brn, index }: InventedPerson): number {
    return people.numbering.indexOf('BRN', brn) ?? index
  }

  function annul(of: TypeAndValue | undefined): InventedPerson {
    const person = of === undefined ? lastDead() : bearer(people, of)
    if (isAlive(person)) throw refused('civil registration has no death of this person')
    const { death_date: _, drn: __, ...living } = person
    people.replace({ ...living, changed: referenceDate })
    const at = died.lastIndexOf(person.index)
    if (at >= 0) died.splice(at, 1)
    return person
  }

  function lastDead(): InventedPerson {
    const last = died.at(-1)
    if (last !== undefined) return people.person(last)
    return nextPerson(people, turns, (person) => !isAlive(person))
  }

  return createMockEvents('crvs', {
    live_birth: (of) => told('live_birth', giveBirth(of)),
    death: (of) => told('death', die(of)),
    death_annulment: (of) => told('death', annul(of)),
  })
}
