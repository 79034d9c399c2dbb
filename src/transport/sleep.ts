import type { Clock } from './clock.js'

/** Resolves `delay` milliseconds from now; rejects at once with the signal's own reason when it is aborted, without the clock moving (R12). */
export function sleep(delay: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    function stop(): void {
      cancel()
      reject(signal?.reason as Error)
    }
    const cancel = clock.after(delay, () => {
      signal?.removeEventListener('abort', stop)
      resolve()
    })
    signal?.addEventListener('abort', stop, { once: true })
  })
}
