/**
 * One side of a bench in a process of its own: `node actor.mjs MODULE`, started by `startActor`. The parent first asks `start` with
 * settings; a server answers with its URL. `run` takes `{ count, inFlight }` and makes that many exchanges; `usage` tells the CPU used so far.
 * What else a module can be asked is in the `answers` of what its `start` gives.
 */
import { pathToFileURL } from 'node:url'

const { start } = await import(pathToFileURL(process.argv[2]).href)
let actor

const answers = {
  async start(settings) {
    actor = await start(settings)
    return { url: actor.url }
  },
  async run({ count, inFlight }) {
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
  const answer = answers[ask] ?? actor.answers[ask]
  Promise.resolve(answer(value)).then(
    (answered) => process.send({ answer: answered }),
    (error) => process.send({ error: error.stack }),
  )
})
process.on('disconnect', () => process.exit())
