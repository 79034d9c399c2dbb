/** Runs work, one after the other for each name, in the order of asking; what one comes to is nothing to those after it. */
export type InTurn = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>

/** No turns yet. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work)
    const over = mine.then(
      () => undefined,
      () => undefined,
    )
    last.set(name, over)
    void over.then(() => {
      if (last.get(name) === over) last.delete(name)
    })
    return mine
  }
}
