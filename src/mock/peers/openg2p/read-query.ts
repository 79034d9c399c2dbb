import { isRecord } from '../../query/index.js'
import { lookUp, where } from '../inner-query.js'
import type { InnerQuery } from '../inner-query.js'
import type { OpenG2pRegister } from './registers.js'

type Criteria = Readonly<Record<string, unknown>>

const operators = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin'])

/** Its predicates' words for them. */
const words: ReadonlyMap<unknown, string> = new Map([
  ['eq', '$eq'],
  ['ne', '$ne'],
  ['gt', '$gt'],
  ['ge', '$gte'],
  ['gte', '$gte'],
  ['lt', '$lt'],
  ['le', '$lte'],
  ['lte', '$lte'],
  ['in', '$in'],
  ['nin', '$nin'],
])

/** Thrown within this file. */
class Refused extends Error {}

/**
 * Reads a query as OpenG2P does (peers README section 2): an identifier that is a `UIN` or `FID`; an expression at `value.expression.query` over the
 * columns of the register with `$and`, `$or` and eight operators; predicates as a list, or as `{value: […]}`, whose items all hold in the order of
 * `seq_num`. It leaves nothing out: `undefined` for a column or operator that it has not.
 */
export function readOpenG2pQuery(
  { query_type, query }: Criteria,
  register: OpenG2pRegister,
): InnerQuery | undefined {
  try {
    if (query_type === 'idtype-value') return identifier(query, register)
    if (query_type === 'expression') return where(expression(query, register))
    return query_type === 'predicate' ? where(predicates(query, register)) : undefined
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

function refuse(): never {
  throw new Refused()
}

function identifier(query: unknown, register: OpenG2pRegister): InnerQuery {
  const { type, value } = isRecord(query) ? query : {}
  if ((type !== 'UIN' && type !== 'FID') || typeof value !== 'string' || value === '') {
    return refuse()
  }
  const found = register.identifierOf(type, value)
  return lookUp(found.type, found.value)
}

function expression(query: unknown, register: OpenG2pRegister): Criteria {
  const value = isRecord(query) ? query['value'] : undefined
  const inner = isRecord(value) ? value['expression'] : undefined
  return tree(isRecord(inner) ? inner['query'] : undefined, register, 0)
}

const deepest = 16

function tree(query: unknown, register: OpenG2pRegister, depth: number): Criteria {
  if (!isRecord(query) || Object.keys(query).length === 0) return refuse()
  if (depth > deepest) return refuse()
  const conditions = Object.entries(query).map(([name, value]) => {
    if (name !== '$and' && name !== '$or') return column(name, value, register)
    if (!Array.isArray(value) || value.length === 0) return refuse()
    return { [name]: value.map((one: unknown) => tree(one, register, depth + 1)) }
  })
  return { $and: conditions }
}

function column(name: string, value: unknown, register: OpenG2pRegister): object {
  const attribute = attributeOf(name, register)
  if (!isRecord(value)) return { [attribute]: { $eq: value } }
  const names = Object.keys(value)
  if (names.length === 0 || !names.every((one) => operators.has(one))) {
    return refuse()
  }
  return { [attribute]: value }
}

function attributeOf(name: unknown, { columns }: OpenG2pRegister): string {
  return columns.get(name) ?? refuse()
}

function predicates(query: unknown, register: OpenG2pRegister): Criteria {
  const given = isRecord(query) ? query['value'] : query
  const listed = (Array.isArray(given) ? given : []) as readonly unknown[]
  if (listed.length === 0) return refuse()
  const items = listed.map((item) => (isRecord(item) ? item : refuse()))
  return { $and: items.sort(bySequence).map((item) => predicate(item, register)) }
}

function bySequence(left: Criteria, right: Criteria): number {
  return Number(left['seq_num'] ?? 0) - Number(right['seq_num'] ?? 0)
}

function predicate({ expression1, expression2 }: Criteria, register: OpenG2pRegister): object {
  if (expression2 !== undefined && expression2 !== null) return refuse()
  if (!isRecord(expression1)) return refuse()
  const { attribute_name, operator, attribute_value } = expression1
  const word = words.get(operator) ?? refuse()
  return { [attributeOf(attribute_name, register)]: { [word]: attribute_value } }
}
