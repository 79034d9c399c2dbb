/** Whether a value has still to be awaited. What is at hand is used at once on hot paths: waiting for it costs more than most steps. */
export function isThenable<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Promise<Value>>).then === 'function'
  )
}

/** What `next` makes of a value: at once where that is at hand, and then it throws at once too; otherwise when it is there. */
export function andThen<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return isThenable(value) ? value.then(next) : next(value)
}
