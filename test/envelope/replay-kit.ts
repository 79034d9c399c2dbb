import { createReplayGuard } from '../../src/envelope/index.js'
import type { GuardedMessage, ReplayGuard, ReplayOptions } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { noon } from '../kit.js'

/** In milliseconds. */
export const day: number = 86_400_000

/** The guard of a crvs endpoint. */
export function guardAt(now: () => number, options: ReplayOptions = {}): ReplayGuard<string> {
  return createReplayGuard<string>({ scope: 'crvs.example.gov crvs', now, ...options })
}

/** A search of `sr.example.gov` dated `at`; `content` is what it asks. */
export function messageOf(
  changes: {
    id?: string
    sender?: string
    content?: unknown
    at?: number | string
    verified?: boolean
  } = {},
): GuardedMessage {
  const {
    id = 'm-1',
    sender = 'sr.example.gov',
    content = 'a',
    at = noon,
    verified = true,
  } = changes
  const message_ts = typeof at === 'string' ? at : new Date(at).toISOString()
  return {
    operation: 'sync.search',
    header: { sender_id: sender, message_id: id, message_ts },
    messageText: JSON.stringify({ content }),
    verified,
  }
}

/** Work that counts how often it is done. */
export function counting(answer = 'answer'): {
  runs: number
  work: () => Promise<{ answer: string; settled: boolean }>
} {
  const counter = {
    runs: 0,
    work: () => {
      counter.runs += 1
      return Promise.resolve({ answer: `${answer} ${String(counter.runs)}`, settled: true })
    },
  }
  return counter
}

/** What a promise resolves with, or the code with which it rejects. */
export function codeOrAnswer(promise: Promise<string>): Promise<string> {
  return promise.catch((error: unknown) => (isDciError(error) ? error.code : String(error)))
}

/** The code with which a promise rejects; `'fulfilled'` when it does not. */
export function codeOf(promise: Promise<unknown>): Promise<string> {
  return codeOrAnswer(promise.then(() => 'fulfilled'))
}

/** The sentence with which a promise rejects; empty when it does not. */
export async function sentenceOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => '',
    (error: unknown) => (error as Error).message,
  )
}

/** A promise to be settled by hand. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
