import { DciError } from '../../errors/index.js'
import type { Operation } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import { isSameEvent } from '../callbacks/event-names.js'

/**
 * Throws `assertion.forbidden` for enrolments that are pushed by a partner whose sheet says what it may tell of (`mayAssert`) and has no `enrollment` among
 * that (S14). A sheet that says nothing leaves it to `authorize`.
 */
export function requireMayEnrol(
  { id, mayAssert }: Pick<Partner, 'id' | 'mayAssert'>,
  operation: Operation,
): void {
  if (operation !== 'sync.enrollment.updates' || mayAssert === undefined) return
  if (mayAssert.some((event) => isSameEvent(event, 'enrollment'))) return
  throw new DciError(
    'assertion.forbidden',
    `${id} may not push enrolments; allow "enrollment" in the partner sheet (mayAssert) if it shall`,
    { peer: id, problems: [{ pointer: '/message', text: 'may not be told by this sender' }] },
  )
}
