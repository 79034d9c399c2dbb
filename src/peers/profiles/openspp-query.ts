import type { ComparisonOperator, QueryDialect, QueryTarget } from '../../model/index.js'
import { standardName } from '../query/attributes.js'
import { alternativesOf, hasNot, mostAlternatives } from '../query/condition.js'
import type { Comparison, Condition } from '../query/condition.js'
import { readQuery } from '../query/read-query.js'
import type { Criteria } from '../query/read-query.js'
import { named, refusalsOf } from '../query/refusal.js'
import { regTypeFor } from '../query/reg-type.js'

const refuse = refusalsOf(
  'OpenSPP',
  "idTypeValue('UIN', '…'), or comparisons of given_name, surname, birth_date, sex, phone, email and other plain names by eq, gt, ge, lt, le or in, joined by and or or",
)

const operators: Readonly<Partial<Record<ComparisonOperator, string>>> = {
  eq: '=',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
  in: 'in',
}

/** The names that it knows by another word than the standard's. */
const words: ReadonlyMap<string, string> = new Map([['phone_number', 'phone']])

/** `reg_type` of searches: any of these, or none. */
const searchTypes = {
  social: ['ns:org:RegistryType:Social', 'SOCIAL_REGISTRY', 'social'],
}

/** `reg_type` of subscriptions: one of these, or none (peers README section 5). */
const subscriptionTypes = {
  social: ['SOCIAL_REGISTRY'],
  dr: ['DR'],
  fr: ['FR'],
  ibr: ['IBR'],
}

/**
 * OpenSPP 2 reads identifiers as the standard has them. The standard's expression would give an empty filter there, that is everyone, and a
 * predicate list is `rjct.filter.invalid`: both are written as its own expression, `{seq, or}`, in which all of `seq` hold, or all of one of
 * `or`. Nothing is written in CEL, its predicate language: `{seq, or}` says the same without a text to escape. A subscription's
 * `query_type` is always written: an identifier without it matches everyone there.
 */
export const openSppQuery: QueryDialect = { name: 'openspp', encode }

function encode(criteria: Criteria, target: QueryTarget): Criteria {
  const { operation } = target
  const reg_type = regTypeFor(
    criteria,
    target,
    operation === 'subscribe' ? subscriptionTypes : searchTypes,
  )
  const own = reg_type === undefined ? criteria : { ...criteria, reg_type }
  const asked = readQuery(criteria, operation, refuse)
  if (asked.kind === 'everything') return own
  if (asked.kind === 'identifier') {
    const { type, value } = asked
    return { ...own, query_type: 'idtype-value', query: { type, value } }
  }
  return { ...own, query_type: 'expression', query: sequence(asked.condition) }
}

interface Written {
  readonly attribute: string
  readonly operator: string
  readonly value: unknown
}

function sequence(condition: Condition): object {
  if (hasNot(condition)) {
    throw refuse(
      'has no "not" in its expressions',
      "the opposite, said without it: predicate(['birth_date', 'lt', 'YYYY-MM-DD']) for what is not ge that day",
    )
  }
  const [first, ...others] = (alternativesOf(condition) ?? []).map((all) => all.map(written))
  if (first === undefined) {
    throw refuse(
      `is sent at most ${String(mostAlternatives)} alternatives, and these conditions come to more`,
      "predicate(['given_name', 'in', ['…', '…']]) for several values of one attribute, or several searches",
    )
  }
  return others.length === 0
    ? { seq: first }
    : { seq: first, or: others.map((all) => ({ seq: all })) }
}

function written({ attribute, operator, value }: Comparison): Written {
  const standard = standardName(attribute)
  const known = words.get(standard) ?? standard
  const word = operators[operator]
  if (word === undefined) throw refuse(`has no operator for "${operator}" of ${named(attribute)}`)
  if (!/^[A-Za-z]\w*$/.test(known)) {
    throw refuse(`has no attribute ${named(attribute)}: its attributes are plain names`)
  }
  return { attribute: known, operator: word, value }
}
