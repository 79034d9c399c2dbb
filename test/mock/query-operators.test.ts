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
        read: (record) => [(record as Row)[key]].flat().filter((value) => value !== undefined),
      }
    },
  },
  identifierTypes: ['ID'],
  source: { all: () => rows, byIdentifier: (_, value) => rows.filter(({ id }) => id === value) },
  collections: ['rows'],
})

/** Ids that an expression finds. */
function find(query: object): string {
  const wrapped = { type: 'ns:org:QueryType:NoSql', value: { expression: { query } } }
  return evaluator
    .matches({ query_type: 'expression', query: wrapped })
    .map(({ id }) => id)
    .join('')
}

/** Ids that a predicate finds. */
function where(...query: object[]): string {
  return evaluator
    .matches({ query_type: 'predicate', query })
    .map(({ id }) => id)
    .join('')
}

function is(attribute_name: string, operator: string, attribute_value: unknown): object {
  return { attribute_name, operator, attribute_value }
}

describe('comparisons', () => {
  it('of numbers are numeric, a number in quotes included', () => {
    expect(find({ n: { $eq: 2 } })).toBe('b')
    expect(find({ n: 2 })).toBe('b')
    expect(find({ n: { $gt: 2 } })).toBe('c')
    expect(find({ n: { $gte: '2' } })).toBe('bc')
    expect(find({ n: { $lt: 2.5 } })).toBe('ab')
    expect(find({ n: { $lte: 1 } })).toBe('a')
  })

  it('in and nin look into a list; what is absent passes ne and nin only', () => {
    expect(find({ n: { $in: [1, 10, 99] } })).toBe('ac')
    expect(find({ n: { $in: [] } })).toBe('')
    expect(find({ n: { $nin: [1, 10] } })).toBe('bd')
    expect(find({ n: { $ne: 1 } })).toBe('bcd')
  })

  it('of text are by code point, which is not the order of UTF-16 units', () => {
    expect(find({ t: { $gt: '\uE001' } })).toBe('d')
    expect(find({ t: { $lt: 'B' } })).toBe('a')
    expect(find({ t: { $eq: 'Émile'.normalize('NFD') } })).toBe('b')
  })

  it('of lists pass when one element does, and ne when none equals', () => {
    expect(find({ tags: 'y' })).toBe('ab')
    expect(find({ tags: { $ne: 'x' } })).toBe('bcd')
  })

  it('of truth values are equal or not', () => {
    expect(find({ b: true })).toBe('a')
    expect(find({ b: { $eq: 'false' } })).toBe('b')
  })

  it('of dates count only what is certain when a date is known to the year or month', () => {
    expect(find({ d: '2019' })).toBe('abd')
    expect(find({ d: { $eq: '2019-05-03' } })).toBe('a')
    expect(find({ d: { $lt: '2019-06-01' } })).toBe('a')
    expect(find({ d: { $lt: '2020' } })).toBe('abd')
    expect(find({ d: { $gt: '2019-05-03' } })).toBe('cd')
    expect(find({ d: { $gt: '2019' } })).toBe('c')
    expect(find({ d: { $gte: '2019-01' } })).toBe('abcd')
    expect(find({ d: { $lte: '2019-12-31' } })).toBe('abd')
    expect(find({ d: { $in: ['2020', '2019-05-03'] } })).toBe('ac')
  })

  it('of a date with a time take the day as it is written', () => {
    expect(find({ d: { $eq: '2019-05-03T23:30:00-11:00' } })).toBe('a')
  })
})

describe('expressions', () => {
  it('join by $and, $or and $not, at any level', () => {
    expect(find({ $and: [{ n: { $gte: 1 } }, { b: false }] })).toBe('b')
    expect(find({ $or: [{ n: 1 }, { n: 10 }] })).toBe('ac')
    expect(find({ $not: { n: { $gte: 2 } } })).toBe('ad')
    expect(find({ n: { $not: { $gte: 2 } } })).toBe('ad')
    expect(find({ $or: [{ $and: [{ n: 2 }, { b: true }] }, { t: 'Ann' }] })).toBe('a')
  })

  it('want everything side by side to hold', () => {
    expect(find({ n: { $gte: 1, $lt: 10 }, tags: 'x' })).toBe('a')
  })

  it('are read without their wrapping, and with a collection that exists', () => {
    const matches = (query: object): number =>
      evaluator.matches({ query_type: 'expression', query }).length
    expect(matches({ n: { eq: 1 } })).toBe(1)
    expect(matches({ expression: { collection: 'Rows', query: { n: 1 } } })).toBe(1)
  })
})

describe('predicates', () => {
  it('know six operators', () => {
    expect(where({ expression1: is('n', 'eq', 1) })).toBe('a')
    expect(where({ expression1: is('n', 'gt', 1) })).toBe('bc')
    expect(where({ expression1: is('n', 'ge', 2) })).toBe('bc')
    expect(where({ expression1: is('n', 'lt', 2) })).toBe('a')
    expect(where({ expression1: is('n', 'le', 2) })).toBe('ab')
    expect(where({ expression1: is('n', 'in', [1, 2]) })).toBe('ab')
  })

  it('join two comparisons by and, or and not', () => {
    const [one, two] = [is('n', 'ge', 1), is('b', 'eq', true)]
    expect(where({ expression1: one, condition: 'and', expression2: two })).toBe('a')
    expect(where({ expression1: is('n', 'eq', 10), condition: 'or', expression2: two })).toBe('ac')
    expect(where({ expression1: one, condition: 'not', expression2: two })).toBe('bc')
    expect(where({ expression1: one, condition: 'not' })).toBe('d')
  })

  it('want all items to hold, whatever their seq_num', () => {
    const first = { seq_num: 2, expression1: is('n', 'ge', 2) }
    const second = { seq_num: 1, expression1: is('n', 'lt', 10) }
    expect(where(first, second)).toBe('b')
    expect(where(second, first)).toBe('b')
  })

  it('decide by their shape where the label says expression', () => {
    const query = [{ expression1: is('n', 'eq', 2) }]
    expect(evaluator.matches({ query_type: 'expression', query })).toHaveLength(1)
    expect(evaluator.matches({ query_type: 'expression', query: is('n', 'eq', 2) })).toHaveLength(1)
  })
})

describe('idtype-value', () => {
  it('compares as text and takes a number for a text, the type in any case', () => {
    const byId = (type: string, value: unknown): number =>
      evaluator.matches({ query_type: 'idtype-value', query: { type, value } }).length
    expect(byId('ID', 'a')).toBe(1)
    expect(byId('id', 'zz')).toBe(0)
    expect(byId('ID', 7)).toBe(0)
  })
})
