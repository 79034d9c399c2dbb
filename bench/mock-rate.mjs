/**
 * What a mock that signs nothing answers in a second, and its CPU for each answer beside a `node:http` server that answers the same text without
 * looking at the question.
 */
import { Pool } from 'undici'
import { median } from './lib/median.mjs'
import { inLanes, lookUp, search, startMocks } from './lib/mocks.mjs'
import { times, told } from './lib/row.mjs'
import { startActor } from './lib/start-actor.mjs'

const rounds = 7
const calls = 3000

/** One client in this process, with one call and with sixteen calls in flight; both servers are asked in turn. */
export async function measure() {
  const mock = await startMocks('crvs', 1000, { more: ['--unsigned'] })
  const hello = startActor('./mock/hello.mjs')
  const criteria = lookUp(mock.sample.type, mock.sample.value)
  const pool = mock.pools.get('crvs')
  const text = JSON.stringify({ message: { search_response: [await search(pool, criteria)] } })
  const { url } = await hello.ask('start', text)
  const helloPool = new Pool(url)
  const servers = [
    { pool, cpu: () => mock.cpu() },
    { pool: helloPool, cpu: async () => (await hello.ask('usage')).microseconds / 1000 },
  ]
  try {
    const rows = []
    for (const inFlight of [1, 16]) rows.push(...(await rateOf(servers, criteria, inFlight)))
    return rows
  } finally {
    await helloPool.close()
    hello.stop()
    await mock.stop()
  }
}

async function rateOf(servers, criteria, inFlight) {
  const run = async ({ pool, cpu }) => {
    const [began, used] = [performance.now(), await cpu()]
    await inLanes(calls, inFlight, () => search(pool, criteria))
    const each = (((await cpu()) - used) * 1000) / calls
    return { rate: calls / ((performance.now() - began) / 1000), each }
  }
  const runs = []
  for (let round = 0; round <= rounds; round += 1) {
    const [mocks, hellos] = [await run(servers[0]), await run(servers[1])]
    if (round > 0) runs.push({ mocks, hellos, ratio: mocks.each / hellos.each })
  }
  const middle = (of) => median(runs.map(of)).toFixed(0)
  const name = `unsigned searches a mock answers, ${inFlight} in flight`
  return [
    told(name, `${middle(({ mocks }) => mocks.rate)} /s`),
    told(
      `${name}: CPU beside bare node:http`,
      `${times(median(runs.map(({ ratio }) => ratio)))}, ${middle(({ mocks }) => mocks.each)} beside ${middle(({ hellos }) => hellos.each)} µs`,
    ),
  ]
}
