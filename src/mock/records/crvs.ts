import type { CRVSPerson, Identifier } from '../../model/generated/types.js'
import { addDays, identifiersOf } from '../people/index.js'
import type { InventedPerson, People } from '../people/index.js'
import { personRecord } from './person-record.js'
import { addressRecord, placeRecord } from './place-record.js'

function parentIdentifier(index: number | undefined, people: People): Identifier | undefined {
  return index === undefined ? undefined : identifiersOf(people.person(index))[0]
}

/**
 * Somebody's civil registration record: birth, marriage and death with their certificate numbers, place of birth, and both parents by
 * identifier where they are in the world (`parent1_identifier` is the mother's if she is).
 */
export function crvsPerson(person: InventedPerson, people: People): CRVSPerson {
  const { place } = people.household(person.household)
  const [parent1, parent2] = [person.mother, person.father]
    .map((index) => parentIdentifier(index, people))
    .filter((identifier) => identifier !== undefined)
  const registered = addDays(person.birth_date, 2)
  const { marriage_date, death_date, changed } = person
  const updated = [marriage_date, death_date, changed, registered].filter(
    (date) => date !== undefined,
  )
  return {
    ...personRecord(person, 'crvs'),
    address: [addressRecord(place)],
    birth_place: placeRecord(place),
    ...(person.death_date === undefined ? {} : { death_place: placeRecord(place) }),
    marital_status: person.marital_status,
    ...(person.marriage_date === undefined ? {} : { marriage_date: [person.marriage_date] }),
    ...(parent1 === undefined ? {} : { parent1_identifier: parent1 }),
    ...(parent2 === undefined ? {} : { parent2_identifier: parent2 }),
    registration_date: registered,
    last_updated: updated.sort().at(-1) ?? registered,
  }
}
