import { shapes } from '../../validation/generated/shapes.js'
import type { ShapeName } from '../../validation/generated/shapes.js'
import { ageOn, referenceDate } from '../people/index.js'
import { valuesAt } from './attribute.js'
import type { Attribute, AttributeTable } from './attribute.js'
import { shapeAttribute } from './shape-attributes.js'

/** One kind of record, as far as queries are concerned. */
export interface RecordKind {
  /** Its schema's title. */
  readonly shape: ShapeName
  /** Members from which a path may also start, the first that declares it wins: `birth_date` for `member.demographic_info.birth_date`. */
  readonly startingAt: readonly string[]
  /** Where the person stands of whom `age`, `YOB`, `DOB` and `mobile` speak; empty for the record itself. */
  readonly person: string
  /** Where `pin-code` and `area-code` are read; absent where the registry keeps no address. */
  readonly address?: string
  /** Members that hold the identifiers of whom the record is about. */
  readonly identifiers: readonly string[]
  /** Identifier types on file: each is an attribute by its own name too, and what `idtype-value` may ask for. */
  readonly identifierTypes: readonly string[]
}

/** The kinds of record that the five mock registries answer with. */
export const recordKinds: Readonly<
  Record<'CRVSPerson' | 'SRGroup' | 'SRMember' | 'Beneficiary' | 'PWDPerson' | 'Farmer', RecordKind>
> = {
  CRVSPerson: {
    shape: 'CRVSPerson',
    startingAt: [],
    person: '',
    address: 'address',
    identifiers: ['identifier'],
    identifierTypes: ['UIN', 'BRN', 'MRN', 'DRN'],
  },
  SRGroup: {
    shape: 'SRGroup',
    startingAt: ['member_list', 'member_list.demographic_info'],
    person: 'member_list.demographic_info',
    address: 'address',
    identifiers: ['group_identifier', 'member_list.member_identifier'],
    identifierTypes: ['UIN', 'BRN'],
  },
  SRMember: {
    shape: 'SRMember',
    startingAt: ['demographic_info'],
    person: 'demographic_info',
    address: 'demographic_info.address',
    identifiers: ['member_identifier'],
    identifierTypes: ['UIN', 'BRN'],
  },
  Beneficiary: {
    shape: 'Beneficiary',
    startingAt: ['member', 'member.demographic_info', 'group', 'programme_identifier'],
    person: 'member.demographic_info',
    identifiers: [
      'member.member_identifier',
      'group.group_identifier',
      'group.member_list.member_identifier',
    ],
    identifierTypes: ['UIN', 'BRN'],
  },
  PWDPerson: {
    shape: 'PWDPerson',
    startingAt: ['personal_details', 'personal_details.demographic_info'],
    person: 'personal_details.demographic_info',
    identifiers: ['personal_details.member_identifier'],
    identifierTypes: ['UIN', 'BRN'],
  },
  Farmer: {
    shape: 'Farmer',
    startingAt: [
      'farmer_personal_details',
      'farmer_personal_details.demographic_info',
      'family_details',
      'farm_details',
    ],
    person: 'farmer_personal_details.demographic_info',
    address: 'family_details.address',
    identifiers: ['farmer_personal_details.member_identifier', 'family_details.group_identifier'],
    identifierTypes: ['UIN', 'BRN'],
  },
}

function pathOf(...parts: readonly string[]): string[] {
  return parts.filter((part) => part !== '').flatMap((part) => part.split('.'))
}

/** Values of the identifiers of one type, or of any. */
function identifierAttribute(kind: RecordKind, type: string | undefined): Attribute {
  const paths = kind.identifiers.map((path) => path.split('.'))
  return {
    kind: 'identifier',
    paths,
    read: (record) =>
      paths
        .flatMap((path) => valuesAt(record, path) as Record<string, unknown>[])
        .filter((borne) => type === undefined || borne['identifier_type'] === type)
        .map((borne) => borne['identifier_value'])
        .filter((value) => value !== undefined),
  }
}

function yearAttribute(kind: RecordKind): Attribute {
  const path = pathOf(kind.person, 'birth_date')
  return {
    kind: 'number',
    paths: [path],
    read: (record) => valuesAt(record, path).map((date) => Number(String(date).slice(0, 4))),
  }
}

/** Completed years on the mocks' reference date, or on the day of death; nothing where the birth date is not known to the day. */
function ageAttribute(kind: RecordKind): Attribute {
  const person = pathOf(kind.person)
  return {
    kind: 'number',
    paths: [
      [...person, 'birth_date'],
      [...person, 'death_date'],
    ],
    read: (record) =>
      valuesAt(record, person).flatMap((found) => {
        const { birth_date: born, death_date: died } = found as Record<string, unknown>
        if (typeof born !== 'string' || born.length < 10) return []
        const until = typeof died === 'string' && died.length >= 10 ? died : referenceDate
        return [ageOn(born.slice(0, 10), until.slice(0, 10))]
      }),
  }
}

/** Names of the published attribute list and samples that are no path: `UIN`, `YOB`, `DOB`, `age`, `mobile`, `area-code`, `pin-code`, `person_identifier`. */
function namedAttribute(kind: RecordKind, name: string): Attribute | undefined {
  const type = name.toUpperCase()
  if (kind.identifierTypes.includes(type)) return identifierAttribute(kind, type)
  const text = (...parts: string[]): Attribute => {
    const path = pathOf(...parts)
    return { kind: 'text', paths: [path], read: (record) => valuesAt(record, path) }
  }
  switch (name) {
    case 'person_identifier':
      return identifierAttribute(kind, undefined)
    case 'YOB':
      return yearAttribute(kind)
    case 'DOB':
      return shapeAttribute(shapes, kind.shape, pathOf(kind.person, 'birth_date').join('.'))
    case 'age':
      return ageAttribute(kind)
    case 'mobile':
      return text(kind.person, 'phone_number')
    case 'pin-code':
      return kind.address === undefined ? undefined : text(kind.address, 'postal_code')
    case 'area-code':
      return kind.address === undefined ? undefined : text(kind.address, 'sub_region_code')
    default:
      return undefined
  }
}

/**
 * The attributes of one kind of record. A name is, in this order: a path of its schema; one of the published short names; a path that
 * starts at one of the members in `startingAt`, also behind a leading `member.`, as published samples write it. Names are looked up once and
 * remembered while they are few.
 */
export function recordAttributes(kind: RecordKind): AttributeTable {
  const known = new Map<string, Attribute | undefined>()

  function find(name: string): Attribute | undefined {
    const direct = shapeAttribute(shapes, kind.shape, name) ?? namedAttribute(kind, name)
    if (direct !== undefined) return direct
    const rest = name.startsWith('member.') ? name.slice('member.'.length) : name
    for (const start of kind.startingAt) {
      const found = shapeAttribute(shapes, kind.shape, `${start}.${rest}`)
      if (found !== undefined) return found
    }
    return undefined
  }

  function resolve(name: string): Attribute | undefined {
    if (known.has(name)) return known.get(name)
    const found = find(name)
    if (known.size < 200) known.set(name, found)
    return found
  }

  return { resolve }
}
