import type { SRGroup, SRMember } from '../../model/generated/types.js'
import { socialEvents } from '../events/social-events.js'
import { createChangingPeople, isKnownTo } from '../people/index.js'
import type { InventedPerson, People } from '../people/index.js'
import { createEvaluator, recordAttributes, recordKinds } from '../query/index.js'
import type { Evaluator, ScanOptions } from '../query/index.js'
import { fault } from '../query/fault.js'
import { srGroup, srMember } from '../records/social.js'
import { sampleOf } from './mock-backend.js'
import type { MockBackend } from './mock-backend.js'
import { householdSource, personSource } from './record-source.js'

const collections = ['group', 'household', 'srgroup', 'member', 'person', 'srmember', 'srperson']

/** `response_entity` values, in lower case, by the kind of record they ask for. `Household` is how published samples say `Group`. */
const entities: ReadonlyMap<string, 'Group' | 'Member'> = new Map([
  ['group', 'Group'],
  ['household', 'Group'],
  ['member', 'Member'],
])

function entityOf(response_entity: unknown): 'Group' | 'Member' {
  if (response_entity === undefined) return 'Group'
  const entity = entities.get(String(response_entity).toLowerCase())
  if (entity === undefined) throw fault(['response_entity'], 'Group or Member is expected')
  return entity
}

/** The social registry: households, or with `response_entity` `Member` the persons in them. */
export function socialBackend(world: People, scan?: ScanOptions): MockBackend<'social'> {
  const people = createChangingPeople(world)
  const counts = (person: InventedPerson): boolean =>
    isKnownTo('social', person, people.household(person.household))
  const groups: Evaluator<SRGroup> = createEvaluator({
    attributes: recordAttributes(recordKinds.SRGroup),
    identifierTypes: recordKinds.SRGroup.identifierTypes,
    source: householdSource(people, counts, srGroup),
    collections,
    ...(scan === undefined ? {} : { scan }),
  })
  const members: Evaluator<SRMember> = createEvaluator({
    attributes: recordAttributes(recordKinds.SRMember),
    identifierTypes: recordKinds.SRMember.identifierTypes,
    source: personSource(people, (person, household, wanted) =>
      counts(person) ? srMember(person, household, wanted) : undefined,
    ),
    collections,
    ...(scan === undefined ? {} : { scan }),
  })
  return {
    sample: sampleOf('social', world),
    events: socialEvents(people, srGroup),
    search: async (criteria, asked) =>
      entityOf(criteria.response_entity) === 'Group'
        ? groups.search(criteria, asked)
        : {
            ...(await members.search(criteria, asked)),
            reg_record_type: 'spdci-extensions-dci:Member',
          },
  }
}
