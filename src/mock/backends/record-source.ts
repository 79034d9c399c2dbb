import type { InventedHousehold, InventedPerson, People } from '../people/index.js'
import type { RecordSource } from '../query/index.js'
import { createRecent } from '../recent.js'

/** Records up to which a world is kept whole, kind by kind. */
const smallWorld = 1024

/** Records kept at least of a larger one: there are seven kinds, and some KB in each record. */
const keptRecords = 64

/**
 * A source whose records are made when asked for. A world small enough is kept whole; of a larger one those last found by identifier, and
 * looking through it all neither adds to them nor drives any out.
 */
function madeSource<Rec extends object>(
  size: number,
  make: (place: number) => Rec | undefined,
  placesOf: (type: string, value: string) => readonly number[],
): RecordSource<Rec> {
  const keepsAll = size <= smallWorld
  const recent = createRecent<{ record: Rec | undefined }>(keepsAll ? smallWorld : keptRecords)

  function remembered(place: number): Rec | undefined {
    const known = recent.get(place)
    if (known !== undefined) return known.record
    const record = make(place)
    recent.set(place, { record })
    return record
  }

  return {
    size: () => size,
    at: (place) => (keepsAll ? remembered(place) : make(place)),
    byIdentifier: (type, value) =>
      [...new Set(placesOf(type, value))].map(remembered).filter((record) => record !== undefined),
  }
}

/** Records of persons, one at most for each, in the order of people. `make` answers undefined for whom the registry has no record of. */
export function personSource<Rec extends object>(
  people: People,
  make: (person: InventedPerson, household: InventedHousehold) => Rec | undefined,
): RecordSource<Rec> {
  return madeSource(
    people.count,
    (index) => {
      const person = people.person(index)
      return make(person, people.household(person.household))
    },
    (type, value) => people.bearersOf(type, value).map(({ index }) => index),
  )
}

/** Records of households, found by their own number or by a member whom the registry `counts` in. */
export function householdSource<Rec extends object>(
  people: People,
  counts: (person: InventedPerson) => boolean,
  make: (household: InventedHousehold) => Rec | undefined,
): RecordSource<Rec> {
  return madeSource(
    people.householdCount,
    (number) => {
      const household = people.household(number)
      return household.members.some(counts) ? make(household) : undefined
    },
    (type, value) =>
      people
        .bearersOf(type, value)
        .filter(counts)
        .map(({ household }) => household),
  )
}
