import type { SubscriptionStore } from '../../delivery/index.js'
import type { LaterAnswer, LaterOperation, LaterRequest } from '../later/later-operation.js'
import { untilAborted } from '../later/until-aborted.js'
import type { InTurn } from './turns.js'

/** What became of one code. */
type Ended = 'ended' | 'unknown' | 'kept'

const reasons = {
  unknown: {
    status_reason_code: 'rjct.subscription_code.invalid',
    status_reason_message: 'no subscription of yours has such a code',
  },
  kept: {
    status_reason_code: 'rjct.requester.invalid',
    status_reason_message: 'it was made under a signature: sign to end it',
  },
} as const

/**
 * `unsubscribe`: ends those of the asker, by their codes; what others hold is unknown to it, and one that was signed for is ended by a signed message
 * only. Each code comes back with whether it lives. The whole is refused when nothing ended; else its reason is that of a code that did not. `onEnded` is told
 * of each that ended.
 */
export function unsubscribeLater(
  store: SubscriptionStore,
  onEnded: (code: string) => void,
  inTurn: InTurn,
): LaterOperation {
  return {
    answeredBy: 'on-unsubscribe',
    txn_type: 'unsubscribe',
    referenceIds: ({ subscription_codes }) => codesIn(subscription_codes),
    answer: (request, { timestamp, signalOf }) => {
      const end = async (): Promise<LaterAnswer> => {
        const codes = [...new Set(codesIn(request.message['subscription_codes']))]
        const held = new Map((await store.byOwner(request.owner)).map((one) => [one.code, one]))
        const fates: Ended[] = []
        for (const code of codes) {
          signalOf().throwIfAborted()
          const isVouched = request.verified || held.get(code)?.verified !== true
          const known = held.has(code) && isVouched && (await store.remove(request.owner, code))
          if (known) onEnded(code)
          fates.push(known ? 'ended' : isVouched ? 'unknown' : 'kept')
        }
        const problem = fates.find((fate) => fate !== 'ended')
        const subscription_status = codes.map((code, index) => {
          return { code, status: fates[index] === 'kept' ? 'subscribe' : 'unsubscribe' }
        })
        const status = fates.includes('ended') ? 'succ' : 'rjct'
        const said = { timestamp, status, ...(problem === undefined ? {} : reasons[problem]) }
        const subscription_codes = codes.filter((_, index) => fates[index] === 'ended')
        return { ...answerOf(request, { ...said, subscription_status }), subscription_codes }
      }
      return inTurn(request.owner.partner, () => untilAborted(signalOf(), end()))
    },
    failure: (request, reason) => answerOf(request, { status: 'rjct', ...reason }),
  }
}

function answerOf(request: LaterRequest, said: object): LaterAnswer {
  const { message: asked, correlation_id } = request
  const message = { transaction_id: asked.transaction_id, correlation_id, ...said }
  const count = Math.max(1, codesIn(asked['subscription_codes']).length)
  const parts = [{ message, total_count: count, completed_count: count }]
  return { message, parts, disclosures: [] }
}

function codesIn(codes: unknown): readonly string[] {
  return Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : []
}
