import { DciError } from '../../../errors/index.js'
import type { People } from '../../people/index.js'
import { everyone, lookUp, nobody, where } from '../inner-query.js'
import type { InnerQuery } from '../inner-query.js'
import { listOf, membersOf } from '../peer-call.js'
import type { Members } from '../peer-call.js'
import type { InnerCriteria } from '../standard-request.js'
import { eventCriteria, eventInType, recordOf, registrationTypes } from './registers.js'
import type { CivilEvent } from './registers.js'

const identifierTypes = ['BRN', 'DRN', 'MRN', 'NID', 'OPENCRVS_RECORD_ID']

/** Search criteria as OpenCRVS of 2024 evaluates them. Throws `message.invalid` for what its schema has not. */
export function openCrvsCriteria(criteria: Members, people: People): InnerCriteria {
  const { reg_type, query_type, query } = criteria
  const event = eventInType(reg_type)
  const asked =
    query_type === 'idtype-value' ? identified(membersOf(query), event, people) : filtered(criteria)
  return { ...eventCriteria(event), ...asked }
}

function identified(
  { type, value }: Members,
  event: CivilEvent | undefined,
  people: People,
): InnerQuery {
  if (!identifierTypes.includes(String(type)) || typeof value !== 'string' || value === '') {
    throw notInSchema('query.type', `one of ${identifierTypes.join(', ')}`)
  }
  if (type === 'NID') return lookUp('UIN', value)
  if (type === 'OPENCRVS_RECORD_ID') {
    const found = recordOf(value, people)
    if (found === undefined || (event ?? found.event) !== found.event) return nobody
    return lookUp('BRN', found.person.brn)
  }
  const isKept = event === undefined || registrationTypes[event] === type
  return isKept ? lookUp(String(type), value) : nobody
}

/**
 * Of a predicate it honours the first item's `birthdate`, where that is compared by `ge` or `gt` first and by `le` or `lt` second; everything else is
 * dropped without a word, and all of the register is found (peers README section 2).
 */
function filtered({ query_type, query }: Members): InnerQuery {
  const items = listOf(query).map(membersOf)
  if (query_type !== 'predicate' || items.length === 0) {
    throw notInSchema('query_type', 'idtype-value or predicate')
  }
  if (items.some(({ condition }) => condition !== undefined && condition !== 'and')) {
    throw notInSchema('query.condition', 'and')
  }
  const [{ expression1, expression2 } = {} as Members] = items
  const from = bound(membersOf(expression1), { ge: '$gte', gt: '$gt' })
  const until = bound(membersOf(expression2), { le: '$lte', lt: '$lt' })
  return from === undefined || until === undefined
    ? everyone
    : where({ birth_date: { ...from, ...until } })
}

function bound(
  { attribute_name, operator, attribute_value }: Members,
  operators: Readonly<Record<string, string>>,
): Members | undefined {
  const known = operators[String(operator)]
  if (attribute_name !== 'birthdate' || known === undefined) return undefined
  return { [known]: attribute_value }
}

/** What its schema refuses, HTTP 400. */
export function notInSchema(place: string, expected: string): DciError {
  const pointer = `/search_criteria/${place.replaceAll('.', '/')}`
  return new DciError('message.invalid', `${place}: ${expected} is expected`, {
    problems: [{ pointer, text: `${expected} is expected` }],
  })
}
