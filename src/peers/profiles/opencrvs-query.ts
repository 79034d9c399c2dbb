import type { QueryDialect, QueryTarget } from '../../model/index.js'
import { registryOfType } from '../../model/index.js'
import { standardName } from '../query/attributes.js'
import { conjunctionOf } from '../query/condition.js'
import type { Comparison, Condition } from '../query/condition.js'
import { isDay } from '../query/day.js'
import { readQuery } from '../query/read-query.js'
import type { Criteria } from '../query/read-query.js'
import { named, refusalsOf } from '../query/refusal.js'
import type { Refuse } from '../query/refusal.js'
import { eventAsked } from './opencrvs-event.js'

const refuse = refusalsOf(
  'OpenCRVS (2024)',
  "idTypeValue('BRN', '…') (or DRN, MRN, NID, OPENCRVS_RECORD_ID), or predicate(both(['birthdate', 'ge', 'YYYY-MM-DD'], ['birthdate', 'le', 'YYYY-MM-DD'])) with reg_event_type: 'birth' or 'death'",
)

const identifierTypes = ['BRN', 'DRN', 'MRN', 'NID', 'OPENCRVS_RECORD_ID']

const registerName = /^ocrvs:registry_type:(birth|death|marriage)$/

/**
 * OpenCRVS as of 2024. It evaluates one thing besides registration numbers: a birth date from the first comparison of a predicate (`ge` or
 * `gt`) to the second (`le` or `lt`). A lone `eq`, or the two the other way round, is accepted and dropped in silence: all births. So the two
 * are put in that order, in one item; the `eq` of a day becomes `ge` and `le` of it; anything else is refused. Expressions are written
 * as predicates where they say no more than that. `reg_type` says birth, death or marriage and is taken from `reg_event_type` or the
 * registration number: without it every event would be searched.
 */
export const openCrvsQuery: QueryDialect = { name: 'opencrvs', encode }

function encode(criteria: Criteria, target: QueryTarget): Criteria {
  const asked = readQuery(criteria, target.operation, refuse)
  if (asked.kind === 'everything') throw refuse('has no subscriptions')
  if (asked.kind === 'identifier') {
    const { value } = asked
    const type = identifierTypes.find((one) => one === asked.type.toUpperCase())
    if (type === undefined) throw refuse(`does not know the identifier ${named(asked.type)}`)
    const types = typesFor(criteria, target, type)
    return { ...criteria, ...types, query_type: 'idtype-value', query: { type, value } }
  }
  const types = typesFor(criteria, target, undefined)
  const event = types.reg_type.slice(types.reg_type.lastIndexOf(':') + 1)
  if (event === 'marriage') {
    throw refuse(
      'evaluates no predicate on marriages and would answer all',
      "idTypeValue('MRN', '…')",
    )
  }
  const refuseHere: Refuse = (why) => refuse(why, shapes[event])
  return {
    ...criteria,
    ...types,
    query_type: 'predicate',
    query: [born(asked.condition, { event, refuse: refuseHere })],
  }
}

interface Types {
  readonly reg_type: string
  readonly reg_record_type: string
}

function typesFor(
  criteria: Criteria,
  { registry }: QueryTarget,
  identifierType: string | undefined,
): Types {
  const { reg_type, reg_record_type } = criteria
  const said = typeof reg_type === 'string' ? reg_type : ''
  if (said !== '' && registryOfType(said) !== registry) {
    throw refuse(`searches every register when it is asked for ${named(said)}`)
  }
  const chosen = registerName.test(said)
    ? said
    : `ocrvs:registry_type:${eventAsked(criteria, identifierType, refuse)}`
  const published = reg_record_type === undefined || String(reg_record_type).endsWith(':Person')
  return { reg_type: chosen, reg_record_type: published ? 'person' : String(reg_record_type) }
}

/** What works where one event is asked for by attributes. */
const shapes: Readonly<Record<string, string>> = {
  birth:
    "idTypeValue('BRN', '…'), or predicate(both(['birthdate', 'ge', 'YYYY-MM-DD'], ['birthdate', 'le', 'YYYY-MM-DD'])) with reg_event_type: 'birth'",
  death:
    "idTypeValue('DRN', '…'), or predicate(both(['birthdate', 'ge', 'YYYY-MM-DD'], ['birthdate', 'le', 'YYYY-MM-DD'])) with reg_event_type: 'death'",
}

interface Here {
  readonly event: string
  readonly refuse: Refuse
}

/** The one item it evaluates: from a day on, and until a day. */
function born(condition: Condition, here: Here): object {
  const { event, refuse } = here
  const comparisons = conjunctionOf(condition)
  if (comparisons === undefined) throw refuse('joins comparisons by "and" only')
  for (const comparison of comparisons) requireBirthDay(comparison, here)
  const from = comparisons.filter(({ operator }) => operator === 'ge' || operator === 'gt')
  const until = comparisons.filter(({ operator }) => operator === 'le' || operator === 'lt')
  const [on, ...more] = comparisons.filter(({ operator }) => operator === 'eq')
  if (on !== undefined && more.length + from.length + until.length === 0) {
    return between({ ...on, operator: 'ge' }, { ...on, operator: 'le' })
  }
  const [first, second] = [from[0], until[0]]
  if (first === undefined || second === undefined || comparisons.length !== 2) {
    throw refuse(
      `honours one ge or gt of birthdate together with one le or lt, and answers all ${event}s for less`,
    )
  }
  return between(first, second)
}

function between(first: Comparison, second: Comparison): object {
  return {
    seq_num: 1,
    expression1: onBirthdate(first),
    condition: 'and',
    expression2: onBirthdate(second),
  }
}

function onBirthdate({ operator, value }: Comparison): object {
  return { attribute_name: 'birthdate', operator, attribute_value: value }
}

function requireBirthDay(
  { attribute, operator, value }: Comparison,
  { event, refuse }: Here,
): void {
  if (standardName(attribute) !== 'birth_date') {
    throw refuse(`drops a comparison of ${named(attribute)} and answers all ${event}s`)
  }
  if (!isDay(value)) {
    throw refuse(`compares birthdate with whole days only, not by "${operator}" of something else`)
  }
}
