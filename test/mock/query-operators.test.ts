import { describe, expect, it } from 'vitest'
import { createEvaluator } from '../../src/mock/query/index.js'
import type { Attribute, AttributeKind } from '../../src/mock/query/index.js'

interface Row {
  readonly id: string
  readonly n?: number
  readonly t?: string
  readonly d?: string
  readonly b?: boolean
  readonly tags?: readonly string[]
}

const rows: readonly Row[] = [
  { id: 'a', n: 1, t: 'Ann', d: '2019-05-03', b: true, tags: ['x', 'y'] },
  { id: 'b', n: 2, t: 'Émile', d: '2019', b: false, tags: ['y'] },
  { id: 'c', n: 10, t: '\uE001', d: '2020-02-29', tags: [] },
  { id: 'd', t: '𝒵', d: '2019-12' },
]

const kinds: Readonly<Record<keyof Row, AttributeKind>> = {
  id: 'identifier',
  n: 'number',
  t: 'text',
  d: 'date',
  b: 'boolean',
  tags: 'text',
}

const evaluator = createEvaluator<Row>({
  attributes: {
    resolve(name): Attribute | undefined {
      if (!Object.hasOwn(kinds, name)) return undefined
      const key = name as keyof Row
      return {
        kind: kinds[key],
        paths: [[key]],
        read: (record) => [(record as Row)[key]].flat().filter((value) => value !== undefined),
      }
    },
  },
  identifierTypes: ['ID'],
  source: {
    size: () => rows.length,
    at: (place) => rows[place],
    byIdentifier: (_, value) => rows.filter(({ id }) => id === value),
  },
  collections: ['rows'],
})

/** Ids that an expression finds. */
async function find(query: object): Promise<string> {
  const wrapped = { type: 'ns:org:QueryType:NoSql', value: { expression: { query } } }
  const { reg_records } = await evaluator.search({ query_type: 'expression', query: wrapped })
  return reg_records.map(({ id }) => id).join('')
}

/** Ids that a predicate finds. */
async function where(...query: object[]): Promise<string> {
  const { reg_records } = await evaluator.search({ query_type: 'predicate', query })
  return reg_records.map(({ id }) => id).join('')
}

function is(attribute_name: string, operator: string, attribute_value: unknown): object {
  return { attribute_name, operator, attribute_value }
}

describe('comparisons', () => {
  it('of numbers are numeric, a number in quotes included', async () => {
    expect(await find({ n: { $eq: 2 } })).toBe('b')
    expect(await find({ n: 2 })).toBe('b')
    expect(await find({ n: { $gt: 2 } })).toBe('c')
    expect(await find({ n: { $gte: '2' } })).toBe('bc')
    expect(await find({ n: { $lt: 2.5 } })).toBe('ab')
    expect(await find({ n: { $lte: 1 } })).toBe('a')
  })

  it('in and nin look into a list; what is absent passes ne and nin only', async () => {
    expect(await find({ n: { $in: [1, 10, 99] } })).toBe('ac')
    expect(await find({ n: { $in: [] } })).toBe('')
    expect(await find({ n: { $nin: [1, 10] } })).toBe('bd')
    expect(await find({ n: { $ne: 1 } })).toBe('bcd')
  })

  it('of text are by code point, which is not the order of UTF-16 units', async () => {
    expect(await find({ t: { $gt: '\uE001' } })).toBe('d')
    expect(await find({ t: { $lt: 'B' } })).toBe('a')
    expect(await find({ t: { $eq: 'Émile'.normalize('NFD') } })).toBe('b')
  })

  it('of lists pass when one element does, and ne when none equals', async () => {
    expect(await find({ tags: 'y' })).toBe('ab')
    expect(await find({ tags: { $ne: 'x' } })).toBe('bcd')
  })

  it('of truth values are equal or not', async () => {
    expect(await find({ b: true })).toBe('a')
    expect(await find({ b: { $eq: 'false' } })).toBe('b')
  })

  it('of dates count only what is certain when a date is known to the year or month', async () => {
    expect(await find({ d: '2019' })).toBe('abd')
    expect(await find({ d: { $eq: '2019-05-03' } })).toBe('a')
    expect(await find({ d: { $lt: '2019-06-01' } })).toBe('a')
    expect(await find({ d: { $lt: '2020' } })).toBe('abd')
    expect(await find({ d: { $gt: '2019-05-03' } })).toBe('cd')
    expect(await find({ d: { $gt: '2019' } })).toBe('c')
    expect(await find({ d: { $gte: '2019-01' } })).toBe('abcd')
    expect(await find({ d: { $lte: '2019-12-31' } })).toBe('abd')
    expect(await find({ d: { $in: ['2020', '2019-05-03'] } })).toBe('ac')
  })

  it('of a date with a time take the day as it is written', async () => {
    expect(await find({ d: { $eq: '2019-05-03T23:30:00-11:00' } })).toBe('a')
  })
})

