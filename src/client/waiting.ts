import type { ArrivedAnswer } from '../delivery/index.js'
import type { DciError, UnsettledTransaction } from '../errors/index.js'
import type { SearchResponseMessage } from '../model/index.js'
import type { Answer } from './answer.js'
import { askStatus } from './ask-status.js'
import type { StatusFinding } from './ask-status.js'
import type { AskedItems } from './check-search.js'
import type { ExchangeParts } from './exchange-parts.js'
import { gathered } from './gathered.js'
import type { AnsweredVia, GatheredAnswer, WaitOptions } from './gathered-answer.js'
import { createGathering, gather, isGathered } from './gathering.js'
import type { Gathering } from './gathering.js'
import { refuses } from './refusal.js'
import { answeredBefore, neverSeen, refusedLater, unanswered } from './waiting-errors.js'

/** Where the answer of a waiting search goes. */
export interface Outcome {
  readonly resolve: (answer: GatheredAnswer<unknown>) => void
  readonly reject: (reason: unknown) => void
}

/** A search that waits for its answer. One timer, and no more than it needs: thousands wait at once. */
export interface Waiting {
  readonly parts: ExchangeParts
  readonly asked: AskedItems
  readonly options: WaitOptions
  readonly outcome: Outcome
  readonly deadline: number
  transaction: UnsettledTransaction
  /** Milliseconds until the status is asked for next; `undefined` where it cannot be. */
  interval: number | undefined
  gathering: Gathering | undefined
  cancel: (() => void) | undefined
  onAbort: (() => void) | undefined
  /** Ends the question that is on its way, if one is. */
  asking: AbortController | undefined
  settled: boolean
  /** What callbacks brought of it so far. */
  readonly called: ArrivedAnswer[]
  /** Whether it had been answered here before: its status may still bring that answer once more. */
  readonly again: boolean
  /** Why the last attempt to find out failed. */
  trouble: unknown
}

const fiveMinutes = 300_000
const fiveSeconds = 5_000
const longestInterval = 60_000

/** By when a wait ends that begins now, milliseconds since 1970. */
export function deadlineOf({ clock }: ExchangeParts, { deadline }: WaitOptions): number {
  return deadline ?? clock.now() + fiveMinutes
}

/**
 * Begins to wait: registered first, so that no answer comes too early; what came before a `resume` may end the wait at once. Throws
 * `transaction.duplicate`.
 */
export function startWaiting(
  parts: ExchangeParts,
  transaction: UnsettledTransaction,
  asked: AskedItems,
  options: WaitOptions & { readonly deadline: number },
  outcome: Outcome,
): Waiting {
  const { partner, registry, correlations } = parts
  const polls = partner.profile.serves('sync.txn.status', registry)
  const waiting: Waiting = {
    parts,
    asked,
    options,
    outcome,
    deadline: options.deadline,
    transaction,
    interval: polls ? (options.pollEvery ?? fiveSeconds) : undefined,
    gathering: undefined,
    cancel: undefined,
    onAbort: undefined,
    asking: undefined,
    settled: false,
    called: [],
    again: correlations.ending(transaction.partner, transaction.transaction_id) === 'answered',
    trouble: undefined,
  }
  correlations.register(transaction, (arrived) => {
    waiting.called.push(arrived)
    const answer = arrived.answer as unknown as Answer<SearchResponseMessage<unknown>>
    take(waiting, { ...answer, partner: partner.id }, 'callback')
  })
  if (waiting.settled) return waiting
  const { signal } = options
  if (signal !== undefined) {
    waiting.onAbort = () => {
      giveUp(waiting, signal.reason)
    }
    signal.addEventListener('abort', waiting.onAbort, { once: true })
  }
  wakeAt(waiting, waiting.deadline)
  return waiting
}

/** The peer took the request. */
export function noteAcknowledged(waiting: Waiting, correlation_id: string | undefined): void {
  if (waiting.settled) return
  const { parts, transaction } = waiting
  const { partner, transaction_id } = transaction
  const given = correlation_id === undefined ? {} : { correlation_id }
  waiting.transaction = { ...transaction, ...given, acknowledged: true }
  parts.correlations.acknowledged(partner, transaction_id, correlation_id)
  pollLater(waiting)
}

/** What the peer did is unknown (R16): the wait goes on, and the status tells. */
export function noteTrouble(waiting: Waiting, trouble: unknown): void {
  if (waiting.settled) return
  waiting.trouble = trouble
  pollLater(waiting)
}

/** Goes on with a search that was asked before: asks for its status now, where it can be asked for. */
export function goOn(waiting: Waiting): void {
  if (waiting.settled) return
  if (waiting.interval === undefined) pollLater(waiting)
  else void poll(waiting)
}

