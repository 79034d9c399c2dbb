import { isRecord } from '../../query/index.js'

type Members = Readonly<Record<string, unknown>>

const identifierMembers = new Set(['identifier', 'member_identifier', 'group_identifier'])

/**
 * A record of ours as OpenG2P answers it (peers README section 8): identifiers `UIN` and `FID` in a list; birth dates with a midnight in UTC; a farmer's
 * facts directly in `farmer_personal_details`.
 */
export function openG2pRecord(record: object): Members {
  return write(record, '') as Members
}

function write(value: unknown, within: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => write(one, within))
  if (!isRecord(value)) return value
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, one]) => member(name, one, within)),
  ) as Members
}

function member(name: string, value: unknown, within: string): Members {
  if (within === 'farmer_personal_details') {
    if (name === 'demographic_info') return write(value, name) as Members
    if (name === 'member_identifier') return {}
  }
  if (identifierMembers.has(name)) return { [name]: openG2pIdentifiers(value) }
  if (name === 'birth_date' && isWholeDate(value)) return { [name]: `${value}T00:00:00Z` }
  return { [name]: write(value, name) }
}

function isWholeDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** The national number as it is; whatever else there is, a household's own number where there is nothing else, with an F before it. */
export function openG2pIdentifiers(value: unknown): readonly object[] {
  const borne = (Array.isArray(value) ? value : []).filter(isRecord)
  const numbers = borne.map(({ identifier_type, identifier_value }) => ({
    type: String(identifier_type),
    value: String(identifier_value),
  }))
  const uin = numbers.find(({ type }) => type === 'UIN')
  const other = numbers.find(({ type }) => type === 'BRN') ?? uin
  return [
    ...(uin === undefined ? [] : [{ identifier_type: 'UIN', identifier_value: uin.value }]),
    ...(other === undefined
      ? []
      : [{ identifier_type: 'FID', identifier_value: `F${other.value}` }]),
  ]
}
