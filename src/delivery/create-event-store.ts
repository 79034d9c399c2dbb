import type { EventStore, WaitingEvent } from './event-store.js'

/** A store in the memory of this process; a restart forgets it. */
export function createEventStore(): EventStore {
  const byCode = new Map<string, WaitingEvent[]>()
  return {
    add: (waiting) => {
      const { code } = waiting
      const those = byCode.get(code) ?? []
      byCode.set(code, those)
      return those.push(waiting)
    },
    take: (code) => {
      const those = byCode.get(code) ?? []
      byCode.delete(code)
      return those
    },
    first: (registry) =>
      [...byCode.values()].flatMap(([first]) => (first?.registry === registry ? [first] : [])),
  }
}
