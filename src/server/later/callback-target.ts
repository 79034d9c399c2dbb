import { isDciError } from '../../errors/index.js'
import type { Partner } from '../../peers/index.js'
import { requireCallbackUrl } from '../../transport/index.js'
import type { CallbackRules } from '../../transport/index.js'

/** Where a partner is called back, or why it is not: then it may ask (`txn/status`). */
export type CallbackTarget =
  | { readonly url: string }
  | { readonly url?: undefined; readonly because: 'no-sender-uri' | 'callback.forbidden' }

/**
 * Where the answer to a message goes: exactly its `sender_uri` (peers README section 5), when that is a place that the partner's sheet and the
 * rules allow (S8). What its name resolves to is checked when it is connected to.
 */
export function callbackTarget(
  sender_uri: unknown,
  partner: Partner,
  rules: CallbackRules,
): CallbackTarget {
  if (typeof sender_uri !== 'string' || sender_uri === '') return { because: 'no-sender-uri' }
  try {
    requireCallbackUrl(sender_uri, partner, rules)
    return { url: sender_uri }
  } catch (error) {
    if (isDciError(error) && error.code === 'callback.forbidden') return { because: error.code }
    throw error
  }
}
