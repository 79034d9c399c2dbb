import { deviate } from './context.js'
import type { ReadContext } from './context.js'

type Fields = Record<string, unknown>

/** How peers name a subscription beside the item's status instead of in its list (peers README, section 5). */
const codeNames = ['subscription_code', 'subscription_id']

/** Whether an answer to a subscription says that it was granted, and does not list it. */
export function lacksSubscription({ status, subscriptions }: Readonly<Fields>): boolean {
  return status === 'succ' && !(Array.isArray(subscriptions) && subscriptions.length > 0)
}

/**
 * An answer to a subscription that names it outside `subscriptions` gets that list. One that is said to be successful and names none was
 * refused: that is how OpenSPP says so (peers README, section 5), and without its code a subscription can neither be told nor ended.
 */
export function completeSubscription(
  context: ReadContext,
  value: Fields,
  given: Fields | undefined,
): Fields | undefined {
  const current = given ?? value
  if (!lacksSubscription(current)) return given
  const { reg_type, reg_event_type, timestamp } = current
  const key = codeNames.find((name) => typeof current[name] === 'string' && current[name] !== '')
  if (key === undefined) {
    deviate(context, value, 'status', 'a success that names no subscription; read as a refusal')
    return { ...current, status: 'rjct' }
  }
  deviate(context, value, key, 'belongs in subscriptions; read there')
  const said = Object.entries({ timestamp, reg_type, reg_event_type }).filter(
    ([, member]) => typeof member === 'string',
  )
  const info = { code: current[key], status: 'subscribe', ...Object.fromEntries(said) }
  return { ...current, subscriptions: [info] }
}
