import type { Name, Person } from '../../model/generated/types.js'
import type { RegistryName } from '../../model/registry.js'
import { identifiersOf, seenBy } from '../people/index.js'
import type { InventedName, InventedPerson } from '../people/index.js'

function nameRecord(name: InventedName): Name {
  return { ...name }
}

/**
 * Somebody as the published `Person`, the way a registry has them on file. Only `crvs` knows certificates of marriage and death; the
 * others know the national number and the birth number.
 */
export function personRecord(person: InventedPerson, registry: RegistryName): Person {
  const seen = seenBy(registry, person)
  const borne = identifiersOf(person)
  const known = ['UIN', 'BRN']
  return {
    identifier:
      registry === 'crvs'
        ? borne
        : borne.filter(({ identifier_type }) => known.includes(identifier_type)),
    name: nameRecord(seen.name),
    sex: person.sex,
    birth_date: seen.birth_date,
    ...(seen.death_date === undefined ? {} : { death_date: seen.death_date }),
    ...(person.phone === undefined ? {} : { phone_number: [person.phone] }),
    ...(person.email === undefined ? {} : { email: [person.email] }),
  }
}

/** Just enough of somebody to say who is meant: identifiers and name. */
export function personReference(person: InventedPerson, registry: RegistryName): Person {
  const { identifier = [], name = {} } = personRecord(person, registry)
  return { identifier, name }
}