describe('expressions', () => {
  it('join by $and, $or and $not, at any level', async () => {
    expect(await find({ $and: [{ n: { $gte: 1 } }, { b: false }] })).toBe('b')
    expect(await find({ $or: [{ n: 1 }, { n: 10 }] })).toBe('ac')
    expect(await find({ $not: { n: { $gte: 2 } } })).toBe('ad')
    expect(await find({ n: { $not: { $gte: 2 } } })).toBe('ad')
    expect(await find({ $or: [{ $and: [{ n: 2 }, { b: true }] }, { t: 'Ann' }] })).toBe('a')
  })

  it('want everything side by side to hold', async () => {
    expect(await find({ n: { $gte: 1, $lt: 10 }, tags: 'x' })).toBe('a')
  })

  it('are read without their wrapping, and with a collection that exists', async () => {
    const matches = async (query: object): Promise<number> =>
      (await evaluator.search({ query_type: 'expression', query })).pagination.total_count
    expect(await matches({ n: { eq: 1 } })).toBe(1)
    expect(await matches({ expression: { collection: 'Rows', query: { n: 1 } } })).toBe(1)
  })
})

describe('predicates', () => {
  it('know six operators', async () => {
    expect(await where({ expression1: is('n', 'eq', 1) })).toBe('a')
    expect(await where({ expression1: is('n', 'gt', 1) })).toBe('bc')
    expect(await where({ expression1: is('n', 'ge', 2) })).toBe('bc')
    expect(await where({ expression1: is('n', 'lt', 2) })).toBe('a')
    expect(await where({ expression1: is('n', 'le', 2) })).toBe('ab')
    expect(await where({ expression1: is('n', 'in', [1, 2]) })).toBe('ab')
  })

  it('join two comparisons by and, or and not', async () => {
    const [one, two] = [is('n', 'ge', 1), is('b', 'eq', true)]
    expect(await where({ expression1: one, condition: 'and', expression2: two })).toBe('a')
    expect(await where({ expression1: is('n', 'eq', 10), condition: 'or', expression2: two })).toBe(
      'ac',
    )
    expect(await where({ expression1: one, condition: 'not', expression2: two })).toBe('bc')
    expect(await where({ expression1: one, condition: 'not' })).toBe('d')
  })

  it('want all items to hold, whatever their seq_num', async () => {
    const first = { seq_num: 2, expression1: is('n', 'ge', 2) }
    const second = { seq_num: 1, expression1: is('n', 'lt', 10) }
    expect(await where(first, second)).toBe('b')
    expect(await where(second, first)).toBe('b')
  })

  it('decide by their shape where the label says expression', async () => {
    const query = [{ expression1: is('n', 'eq', 2) }]
    expect((await evaluator.search({ query_type: 'expression', query })).reg_records).toHaveLength(
      1,
    )
    expect(
      (await evaluator.search({ query_type: 'expression', query: is('n', 'eq', 2) })).reg_records,
    ).toHaveLength(1)
  })
})

describe('idtype-value', () => {
  it('compares as text and takes a number for a text, the type in any case', async () => {
    const byId = async (type: string, value: unknown): Promise<number> =>
      (await evaluator.search({ query_type: 'idtype-value', query: { type, value } })).pagination
        .total_count
    expect(await byId('ID', 'a')).toBe(1)
    expect(await byId('id', 'zz')).toBe(0)
    expect(await byId('ID', 7)).toBe(0)
  })
})
