import { describe, expect, it } from 'vitest'
import { createMockBackend } from '../../src/mock/backend.js'
import { registryNames } from '../../src/model/index.js'
import { ask, refusal } from './ask.js'

const crvs = createMockBackend('crvs', { people: 30 })
const social = createMockBackend('social', { people: 30 })

const invalid = 'rjct.search_criteria.invalid'

async function refused(criteria: object): Promise<unknown[]> {
  const { code, reason, pointer } = await refusal(() => ask(crvs, criteria))
  return [code, reason, pointer]
}

function compared(attribute_name: string, operator: string, attribute_value: unknown): object {
  return {
    query_type: 'predicate',
    query: [{ expression1: { attribute_name, operator, attribute_value } }],
  }
}

function expressed(query: unknown): object {
  return { query_type: 'expression', query: { value: { expression: { query } } } }
}

const inner = '/query/value/expression/query'

describe('criteria that cannot be evaluated are refused, never answered with everybody', () => {
  it.each(registryNames.map((registry) => [registry]))(
    '%s refuses an attribute it does not have',
    async (registry) => {
      const backend = createMockBackend(registry, { people: 30 })
      for (const name of ['shoe_size', '__proto__', 'constructor', 'name..surname', '', 'name']) {
        const { code, reason } = await refusal(() => ask(backend, compared(name, 'eq', 'x')))
        expect([name, code, reason]).toEqual([name, 'query.unsupported', invalid])
      }
    },
  )

  it.each([
    [compared('sex', 'ne', 'male'), '/query/0/expression1/operator'],
    [compared('sex', 'like', 'm'), '/query/0/expression1/operator'],
    [expressed({ sex: { $regex: '(a+)+$' } }), `${inner}/sex/$regex`],
    [expressed({ $nor: [{ sex: 'male' }] }), `${inner}/$nor`],
    [expressed({ $where: 'true' }), `${inner}/$where`],
  ])('an operator that does not exist (S11: no pattern from the wire) %#', async (criteria, at) => {
    expect(await refused(criteria)).toEqual(['query.unsupported', invalid, at])
  })

  it.each([
    [compared('birth_date', 'ge', '03/04/2019'), '/query/0/expression1/attribute_value'],
    [compared('birth_date', 'ge', 2019), '/query/0/expression1/attribute_value'],
    [compared('YOB', 'eq', 'nineteen'), '/query/0/expression1/attribute_value'],
    [compared('sex', 'gt', 'male'), '/query/0/expression1/attribute_value'],
    [compared('name.surname', 'eq', { a: 1 }), '/query/0/expression1/attribute_value'],
    [compared('age', 'in', 5), '/query/0/expression1/attribute_value'],
    [compared('age', 'in', [5, 'x']), '/query/0/expression1/attribute_value/1'],
    [expressed({ birth_date: { $eq: null } }), `${inner}/birth_date/$eq`],
    [expressed({ 'name.surname': ['a'] }), `${inner}/name.surname`],
  ])('a value of the wrong kind for its attribute %#', async (criteria, at) => {
    expect(await refused(criteria)).toEqual(['query.unsupported', invalid, at])
  })

  it.each([
    [{ query_type: 'predicate', query: [] }, '/query'],
    [{ query_type: 'predicate', query: 'sex eq male' }, '/query'],
    [{ query_type: 'predicate', query: [{}] }, '/query/0/expression1'],
    [expressed({}), inner],
    [expressed({ $and: [] }), `${inner}/$and`],
    [expressed({ $or: [{}] }), `${inner}/$or/0`],
    [expressed({ sex: {} }), `${inner}/sex`],
    [{ query_type: 'expression' }, '/query'],
    [{ query_type: 'graphql', query: {} }, '/query_type'],
    [{}, '/query_type'],
  ])('an empty or absent query %#', async (criteria, at) => {
    expect(await refused(criteria)).toEqual(['query.unsupported', invalid, at])
  })

  it('a condition without its second comparison, and a member that would be ignored', async () => {
    const expression1 = { attribute_name: 'sex', operator: 'eq', attribute_value: 'male' }
    const query = (item: object): object => ({ query_type: 'predicate', query: [item] })
    const at = '/query/0/condition'
    expect(await refused(query({ expression1, condition: 'or' }))).toContain(at)
    expect(await refused(query({ expression1, expression2: expression1 }))).toContain(at)
    expect(await refused(query({ expression1, expression3: expression1 }))).toContain(
      '/query/0/expression3',
    )
  })

  it('an identifier type that the registry does not keep', async () => {
    const query = { type: 'PASSPORT', value: '1' }
    expect(await refused({ query_type: 'idtype-value', query })).toContain('/query/type')
    const { reason } = await refusal(() =>
      ask(social, { query_type: 'idtype-value', query: { type: 'DRN', value: '1' } }),
    )
    expect(reason).toBe(invalid)
  })

  it('a collection or an entity that does not exist', async () => {
    const query = { value: { expression: { collection: 'cattle', query: { sex: 'male' } } } }
    expect(await refused({ query_type: 'expression', query })).toContain(
      '/query/value/expression/collection',
    )
    const { reason } = await refusal(() =>
      ask(social, { ...compared('sex', 'eq', 'male'), response_entity: 'Village' }),
    )
    expect(reason).toBe(invalid)
  })

  it('conditions too deep, too many, or with too many values', async () => {
    let deep: object = { sex: 'male' }
    for (let level = 0; level < 10_000; level++) deep = { $and: [deep] }
    const many = { $or: Array.from({ length: 300 }, () => ({ sex: 'male' })) }
    const long = { YOB: { $in: Array.from({ length: 2000 }, (_, at) => at) } }
    for (const query of [deep, many, long]) {
      expect(await refused(expressed(query))).toContain(invalid)
    }
  })

  it('a sort by what is not there, in no known order, or of the wrong shape', async () => {
    const by = (sort: unknown): object => ({ ...compared('sex', 'eq', 'male'), sort })
    const reason = 'rjct.sort.invalid'
    expect(await refused(by([{ attribute_name: 'shoe_size' }]))).toEqual([
      'query.unsupported',
      reason,
      '/sort/0/attribute_name',
    ])
    expect(await refused(by([{ attribute_name: 'sex', sort_order: 'up' }]))).toContain(reason)
    expect(await refused(by({ attribute_name: 'sex' }))).toContain(reason)
  })

  it('a page size over the limit, and numbers that are none', async () => {
    const paged = (pagination: unknown): object => ({
      ...compared('sex', 'eq', 'male'),
      pagination,
    })
    for (const page_size of [0, -1, 1.5, '10', 501, Number.NaN]) {
      expect(await refused(paged({ page_size }))).toEqual([
        'query.unsupported',
        'rjct.pagination.invalid',
        '/pagination/page_size',
      ])
    }
    expect(await refused(paged({ page_size: 5, page_number: 0 }))).toContain(
      '/pagination/page_number',
    )
  })

  it('refusals never quote what was asked (S12)', async () => {
    const secret = 'Nakalanzi-1987'
    const refusals = [compared(secret, 'eq', 'x'), compared('birth_date', 'eq', secret)]
    for (const criteria of refusals) {
      const error: unknown = await ask(crvs, criteria).catch((thrown: unknown) => thrown)
      const { message, problems } = error as { message: string; problems: { text: string }[] }
      expect(message).not.toContain(secret)
      expect(problems.map(({ text }) => text).join()).not.toContain(secret)
    }
  })
})
