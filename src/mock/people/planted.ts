import type { RegistryName } from '../../model/registry.js'
import { blockSize, plantedIn } from './layout.js'
import type { PlantedKind } from './layout.js'
import { hashOf } from './random.js'
import { identifiersOf } from './world.js'
import type { People } from './world.js'
import type { InventedPerson } from './person.js'
import { seenBy } from './seen-by.js'

/** One identifier, as in an `idtype-value` query. */
export interface TypeAndValue {
  readonly type: string
  readonly value: string
}

/** Two registries that do not agree, and about what. */
export interface PlantedDisagreement {
  readonly kind: PlantedKind
  /** How to find who it is about: one identifier (the national number; a newborn's birth number), two for a homonym. */
  readonly identifiers: readonly TypeAndValue[]
  /** The two to compare; `crvs`, the authority on births and deaths, comes first. */
  readonly registries: readonly [RegistryName, RegistryName]
  /** What differs, as a field of the published `Person` (`enrollment_status` of `Beneficiary`, and `record` where a whole record is absent). */
  readonly field: string
  /** What each of the two has; undefined where it has nothing. */
  readonly values: readonly [string | undefined, string | undefined]
}

function findBy(person: InventedPerson): TypeAndValue {
  const [first] = identifiersOf(person)
  return { type: first?.identifier_type ?? 'BRN', value: first?.identifier_value ?? person.brn }
}

function nameText(person: InventedPerson, registry: RegistryName): string {
  const { given_name, surname } = seenBy(registry, person).name
  return [given_name, surname].filter((part) => part !== undefined).join(' ')
}

function describe(
  kind: PlantedKind,
  person: InventedPerson,
  twin?: InventedPerson,
): PlantedDisagreement {
  const identifiers = [findBy(person)]
  switch (kind) {
    case 'name-order': {
      const values = [nameText(person, 'crvs'), nameText(person, 'fr')] as const
      return { kind, identifiers, registries: ['crvs', 'fr'], field: 'name', values }
    }
    case 'day-month-swapped': {
      const values = [person.birth_date, seenBy('social', person).birth_date] as const
      return { kind, identifiers, registries: ['crvs', 'social'], field: 'birth_date', values }
    }
    case 'year-only': {
      const values = [person.birth_date, seenBy('ibr', person).birth_date] as const
      return { kind, identifiers, registries: ['crvs', 'ibr'], field: 'birth_date', values }
    }
    case 'dead-but-active': {
      const values = [person.death_date, '1'] as const
      return { kind, identifiers, registries: ['crvs', 'ibr'], field: 'enrollment_status', values }
    }
    case 'homonym': {
      const both = twin === undefined ? identifiers : [...identifiers, findBy(twin)]
      const values = [person.uin, twin?.uin] as const
      return {
        kind,
        identifiers: both,
        registries: ['crvs', 'social'],
        field: 'identifier',
        values,
      }
    }
    case 'no-uin-yet': {
      const values = [person.brn, undefined] as const
      return { kind, identifiers, registries: ['crvs', 'ibr'], field: 'identifier', values }
    }
    case 'missing': {
      const values = [person.uin, undefined] as const
      return { kind, identifiers, registries: ['crvs', 'social'], field: 'record', values }
    }
  }
}

/**
 * Every disagreement planted in a world, in the order of people: exported so that tests of matching and of quality checks know
 * what there is to find. All seven kinds are there from eighteen people on. Reads the whole world once.
 *
 * `name-order`: given name and surname exchanged in `fr`. `day-month-swapped`: birth date in `social`. `year-only`: birth date in `ibr`.
 * `dead-but-active`: a death in `crvs` that `ibr` has not noticed. `homonym`: two people with one name and one birth date; the two
 * values are their national numbers. `no-uin-yet`: a newborn with a birth number only, whom `ibr` cannot know yet. `missing`: a child of
 * a registered household whom `social` does not have.
 */
export function plantedDisagreements(people: People): readonly PlantedDisagreement[] {
  const seedHash = hashOf(people.seed)
  const found: PlantedDisagreement[] = []
  for (let block = 0; block * blockSize < people.count; block++) {
    if (plantedIn(seedHash, block).length === 0) continue
    const end = Math.min(people.count, (block + 1) * blockSize)
    let homonym: InventedPerson | undefined
    for (let index = block * blockSize; index < end; index++) {
      const person = people.person(index)
      if (person.planted === undefined) continue
      if (person.planted !== 'homonym') found.push(describe(person.planted, person))
      else if (homonym === undefined) homonym = person
      else found.push(describe('homonym', homonym, person))
    }
  }
  return found
}
