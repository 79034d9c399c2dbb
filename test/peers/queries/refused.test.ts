import { describe, expect, it } from 'vitest'
import { butNot, either, expression, idTypeValue, predicate } from '../../../src/model/index.js'
import {
  opencrvs,
  opencrvs2026,
  openg2p,
  openimis,
  openimisB,
  openspp,
} from '../../../src/peers/index.js'
import { encode } from './criteria.js'
import { refuses } from './refusing.js'
import type { Row } from './refusing.js'

const birth = { reg_event_type: 'birth' }
const day = '2020-01-02'
const fromDay = ['birth_date', 'ge', day] as const
const untilDay = ['birth_date', 'le', day] as const
const raw = (query: unknown, query_type: string): object => ({ query_type, query })
const first = { attribute_name: 'sex', operator: 'eq', attribute_value: 'male' }

const openSppWorks = predicate(['given_name', 'eq', 'Zoë'], either(fromDay, untilDay))

refuses(openspp, 'social', [
  [
    '"not"',
    /has no "not" in its expressions; (?!.*64)/,
    predicate(butNot(fromDay, untilDay)),
    predicate(['birth_date', 'lt', day]),
  ],
  ['$ne', /no operator for "ne"/, expression({ sex: { $ne: 'male' } }), openSppWorks],
  [
    'a path',
    /no attribute address\.locality/,
    expression({ 'address.locality': 'x' }),
    expression({ locality: 'x' }),
  ],
  [
    'a collection',
    /would leave collection out/,
    expression({ sex: 'male' }, { collection: 'Group' }),
    expression({ sex: 'male' }),
  ],
  [
    'an operator it has not',
    /knows no operator \$regex/,
    expression({ name: { $regex: 'a' } }),
    openSppWorks,
  ],
  [
    'an unknown operator at the top',
    /knows no operator \$nor/,
    expression({ $nor: [] }),
    openSppWorks,
  ],
  ['null', /text, number or truth value/, expression({ name: null }), openSppWorks],
  [
    'an empty list',
    /list of texts or numbers/,
    predicate(['sex', 'in', []]),
    predicate(['sex', 'in', ['male']]),
  ],
  ['an empty tree inside', /at least one condition/, expression({ $and: [{}] }), openSppWorks],
  ['an empty $or', /at least one condition/, expression({ $or: [] }), openSppWorks],
  [
    'a thousand alternatives',
    /at most 64 alternatives, and these conditions come to more; (?!.*"not")/,
    predicate(...Array.from({ length: 10 }, () => either(fromDay, untilDay))),
    openSppWorks,
  ],
  ['GraphQL', /no queries but/, raw({ value: {} }, 'graphql'), openSppWorks],
  ['no query', /no queries but/, {}, openSppWorks],
  [
    'a predicate with a member more',
    /would leave attribute_type out/,
    raw([{ expression1: { ...first, attribute_type: 'x' } }], 'predicate'),
    openSppWorks,
  ],
  [
    'a predicate item with a member more',
    /would leave expression3 out/,
    raw([{ expression1: first, expression3: first }], 'predicate'),
    openSppWorks,
  ],
  [
    'a predicate joined to nothing',
    /gets two comparisons/,
    raw([{ expression1: first, condition: 'and' }], 'predicate'),
    openSppWorks,
  ],
  [
    'two comparisons not joined',
    /joined by "and", "or" or "not"/,
    raw([{ expression1: first, expression2: first }], 'predicate'),
    openSppWorks,
  ],
  [
    'an identifier that is a number',
    /identifier as two texts/,
    raw({ type: 'UIN', value: 12 }, 'idtype-value'),
    idTypeValue('UIN', '12'),
  ],
  [
    'an identifier of nothing but space',
    /identifier as two texts/,
    idTypeValue('UIN', ' '),
    idTypeValue('UIN', '12'),
  ],
])

