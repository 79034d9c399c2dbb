import type { DisabilityInfo, Member, RelatedPerson } from '../../model/generated/types.js'
import type { InventedDisability, InventedHousehold } from '../people/index.js'
import { createMaker } from './maker.js'
import type { Maker, Makers } from './maker.js'
import { identifiersOnFile, personRecord, personReference } from './person-record.js'
import type { OnFile } from './person-record.js'
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

/** Somebody in a household, and the registry whose record is made. */
export interface MemberOnFile extends OnFile {
  readonly household: InventedHousehold
}

function relatedPersons({
  person,
  household,
  registry,
}: MemberOnFile): RelatedPerson[] | undefined {
  const { index, mother, father } = person
  const related = household.members.filter(
    (other) =>
      other.index !== index &&
      (other.role === 'head' || other.index === mother || other.index === father),
  )
  if (related.length === 0) return undefined
  return related.map((other) => ({
    relationship_type: relationshipTo(person, other),
    related_member: personReference(other, registry),
  }))
}

/** The members of `memberRecord`. */
export const memberMembers: Makers<Member, MemberOnFile> = {
  member_identifier: identifiersOnFile,
  demographic_info: personRecord,
  related_person: relatedPersons,
  is_disabled: ({ person }) => person.disability !== undefined,
  disability_info: ({ person: { disability } }) =>
    disability === undefined ? undefined : [disabilityInfo(disability)],
  marital_status: ({ person }) => person.marital_status,
  employment_status: ({ person }) => person.employment,
  occupation: ({ person }) => person.occupation,
  education_level: ({ person }) => person.education,
  registration_date: ({ person, household: { registration_date, last_updated } }) =>
    person.birth_date > registration_date ? last_updated : registration_date,
  last_updated: ({ household }) => household.last_updated,
}

/**
 * Somebody as the published `Member` of a household, the way a registry has them on file. `related_person` lists the head, and a child's
 * other parent: its `relationship_type` says what the member is to them.
 */
export const memberRecord: Maker<Member, MemberOnFile> = createMaker(memberMembers)
