import type { HttpRequest } from './transport.js'

/** What may go wrong with one sending. Times in milliseconds. */
export type ChaosFault =
  /** The request does not arrive: `transport.unreachable`. */
  | { readonly kind: 'drop' }
  /** It arrives, and the connection breaks in the middle of its answer: `transport.interrupted`, whatever the peer has done. */
  | { readonly kind: 'reset' }
  /** It leaves late; `Infinity`: never, which ends with the timeout or the caller's abort. */
  | { readonly kind: 'delay'; readonly delay: number }
  /** The answer's body ends after so many bytes, by default half of them, and passes as complete. */
  | { readonly kind: 'truncate'; readonly bytes?: number }
  /** The same bytes arrive twice; the second answer is given. */
  | { readonly kind: 'duplicate' }
  /** It is overtaken: leaves after the next request was answered, or after `within` when there is none. Default of `within`: 1,000. */
  | { readonly kind: 'reorder'; readonly within?: number }
  /** Something in between answers instead of the peer, for so many sendings in a row (default 1): a burst of 5xx. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly times?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }

/** What goes wrong with a sending; `sending` counts from 1, over all requests. */
export type ChaosScript = (sending: number, request: HttpRequest) => ChaosFault | undefined

/** What goes wrong: by a script, one after the other as listed and then nothing, or by chance. */
export type ChaosPlan = ChaosScript | readonly (ChaosFault | undefined)[] | ChaosChances

/** What goes wrong by chance: the same for the same seed and order of sendings. */
export interface ChaosChances {
  /** Default 1. */
  readonly seed?: number
  /** A number from 0 up to 1, in the place of the seeded one. */
  readonly random?: () => number
  /** Each fault with the share of sendings it befalls, from 0 to 1; together at most 1. */
  readonly faults: readonly { readonly share: number; readonly fault: ChaosFault }[]
}

/** The script of a plan; `TypeError` for shares that are none. */
export function scriptOf(plan: ChaosPlan): ChaosScript {
  if (typeof plan === 'function') return plan
  if (!('faults' in plan)) return (sending) => plan[sending - 1]
  const { faults, random = seeded(plan.seed ?? 1) } = plan
  const sum = faults.reduce((all, { share }) => all + share, 0)
  if (!faults.every(({ share }) => share >= 0) || !(sum <= 1 + 1e-9)) {
    throw new TypeError('chaos: shares must be from 0 to 1, together at most 1')
  }
  return () => {
    let drawn = random()
    return faults.find(({ share }) => (drawn -= share) < 0)?.fault
  }
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
