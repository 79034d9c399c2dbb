import type { ArrivedAnswer } from './correlations.js'

/** Answers that came late for transactions whose answer is not known, until somebody asks for them. */
export interface LateAnswers<Key> {
  /** Keeps one; the oldest of all go when there are too many. */
  keep(key: Key, answer: ArrivedAnswer): void
  /** Gives those of one transaction in the order they came, and keeps them no more. */
  take(key: Key): readonly ArrivedAnswer[]
}

/** How much is kept. */
export interface LateAnswersOptions {
  /** Most answers. */
  readonly count: number
  /** Most characters of all their texts together. Default 64 Mi: four of the largest that are taken. */
  readonly size?: number
}

interface Kept<Key> {
  readonly key: Key
  readonly answer: ArrivedAnswer
  readonly size: number
}

/** None yet. Bounded in number and size, because they hold records. */
export function createLateAnswers<Key>(options: LateAnswersOptions): LateAnswers<Key> {
  const { count, size: most = 64 * 1024 * 1024 } = options
  /** In the order they came. */
  const all = new Set<Kept<Key>>()
  const byKey = new Map<Key, Set<Kept<Key>>>()
  let size = 0

  function drop(kept: Kept<Key>): void {
    all.delete(kept)
    size -= kept.size
    const mine = byKey.get(kept.key)
    mine?.delete(kept)
    if (mine?.size === 0) byKey.delete(kept.key)
  }

  return {
    keep: (key, answer) => {
      const kept = { key, answer, size: answer.answer.text.length }
      const mine = byKey.get(key) ?? new Set()
      byKey.set(key, mine.add(kept))
      all.add(kept)
      size += kept.size
      for (const oldest of all) {
        if (all.size <= count && size <= most) return
        drop(oldest)
      }
    },
    take: (key) => {
      const mine = [...(byKey.get(key) ?? [])]
      mine.forEach(drop)
      return mine.map(({ answer }) => answer)
    },
  }
}
