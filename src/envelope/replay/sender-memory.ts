import type { ReplayClaim, ReplayFinding } from './replay-store.js'

/** What is remembered of one message. */
interface Remembered {
  readonly digest: string
  dated: number
  settled: boolean
}

/** What is remembered of one sender: ids in the order of their last copy, and the answers that are still kept. */
export interface SenderMemory {
  /** Ids remembered. */
  readonly entries: number
  /** Bytes of the answers kept. */
  readonly bytes: number
  /** Latest `dated` among what was forgotten. */
  readonly horizon: number
  /** As `ReplayStore.claim`, with the horizon of this sender alone. Never gives `new`: `undefined` stands for not known and not forgotten. */
  find(message: ReplayClaim): ReplayFinding | undefined
  remember(message: ReplayClaim): void
  /** `answer` is left out when it is too long to keep. */
  settle(message: ReplayClaim, answer?: Uint8Array): void
  release(message_id: string): void
  /** Forgets what is dated before `keepFrom`, oldest copy first, up to the first that is not. */
  forgetBefore(keepFrom: number): void
  /** Forgets the oldest until no more than `most` ids are left, and moves the horizon. */
  forgetDownTo(most: number): void
  /** Drops the oldest answers until no more than `most` bytes are left; their ids stay known. */
  dropAnswersDownTo(most: number): void
}

/** The memory of one sender, empty. All steps take constant time, or time in what they forget. */
export function createSenderMemory(): SenderMemory {
  const known = new Map<string, Remembered>()
  const answers = new Map<string, Uint8Array>()
  let newest: string | undefined
  let bytes = 0
  let horizon = -Infinity

  function dropAnswer(id: string): void {
    bytes -= answers.get(id)?.byteLength ?? 0
    answers.delete(id)
  }

  function forget(id: string, { dated }: Remembered): void {
    known.delete(id)
    dropAnswer(id)
    horizon = Math.max(horizon, dated)
  }

  /** Moves a message and its answer to the end of the queue of what is forgotten: a copy of it has just come. */
  function renew(id: string, one: Remembered, dated: number): void {
    if (dated > one.dated) one.dated = dated
    if (id === newest) return
    newest = id
    known.delete(id)
    known.set(id, one)
    const answer = answers.get(id)
    if (answer === undefined) return
    answers.delete(id)
    answers.set(id, answer)
  }

  return {
    get entries() {
      return known.size
    },
    get bytes() {
      return bytes
    },
    get horizon() {
      return horizon
    },
    find({ message_id, digest, dated }) {
      const one = known.get(message_id)
      if (one === undefined) return dated <= horizon ? { status: 'forgotten' } : undefined
      if (one.digest !== digest) return { status: 'other' }
      renew(message_id, one, dated)
      if (!one.settled) return { status: 'running' }
      const answer = answers.get(message_id)
      if (answer === undefined) return { status: 'answered' }
      return { status: 'answered', answer: textOf(answer) }
    },
    remember({ message_id, digest, dated }) {
      newest = message_id
      known.set(message_id, { digest, dated, settled: false })
    },
    settle({ message_id, digest, dated }, answer) {
      const one = known.get(message_id)
      if (one?.digest !== digest || one.settled) return
      one.settled = true
      renew(message_id, one, dated)
      if (answer === undefined) return
      answers.set(message_id, answer)
      bytes += answer.byteLength
    },
    release(message_id) {
      if (known.get(message_id)?.settled === false) known.delete(message_id)
    },
    forgetBefore(keepFrom) {
      for (const [id, one] of known) {
        if (one.dated >= keepFrom) return
        forget(id, one)
      }
    },
    forgetDownTo(most) {
      for (const [id, one] of known) {
        if (known.size <= most) return
        forget(id, one)
      }
    },
    dropAnswersDownTo(most) {
      for (const id of answers.keys()) {
        if (bytes <= most) return
        dropAnswer(id)
      }
    },
  }
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}
