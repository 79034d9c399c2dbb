/**
 * What a registry's server spends on a signed synchronous search (ES256, loopback, all checks on, 16 in flight): the product by its node
 * adapter and by its `fetch`, beside a server written by hand that makes the same canonical text. One asker asks all three in turn; only
 * the servers' CPU is counted.
 */
import { built } from './lib/built.mjs'
import { inTurn, median, medianRatio } from './lib/median.mjs'
import { everybody } from './lib/messages.mjs'
import { judged, times, told } from './lib/row.mjs'
import { startActor } from './lib/start-actor.mjs'

const inFlight = 16
const servers = {
  product: 'product/server.mjs',
  web: 'product/web-server.mjs',
  hand: 'hand-written/server.mjs',
}
const batch = Array.from({ length: 20 }, (_, index) => `2023B${100001 + index}`)
const cases = [
  { what: '1 record', values: batch.slice(0, 1), records: 1, count: 800 },
  { what: 'a page of 100 records', values: [everybody], records: 100, count: 150 },
  { what: 'a batch of 20 items', values: batch, records: 20, count: 300 },
]
const warmUp = 8
const rounds = 15

/** Rows for each case: the server's CPU beside the hand-written server's, and what the Web entry takes. */
export async function measure() {
  const keys = await makeKeys()
  const actors = {}
  const urls = {}
  try {
    for (const [name, module] of Object.entries(servers)) {
      actors[name] = startActor(module)
      urls[name] = (await actors[name].ask('start', keys)).url
    }
    actors.asker = startActor('registry/asker.mjs')
    await actors.asker.ask('start', { ...keys, urls })
    const rows = []
    for (const one of cases) rows.push(...(await measureCase(one, actors)))
    return rows
  } finally {
    for (const actor of Object.values(actors)) actor.stop()
  }
}

async function measureCase(one, actors) {
  const tasks = Object.keys(servers).map((name) => () => slice(name, one, actors))
  await inTurn(tasks, warmUp)
  const [product, web, hand] = await inTurn(tasks, rounds)
  const middle = (numbers) => Math.round(median(numbers))
  const name = `registry, signed sync search, ${one.what}: the server's CPU`
  return [
    judged(`${name} beside one by hand`, medianRatio(product, hand), 1.3, times),
    told(`${name}`, `${middle(product)} beside ${middle(hand)} µs`),
    told(
      `${name} by fetch(Request)`,
      `${times(medianRatio(web, product))} of the node adapter's, ${middle(web)} µs, ${times(medianRatio(web, hand))} of one by hand`,
    ),
  ]
}

/** Microseconds of the server's CPU per request. */
async function slice(name, { values, records, count }, actors) {
  const before = await actors[name].ask('usage')
  const seen = await actors.asker.ask('slice', { name, values, count, inFlight })
  const after = await actors[name].ask('usage')
  if (seen.records !== records) throw new Error(`${name} answered with ${seen.records} records`)
  return (after.microseconds - before.microseconds) / count
}

async function makeKeys() {
  const { generateSigningJwk, publicHalf } = await built('index.js')
  const [clientKey, serverKey] = [generateSigningJwk('ES256'), generateSigningJwk('ES256')]
  return {
    clientKey,
    serverKey,
    clientJwks: { keys: [publicHalf(clientKey)] },
    serverJwks: { keys: [publicHalf(serverKey)] },
  }
}
