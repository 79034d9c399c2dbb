import type { RegistryName } from '../../model/index.js'
import {
  createPeople,
  identifiersOf,
  isKnownTo,
  plantedDisagreements,
  seenBy,
} from '../people/index.js'
import type { InventedPerson, People, PlantedKind, TypeAndValue } from '../people/index.js'

/** An identifier to click, and what there is to see. */
export interface Sample extends TypeAndValue {
  /** As this registry has it; absent for somebody whom it does not know, and for a household. */
  readonly name?: string
  readonly note: string
}

/** People who are looked at: the first few hold every kind of disagreement, and a world may have a million. */
const mostLookedAt = 48

/** Of one kind, e.g. persons assessed. */
const mostAlike = 3

const plantedNotes: Readonly<Record<PlantedKind, string>> = {
  'name-order': 'given name and surname are exchanged in fr',
  'day-month-swapped': 'day and month of birth are exchanged in social',
  'year-only': 'ibr knows the year of birth only',
  'dead-but-active': 'dead in crvs, still enrolled in ibr',
  homonym: 'two people, one name, one birth date',
  'no-uin-yet': 'a newborn without national number, unknown to ibr',
  missing: 'a child of a registered household whom social does not have',
}

/** The registry's own sample first; then what makes answers differ, each kind once; last, somebody whom nobody knows. */
export function samplesOf(
  registry: RegistryName,
  people: People,
  sample: TypeAndValue,
): readonly Sample[] {
  const count = Math.min(people.count, mostLookedAt)
  const persons = Array.from({ length: count }, (_, index) => people.person(index))
  const all = [
    described(registry, people, sample, sampleNotes[registry]),
    ...planted(registry, people, count),
    ...others(registry, people, persons),
    ...nobody(people),
  ]
  const seen = new Set<string>()
  return all.filter(({ type, value }) => {
    const key = `${type} ${value}`
    return !seen.has(key) && seen.add(key)
  })
}

const known = 'known to several registries'

const sampleNotes: Readonly<Record<RegistryName, string>> = {
  crvs: `a child, ${known}`,
  social: `the household of a child ${known}`,
  ibr: `a child ${known}, and what it draws`,
  dr: `a child ${known}, assessed`,
  fr: 'a parent who farms',
}

function planted(registry: RegistryName, people: People, count: number): Sample[] {
  const kinds = new Set<PlantedKind>()
  const few = createPeople({ seed: people.seed, count })
  return plantedDisagreements(few).flatMap(({ kind, registries, identifiers }) => {
    if (!registries.includes(registry) || kinds.has(kind)) return []
    kinds.add(kind)
    return identifiers.map((one) => described(registry, people, one, plantedNotes[kind]))
  })
}

function others(
  registry: RegistryName,
  people: People,
  persons: readonly InventedPerson[],
): Sample[] {
  if (registry === 'crvs') return civilEvents(people, persons)
  if (registry === 'dr') {
    const assessed = persons.filter((one) => isKnownTo('dr', one, people.household(one.household)))
    return assessed
      .slice(0, mostAlike)
      .flatMap((one) => byFirst('dr', people, one, 'somebody assessed'))
  }
  // In ibr a household's number finds its members' enrolments too, which are not whom a strict client asked for.
  if (registry === 'ibr') return []
  const { identifier } = people.household(0)
  return [{ type: 'UIN', value: identifier, note: 'a household by its own number' }]
}

function civilEvents(people: People, persons: readonly InventedPerson[]): Sample[] {
  const dead = persons.find(({ death_date }) => death_date !== undefined)
  const couple = persons.find(({ mrn, spouse }) => mrn !== undefined && spouse !== undefined)
  const marriage = couple?.mrn
  return [
    ...(dead === undefined ? [] : byFirst('crvs', people, dead, 'has died')),
    ...(marriage === undefined
      ? []
      : [{ type: 'MRN', value: marriage, note: 'the marriage of a couple' }]),
  ]
}

function nobody(people: People): Sample[] {
  const value = '1900BAAAAAA'
  if (people.bearersOf('BRN', value).length > 0) return []
  return [{ type: 'BRN', value, note: 'nobody: an answer without a match' }]
}

function byFirst(
  registry: RegistryName,
  people: People,
  person: InventedPerson,
  note: string,
): Sample[] {
  return identifiersOf(person)
    .slice(0, 1)
    .map(({ identifier_type, identifier_value }) =>
      described(registry, people, { type: identifier_type, value: identifier_value }, note),
    )
}

function described(
  registry: RegistryName,
  people: People,
  { type, value }: TypeAndValue,
  note: string,
): Sample {
  const bearers = people.bearersOf(type, value)
  const [person] = bearers
  if (person === undefined || bearers.length > 1) return { type, value, note }
  if (!isKnownTo(registry, person, people.household(person.household))) return { type, value, note }
  const { given_name, surname } = seenBy(registry, person).name
  const name = [given_name, surname].filter((part) => part !== undefined).join(' ')
  return { type, value, name, note }
}
