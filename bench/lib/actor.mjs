/**
 * One side of the exchange bench in a process of its own: `node actor.mjs MODULE`. The parent starts it with `{start: settings}`; a
 * server answers with its URL. `{run: count}` makes that many exchanges, 16 in flight; `{usage: true}` asks for the CPU used so far.
 */
import { pathToFileURL } from 'node:url'

const inFlight = 16
const { start } = await import(pathToFileURL(process.argv[2]).href)
let actor

const answers = {
  async start(settings) {
    actor = await start(settings)
    return { url: actor.url }
  },
  async run(count) {
    const began = performance.now()
    let left = count
    const lane = async () => {
      while (left > 0) {
        left -= 1
        await actor.exchange()
      }
    }
    await Promise.all(Array.from({ length: inFlight }, lane))
    return { milliseconds: performance.now() - began }
  },
  usage() {
    const { user, system } = process.cpuUsage()
    return { microseconds: user + system }
  },
}

process.on('message', ({ ask, value }) => {
  Promise.resolve(answers[ask](value)).then(
    (answer) => process.send({ answer }),
    (error) => process.send({ error: error.stack }),
  )
})
process.on('disconnect', () => process.exit())
