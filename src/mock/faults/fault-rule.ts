import { actions } from '../../model/index.js'

/** What goes wrong with one call. Several at once: it is late first, then the connection breaks, or else the status is answered. */
export interface MockFault {
  /** An HTTP status from 400 to 599 to answer with, in both error shapes, before anything is read. */
  readonly status?: number
  /** Milliseconds that pass before anything else happens, up to 600,000. */
  readonly delay?: number
  /** The connection is closed without an answer; `handle` and `fetch` of the handler reject. */
  readonly reset?: boolean
  /**
   * The answer is signed so that it does not verify: `wrong` by another key under the `kid` of ours, `stale-key` by a key that is not in our key set, as
   * after a rotation that went amiss. So are the callbacks that the call asked for.
   */
  readonly signature?: 'wrong' | 'stale-key'
  /**
   * What becomes of the callbacks that a call asked for, its pages included, or of an event for one subscription: `lost`, nothing is sent, and
   * `onDelivery` is told `transport.unreachable`; `duplicate`, each is sent a second time as a sender does whose first answer was lost on the way
   * back: under the same `message_id`, dated and signed anew (R9), so that only the `message_id` gives it away (S7). What is said to the second
   * counts.
   */
  readonly callback?: 'lost' | 'duplicate'
}

/** A fault, and when it strikes. Calls are counted by each rule for itself, from 1, and only those it is about. */
export interface FaultRule extends MockFault {
  /** Every so many calls: 3 is the third, sixth, … Default 1: each. */
  readonly every?: number
  /** So many times, and then no more. Default: without end. */
  readonly times?: number
  /**
   * Only this operation, by its path after `/registry/`, e.g. `sync/search`. With `callback` or `signature`, `notify` is the events that the mock tells its
   * subscribers, each to each of them a call of its own.
   */
  readonly on?: string
}

/** Any HTTP error status. */
export function isErrorStatus(status: unknown): status is number {
  return Number.isInteger(status) && Number(status) >= 400 && Number(status) <= 599
}

const checks: Readonly<
  Record<keyof FaultRule, { text: string; accepts: (value: unknown) => boolean }>
> = {
  status: { text: 'a whole number from 400 to 599', accepts: isErrorStatus },
  delay: { text: 'milliseconds, a whole number from 1 to 600000', accepts: wholeUpTo(600_000) },
  reset: { text: 'true', accepts: (value) => typeof value === 'boolean' },
  signature: {
    text: 'wrong or stale-key',
    accepts: (value) => value === 'wrong' || value === 'stale-key',
  },
  callback: {
    text: 'lost or duplicate',
    accepts: (value) => value === 'lost' || value === 'duplicate',
  },
  every: { text: 'a whole number from 1', accepts: wholeUpTo(1_000_000_000) },
  times: { text: 'a whole number from 1', accepts: wholeUpTo(1_000_000_000) },
  on: {
    text: 'an operation by its path after /registry/, such as sync/search',
    accepts: (value) => typeof value === 'string' && operations.has(value),
  },
}

/** What calls can be about: the operations of the standard, and OpenSPP's receipt. */
const operations: ReadonlySet<string> = new Set([
  ...Object.values(actions).map(({ path }) => path.slice('/registry/'.length)),
  'receipt',
])

function wholeUpTo(most: number): (value: unknown) => boolean {
  return (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
}

/** Rules at a time. */
const mostRules = 100

/**
 * Fault rules from data: a list of objects with the members of `FaultRule` and no others, each with something that goes wrong. Throws `TypeError`
 * that says which rule is at fault and what is expected.
 */
export function readFaultRules(data: unknown): readonly FaultRule[] {
  if (!Array.isArray(data)) throw new TypeError('fault rules are a list')
  if (data.length > mostRules) throw new TypeError(`at most ${String(mostRules)} rules are taken`)
  return data.map((rule: unknown, at) => readRule(rule, `fault ${String(at + 1)}`))
}

function readRule(rule: unknown, name: string): FaultRule {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
    throw new TypeError(`${name}: an object is expected`)
  }
  for (const [member, value] of Object.entries(rule)) {
    if (!Object.hasOwn(checks, member)) {
      throw new TypeError(
        `${name}: there are ${Object.keys(checks).join(', ')} and no other members`,
      )
    }
    const { text, accepts } = checks[member as keyof FaultRule]
    if (!accepts(value)) throw new TypeError(`${name}: ${member} is ${text}`)
  }
  if (!goesWrong(rule)) {
    const parts = 'status, delay, reset, signature or callback'
    throw new TypeError(`${name}: say what goes wrong: ${parts}`)
  }
  requireCallbacks(rule, name)
  return { ...rule }
}

function goesWrong({ status, delay, reset, signature, callback }: MockFault): boolean {
  return [status, delay, signature, callback].some((part) => part !== undefined) || reset === true
}

/** A rule about callbacks can only be about calls that have some. */
function requireCallbacks({ callback, status, reset, on }: FaultRule, name: string): void {
  if (callback === undefined) return
  if (status !== undefined || reset === true) {
    throw new TypeError(`${name}: what is not accepted has no callback; drop status and reset`)
  }
  if (on !== undefined && on !== 'notify' && !isAnsweredLater(on)) {
    const some = [...answeredLater, 'notify'].join(', ')
    throw new TypeError(`${name}: callback is on one of ${some}`)
  }
}

/** Whether a call to this operation, by its path after `/registry/`, is answered by callbacks. */
export function isAnsweredLater(operation: string): boolean {
  return answeredLater.has(operation)
}

const answeredLater: ReadonlySet<string> = new Set(
  Object.values(actions)
    .filter(({ kind }) => kind === 'async')
    .map(({ path }) => path.slice('/registry/'.length)),
)

/** What stands alone on a command line. */
const words: ReadonlyMap<string, FaultRule> = new Map([
  ['reset', { reset: true }],
  ['wrong-signature', { signature: 'wrong' }],
  ['stale-key', { signature: 'stale-key' }],
  ['lost-callback', { callback: 'lost' }],
  ['duplicate-callback', { callback: 'duplicate' }],
])

/**
 * A rule as a command line gives it: `status=503,every=3`, `delay=200,on=sync/search`, `reset,times=1`, `wrong-signature`, `stale-key`,
 * `lost-callback,on=search`, `duplicate-callback`. Throws `TypeError` that says what is expected.
 */
export function parseFaultRule(text: string): FaultRule {
  const rule: Record<string, unknown> = {}
  for (const part of text.split(',')) {
    const [name = '', value] = part.split('=').map((piece) => piece.trim())
    const word = value === undefined ? words.get(name) : undefined
    if (word !== undefined) Object.assign(rule, word)
    else if (value !== undefined && name === 'on') rule['on'] = value
    else if (value !== undefined && /^(?:status|delay|every|times)$/.test(name)) {
      rule[name] = value === '' ? NaN : Number(value)
    } else {
      throw new TypeError(
        'a fault is made of status=503, delay=200, reset, wrong-signature, stale-key, lost-callback, duplicate-callback, and every=3, times=1, on=sync/search, with commas between',
      )
    }
  }
  return readRule(rule, 'fault')
}
