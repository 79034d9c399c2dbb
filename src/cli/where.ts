import type { Comparison, PredicateOperator } from '../model/index.js'
import { shapes } from '../validation/generated/shapes.js'
import type { Field } from '../validation/index.js'
import { usage } from './usage.js'

const operators: readonly PredicateOperator[] = ['eq', 'gt', 'lt', 'ge', 'le', 'in']

/** Published attribute names that are numbers and stand in no record. */
const numbers = ['age', 'YOB']

/**
 * A comparison from `'attribute op value'`: two words, and the rest is the value; for `in` a comma list. A value is sent as a number or as
 * true or false where every record member of that name is one (`poverty_score lt 5`), else as text, so that `0788…` keeps its zero. Throws
 * a usage error for anything else.
 */
export function parseWhere(text: string): Comparison {
  const [, attribute, operator, rest] = /^\s*(\S+)\s+(\S+)\s+(\S.*)$/s.exec(text) ?? []
  if (attribute === undefined || operator === undefined || rest === undefined) {
    throw usage(`--where takes 'attribute op value', e.g. --where 'birth_date ge 2020-01-01'`)
  }
  const known = operators.find((one) => one === operator)
  if (known === undefined) {
    throw usage(`--where knows the operators ${operators.join(' ')}; "${operator}" is none of them`)
  }
  const kind = kindOf(attribute.slice(attribute.lastIndexOf('.') + 1))
  const value = rest.trimEnd()
  if (known !== 'in') return [attribute, known, typed(value, kind)]
  return [attribute, known, value.split(',').map((one) => typed(one.trim(), kind))]
}

type Kind = 'number' | 'boolean' | 'text'

function typed(value: string, kind: Kind): string | number | boolean {
  if (kind === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return Number(value)
  if (kind === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

function kindOf(member: string): Kind {
  if (numbers.includes(member)) return 'number'
  const kinds = new Set<Kind>()
  for (const { fields } of Object.values(shapes)) {
    const field: Field | undefined = Object.hasOwn(fields, member) ? fields[member] : undefined
    if (field !== undefined) kinds.add(kindOfField(field))
  }
  const [only] = kinds
  return kinds.size === 1 && only !== undefined ? only : 'text'
}

function kindOfField({ kind }: Field): Kind {
  if (kind === 'number' || kind === 'integer') return 'number'
  return kind === 'boolean' ? 'boolean' : 'text'
}
