/** The standard's reason code for a fault at or below a member, by the member's name (the status reason code lists). */
const reasons: ReadonlyMap<string | number, string> = new Map([
  ['version', 'rjct.version.invalid'],
  ['message_ts', 'rjct.message_ts.invalid'],
  ['action', 'rjct.action.invalid'],
  ['total_count', 'rjct.total_count.invalid'],
  ['reference_id', 'rjct.reference_id.invalid'],
  ['timestamp', 'rjct.timestamp.invalid'],
  ['search_criteria', 'rjct.search_criteria.invalid'],
  ['query', 'rjct.search_criteria.invalid'],
  ['query_type', 'rjct.search_criteria.invalid'],
  ['filter', 'rjct.filter.invalid'],
  ['filter_type', 'rjct.filter.invalid'],
  ['sort', 'rjct.sort.invalid'],
  ['pagination', 'rjct.pagination.invalid'],
  ['subscription_codes', 'rjct.subscription_code.invalid'],
])

/** Members whose reason holds for everything below them: `total_count` of a page counts records, not requests. */
const whole = ['pagination']

/** The reason code for what stands at `path`: of its innermost member that has one, or of a member that answers for all it holds. */
export function reasonAt(path: readonly (string | number)[]): string | undefined {
  const answering = whole.find((member) => path.includes(member))
  if (answering !== undefined) return reasons.get(answering)
  for (let at = path.length - 1; at >= 0; at--) {
    const reason = reasons.get(path[at] ?? '')
    if (reason !== undefined) return reason
  }
  return undefined
}
