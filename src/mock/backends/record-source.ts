import type { ChangingPeople, InventedHousehold, InventedPerson } from '../people/index.js'
import type { RecordSource, Wanted } from '../query/index.js'
import { createRecent } from '../recent.js'
import type { Recent } from '../recent.js'

/** Records up to which a world is kept whole, kind by kind. */
const smallWorld = 1024

/** Records kept at least of a larger one: there are seven kinds, and some KB in each record. */
const keptRecords = 64

/**
 * A source whose records are made when asked for. A world small enough is kept whole; of a larger one those last found by identifier, and
 * looking through it all neither adds to them nor drives any out. When something happens in the world all are made again.
 */
function madeSource<Rec extends object>(
  people: ChangingPeople,
  size: () => number,
  make: (place: number, wanted?: Wanted) => Rec | undefined,
  placesOf: (type: string, value: string) => readonly number[],
): RecordSource<Rec> {
  const keepsAll = size() <= smallWorld
  const begin = (): Recent<{ record: Rec | undefined }> =>
    createRecent(keepsAll ? smallWorld : keptRecords)
  let recent = begin()
  let { changes } = people

  function remembered(place: number): Rec | undefined {
    if (changes !== people.changes) {
      changes = people.changes
      recent = begin()
    }
    const known = recent.get(place)
    if (known !== undefined) return known.record
    const record = make(place)
    recent.set(place, { record })
    return record
  }

  return {
    size,
    at: (place, wanted) => (keepsAll ? remembered(place) : make(place, wanted)),
    byIdentifier: (type, value) =>
      [...new Set(placesOf(type, value))].map(remembered).filter((record) => record !== undefined),
  }
}

/** Records of persons, one at most for each, in the order of people. `make` answers undefined for whom the registry has no record of. */
export function personSource<Rec extends object>(
  people: ChangingPeople,
  make: (person: InventedPerson, household: InventedHousehold, wanted?: Wanted) => Rec | undefined,
): RecordSource<Rec> {
  return madeSource(
    people,
    () => people.count,
    (index, wanted) => {
      const person = people.person(index)
      return make(person, people.household(person.household), wanted)
    },
    (type, value) => people.bearersOf(type, value).map(({ index }) => index),
  )
}

/** Records of households, found by their own number or by a member whom the registry `counts` in. */
export function householdSource<Rec extends object>(
  people: ChangingPeople,
  counts: (person: InventedPerson) => boolean,
  make: (household: InventedHousehold, wanted?: Wanted) => Rec | undefined,
): RecordSource<Rec> {
  return madeSource(
    people,
    () => people.householdCount,
    (number, wanted) => {
      const household = people.household(number)
      return household.members.some(counts) ? make(household, wanted) : undefined
    },
    (type, value) =>
      people
        .bearersOf(type, value)
        .filter(counts)
        .map(({ household }) => household),
  )
}
