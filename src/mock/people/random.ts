/** A stream of draws that depends on nothing but the keys it was made from. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean
  /** One element; the list must not be empty. */
  pick<T>(list: readonly T[]): T
}

/** Stirs one word into a running hash: two rounds of multiply, shift and xor, so that neighbouring keys part ways. */
function stir(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ word, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77)
  mixed ^= mixed >>> 13
  return mixed >>> 0
}

/**
 * A 32-bit hash of whole numbers (each up to 2^53), the same on every machine. It decides what exists where, without anything
 * before it having been made: that is why person 999,999 costs what person 0 costs. Not for secrets.
 */
export function hashOf(...keys: readonly number[]): number {
  let hash = 0x243f6a88
  for (const key of keys) {
    hash = stir(hash, key >>> 0)
    hash = stir(hash, Math.floor(key / 0x1_0000_0000) >>> 0)
  }
  return hash
}

/** A stream of draws for these keys: equal keys, equal draws, in the same order. Not for secrets. */
export function createRandom(...keys: readonly number[]): Random {
  return new Draws(hashOf(...keys))
}

/** A class, because a stream is made for every person looked at: closures would be four objects each time. */
class Draws implements Random {
  private state: number

  constructor(state: number) {
    this.state = state
  }

  private next(): number {
    this.state = (this.state + 0x9e3779b9) >>> 0
    let drawn = Math.imul(this.state ^ (this.state >>> 16), 0x21f0aaad)
    drawn = Math.imul(drawn ^ (drawn >>> 15), 0x735a2d97)
    return ((drawn ^ (drawn >>> 15)) >>> 0) / 0x1_0000_0000
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.between(0, list.length - 1)]
    if (picked === undefined) throw new TypeError('cannot pick from an empty list')
    return picked
  }
}
