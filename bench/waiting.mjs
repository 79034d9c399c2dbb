/** What 10,000 asynchronous searches hold in memory while they wait: acknowledged by the registry, and never answered. */
import { told } from './lib/row.mjs'
import { startActor } from './lib/start-actor.mjs'

const warmUp = 1000
const searches = 10_000

/** One row: what the heap and what lies outside it grew by, whole and per search. */
export async function measure() {
  const server = startActor('unsigned/server.mjs')
  const client = startActor('unsigned/waiting.mjs', ['--expose-gc'])
  try {
    await client.ask('start', await server.ask('start'))
    await client.ask('wait', warmUp)
    const before = await client.ask('memory')
    await client.ask('wait', searches)
    const grown = (await client.ask('memory')).bytes - before.bytes
    const name = '10,000 searches that wait for their callback: memory'
    return [told(name, `${megabytes(grown)}, ${Math.round(grown / searches)} bytes each`)]
  } finally {
    for (const actor of [server, client]) actor.stop()
  }
}

function megabytes(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
