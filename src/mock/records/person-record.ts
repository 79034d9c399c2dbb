import type { Identifier, Person } from '../../model/generated/types.js'
import type { RegistryName } from '../../model/registry.js'
import { identifiersOf, seenBy } from '../people/index.js'
import type { InventedPerson } from '../people/index.js'
import { createMaker } from './maker.js'
import type { Maker, Makers } from './maker.js'

/** Somebody, and the registry whose record is made. */
export interface OnFile {
  readonly person: InventedPerson
  readonly registry: RegistryName
}

/**
 * The identifiers that a registry knows of somebody. Only `crvs` knows certificates of marriage and death; the others know the national number and
 * the birth number.
 */
export function identifiersOnFile({ person, registry }: OnFile): Identifier[] {
  const borne = identifiersOf(person)
  if (registry === 'crvs') return borne
  return borne.filter(({ identifier_type: type }) => type === 'UIN' || type === 'BRN')
}

/** Somebody as the published `Person`, the way a registry has them on file. */
export const personMembers: Makers<Person, OnFile> = {
  identifier: identifiersOnFile,
  name: ({ person, registry }) => ({ ...seenBy(registry, person).name }),
  sex: ({ person }) => person.sex,
  birth_date: ({ person, registry }) => seenBy(registry, person).birth_date,
  death_date: ({ person, registry }) => seenBy(registry, person).death_date,
  phone_number: ({ person: { phone } }) => (phone === undefined ? undefined : [phone]),
  email: ({ person: { email } }) => (email === undefined ? undefined : [email]),
}

export const personRecord: Maker<Person, OnFile> = createMaker(personMembers)

/** Just enough of somebody to say who is meant: identifiers and name. */
export function personReference(person: InventedPerson, registry: RegistryName): Person {
  return {
    identifier: identifiersOnFile({ person, registry }),
    name: { ...seenBy(registry, person).name },
  }
}
