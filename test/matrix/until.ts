/** Turns of the event loop after which it will never be so: a loop without end would outlive its test. */
const most = 5_000_000

/** Lets everything else run until it is so. No time is waited for; throws for what never becomes so. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < most; turn += 1) {
    if (isSo()) return
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error('what was waited for never happened')
}
