import type { RunningMockRegistry } from '../../../src/mock/index.js'
import { expression, idTypeValue, predicate } from '../../../src/model/index.js'
import { openg2p, openg2pNewer } from '../../../src/peers/index.js'
import type { PeerCase, Trap } from './peer-case.js'

const farmer = { reg_type: 'Farmer', reg_record_type: 'Farmer' }

const sample = ({ sample: { type, value } }: RunningMockRegistry): object =>
  idTypeValue(type, value)

const nobody = (): object => idTypeValue('UIN', '0000000000')

/** It leaves nothing out and refuses what it does not know: within HTTP 200, without a record. */
const traps: readonly Trap[] = [
  {
    name: 'an operator that it has not',
    refused: () => expression({ given_name: { $regex: '.*' } }),
    sent: () => ({ ...farmer, ...expression({ given_name: { $regex: '.*' } }) }),
    answers: 'nothing',
  },
  {
    name: 'an identifier that it does not look up',
    refused: () => idTypeValue('BRN', '1'),
    sent: () => ({ ...farmer, ...idTypeValue('BRN', '1') }),
    answers: 'nothing',
  },
]

const farmers: PeerCase = {
  profile: openg2p,
  registry: 'fr',
  finds: [
    { name: 'the sample', criteria: sample, count: 1 },
    {
      name: 'predicates',
      criteria: () => predicate(['birth_date', 'ge', '1960-01-01'], ['sex', 'eq', 'female']),
      count: { atLeast: 5 },
    },
    {
      name: 'an expression',
      criteria: () =>
        expression({ $or: [{ sex: { $eq: 'female' } }, { birth_date: { $lt: '1980-01-01' } }] }),
      count: { atLeast: 5 },
    },
  ],
  nobody,
  traps,
}

/** OpenG2P, its farmers; its households and individuals; and its newer paths. */
export const openG2pCases: readonly PeerCase[] = [
  farmers,
  {
    profile: openg2p,
    registry: 'social',
    finds: [
      { name: 'the sample, a household', criteria: sample, count: 1 },
      {
        name: 'columns of individuals',
        criteria: () => ({
          ...expression({ given_name: { $ne: 'Nobody' }, birth_date: { $gte: '2000-01-01' } }),
          response_entity: 'Member',
        }),
        count: { atLeast: 10 },
      },
    ],
    nobody,
    traps,
  },
  { ...farmers, profile: openg2pNewer },
]
