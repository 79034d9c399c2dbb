import { describe, expect, it } from 'vitest'
import { isDciError } from '../../../src/errors/index.js'
import { assertableBy, createPolicyAuthorizer, definePolicy } from '../../../src/server/index.js'
import type { DisclosureRequest, Policy, PolicyRule } from '../../../src/server/index.js'
import { us } from '../../kit.js'
import { anna, crvs, purpose, search } from './kit.js'

const rule: PolicyRule = {
  partner: us.sender_id,
  registry: 'crvs',
  purpose: 'eligibility',
  fields: ['sex', 'name.surname'],
}

function problemsOf(policy: unknown): string[] {
  try {
    definePolicy(policy as Policy)
  } catch (error) {
    if (!isDciError(error)) throw error
    return [error.code, ...error.problems.map(({ pointer, text }) => `${pointer} ${text}`)]
  }
  return []
}

const withRule = (changes: Record<string, unknown>): unknown => ({
  rules: [{ ...rule, ...changes }],
})

/** Criteria with an expression. */
function noSql(query: object): Record<string, unknown> {
  return {
    query_type: 'expression',
    query: { type: 'ns:org:QueryType:NoSql', value: { expression: { query } } },
  }
}

describe('a policy', () => {
  it('survives JSON, and nobody changes it afterwards', () => {
    const policy = { rules: [{ ...rule, rows: [{ field: 'sex', in: ['female'] }] }] }
    const defined = definePolicy(JSON.parse(JSON.stringify(policy)) as Policy)
    expect(defined).toEqual(policy)
    expect(Object.isFrozen(defined.rules[0]?.fields)).toBe(true)
  })

  it.each([
    ['no rules', {}, ' must be {"rules": [...]}'],
    ['a member that is not known', { rules: [], rule: 1 }, '/rule is no member of a policy'],
    ['a rule that is none', { rules: ['x'] }, '/rules/0 must be an object'],
    ['a misspelt member', withRule({ field: [] }), '/rules/0/field is no member of a rule'],
    ['no partner', withRule({ partner: undefined }), '/rules/0/partner must be'],
    ['an empty list', withRule({ partner: [] }), '/rules/0/partner must be'],
    ['* in a list', withRule({ partner: ['*', 'x'] }), '/rules/0/partner must be'],
    ['a registry that is none', withRule({ registry: 'crv' }), '/rules/0/registry must be'],
    ['no purpose', withRule({ purpose: '' }), '/rules/0/purpose must be'],
    [
      'an operation that is none',
      withRule({ operations: ['search!'] }),
      '/rules/0/operations must',
    ],
    ['a field that is none', withRule({ fields: ['name.'] }), '/rules/0/fields must be'],
    ['a row condition that is none', withRule({ rows: [{ field: 'a' }] }), '/rules/0/rows must be'],
    [
      'a row value that is none',
      withRule({ rows: [{ field: 'a', in: [{}] }] }),
      '/rules/0/rows must',
    ],
    ['neither keep nor filter', withRule({ askedIdentifiers: true }), '/rules/0/askedIdentifiers'],
    ['an event of another registry', withRule({ mayAssert: ['enrollment'] }), '/rules/0/mayAssert'],
    [
      'a sentence as legal basis',
      withRule({ legalBasis: 'Act of 1984' }),
      '/rules/0/legalBasis must be',
    ],
  ])('with %s is refused, with the place', (_, policy, place) => {
    const [code, ...problems] = problemsOf(policy)
    expect(code).toBe('config.invalid')
    expect(problems.some((problem) => problem.startsWith(place))).toBe(true)
  })

  it('names all mistakes at once', () => {
    expect(problemsOf(withRule({ partner: 1, fields: 1, rows: 1 }))).toHaveLength(4)
  })

  it('with a rule that can never count is refused', () => {
    const any = { ...rule, partner: '*', purpose: '*' }
    expect(problemsOf({ rules: [any, rule] })[1]).toMatch('/rules/1 never counts: /rules/0')
    expect(problemsOf({ rules: [rule, any] })).toEqual([])
    const narrow = { ...rule, operations: ['sync.search'] }
    expect(problemsOf({ rules: [narrow, rule] })).toEqual([])
    expect(problemsOf({ rules: [rule, narrow] })).toHaveLength(2)
  })
})

