/** An identifier as the standard writes it. */
export interface IdentifierLike {
  readonly identifier_type: string
  readonly identifier_value: string
}

/** Members that lead to the subject of a record, in all registries. Parents, relatives and caregivers are other people. */
const subjectMembers = new Set([
  'identifier',
  'group_identifier',
  'member_identifier',
  'demographic_info',
  'personal_details',
  'farmer_personal_details',
  'family_details',
  'group',
  'member',
  'group_head_info',
  'member_list',
  'person',
])

const deepest = 12

/**
 * The identifiers of whom a record is about: of the person, or of a household and each of its members. Identifiers of parents, related
 * persons and caregivers are left out.
 */
export function subjectIdentifiers(record: unknown): IdentifierLike[] {
  const found: IdentifierLike[] = []
  collect(record, found, 0)
  return found
}

function collect(value: unknown, found: IdentifierLike[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found, depth + 1)
    return
  }
  if (isIdentifier(value)) {
    found.push(value)
    return
  }
  const members = value as Readonly<Record<string, unknown>>
  for (const member in members) {
    if (!subjectMembers.has(member) || !Object.hasOwn(members, member)) continue
    collect(members[member], found, depth + 1)
  }
}

function isIdentifier(value: object): value is IdentifierLike {
  const { identifier_type, identifier_value } = value as Partial<IdentifierLike>
  return typeof identifier_type === 'string' && typeof identifier_value === 'string'
}

/** What a record says about an identifier that was asked for. */
export type IdentifierMatch = 'same' | 'other' | 'absent'

/**
 * Whether a record bears the identifier asked for (`same`), bears only other values of that type (`other`), or none of that type at all
 * (`absent`: field filters leave identifiers out). Types compare without regard to case.
 */
export function matchIdentifier(record: unknown, type: string, value: string): IdentifierMatch {
  const wanted = type.toLowerCase()
  let match: IdentifierMatch = 'absent'
  for (const { identifier_type, identifier_value } of subjectIdentifiers(record)) {
    if (identifier_type.toLowerCase() !== wanted) continue
    if (identifier_value === value) return 'same'
    match = 'other'
  }
  return match
}
