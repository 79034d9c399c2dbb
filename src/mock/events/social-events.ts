import type { SRGroup } from '../../model/generated/types.js'
import { createPeople, isBelievedInHousehold } from '../people/index.js'
import type { ChangingPeople, InventedHousehold, TypeAndValue } from '../people/index.js'
import { createBirths } from './births.js'
import { createMockEvents } from './mock-events.js'
import type { Happen, MockEvents } from './mock-events.js'
import { bearer, isAlive, refused, subjectOf } from './subjects.js'

/** More people than any world has, so that there is always another household. */
const everybody = 100_000_000

/** Children born into households, and households registered. Of persons, only who lives in a household here and was left out can be registered. */
export function socialEvents(
  people: ChangingPeople,
  recordOf: (household: InventedHousehold) => SRGroup,
): MockEvents<'social'> {
  const giveBirth = createBirths(people, 'member')

  function told(
    reg_event_type: string,
    number: number,
    subject: TypeAndValue,
  ): ReturnType<Happen<'social'>> {
    return { reg_event_type, subject, reg_records: [recordOf(people.household(number))] }
  }

  /** The household that would be the next one in a larger country. */
  function move(): ReturnType<Happen<'social'>> {
    const number = people.householdCount
    const larger = createPeople({ seed: people.seed, count: everybody })
    const { identifier } = people.addHousehold(larger.household(number))
    return told('REGISTER', number, { type: 'UIN', value: identifier })
  }

  function register(of: TypeAndValue): ReturnType<Happen<'social'>> {
    const person = bearer(people, of)
    if (!isAlive(person)) throw refused('the dead are not registered')
    if (isBelievedInHousehold('social', person)) throw refused('is registered here already')
    const { planted: _, ...plain } = person
    people.replace(plain)
    return told('REGISTER', person.household, subjectOf(person))
  }

  return createMockEvents('social', {
    NewHouseHoldMember: (of) => {
      const child = giveBirth(of)
      return told('NewHouseHoldMember', child.household, subjectOf(child))
    },
    REGISTER: (of) => (of === undefined ? move() : register(of)),
  })
}
