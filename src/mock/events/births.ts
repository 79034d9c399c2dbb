import { ageOfPerson } from '../people/index.js'
import type {
  ChangingPeople,
  InventedHousehold,
  InventedPerson,
  TypeAndValue,
} from '../people/index.js'
import { newbornOf } from '../people/newborn.js'
import type { Parents } from '../people/newborn.js'
import { bearers, isAlive, refused, turnsOfHouseholds } from './subjects.js'

/** Gives birth: to the next child in turn, or to one of this parent or in this household. Throws `query.unsupported` where there is no such. */
export type GiveBirth = (of: TypeAndValue | undefined) => InventedPerson

/** Youngest to be a parent. */
const youngest = 15

/**
 * Births in a world, counted from 0: the registries of one seed that are asked for births in the same order have the same children. `named`: whoever
 * is named is a parent, or is only somebody of the child's household.
 */
export function createBirths(people: ChangingPeople, named: 'parent' | 'member'): GiveBirth {
  const turns = turnsOfHouseholds(people)
  let births = 0

  return (of) => {
    const household = of === undefined ? nextHousehold() : householdNamed(of)
    const parents =
      of === undefined || named === 'member' ? coupleOf(household) : parentsNamed(of, household)
    const child = people.add(newbornOf(people, household, parents, births))
    births += 1
    return child
  }

  function nextHousehold(): InventedHousehold {
    const expecting = (number: number): boolean => {
      const { mother } = coupleOf(people.household(number))
      return mother !== undefined && ageOfPerson(mother) <= 45
    }
    const any = (number: number): boolean => hasParent(coupleOf(people.household(number)))
    const number = turns.next(expecting, any)
    if (number === undefined) throw refused('nobody is left here who could have a child')
    return people.household(number)
  }

  function householdNamed(of: TypeAndValue): InventedHousehold {
    const [one] = bearers(people, of)
    if (one === undefined) throw refused('nobody was found who could have a child')
    return people.household(one.household)
  }

  function parentsNamed(of: TypeAndValue, household: InventedHousehold): Parents {
    const [one, ...others] = bearers(people, of)
    const isOne = one !== undefined && others.length === 0
    const parents = isOne ? withSpouse(one, household) : coupleOf(household)
    if (!hasParent(parents)) throw refused('there is nobody here of an age to have a child')
    return parents
  }
}

function canBeParent(person: InventedPerson): boolean {
  return isAlive(person) && ageOfPerson(person) >= youngest
}

function hasParent({ mother, father }: Parents): boolean {
  return mother !== undefined || father !== undefined
}

function coupleOf({ members }: InventedHousehold): Parents {
  const couple = members.filter(({ role }) => role === 'head' || role === 'spouse')
  return bySex(couple.filter(canBeParent))
}

function withSpouse(one: InventedPerson, { members }: InventedHousehold): Parents {
  if (!canBeParent(one)) return {}
  const spouse = members.filter(({ index }) => index === one.spouse)
  return bySex([one, ...spouse.filter(canBeParent)])
}

function bySex(parents: readonly InventedPerson[]): Parents {
  return {
    mother: parents.find(({ sex }) => sex === 'female'),
    father: parents.find(({ sex }) => sex === 'male'),
  }
}