/** Ends the wait without an answer: there will be none. */
export function fail(waiting: Waiting, reason: unknown): void {
  if (end(waiting)) waiting.outcome.reject(reason)
}

/** Ends the wait while the answer may still come: that, and what came of it, is kept for `resume`. */
function giveUp(waiting: Waiting, reason: unknown): void {
  const { parts, transaction, called, again } = waiting
  const { transaction_id } = transaction
  if (!end(waiting, !again)) return
  for (const arrived of called) parts.correlations.arrive({ ...arrived, transaction_id })
  waiting.outcome.reject(reason)
}

/** Asks for the status now; whatever ends the wait meanwhile, the caller's signal included, ends the question too. */
async function poll(waiting: Waiting): Promise<void> {
  const { parts, transaction, deadline } = waiting
  wakeAt(waiting, deadline)
  const asking = new AbortController()
  waiting.asking = asking
  const finding = await askStatus(parts, transaction, { signal: asking.signal, deadline })
  waiting.asking = undefined
  if (!waiting.settled) heed(waiting, finding)
}

function heed(waiting: Waiting, finding: StatusFinding): void {
  switch (finding.kind) {
    case 'answer':
      take(waiting, finding.answer, 'status')
      break
    case 'refused':
      fail(waiting, finding.error)
      break
    case 'unknown':
      waiting.trouble = finding.cause ?? waiting.trouble
      if (!waiting.transaction.acknowledged) {
        giveUp(waiting, neverSeen(waiting.transaction, waiting.trouble, finding.reason))
      }
      break
    case 'unsupported':
      waiting.trouble = finding.error
      waiting.interval = undefined
      break
    case 'failed':
      waiting.trouble = finding.error
      break
    case 'open':
      break
  }
  pollLater(waiting, finding.kind === 'failed' ? finding.retryAt?.getTime() : undefined)
}

function take(
  waiting: Waiting,
  answer: Answer<SearchResponseMessage<unknown>>,
  via: AnsweredVia,
): void {
  if (waiting.settled) return
  const { asked, parts, options, transaction, outcome } = waiting
  if (refuses(answer.header['status'])) {
    fail(waiting, refusedLater(answer, parts.partner.id))
    return
  }
  if (!Array.isArray(answer.message.search_response)) return
  waiting.gathering ??= createGathering(parts.partner.profile)
  gather(waiting.gathering, answer, asked, via)
  if (!isGathered(waiting.gathering, asked) || !end(waiting)) return
  try {
    outcome.resolve(gathered(waiting.gathering, asked, options, parts.partner.id, transaction, via))
  } catch (error) {
    outcome.reject(error)
  }
}

function end(waiting: Waiting, isUnanswered = false): boolean {
  if (waiting.settled) return false
  waiting.settled = true
  waiting.cancel?.()
  waiting.asking?.abort()
  const { parts, transaction, options, onAbort } = waiting
  if (onAbort !== undefined) options.signal?.removeEventListener('abort', onAbort)
  const how = { unanswered: isUnanswered }
  parts.correlations.settle(transaction.partner, transaction.transaction_id, how)
  return true
}

/** Sets when to ask next, a quarter of the interval sooner or later than it, not before `earliest`; what lies beyond the deadline is not asked any more. Where nobody can bring the answer, neither status nor callback, the wait ends. */
function pollLater(waiting: Waiting, earliest = 0): void {
  const { interval, parts, deadline } = waiting
  if (waiting.settled) return
  if (interval === undefined) {
    if (parts.shared && !waiting.again) wakeAt(waiting, deadline)
    else giveUp(waiting, outcomeOf(waiting))
    return
  }
  waiting.interval = Math.max(interval, Math.min(interval * 2, longestInterval))
  const spread = 0.75 + parts.random() / 2
  wakeAt(waiting, Math.max(earliest, parts.clock.now() + interval * spread))
}

function wakeAt(waiting: Waiting, at: number): void {
  const { deadline, parts } = waiting
  waiting.cancel?.()
  const isLast = at >= deadline
  const delay = Math.max(0, Math.min(at, deadline) - parts.clock.now())
  waiting.cancel = parts.clock.after(delay, () => {
    if (isLast) giveUp(waiting, outcomeOf(waiting))
    else void poll(waiting)
  })
}

function outcomeOf({ transaction, trouble, interval, parts, again }: Waiting): DciError {
  if (again) return answeredBefore(transaction, trouble)
  return unanswered(transaction, trouble, interval !== undefined || parts.shared)
}
