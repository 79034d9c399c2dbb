import type { CRVSPerson, Identifier } from '../../model/generated/types.js'
import { addDays, identifiersOf } from '../people/index.js'
import type { InventedPerson, InventedPlace, People } from '../people/index.js'
import type { Wanted } from '../query/index.js'
import { createMaker } from './maker.js'
import type { Makers } from './maker.js'
import { personMembers } from './person-record.js'
import type { OnFile } from './person-record.js'
import { addressRecord, placeRecord } from './place-record.js'

interface Registered extends OnFile {
  readonly people: People
}

function placeOf({ person, people }: Registered): InventedPlace {
  return people.household(person.household).place
}

/** One of the parents who are in the world, the mother first. */
function parentIdentifier({ person, people }: Registered, which: 0 | 1): Identifier | undefined {
  const parent = [person.mother, person.father].filter((index) => index !== undefined)[which]
  return parent === undefined ? undefined : identifiersOf(people.person(parent))[0]
}

function registered({ birth_date }: InventedPerson): string {
  return addDays(birth_date, 2)
}

const members: Makers<CRVSPerson, Registered> = {
  ...personMembers,
  address: (from) => [addressRecord(placeOf(from))],
  birth_place: (from) => placeRecord(placeOf(from)),
  death_place: (from) =>
    from.person.death_date === undefined ? undefined : placeRecord(placeOf(from)),
  marital_status: ({ person }) => person.marital_status,
  marriage_date: ({ person: { marriage_date } }) =>
    marriage_date === undefined ? undefined : [marriage_date],
  parent1_identifier: (from) => parentIdentifier(from, 0),
  parent2_identifier: (from) => parentIdentifier(from, 1),
  registration_date: ({ person }) => registered(person),
  last_updated: ({ person }) => {
    const { marriage_date = '', death_date = '', changed = '' } = person
    const dates = [marriage_date, death_date, changed, registered(person)]
    return dates.reduce((last, date) => (date > last ? date : last))
  },
}

const make = createMaker(members)

/**
 * Somebody's civil registration record: birth, marriage and death with their certificate numbers, place of birth, and both parents by
 * identifier where they are in the world (`parent1_identifier` is the mother's if she is).
 */
export function crvsPerson(person: InventedPerson, people: People, wanted?: Wanted): CRVSPerson {
  return make({ person, people, registry: 'crvs' }, wanted)
}
