import { DciError } from '../errors/index.js'
import type { UnsettledTransaction } from '../errors/index.js'
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

/** Begins to wait: registered first, so that no answer comes too early. Throws `transaction.duplicate`. */
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
    trouble: undefined,
  }
  correlations.register(transaction, ({ answer }) => {
    take(waiting, answer as unknown as Answer<SearchResponseMessage<unknown>>, 'callback')
  })
  const { signal } = options
  if (signal !== undefined) {
    waiting.onAbort = () => {
      fail(waiting, signal.reason)
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

/** Ends the wait without an answer. */
export function fail(waiting: Waiting, reason: unknown): void {
  if (end(waiting)) waiting.outcome.reject(reason)
}

/** Asks for the status now; whatever ends the wait meanwhile, the caller's signal included, ends the question too. */
export async function poll(waiting: Waiting): Promise<void> {
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
        fail(waiting, neverSeen(waiting, finding.reason))
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

function end(waiting: Waiting): boolean {
  if (waiting.settled) return false
  waiting.settled = true
  waiting.cancel?.()
  waiting.asking?.abort()
  const { parts, transaction, options, onAbort } = waiting
  if (onAbort !== undefined) options.signal?.removeEventListener('abort', onAbort)
  parts.correlations.settle(transaction.partner, transaction.transaction_id)
  return true
}

/** Sets when to ask next, a quarter of the interval sooner or later than it, not before `earliest`; what lies beyond the deadline is not asked any more. */
function pollLater(waiting: Waiting, earliest = 0): void {
  const { interval, parts, deadline } = waiting
  if (waiting.settled) return
  if (interval === undefined) {
    wakeAt(waiting, deadline)
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
    if (isLast) fail(waiting, unanswered(waiting))
    else void poll(waiting)
  })
}

function unanswered({ transaction, trouble }: Waiting): DciError {
  const { partner } = transaction
  return new DciError(
    'answer.unknown',
    `${partner} has not answered in time; what it did is unknown. Do not ask the same again: resume(error.unsettled) waits on, or ask for the status of the transaction`,
    { peer: partner, unsettled: transaction, cause: trouble },
  )
}

function neverSeen({ transaction, trouble }: Waiting, reason: string | undefined): DciError {
  const { partner } = transaction
  return new DciError(
    'answer.unknown',
    `${partner} did not acknowledge the request and now says that it knows no such transaction; it is safe to ask again, under a new transaction_id`,
    {
      peer: partner,
      unsettled: transaction,
      cause: trouble,
      retryable: true,
      ...(reason === undefined ? {} : { reason }),
    },
  )
}

function refusedLater({ header, text }: Answer<unknown>, peer: string): DciError {
  const { status_reason_code: reason, status_reason_message: said } = header
  return new DciError(
    'answer.refused',
    `${peer} refused the request${typeof reason === 'string' ? ` (${reason})` : ''}; change what is asked, or ask its owner`,
    {
      peer,
      peerText: text.slice(0, 2000),
      ...(typeof reason === 'string' ? { reason: reason.slice(0, 99) } : {}),
      ...(typeof said === 'string' ? { peerMessage: said.slice(0, 500) } : {}),
    },
  )
}
