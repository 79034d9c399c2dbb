import type { Person, SRGroup, SRMember } from '../../model/generated/types.js'
import type { InventedHousehold, InventedPerson } from '../people/index.js'
import type { Wanted } from '../query/index.js'
import { groupRecord } from './group-record.js'
import { createMaker } from './maker.js'
import { memberMembers } from './member-record.js'
import type { MemberOnFile } from './member-record.js'
import { personMembers } from './person-record.js'
import { addressRecord } from './place-record.js'

/** A household as the social registry has it. */
export function srGroup(household: InventedHousehold, wanted?: Wanted): SRGroup {
  return groupRecord({ household, registry: 'social' }, wanted)
}

const makeMember = createMaker<SRMember, MemberOnFile>({
  ...memberMembers,
  demographic_info: createMaker<Person, MemberOnFile>({
    ...personMembers,
    address: ({ household }) => [addressRecord(household.place)],
  }),
})

/** A member of a household as the social registry has them, answered on their own: with the address that otherwise the group bears. */
export function srMember(
  person: InventedPerson,
  household: InventedHousehold,
  wanted?: Wanted,
): SRMember {
  return makeMember({ person, household, registry: 'social' }, wanted)
}
