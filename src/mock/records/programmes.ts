import type { Benefit, Programme } from '../../model/generated/types.js'
import { addDays, referenceDate } from '../people/index.js'
import type { ProgrammeName } from '../people/index.js'

/** All programmes of the invented country: those for persons, and the transfer to households. */
export type AnyProgramme = ProgrammeName | 'cash-transfer'

interface ProgrammeSheet {
  readonly identifier: string
  readonly name: string
  readonly description: string
  readonly type: string
  readonly functions: readonly string[]
  readonly amount: number
}

const sheets: Readonly<Record<AnyProgramme, ProgrammeSheet>> = {
  'child-grant': {
    identifier: 'XD-CG-01',
    name: 'Child Grant',
    description: 'A monthly grant for every child of a poor household.',
    type: '1',
    functions: ['5', '14'],
    amount: 12,
  },
  'old-age-pension': {
    identifier: 'XD-OP-02',
    name: 'Old Age Pension',
    description: 'A monthly pension from sixty-five years of age.',
    type: '3',
    functions: ['1'],
    amount: 30,
  },
  'disability-allowance': {
    identifier: 'XD-DA-03',
    name: 'Disability Allowance',
    description: 'A monthly allowance for persons assessed as disabled.',
    type: '3',
    functions: ['2'],
    amount: 25,
  },
  'cash-transfer': {
    identifier: 'XD-CT-04',
    name: 'Household Cash Transfer',
    description: 'A monthly transfer to the poorest households.',
    type: '1',
    functions: ['14'],
    amount: 40,
  },
}

/** Its `programme_identifier`. */
export function programmeNumber(name: AnyProgramme): string {
  return sheets[name].identifier
}

/** A programme as published, its sums in `XTS`, the currency code that ISO 4217 keeps for tests. */
export function programmeRecord(name: AnyProgramme, since: string): Programme {
  const sheet = sheets[name]
  return {
    programme_name: sheet.name,
    programme_identifier: sheet.identifier,
    programme_description: sheet.description,
    implementing_institution: 'Ministry of Social Affairs',
    institution_type: '1',
    legal_status: '1',
    social_protection_functions: [...sheet.functions],
    contribution_type: '3',
    programme_type: sheet.type,
    benefit_frequency: [{ freq: 'MONTHLY', dtstart: since, interval: 1 }],
  }
}

/** What was last paid out of a programme: at the end of the month before the reference date, or when payment ended. */
export function benefitRecord(name: AnyProgramme, ended: string | undefined): Benefit {
  const sheet = sheets[name]
  return {
    benefit_type: '1',
    benefit_date: ended ?? addDays(referenceDate, -30),
    benefit_value: `XTS ${String(sheet.amount)}`,
    benefit_description: sheet.name,
    benefit_quantity: 1,
  }
}
