import { expression, idTypeValue, predicate } from '../../../src/model/index.js'
import { createMockBackend } from '../../../src/mock/index.js'
import type { RunningMockRegistry } from '../../../src/mock/index.js'
import { openspp } from '../../../src/peers/index.js'
import { ask } from '../ask.js'
import type { PeerCase } from './peer-case.js'

async function household(mock: RunningMockRegistry, query: object): Promise<object> {
  const { search } = createMockBackend('social', { people: mock.people })
  const criteria = { query_type: 'idtype-value', query }
  const { reg_records } = await ask({ search } as never, criteria)
  return reg_records[0] as object
}

/** OpenSPP 2. */
export const openSppCase: PeerCase = {
  profile: openspp,
  registry: 'social',
  finds: [
    {
      name: 'an identifier',
      criteria: ({ sample }) => idTypeValue(sample.type, sample.value),
      count: 1,
    },
    {
      name: 'an expression, as its own {seq, or}',
      criteria: () =>
        expression({ $or: [{ group_size: { $gte: 5 } }, { group_size: { $lt: 3 } }] }),
      count: { atLeast: 10 },
    },
    {
      name: 'persons, by a predicate',
      criteria: () => ({
        ...predicate(['birth_date', 'ge', '1990-01-01'], ['sex', 'eq', 'female']),
        response_entity: 'Member',
      }),
      count: { atLeast: 10 },
    },
  ],
  nobody: () => idTypeValue('UIN', '0000000000'),
  later: ({ sample }) => idTypeValue(sample.type, sample.value),
  events: {
    criteria: ({ sample: { type, value } }) => ({
      reg_event_type: 'REGISTER',
      filter_type: 'idtype-value',
      filter: { type, value },
    }),
    event: async (mock) => ({
      reg_event_type: 'REGISTER',
      reg_records: [await household(mock, { type: mock.sample.type, value: mock.sample.value })],
    }),
    otherEvent: async (mock) => {
      const other = mock.people.person(mock.people.count - 1)
      const record = await household(mock, { type: 'BRN', value: other.brn })
      return { reg_event_type: 'REGISTER', reg_records: [record] }
    },
  },
  tokens: (['form', 'basic', 'json'] as const).map((credentialsIn) => (url) => ({
    url: `${url}/api_v2/oauth/token`,
    clientId: 'sr-client',
    clientSecret: 's3cret',
    credentialsIn,
  })),
  traps: [
    {
      name: 'a condition that it has no operator for',
      refused: () => expression({ sex: { $ne: 'female' } }),
      sent: () => expression({ sex: { $ne: 'female' } }),
    },
    {
      name: "the standard's list of predicates",
      refused: () => predicate(['details.birth_date', 'eq', '1990-01-01']),
      sent: () => predicate(['birth_date', 'eq', '1990-01-01']),
      answers: 'nothing',
    },
  ],
}
