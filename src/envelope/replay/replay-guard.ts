import { DciError } from '../../errors/index.js'
import type { DciErrorCode } from '../../errors/index.js'
import type { Operation } from '../../model/index.js'
import { andThen, isThenable } from '../../values/index.js'
import { defaultMaxAge, refusal, requireFresh } from './freshness.js'
import { createMemoryReplayStore } from './memory-replay-store.js'
import { messageDigest } from './message-digest.js'
import type { ReplayClaim, ReplayFinding, ReplayStore } from './replay-store.js'

/** By which rules repeated and old messages are told from new ones. */
export interface ReplayOptions {
  /** What was taken is remembered here. Default: the memory of this process (`createMemoryReplayStore`). */
  readonly store?: ReplayStore
  /** How old `message_ts` may be, in milliseconds. The memory reaches as far back. Default: 7 days. */
  readonly maxAge?: number
}

/** What a guard is made with. */
export interface ReplayGuardOptions extends ReplayOptions {
  /** Names the endpoint: messages to different ones are never the same, also where they share a store. */
  readonly scope: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** A message that was opened, and found to be allowed here. */
export interface GuardedMessage {
  readonly operation: Operation
  readonly header: Readonly<Record<string, unknown>>
  /** As it was written, decrypted. */
  readonly messageText: string
  /** What that text says, where it was read before and is as it was read. */
  readonly messageValue?: unknown
  /** Whether a signature vouches for the sender. */
  readonly verified: boolean
  /** Whether the asker has gone away meanwhile. */
  readonly abandoned?: () => boolean
}

/** What doing the work came to: the answer, and whether it settles the message or the asker shall ask again (`false`). */
export interface WorkDone<Answer> {
  readonly answer: Answer
  readonly settled: boolean
  /** UTF-8 of a JSON text that says what `answer` does, where there is one; it is kept, and not written to any more. */
  readonly written?: Uint8Array | undefined
}

/** Does the work for each message once. */
export interface ReplayGuard<Answer> {
  /**
   * The answer to a message: from `work` the first time, and the same one again for every copy of it, also for those that come while the
   * work is being done. The answer must survive JSON. When `work` rejects, all copies that waited for it reject, and the message may come
   * again; when it rejects because its asker went away, the next copy that waits has the work done anew.
   *
   * A copy of a message whose signature was verified is one that was verified, too: nothing that was answered to a known sender goes
   * out to somebody who only gives its name.
   *
   * Throws `message.timestamp_invalid`, `message.expired` and `message.future` for its `message_ts`; `message.id_duplicate` when another
   * message had this id; `message.replayed` when it was answered and the answer is no longer kept; `message.expired` also when it may have been
   * answered, but what was that long ago is forgotten; `server.unavailable` when another process is at work on it.
   */
  once(message: GuardedMessage, work: Work<Answer>): Promise<Answer>
  /** As `once`, and at once where the store and the work are; what `once` rejects with is then thrown. */
  onceNow(message: GuardedMessage, work: Work<Answer>): Answer | Promise<Answer>
}

/** Latest `dated` of the copies of one message that came while the work was being done. */
interface Copies {
  dated: number
}

/** Work under way. `outcome` is `undefined` when it was given up because its asker went away. */
interface Running<Answer> {
  readonly digest: string
  readonly copies: Copies
  readonly outcome: Promise<{ readonly answer: Answer } | undefined>
}

/** The guard of one endpoint (S7). Does nothing until it is asked. */
export function createReplayGuard<Answer>(options: ReplayGuardOptions): ReplayGuard<Answer> {
  const { scope, now, maxAge = defaultMaxAge, store = createMemoryReplayStore() } = options
  if (!(maxAge >= 0)) throw new TypeError('maxAge must be a number of milliseconds, 0 or more')
  const running = new Map<string, Running<Answer>>()

  function claimFor(message: GuardedMessage): ReplayClaim {
    const time = now()
    const { header, operation, verified } = message
    return {
      scope: verified ? scope : `${scope} unverified`,
      sender_id: String(header['sender_id']),
      message_id: String(header['message_id']),
      dated: requireFresh(header['message_ts'], time, maxAge),
      digest: messageDigest(operation, message.messageText, message.messageValue),
      keepFrom: time - maxAge,
    }
  }

  function onceNow(message: GuardedMessage, work: Work<Answer>): Answer | Promise<Answer> {
    const claim = claimFor(message)
    if (running.size > 0 && running.has(keyOf(claim))) return join(claim, message, work)
    return lead(claim, message, work)
  }

  async function join(
    claim: ReplayClaim,
    message: GuardedMessage,
    work: Work<Answer>,
  ): Promise<Answer> {
    for (;;) {
      const first = running.get(keyOf(claim))
      if (first === undefined) return lead(claim, message, work)
      if (first.digest !== claim.digest) throw duplicate()
      first.copies.dated = Math.max(first.copies.dated, claim.dated)
      const outcome = await first.outcome
      if (outcome !== undefined) return outcome.answer
    }
  }

  function lead(
    claim: ReplayClaim,
    message: GuardedMessage,
    work: Work<Answer>,
  ): Answer | Promise<Answer> {
    const copies: Copies = { dated: claim.dated }
    const found = store.claim(claim)
    const answer =
      'then' in found
        ? found.then((one) => answerFound(one, claim, copies, work))
        : answerFound(found, claim, copies, work)
    return isThenable(answer) ? leadOn(claim, copies, message, answer) : answer
  }

  /** While the answer is not there, copies of the message wait for it here. */
  async function leadOn(
    claim: ReplayClaim,
    copies: Copies,
    { abandoned }: GuardedMessage,
    answering: Promise<Answer>,
  ): Promise<Answer> {
    const outcome = answering.then(
      (answer) => ({ answer }),
      (error: unknown) => {
        if (abandoned?.() === true) return undefined
        throw error
      },
    )
    outcome.catch(() => undefined) // whether or not a copy waits, the asker below gets the rejection
    const key = keyOf(claim)
    running.set(key, { digest: claim.digest, copies, outcome })
    try {
      return await answering
    } finally {
      running.delete(key)
    }
  }

  function answerFound(
    found: ReplayFinding,
    claim: ReplayClaim,
    copies: Copies,
    work: Work<Answer>,
  ): Answer | Promise<Answer> {
    if (found.status !== 'new') return answerCopy(found, claim, copies)
    let done: WorkDone<Answer> | Promise<WorkDone<Answer>>
    try {
      done = work()
    } catch (error) {
      return released(claim, error)
    }
    return isThenable(done)
      ? done.then(
          (one) => settled(one, claim, copies),
          (error: unknown) => released(claim, error),
        )
      : settled(done, claim, copies)
  }

  function answerCopy(
    found: ReplayFinding,
    claim: ReplayClaim,
    copies: Copies,
  ): Answer | Promise<Answer> {
    if (copies.dated <= claim.dated) return answerAgain<Answer>(found)
    return andThen(store.claim({ ...claim, ...copies }), () => answerAgain<Answer>(found))
  }

  function settled(
    { answer, settled: settles, written }: WorkDone<Answer>,
    claim: ReplayClaim,
    copies: Copies,
  ): Answer | Promise<Answer> {
    const dated = copies.dated === claim.dated ? claim : { ...claim, ...copies }
    const stored = settles ? keep(dated, answer, written) : store.release(claim)
    return andThen(stored, () => answer)
  }

  function keep(
    claim: ReplayClaim,
    answer: Answer,
    written: Uint8Array | undefined,
  ): void | Promise<void> {
    if (written === undefined) return store.settle(claim, JSON.stringify(answer))
    if (store.settleWritten !== undefined) return store.settleWritten(claim, written)
    return store.settle(claim, Buffer.from(written).toString('utf8'))
  }

  function released(claim: ReplayClaim, error: unknown): Promise<never> {
    const free = store.release(claim)
    if (!isThenable(free)) throw error
    return free.then(() => {
      throw error
    })
  }

  return { once: async (message, work) => onceNow(message, work), onceNow }
}

function keyOf({ scope, sender_id, message_id }: ReplayClaim): string {
  return JSON.stringify([scope, sender_id, message_id])
}

type Work<Answer> = () => WorkDone<Answer> | Promise<WorkDone<Answer>>

function answerAgain<Answer>({ status, answer }: ReplayFinding): Answer {
  if (answer !== undefined) return JSON.parse(answer) as Answer
  if (status === 'other') throw duplicate()
  if (status === 'answered') throw tooLongAgo()
  if (status === 'forgotten') {
    throw refusal(
      'message.expired',
      'this registry no longer remembers whether it answered a message of that time; send it again under a new message_id and message_ts',
      'is before what this registry remembers',
    )
  }
  throw new DciError(
    'server.unavailable',
    'this very message is being answered; ask again in a moment',
  )
}

function duplicate(): DciError {
  return idRefusal(
    'message.id_duplicate',
    'this sender used this message_id for another message; send it under a new message_id',
    'belongs to another message of this sender',
  )
}

function tooLongAgo(): DciError {
  return idRefusal(
    'message.replayed',
    'this message was answered before and its answer is no longer kept; ask under a new message_id',
    'was answered before',
  )
}

function idRefusal(code: DciErrorCode, sentence: string, text: string): DciError {
  return new DciError(code, sentence, {
    problems: [{ pointer: '/header/message_id', text, reason: 'rjct.message_id.duplicate' }],
  })
}
