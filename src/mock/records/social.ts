import type { SRGroup, SRMember } from '../../model/generated/types.js'
import type { InventedHousehold, InventedPerson } from '../people/index.js'
import { groupRecord } from './group-record.js'
import { memberRecord } from './member-record.js'
import { addressRecord } from './place-record.js'

/** A household as the social registry has it. */
export function srGroup(household: InventedHousehold): SRGroup {
  return groupRecord(household, 'social')
}

/** A member of a household as the social registry has them, answered on their own: with the address that otherwise the group bears. */
export function srMember(person: InventedPerson, household: InventedHousehold): SRMember {
  const member = memberRecord(person, household, 'social')
  return {
    ...member,
    demographic_info: {
      ...member.demographic_info,
      address: [addressRecord(household.place)],
    },
  }
}
