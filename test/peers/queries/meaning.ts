/** A record, by the standard's attribute names; every attribute is there. */
export type Facts = Readonly<Record<string, string>>

/** What a peer's registry is: whether a record is in the answer to criteria. */
export type Finds = (facts: Facts) => boolean

type Node = Readonly<Record<string, unknown>>

/** One comparison of texts. */
export function compares(operator: string, fact: string, value: unknown): boolean {
  if (operator === 'eq') return fact === value
  if (operator === 'ne') return fact !== value
  if (operator === 'in') return (value as readonly unknown[]).includes(fact)
  if (operator === 'nin') return !(value as readonly unknown[]).includes(fact)
  const bound = String(value)
  if (operator === 'gt') return fact > bound
  if (operator === 'ge') return fact >= bound
  if (operator === 'lt') return fact < bound
  if (operator === 'le') return fact <= bound
  throw new Error(`no operator ${operator}`)
}

/** What criteria in the standard's form ask for, read without the code under test. */
export function meaningOf({ query_type, query }: Node, read: (name: string) => string): Finds {
  if (query_type === 'predicate') return predicateMeaning(query as readonly Node[], read)
  const { value } = query as { value: { expression: { query: Node } } }
  return treeMeaning(value.expression.query, read)
}

function predicateMeaning(items: readonly Node[], read: (name: string) => string): Finds {
  return (facts) => {
    const holds = (comparison: unknown): boolean => {
      const { attribute_name, operator, attribute_value } = comparison as Record<string, string>
      return compares(operator ?? '', facts[read(attribute_name ?? '')] ?? '', attribute_value)
    }
    return items.every(({ expression1, condition, expression2 }) => {
      const first = holds(expression1)
      if (expression2 === undefined) return condition === 'not' ? !first : first
      const second = holds(expression2)
      if (condition === 'and') return first && second
      return condition === 'or' ? first || second : first && !second
    })
  }
}

/** A tree of `$and`, `$or`, `$not`, and `$` operators or bare values over fields. */
export function treeMeaning(tree: Node, read: (name: string) => string): Finds {
  return (facts) =>
    Object.entries(tree).every(([key, value]) => {
      if (key === '$and') return (value as readonly Node[]).every((one) => holds(one, facts))
      if (key === '$or') return (value as readonly Node[]).some((one) => holds(one, facts))
      if (key === '$not') return !holds(value as Node, facts)
      const fact = facts[read(key)] ?? ''
      if (typeof value !== 'object' || value === null) return compares('eq', fact, value)
      return Object.entries(value).every(([name, bound]) => compares(wordOf(name), fact, bound))
    })

  function holds(node: Node, facts: Facts): boolean {
    return treeMeaning(node, read)(facts)
  }
}

const wordOf = (name: string): string =>
  name.replace('$', '').replace('gte', 'ge').replace('lte', 'le')
