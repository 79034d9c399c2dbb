import { both, expression, idTypeValue, predicate } from '../../../src/model/index.js'
import type { InventedPerson } from '../../../src/mock/index.js'
import { recordId } from '../../../src/mock/peers/opencrvs/registers.js'
import { opencrvs, opencrvs2026 } from '../../../src/peers/index.js'
import type { RunningMockRegistry } from '../../../src/mock/index.js'
import type { PeerCase } from './peer-case.js'

const knowsUsAs = 'https://sr.example.gov'

/** The story's child. */
function child({ people, sample }: RunningMockRegistry): InventedPerson {
  return people.bearersOf('BRN', sample.value)[0] as InventedPerson
}

/** Somebody who has died. */
export function dead({ people }: RunningMockRegistry): InventedPerson {
  const everybody = Array.from({ length: people.count }, (_, index) => people.person(index))
  return everybody.find(({ drn }) => drn !== undefined) as InventedPerson
}

const wideBirth = both(['birthdate', 'ge', '1900-01-01'], ['birthdate', 'le', '2100-01-01'])

const tokens: PeerCase['tokens'] = (['form', 'json', 'query'] as const).map(
  (credentialsIn) => (url) => ({
    url: `${url}/oauth2/client/token`,
    clientId: 'sr-client',
    clientSecret: 's3cret',
    credentialsIn,
  }),
)

/** OpenCRVS as of 2024. */
export const openCrvsCase: PeerCase = {
  profile: opencrvs,
  registry: 'crvs',
  knowsUsAs,
  finds: [
    {
      name: 'BRN',
      criteria: ({ sample }) => idTypeValue(sample.type, sample.value),
      count: 1,
    },
    {
      name: 'DRN, a record of a death',
      criteria: (mock) => idTypeValue('DRN', dead(mock).drn ?? ''),
      count: 1,
    },
    {
      name: 'NID',
      criteria: (mock) => ({
        ...idTypeValue('NID', child(mock).uin ?? ''),
        reg_event_type: 'birth',
      }),
      count: 1,
    },
    {
      name: 'the id of its record',
      criteria: (mock) => ({
        ...idTypeValue('OPENCRVS_RECORD_ID', recordId('birth', child(mock))),
        reg_event_type: 'birth',
      }),
      count: 1,
    },
    {
      name: 'the day of birth, as from that day until it',
      criteria: (mock) => ({
        ...predicate(['birth_date', 'eq', child(mock).birth_date]),
        reg_event_type: 'birth',
      }),
      count: 1,
    },
    {
      name: 'births within a century',
      criteria: () => ({ ...predicate(wideBirth), reg_event_type: 'birth' }),
      count: { atLeast: 100 },
    },
    {
      name: 'deaths of those born within a century',
      criteria: () => ({ ...predicate(wideBirth), reg_event_type: 'death' }),
      count: { atLeast: 1 },
    },
  ],
  nobody: () => idTypeValue('BRN', '1900B000000'),
  later: ({ sample }) => idTypeValue(sample.type, sample.value),
  tokens,
  traps: [
    {
      name: 'one bound of the birth date alone',
      refused: () => ({
        ...predicate(['birthdate', 'ge', '2020-01-01']),
        reg_event_type: 'birth',
      }),
      sent: () => ({
        ...predicate(['birthdate', 'ge', '2090-01-01']),
        reg_type: 'ocrvs:registry_type:birth',
      }),
    },
    {
      name: 'the bounds of the birth date the other way round, which the client puts right',
      refused: () => ({ ...predicate(wideBirth), reg_event_type: 'marriage' }),
      sent: () => ({
        ...predicate(both(['birthdate', 'le', '1900-01-01'], ['birthdate', 'ge', '1900-01-01'])),
        reg_type: 'ocrvs:registry_type:birth',
      }),
    },
    {
      name: 'a lone eq, which the client writes as two bounds',
      refused: () => ({
        ...predicate(['birthdate', 'eq', '2020-01-01'], ['sex', 'eq', 'female']),
        reg_event_type: 'birth',
      }),
      sent: () => ({
        ...predicate(['birthdate', 'eq', '1900-01-01']),
        reg_type: 'ocrvs:registry_type:birth',
      }),
    },
    {
      name: 'an attribute that it does not know',
      refused: () => ({
        ...predicate(['given_name', 'eq', 'Amina']),
        reg_event_type: 'birth',
      }),
      sent: () => ({
        ...predicate(['given_name', 'eq', 'nobody at all']),
        reg_type: 'ocrvs:registry_type:birth',
      }),
    },
    {
      name: 'an expression',
      refused: () => ({ ...expression({ sex: 'female' }), reg_event_type: 'birth' }),
      sent: () => ({ ...expression({ sex: 'female' }), reg_type: 'ocrvs:registry_type:birth' }),
      answers: { status: 400 },
    },
  ],
}

const civil = {
  reg_type: 'ns:org:RegistryType:Civil',
  reg_event_type: 'birth',
  pagination: { page_size: 100, page_number: 1 },
  sort: [{ attribute_name: 'createdAt', sort_order: 'asc' }],
}

/** OpenCRVS as of 2026. */
export const openCrvs2026Case: PeerCase = {
  profile: opencrvs2026,
  registry: 'crvs',
  knowsUsAs,
  finds: [
    {
      name: 'BRN',
      criteria: ({ sample }) => idTypeValue(sample.type, sample.value),
      count: 1,
    },
    {
      name: 'UIN',
      criteria: (mock) => ({
        ...idTypeValue('UIN', child(mock).uin ?? ''),
        reg_event_type: 'birth',
      }),
      count: 1,
    },
    {
      name: 'its own expression of a form field and a field of every record',
      criteria: (mock) => ({
        ...expression({
          createdAt: { $gte: '1900-01-01', $lte: '2100-01-01' },
          'child.dob': child(mock).birth_date,
        }),
        reg_event_type: 'birth',
      }),
      count: 1,
    },
    {
      name: 'deaths, by DRN',
      criteria: (mock) => idTypeValue('DRN', dead(mock).drn ?? ''),
      count: 1,
    },
  ],
  nobody: () => idTypeValue('BRN', '1900B000000'),
  later: ({ sample }) => idTypeValue(sample.type, sample.value),
  tokens,
  traps: [
    {
      name: 'a name that is no field',
      refused: () => ({ ...expression({ birthdate: '2020-01-01' }), reg_event_type: 'birth' }),
      sent: () => ({
        ...civil,
        query_type: 'expression',
        query: {
          value: { expression: { query: { birthdate: { type: 'exact', term: '1900-01-01' } } } },
        },
      }),
    },
    {
      name: 'two predicates on one field, of which it keeps the second',
      refused: () => ({
        ...predicate(['child.dob', 'ge', '2090-01-01']),
        reg_event_type: 'birth',
      }),
      sent: () => ({
        ...civil,
        ...predicate(both(['child.dob', 'ge', '2090-01-01'], ['child.dob', 'le', '2100-01-01'])),
      }),
    },
    {
      name: 'criteria without the event',
      refused: (mock) => idTypeValue('UIN', child(mock).uin ?? ''),
      sent: ({ sample }) => ({ ...civil, ...idTypeValue('BRN', sample.value), reg_event_type: '' }),
      answers: { status: 400 },
    },
  ],
}
