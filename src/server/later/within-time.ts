import type { Clock } from '../../transport/index.js'

/** Fulfils when that is done, or after `time` milliseconds. */
export async function withinTime(clock: Clock, time: number, done: Promise<void>): Promise<void> {
  let cancel: (() => void) | undefined
  const timeUp = new Promise<void>((resolve) => {
    cancel = clock.after(time, resolve)
  })
  await Promise.race([done, timeUp])
  cancel?.()
}
