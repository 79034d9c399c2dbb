import { deviate, refuse } from './context.js'
import type { ReadContext } from './context.js'
import { fieldMeant } from './shapes.js'
import type { ReadyShape } from './shapes.js'

type Fields = Record<string, unknown>

/** Without these nobody can tell what a message is or what it asks. */
const always = new Set([
  'message_id',
  'action',
  'search_request',
  'subscribe_request',
  'subscription_codes',
  'notify_event',
  'txnstatus_request',
  'enrolled_criteria',
  'enrolled_updates',
  'beneficiaries',
  'disabled_criteria',
])

/**
 * Without these a registry cannot do what it is asked, or would do more than that (a query without its value finds everyone).
 * Everything else the text requires, and a missing `total_count`, can be done without.
 */
const forRegistry = new Set([
  'message_ts',
  'sender_id',
  'transaction_id',
  'reference_id',
  'search_criteria',
  'query',
  'type',
  'value',
  'expression1',
  'attribute_name',
  'operator',
  'attribute_value',
  'attribute_type',
  'subscribe_criteria',
  'filter',
  'txn_type',
])

/** The text leaves the inside of an expression to each implementation; whether it can evaluate one, a registry says item by item. */
const openShapes = new Set(['Expression', 'ExpressionQueryValue', 'GraphqlQueryValue'])

/** The published samples leave these empty, and a registry can answer all the same; only leaving them out is refused. */
const mayBeEmpty = new Set(['transaction_id', 'reference_id'])

/** How several registries say that nothing matched (peers README, section 3). */
const emptyWhenMissing = new Set(['search_response', 'reg_records'])

/**
 * Tells of required members that are missing: as a problem where nothing can be done without them, else as a deviation. A missing list
 * of answers or records becomes an empty one.
 */
export function checkRequired(
  context: ReadContext,
  value: Fields,
  given: Fields | undefined,
  shape: ReadyShape,
): Fields | undefined {
  if (context.invented?.has(value) === true) return given
  let out = given
  for (const key of shape.required) {
    if ((out ?? value)[key] !== undefined) continue
    if (key === 'reg_records' && value[key] === undefined && holdsOther(value, shape)) {
      refuse(context, value, key, 'missing, beside content that may be the records')
    } else if (emptyWhenMissing.has(key)) {
      out = { ...(out ?? value), [key]: [] }
      if (value[key] === undefined) deviate(context, value, key, 'missing; read as an empty list')
    } else if (isNeeded(context, value, shape, key)) {
      refuse(context, value, key, 'missing')
    } else if (value[key] === undefined) {
      deviate(context, value, key, 'missing')
    }
  }
  return out
}

/** Whether something stands here that nobody can read: it must not pass for "no match". */
function holdsOther(value: Fields, shape: ReadyShape): boolean {
  return Object.keys(value).some((key) => {
    const member = value[key]
    const isContent =
      typeof member === 'object' && member !== null && Object.keys(member).length > 0
    return isContent && fieldMeant(shape, key) === undefined
  })
}

function isNeeded(context: ReadContext, value: Fields, shape: ReadyShape, key: string): boolean {
  if (always.has(key)) return true
  if (openShapes.has(shape.name)) return false
  if (context.strictness !== 'registry' || !forRegistry.has(key)) return false
  return !(mayBeEmpty.has(key) && value[key] !== undefined)
}
