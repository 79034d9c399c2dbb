/** Lets everything else run until it is so. No time is waited for; what never becomes so ends with the test's own limit. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}
