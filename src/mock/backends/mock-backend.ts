import type { RegistryName } from '../../model/index.js'
import type { RegistryBackend } from '../../server/index.js'
import type { MockEvents } from '../events/mock-events.js'
import { isKnownTo, storyChild, storyPeople } from '../people/index.js'
import type { People, TypeAndValue } from '../people/index.js'

/** A registry's backend over invented people, and an identifier that is sure to be found in it. */
export type MockBackend<R extends RegistryName> = RegistryBackend<R> & {
  /** For an `idtype-value` query: the story child's, in `fr` the farming parent's. */
  readonly sample: TypeAndValue
  /** What can be made to happen in it. */
  readonly events: MockEvents<R>
}

/** An identifier to try: the story's where the world holds it, else of the first person whom the registry knows. */
export function sampleOf(registry: RegistryName, people: People): TypeAndValue {
  if (people.count >= storyPeople) {
    const { brn, uin, farmer } = storyChild(people.seed)
    if (registry === 'crvs') return { type: 'BRN', value: brn }
    return { type: 'UIN', value: registry === 'fr' ? farmer.uin : uin }
  }
  const everybody = Array.from({ length: people.count }, (_, index) => people.person(index))
  const known = everybody.find((person) =>
    isKnownTo(registry, person, people.household(person.household)),
  )
  return { type: 'BRN', value: (known ?? people.person(0)).brn }
}
