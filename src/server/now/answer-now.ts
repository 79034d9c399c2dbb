import type { TransactionLog } from '../../delivery/index.js'
import { DciError } from '../../errors/index.js'
import { toTimestamp } from '../../envelope/index.js'
import type { AcceptedMessage } from '../../envelope/index.js'
import type { Action, Operation, RegistryName } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import { andThen } from '../../values/index.js'
import { validatorsNow } from '../../validation/index.js'
import type { RegistryValidators } from '../../validation/index.js'
import { answerItems } from './answer-items.js'
import type { RememberedAnswer } from './answer-once.js'
import type { RegistryBackend } from '../backend.js'
import type { HandlerRequest } from '../http/http.js'
import type { ItemsAnswer, Message } from './item-outcome.js'
import { disclosuresIn } from '../later/disclosures-in.js'
import { transactionStatus } from '../later/transaction-status.js'
import type { Disclosure } from '../law/disclosure.js'
import type { Law } from '../law/law.js'
import type { StartRequestTime } from './request-time.js'
import { writeAnswer } from './write-answer.js'

/** What synchronous answers are made from. */
export interface AnswerNowParts {
  readonly registry: RegistryName
  readonly backend: RegistryBackend<RegistryName>
  readonly law: Law
  readonly log: TransactionLog
  readonly startTime: StartRequestTime
  /** Most records in one answer. */
  readonly maxRecords: number
  readonly now: () => number
  readonly newId: () => string
}

/** The answer to a message in the same exchange. */
export type AnswerNow = (
  request: HandlerRequest,
  opened: AcceptedMessage,
  action: Action,
  partner: Partner,
) => RememberedAnswer | Promise<RememberedAnswer>

/** Answers from the backend, within its time, or from the log (`sync/txn/status`). Throws, or rejects with, `server.unavailable` when there is no valid answer in time. */
export function createAnswerNow(parts: AnswerNowParts): AnswerNow {
  const { registry, backend, law, log, startTime, maxRecords, now, newId } = parts

  async function answerStatus(
    asked: Message,
    partner: Partner,
    verified: boolean,
  ): Promise<ItemsAnswer> {
    const message = inTransaction(asked, newId)
    const correlation_id = newId()
    const owner = { partner: partner.id, registry }
    const asker = { owner, verified, timestamp: toTimestamp(now()), correlation_id }
    const txnstatus_response = await transactionStatus(log, message, asker)
    const { transaction_id } = message
    return {
      message: { transaction_id, correlation_id, txnstatus_response },
      total_count: 1,
      completed_count: 1,
      settled: true,
    }
  }

  function requireValid(
    { message }: ItemsAnswer,
    operation: Operation,
    validators: RegistryValidators,
  ): void {
    const problems = validators.problemsOfAnswer(operation, message)
    if (problems.length === 0) return
    throw new DciError(
      'server.unavailable',
      'the backend gave records that are not valid; see problems',
      { problems },
    )
  }

  /** The answer once it is known to be valid, and to have a text: whatever its asker signs is then not without one. */
  function remembered(
    items: ItemsAnswer,
    disclosures: readonly Disclosure[],
    operation: Operation,
  ): RememberedAnswer | Promise<RememberedAnswer> {
    const valid = (known: RegistryValidators): RememberedAnswer => {
      requireValid(items, operation, known)
      return writeAnswer({ message_id: newId(), items, disclosures })
    }
    const validators = validatorsNow(registry)
    return andThen(validators, valid)
  }

  return (request, { message, signature }, action, partner) => {
    const { operation } = action
    const { status } = signature
    const disclosures: Disclosure[] = []
    if (operation === 'sync.txn.status') {
      return answerStatus(message, partner, status === 'verified').then((items) =>
        remembered(items, disclosuresIn(items.message), operation),
      )
    }
    const guarded = law.guard(backend, { operation, partner, signature: status }, disclosures)
    const time = startTime(() => request.signal)
    const settled = (items: ItemsAnswer): RememberedAnswer | Promise<RememberedAnswer> => {
      if (!items.settled && time.isUp()) throw tooSlow()
      return remembered(items, disclosures, operation)
    }
    const items = answerItems(operation, guarded, message, {
      registry,
      newId,
      partner: partner.id,
      signalOf: time.signalOf,
      within: time.within,
      room: { records: maxRecords },
      timestamp: toTimestamp(now()),
    })
    return 'then' in items ? items.finally(time.end).then(settled) : settled(items)
  }
}

/** A message that names its transaction: published samples send empty ids, and an answer names it all the same. */
export function inTransaction(
  message: Message,
  newId: () => string,
): Message & { readonly transaction_id: string } {
  const { transaction_id } = message
  if (typeof transaction_id === 'string') return { ...message, transaction_id }
  return { ...message, transaction_id: newId() }
}

function tooSlow(): DciError {
  return new DciError(
    'server.unavailable',
    'the registry could not answer in time; send the request again later',
  )
}
