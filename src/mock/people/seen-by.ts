import type { RegistryName } from '../../model/registry.js'
import { dateOf, partsOf } from './calendar.js'
import { enrolmentOf } from './enrolment.js'
import type { InventedName } from './names/index.js'
import type { InventedHousehold, InventedPerson } from './person.js'

/** What a registry believes of the fields that registries can disagree about. */
export interface SeenPerson {
  readonly name: InventedName
  /** `YYYY-MM-DD`, or `YYYY` where nothing more is on file. */
  readonly birth_date: string
  readonly death_date?: string
}

/** Day and month exchanged, as a clerk copies `03/04/2019` from a form that meant it the other way round. */
export function swapDayAndMonth(date: string): string {
  const { year, month, day } = partsOf(date)
  return dateOf(year, day, month)
}

function swapNameOrder(name: InventedName): InventedName {
  const { given_name, surname } = name
  return surname === undefined ? name : { ...name, given_name: surname, surname: given_name }
}

/**
 * How a registry has somebody on file. Civil registration (`crvs`) has what is true; a planted disagreement shows in one other
 * registry: exchanged day and month in `social`, a bare year in `ibr`, exchanged names in `fr`. Only `crvs` knows of deaths.
 */
export function seenBy(registry: RegistryName, person: InventedPerson): SeenPerson {
  const { name, birth_date, death_date, planted } = person
  if (registry === 'crvs') {
    return death_date === undefined ? { name, birth_date } : { name, birth_date, death_date }
  }
  if (registry === 'social' && planted === 'day-month-swapped') {
    return { name, birth_date: swapDayAndMonth(birth_date) }
  }
  if (registry === 'ibr' && planted === 'year-only') {
    return { name, birth_date: birth_date.slice(0, 4) }
  }
  if (registry === 'fr' && planted === 'name-order') {
    return { name: swapNameOrder(name), birth_date }
  }
  return { name, birth_date }
}

/**
 * Whether a registry has somebody on file: `crvs` everybody; `social` the living, but for those planted as missing; `ibr` whoever is
 * or was enrolled; `dr` the assessed and `fr` the farming, both while alive.
 */
export function isKnownTo(
  registry: RegistryName,
  person: InventedPerson,
  household: InventedHousehold,
): boolean {
  if (registry === 'crvs') return true
  if (registry === 'ibr') return enrolmentOf(person, household) !== undefined
  if (person.death_date !== undefined) return false
  if (registry === 'social') return person.planted !== 'missing'
  return registry === 'dr' ? person.disability !== undefined : person.farmer
}

/**
 * Whether a registry believes that somebody lives in their household: the dead have left it, except where nobody noticed; a newborn
 * without a national number is not in `ibr`'s; who is missing in `social` is missing in its households too.
 */
export function isBelievedInHousehold(registry: RegistryName, person: InventedPerson): boolean {
  const dead = person.death_date !== undefined
  if (registry === 'social') return !dead && person.planted !== 'missing'
  if (registry !== 'ibr') return !dead
  return person.uin !== undefined && (!dead || person.planted === 'dead-but-active')
}
