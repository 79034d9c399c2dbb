import { DciError } from '../../errors/index.js'
import { toPointer } from '../../json/index.js'

/** Which part of the criteria is at fault, as the reason code the asker gets. */
export type FaultReason =
  | 'rjct.search_criteria.invalid'
  | 'rjct.filter.invalid'
  | 'rjct.sort.invalid'
  | 'rjct.pagination.invalid'

/** Where in the criteria something stands. */
export type Path = readonly (string | number)[]

/**
 * The refusal of criteria: `query.unsupported` with one problem, whose pointer starts at the criteria (`/query/0/…`). The text says what
 * is expected there and never quotes what was found (S12).
 */
export function fault(
  path: Path,
  text: string,
  reason: FaultReason = 'rjct.search_criteria.invalid',
): DciError {
  const pointer = toPointer(path)
  return new DciError('query.unsupported', 'these criteria cannot be evaluated: correct them', {
    reason,
    problems: [{ pointer, text, reason }],
  })
}

/** An object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
