import { valuesAt } from '../../query/attribute.js'
import type { RecordKind } from '../../query/index.js'
import type { OpenImisField, OpenImisFilter } from './read-query.js'
import { internalNumber } from './records.js'

/** Where a person's facts stand in the standard's record, beginning at the person. What is looked for `partly` is found by any part of it. */
const facts: Readonly<
  Record<
    Exclude<OpenImisField, 'uuid'>,
    { readonly path: readonly string[]; readonly partly: boolean }
  >
> = {
  firstName: { path: ['name', 'given_name'], partly: true },
  lastName: { path: ['name', 'surname'], partly: true },
  dob: { path: ['birth_date'], partly: false },
  gender: { path: ['sex'], partly: false },
  phone: { path: ['phone_number'], partly: true },
  email: { path: ['email'], partly: true },
}

/**
 * Whether openIMIS finds a record of ours by these filters: by all of them one person in it; by its internal number any part of that, whatever was
 * meant; by names, telephone numbers and e-mail addresses any part, whatever the case of letters.
 */
export function openImisMatch(
  filters: readonly OpenImisFilter[],
  { person, identifiers: [identifiers = ''] }: RecordKind,
): (record: object) => boolean {
  const ofRecord = filters.filter(({ field }) => field === 'uuid')
  const ofPerson = filters.filter(({ field }) => field !== 'uuid')
  return (record) => {
    if (ofRecord.length > 0) {
      const number = internalNumber(valuesAt(record, identifiers.split('.')))
      if (!ofRecord.every(({ value }) => number.includes(value.toLowerCase()))) return false
    }
    if (ofPerson.length === 0) return true
    return valuesAt(record, person.split('.')).some((one) =>
      ofPerson.every((filter) => isMet(one, filter)),
    )
  }
}

function isMet(person: unknown, { field, value }: OpenImisFilter): boolean {
  if (field === 'uuid') return false
  const { path, partly } = facts[field]
  const asked = value.toLowerCase()
  return valuesAt(person, path).some((found) => {
    const text = String(found).toLowerCase()
    return partly ? text.includes(asked) : text === asked
  })
}
