import type { RegistryName } from '../../model/index.js'
import {
  createPeople,
  identifiersOf,
  isKnownTo,
  plantedDisagreements,
  seenBy,
} from '../people/index.js'
import type { InventedPerson, People, PlantedKind, TypeAndValue } from '../people/index.js'
import type { PeerSample } from '../peers/peer-manners.js'

/** An identifier to click, and what there is to see. */
export interface Sample extends PeerSample {
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

/** Whose samples they are. */
interface Town {
  readonly registry: RegistryName
  readonly people: People
  /** The registry's own. */
  readonly sample: PeerSample
}

/**
 * The registry's own sample first; then what makes answers differ, each kind once; last, somebody whom nobody knows. All are of the kind of the first: by
 * its type where they bear it, by name where it is found by conditions; and what has to be said with it is said with all.
 */
export function samplesOf(town: Town): readonly Sample[] {
  const { registry, people, sample } = town
  const count = Math.min(people.count, mostLookedAt)
  const persons = Array.from({ length: count }, (_, index) => people.person(index))
  const all = [
    { ...described(town, sample, sampleNotes[registry]), ...sample },
    ...planted(town, count),
    ...others(town, persons),
    ...nobody(town),
  ].map((one) => likeFirst(one, town))
  const different = new Map<string, Sample>()
  for (const one of all) {
    if (one === undefined) continue
    const key = JSON.stringify([one.type, one.value, one.where])
    const known = different.get(key)
    // What disagrees is said of whom it is about, wherever they stand.
    different.set(key, known === undefined ? one : { ...known, note: one.note })
  }
  return [...different.values()]
}

function likeFirst(one: Sample, { sample }: Town): Sample | undefined {
  const { type: _, value: __, where, ...besides } = sample
  if (where === undefined || one.where !== undefined) return { ...one, ...besides }
  const [given = '', ...rest] = one.name?.split(' ') ?? []
  if (rest.length !== 1) return undefined
  const names = [`given_name eq ${given}`, `surname eq ${rest.join(' ')}`]
  return { ...one, ...besides, type: 'given_name', value: given, where: names }
}

const known = 'known to several registries'

const sampleNotes: Readonly<Record<RegistryName, string>> = {
  crvs: `a child, ${known}`,
  social: `the household of a child ${known}`,
  ibr: `a child ${known}, and what it draws`,
  dr: `a child ${known}, assessed`,
  fr: 'a parent who farms',
}

function planted(town: Town, count: number): Sample[] {
  const { registry, people } = town
  const kinds = new Set<PlantedKind>()
  const few = createPeople({ seed: people.seed, count })
  return plantedDisagreements(few).flatMap(({ kind, registries, identifiers }) => {
    if (!registries.includes(registry) || kinds.has(kind)) return []
    kinds.add(kind)
    return identifiers.map((one) => described(town, one, plantedNotes[kind]))
  })
}

function others(town: Town, persons: readonly InventedPerson[]): Sample[] {
  const { registry, people } = town
  if (registry === 'crvs') return civilEvents(persons)
  if (registry === 'dr') {
    const assessed = persons.filter((one) => isKnownTo('dr', one, people.household(one.household)))
    return assessed.slice(0, mostAlike).map((one) => ofPerson(town, one, 'somebody assessed'))
  }
  // In ibr a household's number finds its members' enrolments too, which are not whom a strict client asked for.
  if (registry === 'ibr') return []
  const { identifier } = people.household(0)
  return [{ type: 'UIN', value: identifier, note: 'a household by its own number' }]
}

function civilEvents(persons: readonly InventedPerson[]): Sample[] {
  const death = persons.find(({ drn }) => drn !== undefined)?.drn
  const marriage = persons.find(({ mrn, spouse }) => mrn !== undefined && spouse !== undefined)?.mrn
  return [
    ...(death === undefined ? [] : [{ type: 'DRN', value: death, note: 'a death' }]),
    ...(marriage === undefined ? [] : [{ type: 'MRN', value: marriage, note: 'a marriage' }]),
  ]
}

function nobody({ people, sample }: Town): Sample[] {
  const value = '1900BAAAAAA'
  if (sample.where !== undefined || people.bearersOf('BRN', value).length > 0) return []
  return [{ type: 'BRN', value, note: 'nobody: an answer without a match' }]
}

function described(town: Town, { type, value }: TypeAndValue, note: string): Sample {
  const bearers = town.people.bearersOf(type, value)
  const [person] = bearers
  if (person === undefined || bearers.length > 1) return { type, value, note }
  return ofPerson(town, person, note)
}

/** Somebody by the type of identifier that the registry's own sample has; by another where there is none of it. */
function ofPerson(
  { registry, people, sample }: Town,
  person: InventedPerson,
  note: string,
): Sample {
  const all = identifiersOf(person)
  const borne = all.find((one) => one.identifier_type === sample.type) ?? all[0]
  const type = borne?.identifier_type ?? 'BRN'
  const value = borne?.identifier_value ?? person.brn
  if (!isKnownTo(registry, person, people.household(person.household))) return { type, value, note }
  const { given_name, surname } = seenBy(registry, person).name
  const name = [given_name, surname].filter((part) => part !== undefined).join(' ')
  return { type, value, name, note }
}
