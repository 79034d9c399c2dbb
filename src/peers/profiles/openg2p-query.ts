import type { ComparisonOperator, QueryDialect, QueryTarget } from '../../model/index.js'
import { registryOfType } from '../../model/index.js'
import { conjunctionOf } from '../query/condition.js'
import type { Comparison, Condition } from '../query/condition.js'
import { readQuery } from '../query/read-query.js'
import type { Criteria } from '../query/read-query.js'
import { isObject } from '../query/read-value.js'
import { named, refusalsOf } from '../query/refusal.js'

const refuse = refusalsOf(
  'OpenG2P',
  "idTypeValue('UIN', '…') or idTypeValue('FID', '…'), or expression({ field: { $gte: …, $lt: … } }) over its register's columns with $and, $or, $eq, $ne, $gt, $gte, $lt, $lte, $in and $nin",
)

const identifierTypes = ['UIN', 'FID']

const operators: Readonly<Record<ComparisonOperator, string>> = {
  eq: '$eq',
  ne: '$ne',
  gt: '$gt',
  ge: '$gte',
  lt: '$lt',
  le: '$lte',
  in: '$in',
  nin: '$nin',
}

/**
 * OpenG2P: `reg_type` is the mnemonic of a register, `Farmer`, `Household` or `Individual`; `reg_record_type` must be there. A predicate
 * list is read as items that all hold, so one with nothing but `and` leaves as single numbered comparisons; one with `or` leaves as the
 * expression that says the same. Attributes are columns of the register and stay as they are: it refuses those it has not, itself.
 * `authorize.consent_jws` and everything else in the criteria passes untouched.
 */
export const openG2pQuery: QueryDialect = { name: 'openg2p', encode }

function encode(criteria: Criteria, target: QueryTarget): Criteria {
  const own = { ...criteria, reg_type: register(criteria, target) }
  const { reg_record_type } = criteria
  if (typeof reg_record_type !== 'string' || reg_record_type === '') {
    throw refuse('requires reg_record_type', "reg_record_type: 'Farmer'")
  }
  const asked = readQuery(criteria, target.operation, refuse)
  if (asked.kind === 'everything') return own
  if (asked.kind === 'identifier') {
    const { value } = asked
    const type = identifierTypes.find((one) => one === asked.type.toUpperCase())
    if (type === undefined) throw refuse(`finds nobody by an identifier ${named(asked.type)}`)
    return { ...own, query_type: 'idtype-value', query: { type, value } }
  }
  const comparisons = conjunctionOf(asked.condition)
  if (criteria['query_type'] !== 'expression' && comparisons !== undefined) {
    return { ...own, query_type: 'predicate', query: comparisons.map(predicate) }
  }
  const { type = 'ns:org:QueryType:NoSql' } = isObject(criteria['query']) ? criteria['query'] : {}
  const query = comparisons === undefined ? tree(asked.condition) : flat(comparisons)
  return { ...own, query_type: 'expression', query: { type, value: { expression: { query } } } }
}

/** The register asked: the mnemonic that the criteria give, or else the one of the registry. */
function register({ reg_type, response_entity }: Criteria, { registry }: QueryTarget): string {
  const said = typeof reg_type === 'string' ? reg_type : ''
  const published = said.startsWith('ns:') && registryOfType(said) === registry
  if (said !== '' && !published) return said
  if (registry === 'fr') return 'Farmer'
  if (registry === 'social') return response_entity === 'Member' ? 'Individual' : 'Household'
  throw refuse(
    'names its registers itself and none is known for this registry',
    'reg_type with the mnemonic of the register, e.g. "Farmer", "Household" or "Individual"',
  )
}

function predicate({ attribute, operator, value }: Comparison, index: number): object {
  requireColumn(attribute)
  const expression1 = { attribute_name: attribute, operator, attribute_value: value }
  return { seq_num: index + 1, expression1 }
}

/** One object for all columns where no operator stands twice, which its older builds read too. */
function flat(comparisons: readonly Comparison[]): object {
  const columns: Record<string, Record<string, unknown>> = Object.create(null) as Record<
    string,
    Record<string, unknown>
  >
  for (const { attribute, operator, value } of comparisons) {
    requireColumn(attribute)
    const compared = (columns[attribute] ??= {})
    const word = operators[operator]
    if (word in compared) return tree({ kind: 'all', of: comparisons })
    compared[word] = value
  }
  return { ...columns }
}

function tree(condition: Condition): object {
  if (condition.kind === 'comparison') {
    const { attribute, operator, value } = condition
    requireColumn(attribute)
    return { [attribute]: { [operators[operator]]: value } }
  }
  if (condition.kind === 'not') {
    throw refuse('has no "not": write its opposite', 'expression({ field: { $ne: … } })')
  }
  return { [condition.kind === 'all' ? '$and' : '$or']: condition.of.map(tree) }
}

function requireColumn(attribute: string): void {
  if (/^[A-Za-z]\w*$/.test(attribute)) return
  throw refuse(`has no column ${named(attribute)}: columns are plain names`)
}
