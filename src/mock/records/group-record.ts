import type { Group } from '../../model/generated/types.js'
import type { RegistryName } from '../../model/registry.js'
import { isBelievedInHousehold } from '../people/index.js'
import type { InventedHousehold } from '../people/index.js'
import { memberRecord } from './member-record.js'
import { addressRecord, placeRecord } from './place-record.js'

/**
 * A household as the published `Group`, with the members whom this registry believes to live there. `poverty_score` runs from 0.0
 * (poorest) to 10.0.
 */
export function groupRecord(household: InventedHousehold, registry: RegistryName): Group {
  const members = household.members.filter((member) => isBelievedInHousehold(registry, member))
  const head = members.find((member) => member.role === 'head')
  return {
    group_identifier: [{ identifier_type: 'UIN', identifier_value: household.identifier }],
    group_type: '2',
    geographical_location: placeRecord(household.place),
    address: [addressRecord(household.place)],
    place_address: true,
    poverty_score: household.poverty_score,
    poverty_score_type: 'PMT',
    ...(head === undefined ? {} : { group_head_info: memberRecord(head, household, registry) }),
    group_size: members.length,
    member_list: members.map((member) => memberRecord(member, household, registry)),
    registration_date: household.registration_date,
    last_updated: household.last_updated,
  }
}
