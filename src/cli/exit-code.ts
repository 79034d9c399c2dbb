import { isDciError } from '../errors/index.js'
import type { DciErrorCode } from '../errors/index.js'

/** What scripts rely on. `no`: the question was asked and the answer is no. `usage`: the command line is wrong. `failed`: it could not be asked. */
export const exitCodes = { yes: 0, no: 1, usage: 2, failed: 3 } as const

/** A registry that was asked and considered: these refusals are answers. Everything else kept us from asking, or from believing the answer. */
const answers: ReadonlySet<DciErrorCode> = new Set<DciErrorCode>([
  'answer.refused',
  'answer.item_refused',
  'query.unsupported',
  'search.too_many_records',
])

/** The exit code of a command that ended with this error. `TypeError` is what the library throws for a value that cannot be right. */
export function exitCodeOf(error: unknown): number {
  if (isDciError(error)) return answers.has(error.code) ? exitCodes.no : exitCodes.failed
  return error instanceof TypeError ? exitCodes.usage : exitCodes.failed
}
