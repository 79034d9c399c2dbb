/**
 * A signed synchronous search (ES256, one record, 16 in flight, loopback, all checks on) with the product on both sides, beside the same
 * exchange written by hand. Four processes: a client and a server each; only one pair works at a time.
 */
import { built } from './lib/built.mjs'
import { inTurn, median, medianRatio } from './lib/median.mjs'
import { judged, times, told } from './lib/row.mjs'
import { startActor } from './lib/start-actor.mjs'

const inFlight = 16
const warmUp = 6
const rounds = 15
const exchangesPerRound = 1000

/** Rows: CPU beside the hand-written exchange (both processes, client, server) and requests per second. */
export async function measure() {
  const keys = await makeKeys()
  const pairs = [await startPair('product', keys), await startPair('hand-written', keys)]
  try {
    const tasks = pairs.map((pair) => () => round(pair))
    await inTurn(tasks, warmUp)
    return rows(...(await inTurn(tasks, rounds)))
  } finally {
    for (const { client, server } of pairs) for (const side of [client, server]) side.stop()
  }
}

function rows(ours, theirs) {
  const ratio = (read) => medianRatio(ours.map(read), theirs.map(read))
  const middle = (results, read) => Math.round(median(results.map(read)))
  const both = ({ client, server }) => client + server
  const rate = ({ perSecond }) => perSecond
  const show = (read, unit) => `${middle(ours, read)} beside ${middle(theirs, read)} ${unit}`
  const name = 'signed sync search'
  return [
    judged(`${name}: CPU beside the hand-written exchange`, ratio(both), 1.3, times),
    told(`${name}: CPU per exchange, both processes`, show(both, 'µs')),
    told(
      `${name}: the client's CPU`,
      `${times(ratio((one) => one.client))}, ${show((one) => one.client, 'µs')}`,
    ),
    told(
      `${name}: the server's CPU`,
      `${times(ratio((one) => one.server))}, ${show((one) => one.server, 'µs')}`,
    ),
    told(`${name}: requests per second`, `${times(ratio(rate))}, ${show(rate, '/s')}`),
  ]
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

async function startPair(folder, keys) {
  const server = startActor(`${folder}/server.mjs`)
  const { url } = await server.ask('start', keys)
  const client = startActor(`${folder}/client.mjs`)
  await client.ask('start', { ...keys, url })
  return { client, server }
}

/** One round: microseconds of CPU per exchange in either process, and exchanges per second. */
async function round({ client, server }) {
  const usage = async () => [await client.ask('usage'), await server.ask('usage')]
  const before = await usage()
  const { milliseconds } = await client.ask('run', { count: exchangesPerRound, inFlight })
  const after = await usage()
  const [ofClient, ofServer] = after.map(
    (end, index) => (end.microseconds - before[index].microseconds) / exchangesPerRound,
  )
  return {
    client: ofClient,
    server: ofServer,
    perSecond: (exchangesPerRound * 1000) / milliseconds,
  }
}
