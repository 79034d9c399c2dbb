import { everyone, lookUp, refusedFor, where } from '../inner-query.js'
import type { InnerQuery } from '../inner-query.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { Members } from '../peer-call.js'
import type { InnerCriteria } from '../standard-request.js'
import { readCel } from './cel.js'
import { attributeOf, openSppOperators } from './operators.js'

/** Search criteria as it evaluates them: `PERSON` records where they are asked for, else `GROUP`. */
export function openSppCriteria(criteria: Members): InnerCriteria {
  const { query_type, query, response_entity, reg_record_type, sort } = criteria
  const asked = `${String(response_entity ?? '')} ${String(reg_record_type ?? '')}`
  const isPerson = /member|person|individual/i.test(asked)
  return {
    response_entity: isPerson ? 'Member' : 'Group',
    ...(sort === undefined || sort === null ? {} : { sort }),
    ...openSppQueryRead(query_type, query),
  }
}

/**
 * An identifier is looked up. Of an expression it knows `{seq, or}` alone: all of `seq` hold, or all of one of `or`; the standard's has neither, so the
 * filter is empty, and everyone is found. A predicate is a CEL text, the standard's list `rjct.filter.invalid`.
 */
export function openSppQueryRead(query_type: unknown, query: unknown): InnerQuery {
  if (query_type === 'idtype-value') {
    const { type, value } = membersOf(query)
    return lookUp(String(type ?? ''), String(value ?? ''))
  }
  if (query_type === 'expression') return sequence(membersOf(query))
  const text = query_type === 'predicate' ? (textOf(query) ?? textOf(membersOf(query)['cel'])) : ''
  const conditions = readCel(text ?? '')
  return conditions === undefined ? refusedFor('rjct.filter.invalid') : where(conditions)
}

function sequence({ seq, or }: Members): InnerQuery {
  const all = listOf(seq)
  const alternatives = listOf(or).map((one) => listOf(membersOf(one)['seq'] ?? [one]))
  const read = [all, ...alternatives]
    .filter((one) => one.length > 0)
    .map((one) => one.map(compared))
  if (read.some((one) => one.includes(undefined))) return refusedFor('rjct.filter.invalid')
  if (read.length === 0) return everyone
  return where({ $or: read.map((one) => ({ $and: one })) })
}

/** One comparison in the mocks' expression language; `undefined` for one that it does not know. */
function compared(one: unknown): Members | undefined {
  const { attribute, operator, value } = membersOf(one)
  const known = openSppOperators.get(String(operator))
  if (known === undefined || textOf(attribute) === undefined) return undefined
  return { [attributeOf(String(attribute))]: { [known]: value } }
}
