import { everyone, lookUp, nobody, where } from '../inner-query.js'
import type { InnerQuery } from '../inner-query.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { Members } from '../peer-call.js'
import type { InnerCriteria } from '../standard-request.js'
import { notInSchema } from './read-query.js'
import { eventCriteria, registrationTypes } from './registers.js'
import type { CivilEvent } from './registers.js'

const identifierTypes = ['UIN', 'BRN', 'DRN']

/** Fields of every record, and what they are here; `undefined`: nothing is on file. */
const recordFields: ReadonlyMap<string, string | undefined> = new Map([
  ['createdAt', 'registration_date'],
  ['updatedAt', 'last_updated'],
  ['createdAtLocation', undefined],
  ['updatedAtLocation', undefined],
  ['createdBy', undefined],
  ['updatedBy', undefined],
  ['trackingId', undefined],
  ['legalStatuses.REGISTERED.createdAt', 'registration_date'],
  ['legalStatuses.REGISTERED.createdAtLocation', undefined],
  ['legalStatuses.REGISTERED.registrationNumber', 'number'],
])

/** Fields of its forms, behind `child.` or `deceased.`. */
const formFields: ReadonlyMap<string, string> = new Map([
  ['dob', 'birth_date'],
  ['gender', 'sex'],
  ['name.firstname', 'name.given_name'],
  ['name.surname', 'name.surname'],
])

/** Search criteria as OpenCRVS of 2026 evaluates them. Throws `message.invalid` for what its schema has not, or lacks. */
export function openCrvs2026Criteria(criteria: Members): InnerCriteria {
  const { reg_type, reg_event_type, pagination, sort, query_type, query } = criteria
  if (reg_type !== 'ns:org:RegistryType:Civil') {
    throw notInSchema('reg_type', 'ns:org:RegistryType:Civil')
  }
  if (reg_event_type !== 'birth' && reg_event_type !== 'death') {
    throw notInSchema('reg_event_type', 'birth or death')
  }
  if (typeof membersOf(pagination)['page_number'] !== 'number') {
    throw notInSchema('pagination.page_number', 'a number')
  }
  const orders = (Array.isArray(sort) ? listOf(sort) : [sort]).map(membersOf)
  if (orders.some(({ attribute_name }) => textOf(attribute_name) === undefined)) {
    throw notInSchema('sort.attribute_name', 'a text')
  }
  return {
    ...eventCriteria(reg_event_type),
    ...sorted(orders),
    ...queryRead(query_type, query, reg_event_type),
  }
}

function sorted(orders: readonly Members[]): Members {
  const known = orders.flatMap(({ attribute_name, sort_order }) => {
    const attribute = recordFields.get(String(attribute_name))
    if (attribute === undefined || attribute === 'number') return []
    return [{ attribute_name: attribute, sort_order: sort_order === 'desc' ? 'desc' : 'asc' }]
  })
  return known.length === 0 ? {} : { sort: known }
}

function queryRead(query_type: unknown, query: unknown, event: CivilEvent): InnerQuery {
  if (query_type === 'idtype-value') return identified(membersOf(query), event)
  if (query_type === 'predicate') return predicates(listOf(query).map(membersOf), event)
  if (query_type !== 'expression') {
    throw notInSchema('query_type', 'idtype-value, expression or predicate')
  }
  const { data, ...fields } = membersOf(
    membersOf(membersOf(membersOf(query)['value'])['expression'])['query'],
  )
  const asked = Object.entries({ ...fields, ...membersOf(data) })
  return joined(asked.map(([name, said]) => condition(name, compared(membersOf(said)), event)))
}

function identified({ type, value }: Members, event: CivilEvent): InnerQuery {
  if (!identifierTypes.includes(String(type)) || typeof value !== 'string' || value === '') {
    throw notInSchema('query.type', `one of ${identifierTypes.join(', ')}`)
  }
  if (type !== 'UIN' && registrationTypes[event] !== type) return nobody
  return lookUp(String(type), value)
}

/** `exact` or `range`, in the mocks' expression language. */
function compared({ type, term, gte, lte }: Members): Members {
  if (type === 'exact') return { $eq: term }
  if (type !== 'range') throw notInSchema('query.type', 'exact or range')
  return {
    ...(gte === undefined ? {} : { $gte: gte }),
    ...(lte === undefined ? {} : { $lte: lte }),
  }
}

const operators: Readonly<Record<string, string>> = {
  eq: '$eq',
  ge: '$gte',
  gt: '$gt',
  le: '$lte',
  lt: '$lt',
}

/** Joined by `and` alone; of two on one field it keeps the second. */
function predicates(items: readonly Members[], event: CivilEvent): InnerQuery {
  const kept = new Map<string, Members>()
  for (const { expression1, condition: joint, expression2 } of items) {
    if (joint !== undefined && joint !== 'and') throw notInSchema('query.condition', 'and')
    for (const one of [expression1, expression2].filter((given) => given !== undefined)) {
      const { attribute_name, operator, attribute_value } = membersOf(one)
      const known = operators[String(operator)]
      if (known === undefined) throw notInSchema('query.operator', 'eq, ge, gt, le or lt')
      kept.set(String(attribute_name), { [known]: attribute_value })
    }
  }
  return joined([...kept].map(([name, said]) => condition(name, said, event)))
}

/** A name that is no field is dropped without a word; one that is, and of which nothing is on file here, matches nobody. */
function condition(name: string, said: Members, event: CivilEvent): Members | undefined {
  const ofForm = /^[A-Za-z]\w*\.(.+)$/.exec(name)?.[1]
  if (!recordFields.has(name) && (ofForm === undefined || name.startsWith('legalStatuses.'))) {
    return undefined
  }
  const attribute = recordFields.get(name) ?? formFields.get(ofForm ?? '')
  if (attribute === undefined) return { $everyone: false }
  return { [attribute === 'number' ? registrationTypes[event] : attribute]: said }
}

function joined(conditions: readonly (Members | undefined)[]): InnerQuery {
  const honoured = conditions.filter((one) => one !== undefined)
  return honoured.length === 0 ? everyone : where({ $and: honoured })
}
