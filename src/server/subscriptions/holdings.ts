import { DciError } from '../../errors/index.js'
import type { HeldSubscription, Owner, SubscriptionStore } from '../../delivery/index.js'
import { canonicalize } from '../../json/index.js'
import { isOver } from './timing.js'

/** What one owner holds, while nobody else changes it. */
export interface Holdings {
  /** The one that it holds for the same; what a signature vouches for and what none does are told apart. */
  sameAs(wanted: HeldSubscription): HeldSubscription | undefined
  /** Adds one. Throws `query.unsupported` (`rjct.total_count.limit_exceeded`) when the owner holds as many as it may, else rejects as the store does. */
  add(wanted: HeldSubscription): Promise<void>
  /** Has one live on by what was asked now: by the purpose that is stated, where one is. Gives it as it then is; rejects as the store does. */
  renew(held: HeldSubscription, wanted: HeldSubscription): Promise<HeldSubscription>
}

/** A subscription's text never changes: comparing a new one with thousands must not write them all anew. */
const texts = new WeakMap<HeldSubscription, string>()

/** How holdings are read. */
export interface HoldingsRules {
  /** Most that one owner may hold. */
  readonly most: number
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Reads what an owner holds, and ends what is over by its time. Those that are vouched for and those that are not have `most` each: whoever only gives a name uses up nothing
 * of its owner's.
 */
export async function holdingsOf(
  owner: Owner,
  store: SubscriptionStore,
  { most, now }: HoldingsRules,
): Promise<Holdings> {
  const held: HeldSubscription[] = []
  for (const one of await store.byOwner(owner)) {
    if (isOver(one.criteria, now)) await store.remove(owner, one.code)
    else held.push(one)
  }
  const byText = new Map(held.map((one) => [textOf(one), one]))
  let [vouched, unvouched] = [0, 0]
  const count = ({ verified }: HeldSubscription): void => {
    if (verified) vouched += 1
    else unvouched += 1
  }
  held.forEach(count)
  return {
    sameAs: (wanted) => byText.get(textOf(wanted)),
    add: async (wanted) => {
      if ((wanted.verified ? vouched : unvouched) >= most) throw tooMany(most)
      await store.add(wanted)
      byText.set(textOf(wanted), wanted)
      count(wanted)
    },
    renew: async (known, { criteria: { authorize } }) => {
      if (authorize === undefined || isSame(authorize, known.criteria['authorize'])) return known
      const renewed = { ...known, criteria: { ...known.criteria, authorize } }
      await store.add(renewed)
      byText.set(textOf(renewed), renewed)
      return renewed
    },
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return other !== undefined && canonicalize(one) === canonicalize(other)
}

function textOf(held: HeldSubscription): string {
  const known = texts.get(held)
  if (known !== undefined) return known
  const { criteria, sender_uri, verified, encrypts } = held
  const { authorize: _, version: __, ...wanted } = criteria
  const text = canonicalize([wanted, sender_uri, verified, encrypts])
  texts.set(held, text)
  return text
}

function tooMany(most: number): DciError {
  const sentence = `you hold ${String(most)} subscriptions, as many as one subscriber may; end some, or have the bound raised`
  return new DciError('query.unsupported', sentence, { reason: 'rjct.total_count.limit_exceeded' })
}
