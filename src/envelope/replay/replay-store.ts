/** Whose message it is. Two messages are the same one, or contend for one id, only when all three are equal. */
export interface ReplayKey {
  /** Which endpoint was asked, and whether a signature was verified. A text to compare and nothing to read. */
  readonly scope: string
  readonly sender_id: string
  readonly message_id: string
}

/** A message that came in and passed every check of its own. */
export interface ReplayClaim extends ReplayKey {
  /** `messageDigest` of what it asks. */
  readonly digest: string
  /** Its `message_ts` in milliseconds since 1970. */
  readonly dated: number
  /** What is dated before this moment is refused for its age, and need not be remembered for longer. */
  readonly keepFrom: number
}

/**
 * What a store knows of a message. `new`: nothing, and from now on it is claimed. `running`: claimed and not settled. `answered`: settled;
 * `answer` is absent when it was too long to keep. `other`: its id belongs to another content. `forgotten`: not known, and dated no later
 * than something that had to be forgotten, so it may be that very message.
 */
export interface ReplayFinding {
  readonly status: 'new' | 'running' | 'answered' | 'other' | 'forgotten'
  /** The text given to `settle`. */
  readonly answer?: string
}

type Awaitable<T> = T | Promise<T>

/**
 * The memory of messages that were taken (S7). It reaches back to `keepFrom`, and where it cannot (it is bounded, it was restarted) it keeps
 * a **horizon**, the latest `dated` of what it forgot, and finds everything unknown up to there `forgotten`: forgetting never makes a
 * message new again. It holds answers, which are personal data; a store that writes them to disk encrypts them or leaves them out.
 *
 * A store that several processes share must make `claim` atomic, and should let a claim lapse whose process is gone.
 */
export interface ReplayStore {
  /**
   * Finds the message and claims it when it is new. Of a message that is known with this digest, the latest `dated` of its copies counts
   * from then on.
   */
  claim(message: ReplayClaim): Awaitable<ReplayFinding>
  /** The claimed message was answered. Does nothing when the claim was forgotten meanwhile. */
  settle(message: ReplayClaim, answer: string): Awaitable<void>
  /** As `settle`, of the answer's UTF-8 bytes, which are then the store's. A store that has this need not write texts that were written before. */
  settleWritten?(message: ReplayClaim, answer: Uint8Array): Awaitable<void>
  /** The claimed message was not answered and may come again as new. */
  release(key: ReplayKey): Awaitable<void>
}
