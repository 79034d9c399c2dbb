/**
 * `dci-connect mock all`: how long from the start of its process until it listens, with 1,000 and with 1,000,000 people.
 */
import { median } from './lib/median.mjs'
import { startMocks } from './lib/mocks.mjs'
import { judged, milliseconds } from './lib/row.mjs'

/** For each size medians of 9 starts, by the caller's clock and by `ready_ms`. */
export async function measure() {
  const rows = []
  for (const people of [1000, 1_000_000]) rows.push(...(await startsOf(people)))
  return rows
}

async function startsOf(people) {
  const starts = []
  for (let round = 0; round < 9; round += 1) {
    const mock = await startMocks('all', people)
    starts.push(mock)
    await mock.stop()
  }
  const name = `\`mock all --people ${people}\` listening`
  return [
    judged(`${name}, seen from outside`, median(starts.map(({ wall }) => wall)), 500, milliseconds),
    judged(`${name}, ready_ms`, median(starts.map(({ ready }) => ready)), 500, milliseconds),
  ]
}
