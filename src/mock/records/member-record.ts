import type { DisabilityInfo, Member } from '../../model/generated/types.js'
import type { RegistryName } from '../../model/registry.js'
import type { InventedDisability, InventedHousehold, InventedPerson } from '../people/index.js'
import { personRecord, personReference } from './person-record.js'
import { relationshipTo } from './relationship.js'

/** `ImpairementType` → `FunctionalLimitationType`: the core list has no code for mental conditions, which limit cognition. */
const limitationOf: Readonly<Record<InventedDisability['type'], string>> = {
  '1': 'VIS_SS',
  '2': 'HEAR_SS',
  '3': 'MOB_SS',
  '4': 'COG_SS',
  '5': 'COM_SS',
  '6': 'COG_SS',
}

function disabilityInfo(disability: InventedDisability): DisabilityInfo {
  const severity = disability.level === '4' ? '4' : disability.level === '1' ? '2' : '3'
  return {
    disability_limitation_type: limitationOf[disability.type],
    functional_severity: severity,
  }
}

/**
 * Somebody as the published `Member` of a household, the way a registry has them on file. `related_person` lists the head, and a child's
 * other parent: its `relationship_type` says what the member is to them.
 */
export function memberRecord(
  person: InventedPerson,
  household: InventedHousehold,
  registry: RegistryName,
): Member {
  const demographic_info = personRecord(person, registry)
  const related = household.members.filter(
    (other) =>
      other.index !== person.index &&
      (other.role === 'head' || other.index === person.mother || other.index === person.father),
  )
  return {
    member_identifier: demographic_info.identifier ?? [],
    demographic_info,
    ...(related.length === 0
      ? {}
      : {
          related_person: related.map((other) => ({
            relationship_type: relationshipTo(person, other),
            related_member: personReference(other, registry),
          })),
        }),
    is_disabled: person.disability !== undefined,
    ...(person.disability === undefined
      ? {}
      : { disability_info: [disabilityInfo(person.disability)] }),
    marital_status: person.marital_status,
    ...(person.employment === undefined ? {} : { employment_status: person.employment }),
    ...(person.occupation === undefined ? {} : { occupation: person.occupation }),
    ...(person.education === undefined ? {} : { education_level: person.education }),
    registration_date:
      person.birth_date > household.registration_date
        ? household.last_updated
        : household.registration_date,
    last_updated: household.last_updated,
  }
}
