/** What importing `dci-connect` adds to an empty Node process. */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { builtFile } from './lib/built.mjs'
import { inTurn, median } from './lib/median.mjs'
import { judged, milliseconds } from './lib/row.mjs'

/** One row: median of 9 importing processes less the median of 9 empty ones, from start to exit. */
export async function measure() {
  const entry = JSON.stringify(pathToFileURL(builtFile('index.js')).href)
  const tasks = [processTime(''), processTime(`await import(${entry})`)]
  await inTurn(tasks, 2)
  const [empty, importing] = await inTurn(tasks, 9)
  return [
    judged(
      'importing "." over an empty Node process',
      median(importing) - median(empty),
      60,
      milliseconds,
    ),
  ]
}

function processTime(script) {
  return () => {
    const began = performance.now()
    execFileSync(process.execPath, ['--input-type=module', '-e', script])
    return performance.now() - began
  }
}
