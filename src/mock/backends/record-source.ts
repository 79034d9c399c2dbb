import type { InventedHousehold, InventedPerson, People } from '../people/index.js'
import type { RecordSource } from '../query/index.js'

/** Makes each record once, when it is first asked for. */
function remembering<Rec>(
  make: (key: number) => Rec | undefined,
): (key: number) => Rec | undefined {
  const made = new Map<number, Rec | undefined>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)
  }
}

/** The records that exist for these keys, each key once and in the order given. */
function present<Rec>(keys: Iterable<number>, at: (key: number) => Rec | undefined): Rec[] {
  return [...new Set(keys)].map(at).filter((record) => record !== undefined)
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** Records of persons, one at most for each, in the order of people. `make` answers undefined for whom the registry has no record of. */
export function personSource<Rec extends object>(
  people: People,
  make: (person: InventedPerson, household: InventedHousehold) => Rec | undefined,
): RecordSource<Rec> {
  const at = remembering((index) => {
    const person = people.person(index)
    return make(person, people.household(person.household))
  })
  let everything: readonly Rec[] | undefined
  return {
    all: () => (everything ??= present(upTo(people.count), at)),
    byIdentifier: (type, value) =>
      present(
        people.bearersOf(type, value).map(({ index }) => index),
        at,
      ),
  }
}

/** Records of households, found by their own number or by a member whom the registry `counts` in. */
export function householdSource<Rec extends object>(
  people: People,
  counts: (person: InventedPerson) => boolean,
  make: (household: InventedHousehold) => Rec | undefined,
): RecordSource<Rec> {
  const at = remembering((number) => {
    const household = people.household(number)
    return household.members.some(counts) ? make(household) : undefined
  })
  let everything: readonly Rec[] | undefined
  return {
    all: () => (everything ??= present(upTo(people.householdCount), at)),
    byIdentifier: (type, value) =>
      present(
        people
          .bearersOf(type, value)
          .filter(counts)
          .map(({ household }) => household),
        at,
      ),
  }
}
