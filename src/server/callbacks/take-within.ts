import { DciError } from '../../errors/index.js'
import type { Clock } from '../../transport/index.js'

/**
 * Runs a listener. Rejects with `callback.untaken` when it throws, rejects, or is not done in time; what it comes to later is nobody's
 * business any more. Its own error is the `cause`, for our log alone (S12).
 */
export function takeWithin(
  clock: Clock,
  milliseconds: number,
  listener: () => unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => {
      reject(untaken())
    })
    Promise.resolve()
      .then(listener)
      .then(
        () => {
          cancel()
          resolve()
        },
        (cause: unknown) => {
          cancel()
          reject(untaken(cause))
        },
      )
  })
}

/** The refusal of a callback that nobody took: nothing is wrong with it. */
export function untaken(cause?: unknown): DciError {
  return new DciError(
    'callback.untaken',
    'this callback was not taken, for reasons of the receiver’s own; send it again later',
    cause === undefined ? {} : { cause },
  )
}
