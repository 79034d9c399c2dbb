import { compares, treeMeaning } from './meaning.js'
import type { Facts, Finds } from './meaning.js'

type Node = Readonly<Record<string, unknown>>

const same = (name: string): string => name

/** OpenSPP: all of `seq`, or all of one of `or`; a query without `seq` is an empty filter. */
export function openSppFinds({ query_type, query }: Node): Finds {
  if (query_type !== 'expression') throw new Error('rjct.filter.invalid')
  const { seq, or = [] } = query as {
    seq?: readonly Node[]
    or?: readonly { seq: readonly Node[] }[]
  }
  if (seq === undefined) return () => true
  const names: Record<string, string> = { phone: 'phone_number' }
  const operators: Record<string, string> = {
    '=': 'eq',
    '>': 'gt',
    '>=': 'ge',
    '<': 'lt',
    '<=': 'le',
    in: 'in',
  }
  const all = (conditions: readonly Node[], facts: Facts): boolean =>
    conditions.every((condition) => {
      const { attribute, operator, value } = condition as Record<string, string>
      const fact = facts[names[attribute ?? ''] ?? attribute ?? ''] ?? ''
      return compares(operators[operator ?? ''] ?? '', fact, value)
    })
  return (facts) => [{ seq }, ...or].some((one) => all(one.seq, facts))
}

/** openIMIS: equality of the names it knows, at one depth; every other key is left out, and so is a sex it does not know. */
export function openImisFinds(depth: 'expression' | 'query'): (criteria: Node) => Finds {
  return ({ query_type, query }) => {
    if (query_type !== 'expression') throw new Error('HTTP 400 or 500')
    const { expression } = (query as { value: { expression: Node } }).value
    const read = (depth === 'expression' ? expression : expression['query']) as Node
    const known: Record<string, string> = {
      firstName: 'given_name',
      lastName: 'surname',
      dob: 'birth_date',
      gender: 'sex',
      phone: 'phone_number',
      email: 'email',
    }
    const sexes: Record<string, string> = { Male: 'male', Female: 'female', Other: 'other' }
    return (facts) =>
      Object.entries(read).every(([key, value]) => {
        const name = known[key]
        const wanted = key === 'gender' ? sexes[String(value)] : value
        return name === undefined || wanted === undefined || facts[name] === wanted
      })
  }
}

/** OpenG2P: a list of single comparisons that all hold, or a tree. */
export function openG2pFinds({ query_type, query }: Node): Finds {
  if (query_type === 'predicate') {
    const items = query as readonly { expression1: Record<string, string> }[]
    return (facts) =>
      items.every(({ expression1: { attribute_name = '', operator = '', attribute_value } }) =>
        compares(operator, facts[attribute_name] ?? '', attribute_value),
      )
  }
  const { value } = query as { value: { expression: { query: Node } } }
  return treeMeaning(value.expression.query, same)
}

/** OpenCRVS of 2024: bounds on birthdate from the first and the second comparison of the last item; everything else is dropped. */
export function openCrvsFinds({ query_type, query }: Node): Finds {
  if (query_type !== 'predicate') throw new Error('HTTP 400')
  const bounds: [string, string][] = []
  for (const item of query as readonly Record<string, Record<string, string>>[]) {
    const { expression1, expression2 } = item
    if (expression1?.['attribute_name'] !== 'birthdate' || expression2 === undefined) continue
    const [first = '', second = ''] = [expression1['operator'], expression2['operator']]
    if (['ge', 'gt'].includes(first)) bounds.push([first, expression1['attribute_value'] ?? ''])
    if (['le', 'lt'].includes(second)) bounds.push([second, expression2['attribute_value'] ?? ''])
  }
  return ({ birth_date = '' }) =>
    bounds.every(([operator, value]) => compares(operator, birth_date, value))
}

/** OpenCRVS of 2026: fields of every record beside each other, those of forms under `data`; a field it does not know is dropped. */
export function openCrvs2026Finds({ query_type, query }: Node): Finds {
  if (query_type !== 'expression') throw new Error('two predicates on one field: the first is lost')
  const { data = {}, ...record } = (query as { value: { expression: { query: Node } } }).value
    .expression.query
  const { createdAt } = record
  const read: Node = { ...(createdAt === undefined ? {} : { createdAt }), ...(data as Node) }
  return (facts) =>
    Object.entries(read).every(([name, condition]) => {
      const { type, term, gte, lte } = condition as Record<string, string>
      const fact = facts[name] ?? ''
      if (type === 'exact') return fact === term
      if (gte === undefined || lte === undefined) throw new Error('a range has both its ends')
      return fact >= gte && fact <= lte
    })
}
