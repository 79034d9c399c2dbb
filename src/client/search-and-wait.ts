import type { UnsettledTransaction } from '../errors/index.js'
import { askLater, requireSenderUri } from './ask-later.js'
import type { AsyncRequest } from './ask-later.js'
import type { AskedItems } from './check-search.js'
import type { ExchangeParts } from './exchange-parts.js'
import type { GatheredAnswer, ResumeOptions, WaitOptions } from './gathered-answer.js'
import { requireFuture } from './require-future.js'
import { isNotTaken } from './never-left.js'
import { searchQuestion } from './search-request.js'
import { deadlineOf, fail, goOn, noteAcknowledged, noteTrouble, startWaiting } from './waiting.js'
import type { Outcome, Waiting } from './waiting.js'

/**
 * Asks asynchronously and waits: registered before sending, answered by callbacks or, where the partner's family serves it, by asking for the
 * status. The search itself is never sent again for want of an answer (R16).
 */
export function searchAndWait(
  parts: ExchangeParts,
  criteria: readonly object[],
  options: WaitOptions,
): Promise<GatheredAnswer<unknown>> {
  return new Promise((resolve, reject) => {
    options.signal?.throwIfAborted()
    if (!parts.partner.profile.serves('sync.txn.status', parts.registry)) requireSenderUri(parts)
    const waits = { ...options, deadline: deadlineOf(parts, options) }
    const { request } = searchQuestion(parts, 'search', criteria, waits)
    const asked: AskedItems = { reference_ids: request.reference_ids, criteria }
    askAndWait(parts, request, asked, waits, { resolve, reject })
  })
}

function askAndWait(
  parts: ExchangeParts,
  request: AsyncRequest,
  asked: AskedItems,
  waits: WaitOptions & { readonly deadline: number },
  outcome: Outcome,
): void {
  let waiting: Waiting | undefined
  const register = (open: UnsettledTransaction): void => {
    waiting = startWaiting(parts, open, asked, waits, outcome)
  }
  askLater(parts, request, register).then(
    ({ correlation_id }) => {
      if (waiting !== undefined) noteAcknowledged(waiting, correlation_id)
    },
    (error: unknown) => {
      if (waiting === undefined) outcome.reject(error)
      else if (isNotTaken(error)) fail(waiting, error)
      else noteTrouble(waiting, error)
    },
  )
}

/**
 * Waits on for a search that was asked before, by this process or an earlier one: takes what came since then in this process, asks for the status at
 * once, then as `searchAndWait` does. Rejects with `transaction.duplicate` when it was answered here and the status cannot bring that again.
 */
export function resume(
  parts: ExchangeParts,
  unsettled: UnsettledTransaction,
  options: ResumeOptions,
): Promise<GatheredAnswer<unknown>> {
  const { criteria = [] } = options
  const asked: AskedItems = {
    reference_ids: unsettled.reference_ids,
    criteria: Array.isArray(criteria) ? criteria : [criteria],
  }
  const deadline = deadlineOf(parts, options)
  return new Promise((resolve, reject) => {
    requireOurs(parts, unsettled)
    options.signal?.throwIfAborted()
    requireFuture(parts, options.deadline)
    const rest = { ...options, deadline }
    goOn(startWaiting(parts, unsettled, asked, rest, { resolve, reject }))
  })
}

function requireOurs(
  { partner, registry }: ExchangeParts,
  { partner: asked, registry: kept, operation }: UnsettledTransaction,
): void {
  if (asked === partner.id && kept === registry && operation === 'search') return
  throw new TypeError(
    `this client asks the ${registry} registry of ${partner.id}; the transaction is a ${operation} of the ${kept} registry of ${asked}`,
  )
}
