import type { Group } from '../../model/generated/types.js'
import type { RegistryName } from '../../model/registry.js'
import { isBelievedInHousehold } from '../people/index.js'
import type { InventedHousehold, InventedPerson } from '../people/index.js'
import { createMaker } from './maker.js'
import type { Maker } from './maker.js'
import { memberRecord } from './member-record.js'
import { addressRecord, placeRecord } from './place-record.js'

/** A household, and the registry whose record is made. */
export interface GroupOnFile {
  readonly household: InventedHousehold
  readonly registry: RegistryName
}

function believed({ household, registry }: GroupOnFile): InventedPerson[] {
  return household.members.filter((member) => isBelievedInHousehold(registry, member))
}

/**
 * A household as the published `Group`, with the members whom this registry believes to live there. `poverty_score` runs from 0.0
 * (poorest) to 10.0.
 */
export const groupRecord: Maker<Group, GroupOnFile> = createMaker<Group, GroupOnFile>({
  group_identifier: ({ household }) => [
    { identifier_type: 'UIN', identifier_value: household.identifier },
  ],
  group_type: () => '2',
  geographical_location: ({ household }) => placeRecord(household.place),
  address: ({ household }) => [addressRecord(household.place)],
  place_address: () => true,
  poverty_score: ({ household }) => household.poverty_score,
  poverty_score_type: () => 'PMT',
  group_head_info: (from, wanted) => {
    const person = believed(from).find((member) => member.role === 'head')
    return person === undefined ? undefined : memberRecord({ ...from, person }, wanted)
  },
  group_size: (from) => believed(from).length,
  member_list: ({ household, registry }, wanted) =>
    believed({ household, registry }).map((person) =>
      memberRecord({ person, household, registry }, wanted),
    ),
  registration_date: ({ household }) => household.registration_date,
  last_updated: ({ household }) => household.last_updated,
})
