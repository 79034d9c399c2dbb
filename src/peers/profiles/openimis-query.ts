import type { QueryDialect, QueryTarget, RegistryName } from '../../model/index.js'
import { standardName } from '../query/attributes.js'
import { conjunctionOf } from '../query/condition.js'
import type { Comparison, Condition } from '../query/condition.js'
import { isDay } from '../query/day.js'
import { readQuery } from '../query/read-query.js'
import type { Asked, Criteria } from '../query/read-query.js'
import { isObject } from '../query/read-value.js'
import { named, refusalsOf } from '../query/refusal.js'
import type { Refuse } from '../query/refusal.js'
import { regTypeFor } from '../query/reg-type.js'

/** What tells the two lines apart. */
interface Line {
  readonly family: string
  readonly regTypes: Readonly<Partial<Record<RegistryName, readonly string[]>>>
  /** `reg_record_type` where this line has a word of its own. */
  readonly recordTypes: Readonly<Partial<Record<RegistryName, string>>>
  /** What it does with an identifier. */
  readonly identifiers: string
}

const works =
  "expression({ firstName: '…', lastName: '…', dob: 'YYYY-MM-DD' }), each of given name, surname, birth date, sex, phone and email at most once, compared by eq and joined by and"

/** The names it filters by. What else stands in a query it leaves out without a word. */
const words: ReadonlyMap<string, string> = new Map([
  ['given_name', 'firstName'],
  ['surname', 'lastName'],
  ['birth_date', 'dob'],
  ['sex', 'gender'],
  ['phone_number', 'phone'],
  ['email', 'email'],
])

/** The sexes it filters by; another word is no filter there. */
const sexes: ReadonlyMap<string, string> = new Map([
  ['male', 'Male'],
  ['female', 'Female'],
  ['other', 'Other'],
])

/**
 * openIMIS, line A: an identifier is looked for as a part of its internal UUID, a predicate list is HTTP 400, and every key that it does not
 * know is left out of the filter. So both are refused, and expressions and predicates leave as the flat equality that it evaluates. Names,
 * telephone numbers and e-mail addresses are compared as "contains" by its public sources: more may come back than was meant. Of a message
 * it reads the first item alone (`maxItems` of its profile).
 */
export const openImisQuery: QueryDialect = dialectOf('openimis', {
  family: 'openIMIS (line A)',
  regTypes: { fr: ['ns:org:RegistryType:FR'], social: ['ns:org:RegistryType:SR'] },
  recordTypes: { fr: 'Farmer' },
  identifiers: 'looks for an identifier as a part of its internal UUID, so it would answer others',
})

/** openIMIS, line B: an identifier is HTTP 500, and it evaluates no predicates. Else as line A. */
export const openImisBQuery: QueryDialect = dialectOf('openimis-b', {
  family: 'openIMIS (line B)',
  regTypes: { fr: ['ns:org:RegistryType:FR'], social: ['ns:org:RegistryType:Social'] },
  recordTypes: {},
  identifiers: 'answers HTTP 500 to an identifier',
})

function dialectOf(name: string, line: Line): QueryDialect {
  const refuse = refusalsOf(line.family, works)
  return {
    name,
    encode(criteria: Criteria, target: QueryTarget): Criteria {
      const own = { ...criteria, ...typesOf(criteria, target, line) }
      const asked = readQuery(criteria, target.operation, refuse)
      if (target.operation === 'subscribe') return subscription(own, asked, refuse)
      if (asked.kind !== 'condition') throw refuse(line.identifiers)
      const { type } = isObject(criteria['query']) ? criteria['query'] : {}
      const flat = equalities(asked.condition, refuse)
      return {
        ...own,
        query_type: 'expression',
        query: {
          type: typeof type === 'string' ? type : 'ns:org:QueryType:NoSql',
          // Builds of both lines read the filter at one of these two depths and nothing at the other.
          value: { expression: { ...flat, query: flat } },
        },
      }
    },
  }
}

function typesOf(criteria: Criteria, target: QueryTarget, line: Line): Criteria {
  const reg_type = regTypeFor(criteria, target, line.regTypes)
  const record = line.recordTypes[target.registry]
  const { reg_record_type } = criteria
  const published = record !== undefined && reg_record_type === `spdci-extensions-dci:${record}`
  return {
    ...(reg_type === undefined ? {} : { reg_type }),
    ...(published ? { reg_record_type: record } : {}),
  }
}

/** Its subscriptions compare an identifier, in a shape of their own; every other filter is stored there, and matches everybody. */
function subscription(own: Criteria, asked: Asked, refuse: Refuse): Criteria {
  if (asked.kind === 'everything') return own
  if (asked.kind === 'condition') {
    throw refuse(
      'tells a subscriber of everybody whose filter is an expression or a predicate',
      "a filter by identifier, idTypeValue('UIN', '…')",
    )
  }
  const query = { 'idtype-value': { id_type: asked.type, id_value: asked.value } }
  return { ...own, query_type: 'idtype-value', query }
}

function equalities(condition: Condition, refuse: Refuse): Readonly<Record<string, string>> {
  const comparisons = conjunctionOf(condition)
  if (comparisons === undefined) throw refuse('evaluates neither "or" nor "not"')
  const flat: Record<string, string> = {}
  for (const comparison of comparisons) {
    const { attribute, operator } = comparison
    const word = words.get(standardName(attribute))
    if (word === undefined) {
      throw refuse(
        `leaves ${named(attribute)} out of the filter and would answer everybody else too`,
      )
    }
    if (operator !== 'eq') throw refuse(`compares ${named(attribute)} by eq only`)
    if (word in flat)
      throw refuse(`keeps one comparison of ${named(attribute)} and drops the other`)
    flat[word] = valueOf(comparison, word, refuse)
  }
  return flat
}

function valueOf({ attribute, value }: Comparison, word: string, refuse: Refuse): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw refuse(`finds everybody unless ${named(attribute)} is compared with a text`)
  }
  if (word === 'dob' && !isDay(value)) throw refuse('compares birth dates with a whole day only')
  if (word !== 'gender') return value
  const sex = sexes.get(value.toLowerCase())
  if (sex === undefined) {
    throw refuse('leaves a sex other than male, female and other out of the filter')
  }
  return sex
}
