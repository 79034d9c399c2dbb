import type { Clock } from './clock.js'
import { deadlineFailure, timeLeft } from './deadline.js'
import type { HttpRequest } from './transport.js'

/**
 * What a promise comes to, as long as a request can wait for it: rejects with its signal's own reason or `transport.deadline` as soon as one of
 * them says so (R12). The promise itself goes on.
 */
export function waitFor<Value>(
  promise: Promise<Value>,
  request: HttpRequest,
  clock: Clock,
): Promise<Value> {
  const { signal } = request
  const left = timeLeft(request, clock)
  if (signal === undefined && left === Infinity) return promise
  return new Promise((resolve, reject) => {
    function settle(): void {
      cancel?.()
      signal?.removeEventListener('abort', stop)
    }
    function stop(): void {
      settle()
      reject(signal?.reason as Error)
    }
    function late(): void {
      settle()
      reject(deadlineFailure(request))
    }
    const cancel = left === Infinity ? undefined : clock.after(Math.max(0, left), late)
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted === true) stop()
    promise.then(resolve, reject).finally(settle)
  })
}
