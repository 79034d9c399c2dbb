import type { Clock } from './clock.js'
import type { Closing } from './closing.js'

/**
 * Resolves `delay` milliseconds from now, or at once when what it belongs to is closed; rejects at once with the signal's own reason when it is
 * aborted, without the clock moving (R12).
 */
export function sleep(
  delay: number,
  clock: Clock,
  signal: AbortSignal | undefined,
  closing?: Closing,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    if (closing?.closed === true) return resolve()
    function stop(): void {
      cancel()
      forget?.()
      reject(signal?.reason as Error)
    }
    function end(): void {
      cancel()
      forget?.()
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const cancel = clock.after(delay, end)
    const forget = closing?.whenClosed(end)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
