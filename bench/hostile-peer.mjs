/** A client, alone in its process, into which a hostile peer throws 10,000 random answers: what is left of them in memory, and unhandled. */
import { judged, told } from './lib/row.mjs'
import { startActor } from './lib/start-actor.mjs'

const warmUp = 1000
const answers = 10_000

/** Three rows: heap before and after, unhandled rejections, and what the client made of the answers. */
export async function measure() {
  const peer = startActor('hostile-peer/peer.mjs')
  const client = startActor('hostile-peer/client.mjs', ['--expose-gc'])
  try {
    await client.ask('start', await peer.ask('start', { seed: 20260301 }))
    await client.ask('take', warmUp)
    const before = await client.ask('memory')
    const { outcomes } = await client.ask('take', answers)
    const after = await client.ask('memory')
    const { unhandled } = await client.ask('unhandled')
    const name = 'a hostile peer, 10,000 random answers'
    return [
      judged(`${name}: unhandled rejections`, unhandled, 0, String),
      told(`${name}: memory before and after`, [before, after].map(megabytes).join(', ')),
      told(`${name}: taken for an answer`, String(outcomes.answered ?? 0)),
      told(`${name}: refused under as many codes`, String(Object.keys(outcomes).length - 1)),
    ]
  } finally {
    for (const actor of [peer, client]) actor.stop()
  }
}

function megabytes({ bytes }) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
