import { describe, expect, it } from 'vitest'
import { both, either, expression, idTypeValue, predicate } from '../../../src/model/index.js'
import type { RegistryName } from '../../../src/model/index.js'
import {
  opencrvs,
  opencrvs2026,
  openg2p,
  openimis,
  openimisB,
  openspp,
  profileByName,
  profiles,
  standard,
} from '../../../src/peers/index.js'
import { encode } from './criteria.js'

const id = idTypeValue('UIN', '1')
const brn = idTypeValue('BRN', '1')
const named = expression({ given_name: 'Zoë' })
const types = ({ reg_type, reg_record_type }: Readonly<Record<string, unknown>>): unknown[] => [
  reg_type,
  reg_record_type,
]

describe('the kinds of registry and record are those of the peer', () => {
  it.each<[string, RegistryName, object, string, string]>([
    ['standard', 'crvs', brn, 'ns:org:RegistryType:Civil', 'spdci-extensions-dci:Person'],
    ['openspp', 'social', id, 'ns:org:RegistryType:Social', 'spdci-extensions-dci:Group'],
    [
      'openspp',
      'social',
      { ...id, reg_type: 'SOCIAL_REGISTRY' },
      'SOCIAL_REGISTRY',
      'spdci-extensions-dci:Group',
    ],
    ['openimis', 'fr', named, 'ns:org:RegistryType:FR', 'Farmer'],
    ['openimis', 'social', named, 'ns:org:RegistryType:SR', 'spdci-extensions-dci:Group'],
    ['openimis-b', 'fr', named, 'ns:org:RegistryType:FR', 'spdci-extensions-dci:Farmer'],
    ['openimis-b', 'social', named, 'ns:org:RegistryType:Social', 'spdci-extensions-dci:Group'],
    ['openg2p', 'fr', id, 'Farmer', 'spdci-extensions-dci:Farmer'],
    ['openg2p', 'social', id, 'Household', 'spdci-extensions-dci:Group'],
    [
      'openg2p',
      'social',
      { ...id, response_entity: 'Member' },
      'Individual',
      'spdci-extensions-dci:Group',
    ],
    ['openg2p', 'social', { ...id, reg_type: 'Orphan', reg_record_type: 'x' }, 'Orphan', 'x'],
    ['opencrvs', 'crvs', brn, 'ocrvs:registry_type:birth', 'person'],
    ['opencrvs', 'crvs', idTypeValue('DRN', '1'), 'ocrvs:registry_type:death', 'person'],
    ['opencrvs', 'crvs', idTypeValue('MRN', '1'), 'ocrvs:registry_type:marriage', 'person'],
    [
      'opencrvs',
      'crvs',
      { ...idTypeValue('NID', '1'), reg_event_type: 'spdci-common:RegistryEventType:LiveBirth' },
      'ocrvs:registry_type:birth',
      'person',
    ],
    [
      'opencrvs',
      'crvs',
      { ...idTypeValue('NID', '1'), reg_event_type: 'live_birth', reg_record_type: 'family' },
      'ocrvs:registry_type:birth',
      'family',
    ],
    [
      'opencrvs',
      'crvs',
      { ...brn, reg_type: 'ocrvs:registry_type:death' },
      'ocrvs:registry_type:death',
      'person',
    ],
    ['opencrvs-2026', 'crvs', brn, 'ns:org:RegistryType:Civil', 'spdci-extensions-dci:Person'],
  ])('%s for %s, asked %o', (name, registry, criteria, reg_type, reg_record_type) => {
    expect(types(encode(profileByName(name), registry, criteria))).toEqual([
      reg_type,
      reg_record_type,
    ])
  })

  it('2026 is told the event, a page and an order', () => {
    expect(encode(opencrvs2026, 'crvs', { ...brn, pagination: { page_size: 5 } })).toMatchObject({
      reg_event_type: 'birth',
      pagination: { page_size: 5, page_number: 1 },
      sort: [{ attribute_name: 'createdAt', sort_order: 'asc' }],
    })
    const sort = [{ attribute_name: 'updatedAt', sort_order: 'desc' }]
    const death = { ...id, sort, reg_event_type: 'Death' }
    expect(encode(opencrvs2026, 'crvs', death)).toMatchObject({ sort, reg_event_type: 'death' })
  })
})

