/** How an attribute is compared with a value: the standard's predicate operators, and the two negations that expressions have besides. */
export type ComparisonOperator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'in' | 'nin'

/** The comparison that an expression's operator means: the `$` operators, and the predicates' words for them, which published samples use there too. */
export const expressionOperators: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['$eq', 'eq'],
  ['$ne', 'ne'],
  ['$gt', 'gt'],
  ['$gte', 'ge'],
  ['$lt', 'lt'],
  ['$lte', 'le'],
  ['$in', 'in'],
  ['$nin', 'nin'],
  ['eq', 'eq'],
  ['gt', 'gt'],
  ['ge', 'ge'],
  ['lt', 'lt'],
  ['le', 'le'],
  ['in', 'in'],
])
