import type { PWDPerson } from '../../model/generated/types.js'
import { ageOfPerson, createRandom, hashOf, referenceDate } from '../people/index.js'
import type { ChangingPeople, InventedPerson } from '../people/index.js'
import { disabilityAt } from '../people/lives.js'
import { createMockEvents } from './mock-events.js'
import type { MockEvents } from './mock-events.js'
import { bearer, isAlive, nextPerson, refused, subjectOf, turnsOfPeople } from './subjects.js'

/** Assessments approved. */
export function drEvents(
  people: ChangingPeople,
  recordOf: (person: InventedPerson) => PWDPerson | undefined,
): MockEvents<'dr'> {
  const turns = turnsOfPeople(people)
  const may = (person: InventedPerson): boolean =>
    isAlive(person) && person.disability === undefined && ageOfPerson(person) >= 1

  return createMockEvents('dr', {
    REGISTER: (of) => {
      const person = of === undefined ? nextPerson(people, turns, may) : bearer(people, of)
      if (person.disability !== undefined) throw refused('is registered here already')
      if (!may(person)) throw refused('only the living of a year or more are assessed')
      const random = createRandom(hashOf(people.seed), 7, person.index)
      const found = disabilityAt(ageOfPerson(person), person.birth_date, true, random)
      if (found === undefined) throw refused('nothing was found that could be registered')
      const disability = { ...found, assessed: referenceDate, approved: true } as const
      const assessed = { ...person, disability }
      people.replace(assessed)
      const record = recordOf(assessed)
      return {
        reg_event_type: 'REGISTER',
        subject: subjectOf(person),
        reg_records: record === undefined ? [] : [record],
      }
    },
  })
}
