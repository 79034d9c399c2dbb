import { createReplayGuard } from '../../envelope/index.js'
import type { GuardedMessage, ReplayOptions, WorkDone } from '../../envelope/index.js'
import { andThen } from '../../values/index.js'
import type { ItemsAnswer } from './item-outcome.js'
import type { Disclosure } from '../law/disclosure.js'
import type { WrittenAnswer } from './write-answer.js'

/**
 * What is remembered of an answer: its content. It is sealed anew each time it goes out, with the `message_ts` and the signature of that
 * sending: a stored signature would end after minutes, and what is encrypted, and how it is signed, follows the asker's sheet of that day.
 */
export interface RememberedAnswer {
  /** Stays the same for every copy, so that the asker can tell the answer again, too. */
  readonly message_id: string
  readonly items: ItemsAnswer
  /** What each item told of whom, for the audit of every copy. */
  readonly disclosures: readonly Disclosure[]
  /** How it was written the first time; of a copy it is not known. */
  readonly written?: WrittenAnswer
}

/** What is remembered of a message that was acknowledged, to be answered later or not at all: all that the acknowledgement says. */
export interface RememberedAck {
  readonly correlation_id: string
}

/** What a message came to. */
export type Remembered = RememberedAnswer | RememberedAck

/** What is remembered of a message, or what `work` gives now. */
export type AnswerOnce = (
  message: GuardedMessage,
  work: () => Remembered | Promise<Remembered>,
) => Remembered | Promise<Remembered>

/** What a handler's memory is made with. */
export interface AnswerOnceParts {
  /** `false`: every message is new, however old. */
  readonly replay: ReplayOptions | false
  readonly scope: string
  readonly now: () => number
}

/** As `ReplayGuard.onceNow`; an answer in which the backend failed at every item is not remembered, so that asking again asks the backend again. */
export function createAnswerOnce({ replay, scope, now }: AnswerOnceParts): AnswerOnce {
  if (replay === false) return (_, work) => work()
  const guard = createReplayGuard<Remembered>({ ...replay, scope, now })
  return (message, work) => guard.onceNow(message, () => andThen(work(), done))
}

function done(answer: Remembered): WorkDone<Remembered> {
  if (!('items' in answer)) return { answer, settled: true }
  return { answer, settled: answer.items.settled, written: answer.written?.bytes }
}
