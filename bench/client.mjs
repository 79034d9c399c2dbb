/**
 * An unsigned synchronous search at 1, 16 and 64 in flight, the client alone: the product with everything of its transport on, beside the
 * same exchange written by hand over undici's `Pool.request`. Three processes: two clients, of which one works at a time, and one server
 * that answers both with the same text and costs next to nothing. The CPU of the client's process is what is compared.
 */
import { inTurn, median, medianRatio } from './lib/median.mjs'
import { judged, times, told } from './lib/row.mjs'
import { startActor } from './lib/start-actor.mjs'

const warmUp = 6
const rounds = 15
const exchangesPerRound = 1500

/** Two rows for each number in flight: the ratio that is judged, and the CPU and rate behind it. */
export async function measure() {
  const server = startActor('unsigned/server.mjs')
  const clients = [startActor('unsigned/product.mjs'), startActor('unsigned/by-hand.mjs')]
  try {
    const { url } = await server.ask('start')
    for (const client of clients) await client.ask('start', { url })
    const rows = []
    for (const inFlight of [1, 16, 64]) {
      const tasks = clients.map((client) => () => round(client, inFlight))
      await inTurn(tasks, warmUp)
      rows.push(...rowsOf(inFlight, ...(await inTurn(tasks, rounds))))
    }
    return rows
  } finally {
    for (const actor of [server, ...clients]) actor.stop()
  }
}

function rowsOf(inFlight, ours, theirs) {
  const cpu = ({ microseconds }) => microseconds
  const rate = ({ perSecond }) => perSecond
  const show = (read, unit) =>
    `${[ours, theirs].map((results) => Math.round(median(results.map(read)))).join(' beside ')} ${unit}`
  const name = `unsigned sync search, ${inFlight} in flight, the client`
  return [
    judged(
      `${name}: CPU beside the hand-written exchange`,
      medianRatio(ours.map(cpu), theirs.map(cpu)),
      1.3,
      times,
    ),
    told(`${name}: CPU and rate`, `${show(cpu, 'µs')}, ${show(rate, '/s')}`),
  ]
}

/** One round: microseconds of the client's CPU per exchange, and exchanges per second. */
async function round(client, inFlight) {
  const before = await client.ask('usage')
  const { milliseconds } = await client.ask('run', { count: exchangesPerRound, inFlight })
  const after = await client.ask('usage')
  return {
    microseconds: (after.microseconds - before.microseconds) / exchangesPerRound,
    perSecond: (exchangesPerRound * 1000) / milliseconds,
  }
}
