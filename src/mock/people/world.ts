import { createRecent } from '../recent.js'
import { householdAt } from './household.js'
import { createNumbering } from './identifiers.js'
import type { InventedIdentifierType, Numbering } from './identifiers.js'
import { householdOf } from './layout.js'
import type { InventedHousehold, InventedPerson } from './person.js'
import { hashOf } from './random.js'

/**
 * A world of invented people, shared by all five mock registries. It is made as it is asked for: nobody exists until looked at. Only the
 * households last looked at are kept, so a world of a million takes the memory of a small one; who is asked for again later is made
 * again, equal in every member.
 */
export interface People {
  readonly seed: number
  /** How many people there are: indices 0 to `count - 1`. */
  readonly count: number
  readonly householdCount: number
  readonly numbering: Numbering
  /** Person `index`; `RangeError` outside the world. */
  person(index: number): InventedPerson
  /** Household `number` with those of its members who are in the world (the last household may be cut short). */
  household(number: number): InventedHousehold
  /**
   * Everybody who bears an identifier: one person, a couple for a marriage certificate, or a whole household for its own `UIN`. Empty when
   * nobody does. Constant time.
   */
  bearersOf(type: string, value: string): readonly InventedPerson[]
}

/** Households up to which a world is kept whole: more than a mock has when nobody says. */
const smallWorld = 1024

/** Households kept at least of a larger one. */
const keptHouseholds = 64

/** The identifiers a person bears, national number first. */
export function identifiersOf(
  person: InventedPerson,
): { identifier_type: InventedIdentifierType; identifier_value: string }[] {
  const { uin, brn, mrn, drn } = person
  return [
    ...(uin === undefined ? [] : [{ identifier_type: 'UIN' as const, identifier_value: uin }]),
    { identifier_type: 'BRN', identifier_value: brn },
    ...(mrn === undefined ? [] : [{ identifier_type: 'MRN' as const, identifier_value: mrn }]),
    ...(drn === undefined ? [] : [{ identifier_type: 'DRN' as const, identifier_value: drn }]),
  ]
}

/**
 * Person `index` of the world of this seed, whatever the size of that world. Constant time, no state: the same call gives an equal
 * person on every machine and in every run. `index` from 0 to 99,999,999.
 */
export function personAt(seed: number, index: number): InventedPerson {
  const seedHash = hashOf(seed)
  const household = householdAt(seedHash, createNumbering(seedHash), householdOf(seedHash, index))
  const person = household.members.find((member) => member.index === index)
  if (person === undefined) throw new RangeError(`there is no person ${String(index)}`)
  return person
}

/** A world of `count` people (at least 1) from a seed (a whole number). Costs nothing until people are asked for. */
export function createPeople(options: { seed: number; count: number }): People {
  const { seed, count } = options
  if (!Number.isSafeInteger(seed)) throw new TypeError('seed must be a whole number')
  if (!Number.isSafeInteger(count) || count < 1 || count > 100_000_000) {
    throw new TypeError('people are counted by a whole number from 1 to 100,000,000')
  }
  const seedHash = hashOf(seed)
  const numbering = createNumbering(seedHash)
  const householdCount = householdOf(seedHash, count - 1) + 1
  const made = createRecent<InventedHousehold>(
    householdCount <= smallWorld ? smallWorld : keptHouseholds,
  )

  function household(number: number): InventedHousehold {
    if (!(number >= 0 && number < householdCount)) {
      throw new RangeError(`there is no household ${String(number)} in this world`)
    }
    const known = made.get(number)
    if (known !== undefined) return known
    const whole = householdAt(seedHash, numbering, number)
    const members = whole.members.filter((member) => member.index < count)
    const kept = members.length === whole.members.length ? whole : { ...whole, members }
    made.set(number, kept)
    return kept
  }

  function person(index: number): InventedPerson {
    if (!(index >= 0 && index < count)) {
      throw new RangeError(`there is no person ${String(index)} in this world`)
    }
    const { members } = household(householdOf(seedHash, index))
    const found = members.find((member) => member.index === index)
    if (found === undefined) throw new RangeError(`there is no person ${String(index)}`)
    return found
  }

  function bearersOf(type: string, value: string): readonly InventedPerson[] {
    const number = type === 'UIN' ? numbering.householdOf(value) : undefined
    if (number !== undefined && number < householdCount) {
      return numbering.householdUin(number) === value ? household(number).members : []
    }
    const index = numbering.indexOf(type, value)
    if (index === undefined || index >= count) return []
    return household(householdOf(seedHash, index)).members.filter((member) =>
      identifiersOf(member).some(
        (borne) => borne.identifier_type === type && borne.identifier_value === value,
      ),
    )
  }

  return { seed, count, householdCount, numbering, person, household, bearersOf }
}
