import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDciError } from '../../../src/errors/index.js'
import type { QueryTarget, RegistryName } from '../../../src/model/index.js'
import {
  openCrvs2026Finds,
  openCrvsFinds,
  openG2pFinds,
  openImisFinds,
  openSppFinds,
} from './peer-models.js'
import { meaningOf } from './meaning.js'
import type { Facts, Finds } from './meaning.js'
import {
  opencrvs,
  opencrvs2026,
  openg2p,
  openimis,
  openimisB,
  openspp,
} from '../../../src/peers/index.js'
import type { Profile } from '../../../src/peers/index.js'

type Criteria = Readonly<Record<string, unknown>>

/** Attributes with the values that records of these tests have. */
type Domain = Readonly<Record<string, readonly string[]>>

const days = ['2020-01-01', '2020-01-02', '2020-01-03']
const person: Domain = {
  given_name: ['Amina', 'Zoë'],
  surname: ['Diallo', 'Wanjirũ'],
  birth_date: days,
  sex: ['male', 'female'],
}
const births: Domain = { birth_date: days, given_name: ['Amina', 'Zoë'] }
const forms: Domain = { createdAt: days, 'child.dob': days, birth_date: days }

/** Every record there can be. */
function everyRecord(domain: Domain): readonly Facts[] {
  return Object.entries(domain).reduce<readonly Facts[]>(
    (records, [name, values]) =>
      records.flatMap((record) => values.map((value) => ({ ...record, [name]: value }))),
    [{}],
  )
}

function comparisonIn(
  domain: Domain,
  operators: readonly string[],
): fc.Arbitrary<[string, string, unknown]> {
  return fc.constantFrom(...Object.keys(domain)).chain((name) => {
    const value = fc.constantFrom(...(domain[name] ?? []))
    return fc.constantFrom(...operators).chain((operator) => {
      const listed = operator.endsWith('in')
      const compared: fc.Arbitrary<unknown> = listed
        ? fc.array(value, { minLength: 1, maxLength: 2 })
        : value
      return compared.map((one): [string, string, unknown] => [name, operator, one])
    })
  })
}

/** Predicate lists and expressions, from one comparison to several joined in every way. */
function criteriaIn(domain: Domain, operators: readonly string[]): fc.Arbitrary<Criteria> {
  const compared = comparisonIn(domain, operators)
  const asPredicate = compared.map(([attribute_name, operator, attribute_value]) => ({
    attribute_name,
    operator,
    attribute_value,
  }))
  const item = fc.oneof(
    { weight: 3, arbitrary: asPredicate.map((expression1) => ({ expression1 })) },
    {
      weight: 3,
      arbitrary: fc.record({
        expression1: asPredicate,
        condition: fc.constantFrom('and', 'and', 'and', 'or', 'not'),
        expression2: asPredicate,
      }),
    },
  )
  const predicates = fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((query) => ({ query_type: 'predicate', query }))
  const leaf = compared.map(([name, operator, value]) => ({ [name]: { [`$${operator}`]: value } }))
  const { tree } = fc.letrec<{ tree: object }>((tie) => ({
    tree: fc.oneof(
      { weight: 5, arbitrary: leaf },
      {
        weight: 2,
        arbitrary: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
      },
      {
        weight: 1,
        arbitrary: fc.array(tie('tree'), { minLength: 1, maxLength: 2 }).map(($or) => ({ $or })),
      },
      { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })) },
    ),
  }))
  const expressions = tree.map((query) => ({
    query_type: 'expression',
    query: { type: 'ns:org:QueryType:NoSql', value: { expression: { query: renamed(query) } } },
  }))
  return fc.oneof(predicates, expressions)
}

/** The `$` words of expressions: `$gte`, not `$ge`. */
function renamed(tree: object): object {
  return JSON.parse(
    JSON.stringify(tree).replaceAll('"$ge"', '"$gte"').replaceAll('"$le"', '"$lte"'),
  ) as object
}

/** Encodes; `undefined` when the query is refused, which has to be with `query.unsupported`. */
function encoded(profile: Profile, criteria: Criteria, target: QueryTarget): Criteria | undefined {
  try {
    return profile.query.encode(criteria, target)
  } catch (error) {
    if (isDciError(error) && error.code === 'query.unsupported') return undefined
    throw error
  }
}

interface Case {
  readonly profile: Profile
  readonly registry: RegistryName
  readonly domain: Domain
  readonly finds: (criteria: Criteria) => Finds
  readonly about: Criteria
  /** How many of 1,000 queries have to be accepted at the least: a dialect that refuses all would be exact too. */
  readonly accepts: number
}

const everything = ['eq', 'gt', 'ge', 'lt', 'le', 'in']

describe('what leaves finds what was meant, or does not leave', () => {
  it.each<[string, Case]>([
    [
      'OpenSPP',
      {
        profile: openspp,
        registry: 'social',
        domain: person,
        finds: openSppFinds,
        about: {},
        accepts: 400,
      },
    ],
    [
      'openIMIS A',
      {
        profile: openimis,
        registry: 'fr',
        domain: person,
        finds: openImisFinds('expression'),
        about: {},
        accepts: 15,
      },
    ],
    [
      'openIMIS B',
      {
        profile: openimisB,
        registry: 'social',
        domain: person,
        finds: openImisFinds('query'),
        about: {},
        accepts: 15,
      },
    ],
    [
      'openIMIS A, read at the other depth',
      {
        profile: openimis,
        registry: 'fr',
        domain: person,
        finds: openImisFinds('query'),
        about: {},
        accepts: 15,
      },
    ],
    [
      'OpenG2P',
      {
        profile: openg2p,
        registry: 'fr',
        domain: person,
        finds: openG2pFinds,
        about: { reg_record_type: 'Farmer' },
        accepts: 400,
      },
    ],
    [
      'OpenCRVS 2024',
      {
        profile: opencrvs,
        registry: 'crvs',
        domain: births,
        finds: openCrvsFinds,
        about: { reg_event_type: 'birth' },
        accepts: 5,
      },
    ],
    [
      'OpenCRVS 2026',
      {
        profile: opencrvs2026,
        registry: 'crvs',
        domain: forms,
        finds: openCrvs2026Finds,
        about: { reg_event_type: 'birth' },
        accepts: 15,
      },
    ],
  ])('%s', (_, { profile, registry, domain, finds, about, accepts }) => {
    const target: QueryTarget = { registry, operation: 'sync.search' }
    const records = everyRecord(domain)
    let accepted = 0
    fc.assert(
      fc.property(criteriaIn(domain, everything), (criteria) => {
        const written = encoded(profile, { ...about, ...criteria }, target)
        if (written === undefined) return
        accepted += 1
        const [meant, found] = [meaningOf(criteria, (name) => name), finds(written)]
        expect(records.filter(found)).toEqual(records.filter(meant))
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(accepts)
  })

  it('also where OpenG2P has operators that predicates have not', () => {
    const target: QueryTarget = { registry: 'fr', operation: 'sync.search' }
    const records = everyRecord(person)
    fc.assert(
      fc.property(criteriaIn(person, ['ne', 'nin', 'ge']), (criteria) => {
        fc.pre(criteria['query_type'] === 'expression')
        const written = openg2p.query.encode({ ...criteria, reg_record_type: 'Farmer' }, target)
        const meant = meaningOf(criteria, (name) => name)
        expect(records.filter(openG2pFinds(written))).toEqual(records.filter(meant))
      }),
    )
  })
})
