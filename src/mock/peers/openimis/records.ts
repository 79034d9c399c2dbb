import { createHash } from 'node:crypto'
import { isRecord } from '../../query/index.js'

type Members = Readonly<Record<string, unknown>>

/** How each sex stands in its records. */
const letters: Readonly<Record<string, string>> = { male: 'M', female: 'F', other: 'O' }

const identifierMembers = new Set(['identifier', 'member_identifier', 'group_identifier'])

/**
 * The number that openIMIS keeps a person or a household under: a UUID that has nothing to do with any of their numbers, and is always the same
 * one. `identifiers` are those of the standard's record.
 */
export function internalNumber(identifiers: unknown): string {
  const listed = (Array.isArray(identifiers) ? identifiers : []) as readonly unknown[]
  const borne = listed.filter(isRecord)
  const chosen = borne.find(({ identifier_type }) => identifier_type === 'BRN') ?? borne[0]
  const hex = createHash('sha256')
    .update(`openimis ${String(chosen?.['identifier_value'])}`)
    .digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}

/**
 * A record of ours as openIMIS answers it (peers README section 8): one object where the text has a list of identifiers, with the internal number in
 * it; `gender` M, F or O; names, and what is known of the person, beside each other instead of in objects of their own; one telephone number.
 */
export function openImisRecord(record: object): Members {
  const written = write(record) as Members
  const person = written['farmer_personal_details']
  if (!isRecord(person)) return written
  const { identifier, ...details } = person
  return { identifier, ...written, farmer_personal_details: details }
}

function write(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(write)
  if (!isRecord(value)) return value
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, one]) => member(name, one)),
  ) as Members
}

function member(name: string, value: unknown): Members {
  if (identifierMembers.has(name)) {
    return { [shortName(name)]: { type: 'openimis', value: internalNumber(value) } }
  }
  if (name === 'sex') return { gender: letters[String(value)] ?? '' }
  if ((name === 'demographic_info' || name === 'name') && isRecord(value)) {
    return write(value) as Members
  }
  if (name === 'phone_number' || name === 'email') {
    return { [name]: Array.isArray(value) ? (value as readonly unknown[])[0] : value }
  }
  return { [name]: write(value) }
}

function shortName(name: string): string {
  return name === 'member_identifier' ? 'identifier' : name
}
