import { DciError, isDciError } from '../../errors/index.js'
import type { LoggedTransaction, TransactionChanges, TransactionLog } from '../../delivery/index.js'
import { toTimestamp } from '../../envelope/index.js'
import type { Operation, RegistryName } from '../../model/index.js'
import { requireAgreement } from '../../peers/index.js'
import type { Partner } from '../../peers/index.js'
import type { Clock, DependableTransport, Transport } from '../../transport/index.js'
import type { ItemsContext } from '../now/item-outcome.js'
import { callbackRules } from './callback-options.js'
import type { Law } from '../law/law.js'
import type { CallbackOptions } from './callback-options.js'
import { callbackTarget } from './callback-target.js'
import type { CallbackTarget } from './callback-target.js'
import { laterEntry } from './later-entry.js'
import { reasonOf } from './failure-reason.js'
import type { DeliveryEvent, Later, RegistryHealth } from './later.js'
import type { FailureReason, LaterAnswer, LaterOperation, LaterRequest } from './later-operation.js'
import { requireSendable } from './require-sendable.js'
import type { SendCallback } from './send-callback.js'
import { untilAborted } from './until-aborted.js'
import { withinTime } from './within-time.js'
import { createWorkroom } from './workroom.js'

/** What answering later is made of. */
export interface LaterParts {
  readonly registry: RegistryName
  readonly options: Required<CallbackOptions>
  readonly operations: Readonly<Partial<Record<Operation, LaterOperation>>>
  readonly log: TransactionLog
  readonly law: Pick<Law, 'record'>
  /** Its sheet as it is now. */
  readonly partnerOf: (id: string) => Partner | undefined
  readonly send: SendCallback
  /** The one that was made or given, if any was needed yet; `isOurs`: it is closed with the registry. */
  readonly transport: () => { readonly transport: Transport; readonly isOurs: boolean } | undefined
  readonly clock: Clock
  readonly now: () => number
  readonly newId: () => string
  readonly onDelivery: ((event: DeliveryEvent) => void) | undefined
}

/** An answer and whether it is one. */
interface Outcome {
  readonly status: 'succ' | 'rjct'
  readonly answer: LaterAnswer
  readonly reason?: FailureReason
}

/** Milliseconds for writing down what was given up. */
const lastWrites = 1_000

