import { DciError } from '../../errors/index.js'
import { referenceDate } from './calendar.js'
import type { InventedHousehold, InventedPerson } from './person.js'
import { identifiersOf } from './world.js'
import type { People } from './world.js'

/**
 * A world in which something happens. What changes is kept beside the world it began as, which stays as it was: look-ups cost what they cost
 * there, and memory grows with what happened only.
 */
export interface ChangingPeople extends People {
  /** Counts changes: who keeps what was made of people, keeps it while this stays the same. */
  readonly changes: number
  /** Puts somebody in the place of whom has the same index. */
  replace(person: InventedPerson): void
  /** Puts somebody new into their household; gives them with their index, the next one. */
  add(person: Omit<InventedPerson, 'index'>): InventedPerson
  /** A household with everybody in it, which comes after all others; their indices become the next ones. */
  addHousehold(household: InventedHousehold): InventedHousehold
}

/** People that may be changed or added, before the world takes no more: they are kept. */
const mostChanged = 10_000

/**
 * A world that begins as this one and may change. Throws `server.unavailable` at a change when it holds as many as it keeps.
 */
export function createChangingPeople(start: People): ChangingPeople {
  const { seed, numbering } = start
  const replaced = new Map<number, InventedPerson>()
  const added: InventedPerson[] = []
  const households: InventedHousehold[] = []
  /** Who was added to a household; households that are here and empty had somebody replaced. */
  const newIn = new Map<number, number[]>()
  const byIdentifier = new Map<string, Set<number>>()
  let changes = 0

  const count = (): number => start.count + added.length
  const householdCount = (): number => start.householdCount + households.length

  function person(index: number): InventedPerson {
    const now = replaced.size === 0 ? undefined : replaced.get(index)
    if (now !== undefined) return now
    return (index < start.count ? undefined : added[index - start.count]) ?? start.person(index)
  }

  function household(number: number): InventedHousehold {
    const at = number - start.householdCount
    const whole = (at < 0 ? undefined : households[at]) ?? start.household(number)
    const arrived = newIn.get(number)
    if (arrived === undefined) return whole
    const members = [...whole.members.map(({ index }) => person(index)), ...arrived.map(person)]
    return { ...whole, last_updated: referenceDate, members }
  }

  function bearersOf(type: string, value: string): readonly InventedPerson[] {
    const number = type === 'UIN' ? numbering.householdOf(value) : undefined
    if (number !== undefined && number < householdCount()) {
      const found = household(number)
      return found.identifier === value ? found.members : []
    }
    const indices = new Set(start.bearersOf(type, value).map(({ index }) => index))
    for (const index of byIdentifier.get(`${type}:${value}`) ?? []) indices.add(index)
    return [...indices].map(person).filter((one) => bears(one, type, value))
  }

  function keep(one: InventedPerson): InventedPerson {
    for (const { identifier_type, identifier_value } of identifiersOf(one)) {
      const key = `${identifier_type}:${identifier_value}`
      byIdentifier.set(key, (byIdentifier.get(key) ?? new Set()).add(one.index))
    }
    changes += 1
    return one
  }

  function requireRoom(more: number): void {
    if (replaced.size + added.length + more <= mostChanged) return
    throw new DciError('server.unavailable', 'the mock keeps no more changes: start it anew')
  }

  function replace(one: InventedPerson): void {
    if (!replaced.has(one.index)) requireRoom(1)
    replaced.set(one.index, one)
    if (!newIn.has(one.household)) newIn.set(one.household, [])
    keep(one)
  }

  function add(one: Omit<InventedPerson, 'index'>): InventedPerson {
    requireRoom(1)
    const arrived: InventedPerson = { ...one, index: count() }
    added.push(arrived)
    const known = newIn.get(one.household) ?? []
    newIn.set(one.household, [...known, arrived.index])
    return keep(arrived)
  }

  function addHousehold(given: InventedHousehold): InventedHousehold {
    requireRoom(given.members.length)
    const shift = count() - (given.members[0]?.index ?? 0)
    const members = given.members.map((one) => shifted(one, shift))
    const arrived = { ...given, last_updated: referenceDate, members }
    households.push(arrived)
    for (const one of members) {
      added.push(one)
      keep(one)
    }
    return arrived
  }

  return {
    seed,
    numbering,
    get count() {
      return count()
    },
    get householdCount() {
      return householdCount()
    },
    get changes() {
      return changes
    },
    person,
    household,
    bearersOf,
    replace,
    add,
    addHousehold,
  }
}

function bears(one: InventedPerson, type: string, value: string): boolean {
  return identifiersOf(one).some(
    ({ identifier_type, identifier_value }) =>
      identifier_type === type && identifier_value === value,
  )
}

/** Somebody and whom they are related to in their household, by other indices. */
function shifted(one: InventedPerson, shift: number): InventedPerson {
  const { index, mother, father, spouse } = one
  return {
    ...one,
    index: index + shift,
    ...(mother === undefined ? {} : { mother: mother + shift }),
    ...(father === undefined ? {} : { father: father + shift }),
    ...(spouse === undefined ? {} : { spouse: spouse + shift }),
  }
}