describe('the authorizer of a policy', () => {
  const answered = async (
    rules: readonly PolicyRule[],
    criteria: Record<string, unknown> = purpose('eligibility'),
  ): Promise<{ status: string | undefined; records: unknown }> => {
    const authorize = createPolicyAuthorizer({ rules })
    const { items } = await search(crvs({ authorize }), [criteria])
    return { status: items[0]?.status, records: items[0]?.data?.reg_records }
  }

  it('gives what the rule allows, and no more (S14)', async () => {
    expect(await answered([rule])).toEqual({
      status: 'succ',
      records: [{ sex: 'female', name: { surname: 'Uwase' } }],
    })
    const all = await answered([{ ...rule, fields: '*' }])
    expect(all.records).toEqual([anna])
  })

  it.each([
    ['another purpose', [rule], purpose('marketing')],
    ['no purpose', [rule], {}],
    ['another partner', [{ ...rule, partner: 'x.example.gov' }], purpose('eligibility')],
    ['another registry', [{ ...rule, registry: 'dr' }], purpose('eligibility')],
    ['another operation', [{ ...rule, operations: ['search'] }], purpose('eligibility')],
    ['no rules', [], purpose('eligibility')],
  ] as [string, PolicyRule[], Record<string, unknown>][])(
    'refuses by default: %s (S14)',
    async (_, rules, criteria) => {
      expect(await answered(rules, criteria)).toEqual({ status: 'rjct', records: undefined })
    },
  )

  it('goes by the first rule that matches', async () => {
    const rest: PolicyRule = { ...rule, partner: '*', purpose: '*', fields: ['birth_date'] }
    expect((await answered([rule, rest])).records).toMatchObject([{ sex: 'female' }])
    expect((await answered([rule, rest], {})).records).toEqual([{ birth_date: '2019-01-02' }])
  })

  it('keeps the identifier asked for where the rule says so', async () => {
    const { records } = await answered([{ ...rule, fields: [], askedIdentifiers: 'keep' }])
    expect(records).toEqual([{ identifier: [anna.identifier[0]] }])
  })

  it('gives only rows whose every value is allowed (S14)', async () => {
    const rows = (field: string, ...values: string[]): PolicyRule => ({
      ...rule,
      rows: [{ field, in: values }],
    })
    expect((await answered([rows('address.district', 'KGL', 'X')])).records).toHaveLength(1)
    expect((await answered([rows('address.district', 'X')])).records).toEqual([])
    expect((await answered([rows('identifier.identifier_type', 'BRN')])).records).toEqual([])
    expect((await answered([rows('nothing', 'X')])).records).toEqual([])
  })

  it.each([
    [
      'a predicate',
      {
        query_type: 'predicate',
        query: [
          {
            seq_num: 1,
            expression1: { attribute_name: 'income', operator: 'gt', attribute_value: '1' },
          },
        ],
      },
    ],
    [
      'a second comparison',
      {
        query_type: 'predicate',
        query: [
          {
            seq_num: 1,
            expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'male' },
            condition: 'or',
            expression2: { attribute_name: 'income', operator: 'gt', attribute_value: '1' },
          },
        ],
      },
    ],
    ['an expression', noSql({ $or: [{ sex: { $eq: 'male' } }, { income: { $gt: 1 } }] })],
    ['an operator below a field', noSql({ sex: { $or: [{ income: { $gt: 1 } }] } })],
    ['a comparison written for a document store', noSql({ $expr: { $gt: ['$income', 5] } })],
    ['a condition that is code', noSql({ sex: 'male', $where: 'this.income > 5' })],
    ['such an operator further down', noSql({ $and: [{ sex: { $not: { $where: 'x' } } }] })],
    [
      'conditions beside the tree, as OpenSPP reads them',
      {
        query_type: 'expression',
        query: {
          value: { expression: { query: { sex: 'male' } } },
          seq: [{ attribute: 'income', operator: '>', value: 5 }],
        },
      },
    ],
    ['a sort order', { sort: [{ attribute_name: 'income', sort_order: 'asc' }] }],
    [
      'GraphQL',
      { query_type: 'graphql', query: { type: 'q', value: { query: '{ person { income } }' } } },
    ],
  ])('refuses to be asked by a field that may not be seen: %s (S14)', async (_, query) => {
    const asked = { ...purpose('eligibility'), ...query }
    expect(await answered([rule], asked)).toEqual({ status: 'rjct', records: undefined })
    expect((await answered([{ ...rule, askBy: '*' }], asked)).status).toBe('succ')
  })

  it('lets be asked by what may be seen, and by more where the rule says so', async () => {
    const predicate = (attribute_name: string): Record<string, unknown> => ({
      ...purpose('eligibility'),
      query_type: 'predicate',
      query: [
        { seq_num: 1, expression1: { attribute_name, operator: 'eq', attribute_value: 'x' } },
      ],
    })
    expect((await answered([rule], predicate('sex'))).status).toBe('succ')
    expect((await answered([rule], predicate('name'))).status).toBe('rjct')
    const more = { ...rule, askBy: ['birth_date'] }
    expect((await answered([more], predicate('birth_date'))).status).toBe('succ')
    expect((await answered([more], predicate('sex'))).status).toBe('rjct')
  })
})

describe('events', () => {
  const ibr: PolicyRule = { ...rule, registry: 'ibr', purpose: '*', mayAssert: ['Enrollment'] }
  const told = { registry: 'ibr', operation: 'sync.enrollment.updates', partner: us.sender_id }

  it('may be told by whom the policy lets, in any spelling, and by nobody else (S14)', () => {
    const authorize = createPolicyAuthorizer({ rules: [ibr] })
    const asking = { ...told, event: 'enrollment' } as DisclosureRequest
    expect(authorize(asking)).toMatchObject({ allow: true })
    expect(authorize({ ...asking, event: 'death' })).toMatchObject({ allow: false })
    const silent = createPolicyAuthorizer({ rules: [{ ...ibr, mayAssert: ['dis-enrollment'] }] })
    expect(silent(asking)).toMatchObject({ allow: false })
  })

  it('of a partner are what its sheet can have as mayAssert (S14)', () => {
    const policy = definePolicy({
      rules: [
        { ...rule, mayAssert: ['death', 'live_birth'] },
        { ...ibr, partner: '*' },
      ],
    })
    expect(assertableBy(policy, us.sender_id)).toEqual(['death', 'live_birth', 'Enrollment'])
    expect(assertableBy(policy, 'x', 'crvs')).toEqual([])
  })
})