describe('queries are those of the peer', () => {
  const day = '2020-01-02'

  it('OpenSPP: its own expression, from predicates too', () => {
    const seq = [
      { attribute: 'given_name', operator: '=', value: 'Zoë' },
      { attribute: 'birth_date', operator: '>=', value: day },
    ]
    const asked = predicate(['name.given_name', 'eq', 'Zoë'], ['dob', 'ge', day])
    const written = encode(openspp, 'social', asked)
    expect([written['query_type'], written['query']]).toEqual(['expression', { seq }])
    const or = encode(
      openspp,
      'social',
      predicate(either(['sex', 'eq', 'male'], ['phone', 'in', ['1']])),
    )
    expect(or['query']).toEqual({
      seq: [{ attribute: 'sex', operator: '=', value: 'male' }],
      or: [{ seq: [{ attribute: 'phone', operator: 'in', value: ['1'] }] }],
    })
  })

  it.each([openimis, openimisB])(
    '$name: equality by its names, whatever was written',
    (profile) => {
      const flat = { firstName: 'Zoë', dob: day, gender: 'Female' }
      const asked = predicate(both(['given_name', 'eq', 'Zoë'], ['birthdate', 'eq', day]), [
        'sex',
        'eq',
        'female',
      ])
      expect(encode(profile, 'fr', asked)).toMatchObject({
        query_type: 'expression',
        query: { type: 'ns:org:QueryType:NoSql', value: { expression: { ...flat, query: flat } } },
      })
    },
  )

  it('OpenG2P: numbered single comparisons; an expression where there is "or"', () => {
    const listed = encode(openg2p, 'fr', predicate(both(['age', 'ge', 18], ['age', 'lt', 65])))
    expect(listed['query']).toEqual([
      { seq_num: 1, expression1: { attribute_name: 'age', operator: 'ge', attribute_value: 18 } },
      { seq_num: 2, expression1: { attribute_name: 'age', operator: 'lt', attribute_value: 65 } },
    ])
    const or = encode(openg2p, 'fr', predicate(either(['age', 'ge', 18], ['sex', 'eq', 'male'])))
    expect(or).toMatchObject({
      query_type: 'expression',
      query: {
        value: {
          expression: { query: { $or: [{ age: { $gte: 18 } }, { sex: { $eq: 'male' } }] } },
        },
      },
    })
  })

  it.each([
    [
      'the two in the other order',
      predicate(['birthdate', 'lt', '2020-02-01'], ['birthdate', 'gt', day]),
    ],
    ['as one item', predicate(both(['birth_date', 'gt', day], ['birth_date', 'lt', '2020-02-01']))],
    ['as an expression', expression({ birth_date: { $gt: day, $lt: '2020-02-01' } })],
  ])('OpenCRVS 2024: from a day until a day, in its order; asked %s', (_, asked) => {
    const written = encode(opencrvs, 'crvs', { ...asked, reg_event_type: 'death' })
    expect(written['query']).toEqual([
      {
        seq_num: 1,
        expression1: { attribute_name: 'birthdate', operator: 'gt', attribute_value: day },
        condition: 'and',
        expression2: { attribute_name: 'birthdate', operator: 'lt', attribute_value: '2020-02-01' },
      },
    ])
  })

  it('OpenCRVS 2024: a day is from it until it', () => {
    const asked = { ...predicate(['birth_date', 'eq', day]), reg_event_type: 'birth' }
    expect(encode(opencrvs, 'crvs', asked)).toMatchObject({
      query_type: 'predicate',
      query: [
        {
          expression1: { operator: 'ge', attribute_value: day },
          expression2: { operator: 'le', attribute_value: day },
        },
      ],
    })
  })

  it('OpenCRVS 2026: one condition a field, those of forms under data', () => {
    const asked = predicate(
      ['createdAt', 'ge', '2026-01-01'],
      ['createdAt', 'le', '2026-02-01'],
      ['child.dob', 'eq', day],
    )
    expect(encode(opencrvs2026, 'crvs', { ...asked, reg_event_type: 'birth' })['query']).toEqual({
      type: 'ns:org:QueryType:expression',
      value: {
        expression: {
          query: {
            createdAt: { type: 'range', gte: '2026-01-01', lte: '2026-02-01' },
            data: { 'child.dob': { type: 'exact', term: day } },
          },
        },
      },
    })
  })

  it('the standard’s leave as they are, also what no peer reads', () => {
    const asked = { ...expression({ $nor: [] }), own: 1 }
    expect(encode(standard, 'social', asked)).toMatchObject(asked)
  })
})

describe('a subscription’s filter', () => {
  it('to OpenSPP always says its type, which it would otherwise take for an empty expression: everyone', () => {
    const { query } = id
    const written = encode(
      openspp,
      'social',
      { query, reg_type: 'ns:org:RegistryType:Social' },
      'subscribe',
    )
    expect(written).toEqual({ query, query_type: 'idtype-value', reg_type: 'SOCIAL_REGISTRY' })
    const untyped = encode(openspp, 'fr', { query: named.query }, 'subscribe')
    expect(untyped).toMatchObject({
      query_type: 'expression',
      query: { seq: [{ attribute: 'given_name', operator: '=', value: 'Zoë' }] },
    })
  })

  it('that is not there asks for all, and stays away', () => {
    const asked = { reg_event_type: 'REGISTER', notify_record_type: 'GROUP' }
    const reg_type = 'SOCIAL_REGISTRY'
    expect(encode(openspp, 'social', asked, 'subscribe')).toEqual({ ...asked, reg_type })
    expect(encode(openimis, 'fr', asked, 'subscribe')).toMatchObject(asked)
  })
})

describe('what is not the query', () => {
  const works: Readonly<Record<string, [RegistryName, object]>> = {
    standard: ['social', id],
    opencrvs: ['crvs', brn],
    'opencrvs-2026': ['crvs', brn],
    openspp: ['social', id],
    openimis: ['social', named],
    'openimis-b': ['social', named],
    openg2p: ['social', id],
    'openg2p-newer': ['social', id],
  }

  it.each(Object.values(profiles))(
    'passes $name untouched: consent, authorize, what is the caller’s own',
    (profile) => {
      const [registry, query] = works[profile.name] ?? ['social', id]
      const about = {
        consent: { ts: '2026-03-01T08:30:00Z', purpose: { code: 'x' }, id: 'c-1' },
        authorize: { consent_jws: 'eyJhbGciOi.eyJqdGkiOi.c2ln', more: { is: ['kept'] } },
        own: { member: 1 },
        pagination: { page_size: 7, page_number: 3, cursor: 'abc' },
      }
      const asked = Object.freeze({ ...query, ...about })
      expect(encode(profile, registry, asked)).toMatchObject(about)
    },
  )
})
