/** What each step over a message costs beside `JSON.parse` of its text: for information. */
import { built } from './lib/built.mjs'
import { batch, inTurn, median, medianRatio } from './lib/median.mjs'
import { searchAnswer, searchRequest } from './lib/messages.mjs'
import { microseconds, times, told } from './lib/row.mjs'

const rounds = 41

/** One row a step and sample. */
export async function measure() {
  const product = await built('index.js')
  const rows = []
  const samples = [
    ['1-item request', searchRequest(), 'request'],
    ['1-record answer', searchAnswer(1), 'answer'],
    ['10-record answer', searchAnswer(10), 'answer'],
  ]
  for (const [name, envelope, direction] of samples) {
    rows.push(...(await steps(product, name, envelope, direction)))
  }
  return rows
}

async function steps({ canonicalize, readEnvelope, readMessage }, name, envelope, direction) {
  const text = canonicalize(envelope)
  const bytes = Buffer.from(text)
  const received = readEnvelope(bytes)
  const options = { registry: 'crvs', operation: 'sync.search', direction }
  const { deviations } = readMessage(received, options)
  if (deviations.length > 0) throw new Error(`the sample ${name} deviates: ${deviations[0].text}`)
  const count = Math.ceil(1_000_000 / text.length)
  const runs = {
    'JSON.parse and JSON.stringify': () => JSON.stringify(JSON.parse(text)),
    'readEnvelope (strict JSON from bytes)': () => readEnvelope(bytes),
    'readMessage (tolerant reader)': () => readMessage(received, options),
    'canonicalize (names out of order)': () => canonicalize(envelope),
  }
  const tasks = [() => JSON.parse(text), ...Object.values(runs)].map((run) => batch(run, count))
  await inTurn(tasks, 10)
  const [parsing, ...measured] = await inTurn(tasks, rounds)
  return Object.keys(runs).map((step, index) =>
    told(
      `${step}, ${name}, beside JSON.parse`,
      `${times(medianRatio(measured[index], parsing))} (${microseconds(median(measured[index]))})`,
    ),
  )
}
