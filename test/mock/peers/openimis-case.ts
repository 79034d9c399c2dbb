import { createMockBackend, storyChild } from '../../../src/mock/index.js'
import type { InventedPerson, RunningMockRegistry } from '../../../src/mock/index.js'
import { expression, idTypeValue, predicate } from '../../../src/model/index.js'
import { openimis, openimisB } from '../../../src/peers/index.js'
import type { PartnerToken } from '../../../src/peers/index.js'
import { searchById } from '../ask.js'
import type { PeerCase, Trap } from './peer-case.js'

const fr = { reg_type: 'ns:org:RegistryType:FR' }

function farmerOf({ people }: RunningMockRegistry): InventedPerson {
  return people.person(storyChild(people.seed).farmer.index)
}

function byBirth(mock: RunningMockRegistry): object {
  const { name, birth_date } = farmerOf(mock)
  return predicate(['firstName', 'eq', name.given_name], ['dob', 'eq', birth_date])
}

function flat(expression: object): object {
  return { ...fr, query_type: 'expression', query: { type: 'any', value: { expression } } }
}

/** Asked for by UIN: subscriptions know that, searches do not. */
async function registered(
  { people }: RunningMockRegistry,
  { uin = '' }: InventedPerson,
): Promise<object> {
  const backend = createMockBackend('fr', { people })
  return {
    reg_event_type: 'registration',
    reg_records: await searchById(backend, { type: 'UIN', value: uin }),
  }
}

function login(url: string): PartnerToken {
  return { url: `${url}/api/api_dci/login/`, username: 'sr', password: 's3cret' }
}

const finds: PeerCase['finds'] = [
  {
    name: 'the conditions of the sample',
    criteria: ({ sample }) => {
      const words = (sample.where ?? []).map((one) => one.split(' '))
      return predicate(
        ...words.map(([name = '', , ...value]) => [name, 'eq', value.join(' ')] as const),
      )
    },
    count: { atLeast: 1 },
  },
  { name: 'a name and a birth date', criteria: byBirth, count: 1 },
  { name: 'a sex', criteria: () => expression({ gender: 'Female' }), count: { atLeast: 5 } },
]

const ignored: Trap = {
  name: 'a key that it ignores',
  refused: () => expression({ shoeSize: { $eq: '43' } }),
  sent: () => flat({ shoeSize: '43', query: { shoeSize: '43' } }),
}

const nobody = (): object => predicate(['firstName', 'eq', 'Nobody-by-this-name'])

/** openIMIS, line A. */
export const openImisCase: PeerCase = {
  profile: openimis,
  registry: 'fr',
  signs: false,
  searchIs: 'search',
  finds,
  nobody,
  later: byBirth,
  tokens: [login],
  events: {
    criteria: (mock) => ({
      reg_event_type: 'registration',
      filter_type: 'idtype-value',
      filter: { type: 'UIN', value: farmerOf(mock).uin },
    }),
    event: (mock) => registered(mock, farmerOf(mock)),
    otherEvent: (mock) => {
      const { people } = mock
      const others = Array.from({ length: people.count }, (_, index) => people.person(index))
      const isOther = ({ farmer, uin, index, death_date }: InventedPerson): boolean =>
        farmer && uin !== undefined && death_date === undefined && index !== farmerOf(mock).index
      return registered(mock, others.find(isOther) ?? farmerOf(mock))
    },
  },
  traps: [
    ignored,
    {
      name: 'an identifier, looked for as a part of its own number',
      refused: () => idTypeValue('UIN', '1'),
      sent: () => ({ ...fr, ...idTypeValue('UIN', '1') }),
      answers: { atLeast: 10 },
    },
    {
      name: 'a list of predicates',
      refused: () => predicate(['birth_date', 'ge', '1990-01-01']),
      sent: () => ({ ...fr, ...predicate(['birth_date', 'ge', '1990-01-01']) }),
      answers: { status: 400 },
    },
  ],
}

/** openIMIS, line B. */
export const openImisBCase: PeerCase = {
  profile: openimisB,
  registry: 'fr',
  signs: false,
  searchIs: 'search',
  finds,
  nobody,
  later: byBirth,
  tokens: [login],
  traps: [
    ignored,
    {
      name: 'an identifier, over which it fails',
      refused: () => idTypeValue('UIN', '1'),
      sent: () => ({ ...fr, ...idTypeValue('UIN', '1') }),
      answers: { status: 500 },
    },
  ],
}