const imisWorks = expression({ firstName: 'Zoë', lastName: 'Wanjirũ', dob: day })
const openImisRows = (identifier: RegExp): readonly Row[] => [
  ['an identifier', identifier, idTypeValue('UIN', '1'), imisWorks],
  [
    'an attribute it does not know',
    /leaves poverty_score out .* everybody/,
    expression({ poverty_score: '5' }),
    imisWorks,
  ],
  ['"or"', /neither "or" nor "not"/, predicate(either(fromDay, untilDay)), imisWorks],
  ['"not"', /neither "or" nor "not"/, predicate(butNot(fromDay, untilDay)), imisWorks],
  [
    'a bound',
    /compares birth_date by eq only/,
    predicate(fromDay),
    predicate(['birth_date', 'eq', day]),
  ],
  [
    'one attribute twice',
    /keeps one comparison of dob and drops/,
    expression({ $and: [{ birth_date: day }, { dob: day }] }),
    imisWorks,
  ],
  [
    'an empty text, which everybody contains',
    /finds everybody unless firstName/,
    expression({ firstName: ' ' }),
    imisWorks,
  ],
  [
    'a number',
    /finds everybody unless phone/,
    expression({ phone: 7 }),
    expression({ phone: '7' }),
  ],
  ['a year', /whole day only/, expression({ dob: '2020' }), imisWorks],
  [
    'a sex it does not know',
    /leaves a sex other than/,
    expression({ sex: 'unknown' }),
    expression({ sex: 'female' }),
  ],
]
refuses(openimis, 'fr', openImisRows(/part of its internal UUID/))
refuses(openimisB, 'social', openImisRows(/answers HTTP 500 to an identifier/))

const farmer = { reg_type: 'Farmer' }
const g2pWorks = { ...farmer, ...expression({ sex: { $ne: 'male' } }) }
refuses(openg2p, 'fr', [
  [
    'an identifier it has no column for',
    /by an identifier BRN/,
    idTypeValue('BRN', '1'),
    idTypeValue('uin', '1'),
  ],
  ['"not"', /has no "not"/, predicate(butNot(fromDay, untilDay)), g2pWorks],
  ['$not', /has no "not"/, expression({ sex: { $not: { $eq: 'male' } } }), g2pWorks],
  [
    'an operator it has not',
    /knows no operator \$regex/,
    expression({ name: { $regex: 'a' } }),
    g2pWorks,
  ],
  [
    'a path',
    /no column name\.given_name/,
    expression({ 'name.given_name': 'x' }),
    expression({ given_name: 'x' }),
  ],
  [
    'a path in a predicate',
    /no column name\.given_name/,
    predicate(['name.given_name', 'eq', 'x']),
    predicate(['given_name', 'eq', 'x']),
  ],
  [
    'no record type',
    /requires reg_record_type/,
    { ...g2pWorks, reg_record_type: '' },
    { ...g2pWorks, reg_record_type: 'Farmer' },
  ],
])
refuses(openg2p, 'ibr', [
  [
    'no register',
    /names its registers itself/,
    idTypeValue('UIN', '1'),
    { reg_type: 'Beneficiary', ...idTypeValue('UIN', '1') },
  ],
])

describe('a refused subscription', () => {
  it.each([openimis, openimisB])('to $name: all of it would come', (profile) => {
    const send = (): unknown => encode(profile, 'fr', imisWorks, 'subscribe')
    expect(send).toThrow(/tells a subscriber of everybody .*idTypeValue/)
    expect(encode(profile, 'fr', idTypeValue('UIN', '1'), 'subscribe')['query']).toEqual({
      'idtype-value': { id_type: 'UIN', id_value: '1' },
    })
  })

  it.each([opencrvs, opencrvs2026])('to $name, which has none', (profile) => {
    expect(() => encode(profile, 'crvs', birth, 'subscribe')).toThrow(/has no subscriptions/)
  })
})

describe('a refusal', () => {
  it('names attributes and quotes no value (S12)', () => {
    const send = (): unknown =>
      encode(openimis, 'fr', expression({ secret: 'CANARY', 'a\nb': 'CANARY' }))
    expect(send).toThrow(/leaves secret out/)
    expect(send).not.toThrow(/CANARY|\n/)
  })

  it('bounds what it names', () => {
    const send = (): unknown => encode(openimis, 'fr', expression({ ['x'.repeat(5000)]: 'y' }))
    expect(send).toThrow(expect.objectContaining({ code: 'query.unsupported' }) as Error)
    expect(send).not.toThrow(/x{81}/)
  })
})
