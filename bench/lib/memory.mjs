/** Bytes in use after collecting all garbage, on the heap and outside it; the process has to run with `--expose-gc`. */
export async function memoryNow() {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const { heapUsed, external } = process.memoryUsage()
  return { bytes: heapUsed + external }
}
