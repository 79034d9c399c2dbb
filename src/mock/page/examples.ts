import type { RegistryName } from '../../model/index.js'

/** What stands in the form at first, and attribute names it suggests. */
export interface Examples {
  readonly attributes: readonly string[]
  /** `[attribute, operator, value]`. */
  readonly comparison: readonly [string, string, string]
  readonly expression: string
  /** An enrolment, in ibr. */
  readonly beneficiary?: string
}

const person = ['birth_date', 'sex', 'name.given_name', 'name.surname', 'age', 'UIN', 'BRN']

function text(query: object): string {
  return JSON.stringify(query, undefined, 2)
}

/** Each finds somebody in every world of two hundred. */
export const examples: Readonly<Record<RegistryName, Examples>> = {
  crvs: {
    attributes: [...person, 'death_date', 'marital_status', 'MRN', 'DRN'],
    comparison: ['birth_date', 'ge', '2025-01-01'],
    expression: text({ sex: 'female', birth_date: { $gte: '2020-01-01' } }),
  },
  social: {
    attributes: [...person, 'poverty_score', 'group_size', 'registration_date'],
    comparison: ['poverty_score', 'lt', '2'],
    expression: text({ poverty_score: { $lt: 2 }, birth_date: { $gte: '2023-01-01' } }),
  },
  ibr: {
    attributes: [...person, 'enrollment_status', 'enrollment_date', 'programme_name'],
    comparison: ['enrollment_date', 'ge', '2025-01-01'],
    expression: text({ $and: [{ sex: 'female' }, { birth_date: { $lt: '1980-01-01' } }] }),
    beneficiary: text({
      enrollment_date: '2026-07-01',
      enrollment_status: '1',
      member: { member_identifier: [{ identifier_type: 'UIN', identifier_value: '9000000001' }] },
    }),
  },
  dr: {
    attributes: [...person, 'disability_status', 'disability_details.impairment_type'],
    comparison: ['birth_date', 'lt', '1990-01-01'],
    expression: text({ $or: [{ sex: 'female' }, { birth_date: { $lt: '1970-01-01' } }] }),
  },
  fr: {
    attributes: [...person, 'farm_type', 'farm_details.land_size'],
    comparison: ['birth_date', 'lt', '1990-01-01'],
    expression: text({ sex: 'female' }),
  },
}
