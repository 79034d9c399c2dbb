import { DciError } from '../../errors/index.js'
import { ageOfPerson, storyPeople } from '../people/index.js'
import type { InventedPerson, People, TypeAndValue } from '../people/index.js'

/** What is refused, because of whom it is about. */
export function refused(sentence: string): DciError {
  return new DciError('query.unsupported', sentence)
}

/** Everybody who bears an identifier. Throws `query.unsupported` when nobody does. */
export function bearers(people: People, { type, value }: TypeAndValue): readonly InventedPerson[] {
  const found = people.bearersOf(type.toUpperCase(), value)
  if (found.length === 0) throw refused(`nobody here bears this ${type}`)
  return found
}

/** The one who bears an identifier. Throws `query.unsupported` for nobody, and for several. */
export function bearer(people: People, of: TypeAndValue): InventedPerson {
  const [found, ...others] = bearers(people, of)
  if (found === undefined || others.length > 0) {
    throw refused(`several people bear this ${of.type}: give an identifier of the one meant`)
  }
  return found
}

/** The identifier under which every registry that knows somebody finds them; certificates come last. */
export function subjectOf(person: InventedPerson): TypeAndValue {
  const { uin, brn } = person
  return uin === undefined ? { type: 'BRN', value: brn } : { type: 'UIN', value: uin }
}

/** Takes one after the other. */
export interface Turns {
  /** The next index for which the first of these holds that holds for any; `undefined` when none does. */
  next(...wishes: readonly ((index: number) => boolean)[]): number | undefined
}

/** Most that are looked at for one wish, so that nobody is held up. */
const mostLooks = 1_000

/**
 * Turns through indices of a world, the first (the story's, and those planted) last: the same in worlds of any size that hold those who are chosen.
 */
function createTurns(size: () => number, first: number): Turns {
  let at = first
  return {
    next: (...wishes) => {
      for (const wish of wishes) {
        const all = size()
        for (let looks = 0; looks < Math.min(all, mostLooks); looks++) {
          const index = (at + looks) % all
          if (!wish(index)) continue
          at = index + 1
          return index
        }
      }
      return undefined
    },
  }
}

/** People in the first two blocks, which hold one of every planted disagreement. */
const plantedPeople = 24

/** Households in them. */
const plantedHouseholds = 6

/** Turns through people. */
export function turnsOfPeople(people: People): Turns {
  return createTurns(() => people.count, people.count > plantedPeople ? plantedPeople : 0)
}

/** Turns through households. */
export function turnsOfHouseholds(people: People): Turns {
  const first = people.householdCount > plantedHouseholds ? plantedHouseholds : 0
  return createTurns(() => people.householdCount, first)
}

/** The next person in turn whom an event may happen to: somebody without a part in the story, and without a planted disagreement, if there is one. */
export function nextPerson(
  people: People,
  turns: Turns,
  may: (person: InventedPerson) => boolean,
  preferred: (person: InventedPerson) => boolean = () => true,
): InventedPerson {
  const plain = (person: InventedPerson): boolean =>
    person.index >= storyPeople && person.planted === undefined
  const of =
    (...wishes: ((person: InventedPerson) => boolean)[]) =>
    (index: number): boolean => {
      const person = people.person(index)
      return wishes.every((wish) => wish(person))
    }
  const index = turns.next(of(may, plain, preferred), of(may, plain), of(may))
  if (index === undefined) throw refused('nobody is left here to whom this could happen')
  return people.person(index)
}

/** Whether somebody lives. */
export function isAlive({ death_date }: InventedPerson): boolean {
  return death_date === undefined
}

/** Whether somebody is of age. */
export function isGrown(person: InventedPerson): boolean {
  return ageOfPerson(person) >= 18
}
