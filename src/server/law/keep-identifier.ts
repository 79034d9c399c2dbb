import { matchIdentifier } from '../../model/index.js'
import type { AskedIdentifier } from './authorize.js'

type Members = Readonly<Record<string, unknown>>

/** Members that bear a record's own identifiers. */
const bearers = ['identifier', 'group_identifier', 'member_identifier'] as const

/**
 * A filtered record with the identifier that was asked for, where the whole record bears it at its top and the filter left it out: that one
 * identifier and no other. The asker knows it already, and can tell the answer by it.
 */
export function withAskedIdentifier(
  filtered: unknown,
  record: unknown,
  { type, value }: AskedIdentifier,
  had: (field: string) => void,
): unknown {
  const kept = filtered as Members
  const whole = record as Members
  const bearer = bearers.find((name) => Object.hasOwn(whole, name))
  if (bearer === undefined || Object.hasOwn(kept, bearer)) return filtered
  const list: readonly unknown[] = [whole[bearer]].flat()
  const asked = list.filter((one) => matchIdentifier({ identifier: one }, type, value) === 'same')
  if (asked.length === 0) return filtered
  had(bearer)
  return { ...kept, [bearer]: Array.isArray(whole[bearer]) ? asked : asked[0] }
}
