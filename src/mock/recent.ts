/** The last things made, so that asking for the same again costs nothing; what has long not been asked for is let go. */
export interface Recent<Value> {
  get(key: number): Value | undefined
  set(key: number, value: Value): void
}

/**
 * Remembers at least the `most` values last set or got, and at most twice as many: two generations, of which the older is dropped whole, so
 * that nothing costs more than a look into a table.
 */
export function createRecent<Value>(most: number): Recent<Value> {
  let young = new Map<number, Value>()
  let old = new Map<number, Value>()

  function set(key: number, value: Value): void {
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }

  function get(key: number): Value | undefined {
    const known = young.get(key)
    if (known !== undefined) return known
    const older = old.get(key)
    if (older !== undefined) set(key, older)
    return older
  }

  return { get, set }
}
