import { DciError } from '../../errors/index.js'
import type { Action, Comparison, PredicateOperator, SearchCriteria } from '../../model/index.js'
import { actions, expression, idTypeValue, predicate } from '../../model/index.js'

/** What the page's form can ask: the operations of `client.sync`, by the names of the standard, and the search that is answered later. */
export const askedOperations = [
  'search',
  'search.later',
  'enrolled',
  'enrollment.updates',
  'disabled',
  'get-disability-details',
  'get-disability-support',
  'txn.status',
] as const

export type AskedOperation = (typeof askedOperations)[number]

/** The row of the action table that says what the answer looks like. */
export function actionOf(operation: AskedOperation): Action {
  return operation === 'search.later' ? actions['sync.search'] : actions[`sync.${operation}`]
}

/** `altered`: signed, and then one character of it changed, as somebody on the way would. */
export const signings = ['signed', 'unsigned', 'altered'] as const

export type Signing = (typeof signings)[number]

/** One question of the form. */
export interface Question {
  readonly operation: AskedOperation
  readonly signing: Signing
  /** For operations that ask with criteria. */
  readonly criteria?: SearchCriteria
  /** For `enrollment.updates`. */
  readonly beneficiary?: object
  /** For `txn.status`: the transaction that is asked about. */
  readonly transaction_id?: string
}

const operators: readonly PredicateOperator[] = ['eq', 'gt', 'lt', 'ge', 'le', 'in']

/** Comparisons that one question may make. */
const mostComparisons = 20

/** Reads a question from JSON text; throws `message.invalid` that says which field is to be put right. */
export function readQuestion(text: string): Question {
  const given = objectFrom(text, 'the question')
  const operation = oneOf(askedOperations, given['operation'], 'operation')
  const signing = oneOf(signings, given['signing'] ?? 'signed', 'signing')
  if (operation === 'txn.status') {
    return { operation, signing, transaction_id: textIn(given, 'transaction_id') }
  }
  if (operation === 'enrollment.updates') {
    return {
      operation,
      signing,
      beneficiary: objectFrom(textIn(given, 'beneficiary'), 'Enrolment'),
    }
  }
  return { operation, signing, criteria: criteriaFrom(given, operation) }
}

function criteriaFrom(given: Readonly<Record<string, unknown>>, operation: string): SearchCriteria {
  const query = queryFrom(given)
  const { response_entity, page_size } = given
  const around = {
    ...saidIn(given, 'reg_type'),
    ...saidIn(given, 'reg_event_type'),
    ...saidIn(given, 'reg_record_type'),
  }
  const entity =
    response_entity === undefined
      ? {}
      : { response_entity: oneOf(['Group', 'Member'] as const, response_entity, 'response_entity') }
  if (page_size === undefined || !operation.startsWith('search'))
    return { ...query, ...around, ...entity } as SearchCriteria
  if (!Number.isSafeInteger(page_size) || Number(page_size) < 1) {
    throw unusable('Records a page is a whole number from 1')
  }
  const pagination = { page_size: Number(page_size), page_number: 1 }
  return { ...query, ...around, ...entity, pagination } as SearchCriteria
}

function queryFrom(given: Readonly<Record<string, unknown>>): object {
  const kind = oneOf(
    ['idtype-value', 'predicate', 'expression'] as const,
    given['query_type'],
    'query_type',
  )
  if (kind === 'idtype-value') return idTypeValue(textIn(given, 'type'), textIn(given, 'value'))
  if (kind === 'predicate') return predicate(...comparisonsFrom(given['comparisons']))
  const query = objectFrom(textIn(given, 'expression'), 'Expression')
  if (Object.keys(query).length === 0) throw unusable('Expression: write at least one condition')
  return expression(query)
}

function comparisonsFrom(value: unknown): Comparison[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : []
  if (given.length === 0 || given.length > mostComparisons) {
    throw unusable(`write from one to ${String(mostComparisons)} comparisons`)
  }
  return given.map((one) => {
    const comparison = (one ?? {}) as Readonly<Record<string, unknown>>
    const operator = oneOf(operators, comparison['operator'], 'operator')
    const wanted = textIn(comparison, 'value')
    const list = operator === 'in' ? wanted.split(',').map((part) => part.trim()) : wanted
    return [textIn(comparison, 'attribute'), operator, list]
  })
}

const labels: Readonly<Record<string, string>> = {
  type: 'Type',
  value: 'Value',
  attribute: 'Attribute',
  expression: 'Expression',
  beneficiary: 'Enrolment',
  transaction_id: 'Transaction',
}

function textIn(given: Readonly<Record<string, unknown>>, member: string): string {
  const value = given[member]
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  throw unusable(`${labels[member] ?? member} is empty`)
}

/** A member that may be left out. */
function saidIn(given: Readonly<Record<string, unknown>>, member: string): object {
  return given[member] === undefined || given[member] === ''
    ? {}
    : { [member]: textIn(given, member) }
}

function objectFrom(text: string, label: string): Readonly<Record<string, unknown>> {
  const value = parsed(text, label)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw unusable(`${label} has to be a JSON object`)
}

function parsed(text: string, label: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unusable(`${label} is no JSON`)
  }
}

function oneOf<const T extends string>(all: readonly T[], value: unknown, member: string): T {
  const found = all.find((one) => one === value)
  if (found === undefined) throw unusable(`${member} is one of ${all.join(', ')}`)
  return found
}

function unusable(words: string): DciError {
  return new DciError('message.invalid', words)
}
