import { createSharedTimer } from '../../transport/index.js'
import type { Clock, Timed } from '../../transport/index.js'
import { isThenable } from '../../values/index.js'

/** The time that the backend has for one request. */
export interface RequestTime {
  /** Whether it is over. */
  isUp(): boolean
  /** Aborted when the time is up or the asker went away; made when it is asked for. */
  signalOf(): AbortSignal
  /**
   * What `run` comes to, at once where it does; rejects when the time is up, and throws without running it when it was up before. Time is
   * counted from the first that has to be waited for.
   */
  within<Value>(run: () => Value | Promise<Value>): Value | Promise<Value>
  /** No time is kept any more. */
  end(): void
}

/** Begins the time of one request; `asker` gives the signal of the one who asks. */
export type StartRequestTime = (asker: () => AbortSignal | undefined) => RequestTime

/** What `within` rejects with when the time is up. Nobody outside sees it. */
export const timeUp: Error = new Error('the time for this request is up')

/**
 * Keeps time for requests: `milliseconds` each, `Infinity` for none. What a backend does after its time, or makes of its signal, is nobody's
 * business any more and leads to no unhandled rejection. Throws `TypeError` for a number that cannot be.
 */
export function createRequestTimer(clock: Clock, milliseconds: number): StartRequestTime {
  if (!(milliseconds > 0)) {
    throw new TypeError('requestTimeout must be a number of milliseconds over 0')
  }
  if (milliseconds === Infinity) return untimed
  const timer = createSharedTimer(clock, milliseconds)
  return (asker) => {
    let waiting: Set<(reason: Error) => void> | undefined
    let timed: Timed | undefined
    let stopped: AbortController | undefined
    let signal: AbortSignal | undefined
    let isUp = false

    function begin(): Set<(reason: Error) => void> {
      const all = new Set<(reason: Error) => void>()
      timed = {
        due: 0,
        earlier: undefined,
        later: undefined,
        timeUp() {
          isUp = true
          // First who waits, then the backend: what that makes of it comes too late to count.
          for (const reject of all) reject(timeUp)
          all.clear()
          stopped?.abort(timeoutReason())
        },
      }
      timer.add(timed)
      return all
    }

    function signalOf(): AbortSignal {
      stopped ??= new AbortController()
      if (isUp) stopped.abort(timeoutReason())
      const gone = asker()
      signal ??= gone === undefined ? stopped.signal : AbortSignal.any([gone, stopped.signal])
      return signal
    }

    function within<Value>(run: () => Value | Promise<Value>): Value | Promise<Value> {
      if (isUp) throw timeUp
      const running = run()
      if (!isThenable(running)) return running
      const all = (waiting ??= begin())
      return new Promise((resolve, reject) => {
        all.add(reject)
        running.then(
          (value) => {
            all.delete(reject)
            resolve(value)
          },
          (error: unknown) => {
            all.delete(reject)
            reject(error as Error)
          },
        )
      })
    }

    return {
      isUp: () => isUp,
      signalOf,
      within,
      end: () => {
        if (timed !== undefined) timer.remove(timed)
      },
    }
  }
}

function timeoutReason(): Error {
  return new DOMException('the time for this request is up', 'TimeoutError')
}

const untimed: StartRequestTime = (asker) => ({
  isUp: () => false,
  signalOf: () => asker() ?? new AbortController().signal,
  within: (run) => run(),
  end: () => undefined,
})
