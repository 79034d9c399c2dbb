import type { Farmer } from '../../model/generated/types.js'
import type { ChangingPeople, InventedPerson } from '../people/index.js'
import { createMockEvents } from './mock-events.js'
import type { MockEvents } from './mock-events.js'
import {
  bearer,
  isAlive,
  isGrown,
  nextPerson,
  refused,
  subjectOf,
  turnsOfPeople,
} from './subjects.js'

/** `EmploymentStatusEnum` and `OccupationEnum` of who farms. */
const farming = { farmer: true, employment: '6', occupation: '6' } as const

/** Farmers registered. */
export function frEvents(
  people: ChangingPeople,
  recordOf: (person: InventedPerson) => Farmer | undefined,
): MockEvents<'fr'> {
  const turns = turnsOfPeople(people)
  const may = (person: InventedPerson): boolean =>
    isAlive(person) && !person.farmer && isGrown(person)

  return createMockEvents('fr', {
    REGISTER: (of) => {
      const isHead = ({ role }: InventedPerson): boolean => role === 'head'
      const person = of === undefined ? nextPerson(people, turns, may, isHead) : bearer(people, of)
      if (person.farmer) throw refused('is registered here already')
      if (!may(person)) throw refused('only living adults are registered as farmers')
      const farmer = { ...person, ...farming }
      people.replace(farmer)
      const record = recordOf(farmer)
      return {
        reg_event_type: 'REGISTER',
        subject: subjectOf(person),
        reg_records: record === undefined ? [] : [record],
      }
    },
  })
}
