import { DciError } from '../errors/index.js'
import type {
  AnswerIds,
  AnswerListener,
  Correlations,
  OpenTransaction,
  SettleOptions,
} from './correlations.js'
import { createLateAnswers } from './late-answers.js'
import { createTransactionBook } from './transaction-book.js'

/**
 * How long settled transactions are remembered, so that an answer that comes too late is told from one to nothing. Late answers to those that
 * ended unanswered are kept by the same bounds, and at most 64 Mi characters of them.
 */
export interface KeepSettled {
  /** Most of them, and most late answers, the latest. Default 10,000. */
  readonly count?: number
  /** Milliseconds since they were settled. Default 7 days, as far back as a callback may be dated. */
  readonly age?: number
}

/** What correlations are made with. */
export interface CorrelationsOptions {
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number
  readonly keepSettled?: KeepSettled
  /**
   * Milliseconds after which a transaction that nobody settled counts as settled, so that searches whose answers go to the callback handler's
   * listener alone do not pile up. Default 30 days.
   */
  readonly keepOpen?: number
}

interface Waiting {
  readonly transaction: OpenTransaction
  readonly listener: AnswerListener
  readonly at: number
  /** How many were registered before. */
  readonly order: number
}

interface Settled {
  readonly transaction: OpenTransaction
  readonly unanswered: boolean
  readonly at: number
}

const day = 24 * 60 * 60 * 1000

/**
 * Correlations in the memory of this process: one value, given to every client that asks asynchronously and to the callback handler. It
 * sets no timer; what is open stays open until it is settled, at most for `keepOpen`, and a restart forgets it (`open()` gives what to store). Throws `TypeError`
 * for bounds that are none.
 *
 * @example
 * import { createCorrelations } from 'dci-connect'
 *
 * export const correlations = createCorrelations({ keepSettled: { count: 1000 } })
 */
export function createCorrelations(options: CorrelationsOptions = {}): Correlations {
  const { now = Date.now, keepSettled = {} } = options
  const { count = 10_000, age = 7 * day } = keepSettled
  const { keepOpen = 30 * day } = options
  if (!(count >= 0 && age >= 0)) throw new TypeError('keepSettled takes numbers of 0 or more')
  if (!(keepOpen > 0)) throw new TypeError('keepOpen must be a number of milliseconds over 0')
  const waiting = createTransactionBook<Waiting>()
  const settled = createTransactionBook<Settled>()
  /** The settled ones in the order of their settling. */
  const queue = new Set<Settled>()
  const lateAnswers = createLateAnswers<Settled>({ count })
  let registered = 0

  function remember(transaction: OpenTransaction, unanswered: boolean): void {
    const entry = { transaction, unanswered, at: now() }
    settled.put(entry)
    queue.add(entry)
    forget()
  }

  function forget(): void {
    const oldest = now() - age
    for (const entry of queue) {
      if (queue.size <= count && entry.at >= oldest) return
      drop(entry)
    }
  }

  function drop(entry: Settled): void {
    const { partner, transaction_id } = entry.transaction
    queue.delete(entry)
    lateAnswers.take(entry)
    settled.remove(partner, transaction_id)
  }

  function settle(
    partner: string,
    transaction_id: string,
    { unanswered = false }: SettleOptions = {},
  ): void {
    const entry = waiting.get(partner, transaction_id)
    if (entry === undefined) return
    waiting.remove(partner, transaction_id)
    remember(entry.transaction, unanswered)
  }

  function giveUp(): void {
    const oldest = now() - keepOpen
    for (const { transaction, at } of waiting.firsts()) {
      if (at >= oldest) continue
      settle(transaction.partner, transaction.transaction_id, { unanswered: true })
    }
  }

  /** What is answered late is not given to another one that has the same other ids. */
  function waitingFor(answer: AnswerIds): Waiting | undefined {
    const exact = waiting.byTransaction(answer)
    if (exact !== undefined) return exact
    forget()
    return settled.byTransaction(answer) === undefined ? waiting.byOtherIds(answer) : undefined
  }

  function settledFor(answer: AnswerIds): Settled | undefined {
    return settled.byTransaction(answer) ?? settled.byOtherIds(answer)
  }

  return {
    register: (transaction, listener) => {
      const { partner, transaction_id } = transaction
      if (waiting.get(partner, transaction_id) !== undefined) throw duplicate(partner)
      forget()
      const before = settled.get(partner, transaction_id)
      const kept = before === undefined ? [] : lateAnswers.take(before)
      if (before !== undefined) drop(before)
      giveUp()
      registered += 1
      waiting.put({ transaction, listener, at: now(), order: registered })
      kept.forEach(listener)
    },
    acknowledged: (partner, transaction_id, correlation_id) => {
      const entry = waiting.get(partner, transaction_id)
      if (entry === undefined) return
      const { transaction } = entry
      const given = correlation_id === undefined || correlation_id === '' ? {} : { correlation_id }
      waiting.put({ ...entry, transaction: { ...transaction, ...given, acknowledged: true } })
    },
    arrive: (answer) => {
      const entry = waitingFor(answer)
      if (entry !== undefined) {
        entry.listener(answer)
        return { kind: 'taken', transaction: entry.transaction }
      }
      const past = settledFor(answer)
      if (past === undefined) return { kind: 'unknown' }
      if (past.unanswered) lateAnswers.keep(past, answer)
      return { kind: 'late', transaction: past.transaction }
    },
    find: (answer) => waitingFor(answer)?.transaction,
    findSettled: (answer) =>
      waitingFor(answer) === undefined ? settledFor(answer)?.transaction : undefined,
    settle,
    ending: (partner, transaction_id) => {
      forget()
      const entry = settled.get(partner, transaction_id)
      if (entry === undefined) return undefined
      return entry.unanswered ? 'unanswered' : 'answered'
    },
    open: () =>
      waiting
        .entries()
        .sort((left, right) => left.order - right.order)
        .map(({ transaction }) => transaction),
  }
}

function duplicate(partner: string): DciError {
  return new DciError(
    'transaction.duplicate',
    `${partner} was asked under this transaction_id before and has not answered; wait for that answer, or ask under a new transaction_id`,
    {
      peer: partner,
      problems: [{ pointer: '/message/transaction_id', text: 'is open with this partner' }],
    },
  )
}