/** Answers later (peers README sections 5 and 9): acknowledged first, worked on in the order of coming, partners by turns, told to the asker, and kept for its questions. */
export function createLater(parts: LaterParts): Later {
  const { options, operations, log, send, clock, now, newId } = parts
  const room = createWorkroom(options)
  const rules = callbackRules(options)
  /** Everything under way; all of it is aborted when closing takes too long. */
  const running = new Set<AbortController>()
  let givenUp: DciError | undefined
  let state: RegistryHealth['state'] = 'open'
  let closed: Promise<void> | undefined

  async function accept(request: LaterRequest): Promise<void> {
    const operation = operationOf(request.operation)
    const leave = room.admit(request.owner.partner)
    try {
      const target = callbackTarget(request.sender_uri, request.partner, rules)
      await keep(request, operation, target)
      // After the acknowledgement, as far as that is ours to say.
      setImmediate(() => void work(request, operation, target).finally(leave))
    } catch (error) {
      leave()
      throw error
    }
  }

  function operationOf(name: Operation): LaterOperation {
    const operation = operations[name]
    if (operation === undefined) throw new TypeError(`${name} is not answered later here`)
    return operation
  }

  async function keep(
    { owner, message, correlation_id, message_id, verified }: LaterRequest,
    { txn_type, referenceIds }: LaterOperation,
    target: CallbackTarget,
  ): Promise<void> {
    if (txn_type === undefined) return
    const transaction: LoggedTransaction = {
      ...owner,
      txn_type,
      transaction_id: message.transaction_id,
      correlation_id,
      message_id,
      reference_ids: referenceIds(message),
      verified,
      received_at: toTimestamp(now()),
      status: 'rcvd',
      delivery: target.url === undefined ? 'none' : 'pending',
    }
    await log.put(transaction)
  }

  /** Never rejects: everything that goes wrong is told, to the asker where it can be. */
  async function work(
    request: LaterRequest,
    operation: LaterOperation,
    target: CallbackTarget,
  ): Promise<void> {
    let told = 0
    let answered: Outcome['status'] = 'rjct'
    const report = (outcome: string): void => {
      tell(request, operation, { answered, callbacks: told, outcome })
    }
    const delivering = begin()
    try {
      const outcome = await room.turn(request.owner.partner, () => outcomeOf(request, operation))
      await record(request, operation, outcome)
      const { answer, status } = outcome
      answered = status
      const { message, subscription_codes } = answer
      const codes = subscription_codes === undefined ? {} : { subscription_codes }
      await note(request, operation, { status, answer: message, ...codes })
      if (target.url === undefined) {
        report(target.because)
        return
      }
      const { signal } = delivering
      await deliver(request, operation, { url: target.url, signal }, outcome, () => (told += 1))
      await note(request, operation, { delivery: 'delivered' })
      report('delivered')
    } catch (error) {
      report(isDciError(error) ? error.code : 'server.unavailable')
      await note(request, operation, { delivery: 'failed' }).catch(() => {
        // The log is out of order; the event has been told.
      })
    } finally {
      running.delete(delivering)
    }
  }

  /**
   * Before anything leaves, or can be asked for by txn/status: what is not recorded is not disclosed (S15), and nothing is told to whom nothing is agreed with
   * any more. Where it cannot be, the transaction is settled as refused, so that its asker is told and it is forgotten in time.
   */
  async function record(
    request: LaterRequest,
    operation: LaterOperation,
    { answer }: Outcome,
  ): Promise<void> {
    try {
      requireAgreement(parts.partnerOf(request.owner.partner) ?? request.partner, now())
      await parts.law.record(laterEntry(request, operation, answer), answer.disclosures)
    } catch (error) {
      const { message } = operation.failure(request, reasonOf(error, toTimestamp(now())))
      await note(request, operation, { status: 'rjct', answer: message })
      throw error
    }
  }

  async function run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const leave = room.join()
    const telling = begin()
    try {
      return await work(telling.signal)
    } finally {
      running.delete(telling)
      leave()
    }
  }

  function begin(): AbortController {
    const begun = new AbortController()
    running.add(begun)
    if (givenUp !== undefined) begun.abort(givenUp)
    return begun
  }

  async function note(
    { owner, correlation_id }: LaterRequest,
    { txn_type }: LaterOperation,
    changes: TransactionChanges,
  ): Promise<void> {
    if (txn_type !== undefined) await log.update(owner, correlation_id, changes)
  }

  async function outcomeOf(request: LaterRequest, operation: LaterOperation): Promise<Outcome> {
    const asking = begin()
    const { signal } = asking
    const cancel = clock.after(options.answerWithin, () => {
      asking.abort(unavailable('the backend took too long'))
    })
    try {
      await note(request, operation, { status: 'pdng' })
      const answer = await untilAborted(signal, asked(request, operation, signal))
      return { status: 'succ', answer }
    } catch (error) {
      const reason = reasonOf(error, toTimestamp(now()))
      return { status: 'rjct', answer: operation.failure(request, reason), reason }
    } finally {
      cancel()
      running.delete(asking)
    }
  }

  async function asked(
    request: LaterRequest,
    operation: LaterOperation,
    signal: AbortSignal,
  ): Promise<LaterAnswer> {
    signal.throwIfAborted()
    const context: ItemsContext = {
      registry: parts.registry,
      partner: request.owner.partner,
      signalOf: () => signal,
      timestamp: toTimestamp(now()),
      newId,
    }
    const answer = await operation.answer(request, context)
    await requireSendable(parts.registry, operation.answeredBy, answer.message)
    return answer
  }

  async function deliver(
    { partner, encrypts }: LaterRequest,
    { answeredBy }: LaterOperation,
    { url, signal }: { readonly url: string; readonly signal: AbortSignal },
    { answer, status, reason }: Outcome,
    onTaken: () => void,
  ): Promise<void> {
    const { timestamp: _, ...why } = reason ?? { timestamp: '' }
    for (const part of answer.parts) {
      const content = { ...part, ...why, message_id: newId(), status }
      const callback = { operation: answeredBy, partner, url, content, encrypts, signal }
      await untilAborted(signal, send(callback))
      onTaken()
    }
  }

  function tell(
    { owner, message, correlation_id }: LaterRequest,
    { answeredBy }: LaterOperation,
    rest: Pick<DeliveryEvent, 'answered' | 'callbacks' | 'outcome'>,
  ): void {
    const { partner } = owner
    const { transaction_id } = message
    try {
      parts.onDelivery?.({
        operation: answeredBy,
        partner,
        transaction_id,
        correlation_id,
        ...rest,
      })
    } catch {
      // What happened has happened, whether or not somebody could be told of it.
    }
  }

  async function closeAll(): Promise<void> {
    state = 'closing'
    const empty = room.empty()
    await withinTime(clock, options.closeWithin, empty)
    givenUp = unavailable('the registry was closed')
    for (const one of running) one.abort(givenUp)
    await withinTime(clock, lastWrites, empty)
    const given = parts.transport()
    if (given?.isOurs === true) await given.transport.close()
    state = 'closed'
  }

  return {
    serves: (operation) => operations[operation] !== undefined,
    accept,
    send,
    run,
    health: () => ({ state, ...room.load(), peers: healthOf(parts.transport()?.transport) }),
    close: () => (closed ??= closeAll()),
  }
}

function healthOf(transport: Transport | undefined): RegistryHealth['peers'] {
  const { health } = (transport ?? {}) as Partial<DependableTransport>
  return health === undefined ? [] : health()
}

function unavailable(why: string): DciError {
  return new DciError('server.unavailable', `${why}; ask again later`)
}
