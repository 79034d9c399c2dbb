import type { RegistryName } from '../../../model/index.js'

/** One register of OpenG2P: `reg_type` is its mnemonic. */
export interface OpenG2pRegister {
  readonly mnemonic: string
  /** As what our backend is asked. */
  readonly response_entity?: 'Group' | 'Member'
  /** Its columns, and where they stand in our records. */
  readonly columns: ReadonlyMap<unknown, string>
  /** The identifier of our world that one of its own is. */
  identifierOf(
    type: 'UIN' | 'FID',
    value: string,
  ): { readonly type: string; readonly value: string }
}

/** Its functional identifiers are numbers of our world with a letter before them. */
const functional = 'F'

const personColumns: ReadonlyMap<unknown, string> = new Map([
  ['given_name', 'name.given_name'],
  ['surname', 'name.surname'],
  ['family_name', 'name.surname'],
  ['birth_date', 'birth_date'],
  ['sex', 'sex'],
  ['gender', 'sex'],
  ['phone_number', 'phone_number'],
  ['email', 'email'],
])

const householdColumns: ReadonlyMap<unknown, string> = new Map([
  ['group_type', 'group_type'],
  ['group_size', 'group_size'],
  ['poverty_score', 'poverty_score'],
  ['registration_date', 'registration_date'],
])

function register(
  mnemonic: string,
  columns: OpenG2pRegister['columns'],
  functionalType: 'BRN' | 'UIN',
  response_entity?: 'Group' | 'Member',
): OpenG2pRegister {
  return {
    mnemonic,
    columns,
    ...(response_entity === undefined ? {} : { response_entity }),
    identifierOf: (type, value) =>
      type === 'UIN' || !value.startsWith(functional)
        ? { type: 'UIN', value: type === 'UIN' ? value : '-' }
        : { type: functionalType, value: value.slice(functional.length) },
  }
}

const individual = register('Individual', personColumns, 'BRN')

/** The registers that a mock of each registry has, the one it is sampled by first. */
export const openG2pRegisters: Readonly<Record<RegistryName, readonly OpenG2pRegister[]>> = {
  fr: [register('Farmer', personColumns, 'BRN')],
  social: [
    register('Household', householdColumns, 'UIN', 'Group'),
    register('Individual', personColumns, 'BRN', 'Member'),
  ],
  crvs: [individual],
  dr: [individual],
  ibr: [register('Individual', personColumns, 'BRN', 'Member')],
}
