import { fairShare } from './fair-share.js'
import type { ReplayClaim, ReplayKey, ReplayStore } from './replay-store.js'
import { createSenderMemory } from './sender-memory.js'
import type { SenderMemory } from './sender-memory.js'

/** Bounds of a memory. */
export interface MemoryReplayStoreOptions {
  /** Most message ids remembered. Default 100,000, about 30 MB. */
  readonly maxEntries?: number
  /** Most bytes of answers kept. Default 64 MiB. Ids whose answer was dropped stay known. */
  readonly maxBytes?: number
  /**
   * Whatever is dated up to this moment is taken as forgotten; milliseconds since 1970. Give the time of the start where a restart must
   * not make old messages new again: peers that signed something shortly before then have to date and sign it anew.
   */
  readonly horizon?: number
}

/** A `ReplayStore` that also tells how full it is. */
export interface MemoryReplayStore extends ReplayStore {
  /** Message ids remembered now. */
  readonly entries: number
  /** Bytes of the answers kept now. */
  readonly bytes: number
}

/** Memory is freed by an eighth at a time, so that the cost of choosing what to forget is spread over many messages. */
const freed = 1 / 8
/** Senders that sent nothing new are looked through this often, in milliseconds of the time that messages move forward. */
const sweepEvery = 60_000

/**
 * The memory of one process, the default. It sets no timer and does no I/O; a restart forgets everything (see `horizon`).
 *
 * When it is full, senders that hold more than a fair share forget their oldest ids, and only their own horizon moves: nobody can push out
 * what another partner sent. Only where there are more senders than entries are whole senders forgotten, and then for all the same horizon holds.
 */
export function createMemoryReplayStore(options: MemoryReplayStoreOptions = {}): MemoryReplayStore {
  const { maxEntries = 100_000, maxBytes = 64 * 1024 * 1024 } = options
  requireBound('maxEntries', maxEntries, 1)
  requireBound('maxBytes', maxBytes, 0)
  const senders = new Map<string, SenderMemory>()
  let latest: SenderMemory | undefined
  let horizon = options.horizon ?? -Infinity
  let entries = 0
  let bytes = 0
  let swept = -Infinity

  /** Runs a step on one sender's memory and keeps the totals right. */
  function change<T>(memory: SenderMemory, step: () => T): T {
    entries -= memory.entries
    bytes -= memory.bytes
    const result = step()
    entries += memory.entries
    bytes += memory.bytes
    return result
  }

  function forgetSender(name: string, memory: SenderMemory): void {
    change(memory, () => {
      memory.forgetDownTo(0)
    })
    horizon = Math.max(horizon, memory.horizon)
    senders.delete(name)
    latest = undefined
  }

  /** Puts a sender last: senders are forgotten in the order in which they last sent something new. */
  function moveToEnd(name: string, memory: SenderMemory): void {
    if (memory === latest) return
    latest = memory
    senders.delete(name)
    senders.set(name, memory)
  }

  function settleWritten(message: ReplayClaim, answer: Uint8Array): void {
    const memory = senders.get(senderName(message))
    if (memory === undefined) return
    change(memory, () => {
      memory.settle(message, answer.byteLength > maxBytes ? undefined : answer)
    })
    makeRoomForAnswers()
  }

  function sweep(keepFrom: number): void {
    if (keepFrom < swept + sweepEvery) return
    swept = keepFrom
    for (const [name, memory] of senders) {
      change(memory, () => {
        memory.forgetBefore(keepFrom)
      })
      if (memory.entries === 0 && memory.horizon < keepFrom) forgetSender(name, memory)
    }
  }

  function makeRoomForEntries(): void {
    if (entries <= maxEntries) return
    const room = Math.ceil(maxEntries * (1 - freed))
    const sizes = [...senders.values()].map((memory) => memory.entries)
    const share = Math.max(1, fairShare(sizes, room))
    for (const memory of senders.values()) {
      change(memory, () => {
        memory.forgetDownTo(share)
      })
    }
    for (const [name, memory] of senders) {
      if (entries <= room) return
      forgetSender(name, memory)
    }
  }

  function makeRoomForAnswers(): void {
    if (bytes <= maxBytes) return
    const sizes = [...senders.values()].map((memory) => memory.bytes)
    const share = fairShare(sizes, Math.floor(maxBytes * (1 - freed)))
    for (const memory of senders.values()) {
      change(memory, () => {
        memory.dropAnswersDownTo(share)
      })
    }
  }

  return {
    get entries() {
      return entries
    },
    get bytes() {
      return bytes
    },
    claim(message) {
      sweep(message.keepFrom)
      const name = senderName(message)
      const memory = senders.get(name) ?? createSenderMemory()
      change(memory, () => {
        memory.forgetBefore(message.keepFrom)
      })
      const found = memory.find(message)
      if (found !== undefined) return found
      if (message.dated <= horizon) return { status: 'forgotten' }
      moveToEnd(name, memory)
      change(memory, () => {
        memory.remember(message)
      })
      makeRoomForEntries()
      return { status: 'new' }
    },
    settle(message, answer) {
      settleWritten(message, Buffer.from(answer))
    },
    settleWritten,
    release(key) {
      const memory = senders.get(senderName(key))
      if (memory === undefined) return
      change(memory, () => {
        memory.release(key.message_id)
      })
    },
  }
}

/** One text for two: the length keeps them apart, whatever is in them. */
function senderName({ scope, sender_id }: ReplayKey): string {
  return `${String(scope.length)} ${scope} ${sender_id}`
}

function requireBound(name: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return
  throw new TypeError(`${name} must be a whole number from ${String(least)}`)
}
