/** The canonical forms of a received text, and of a value to be sent, beside `JSON.parse` + `JSON.stringify` of the same text. */
import { built } from './lib/built.mjs'
import { batch, inTurn, median, medianRatio } from './lib/median.mjs'
import { searchAnswer, searchRequest } from './lib/messages.mjs'
import { judged, microseconds, times, told } from './lib/row.mjs'

const samples = [
  ['1 kB', 41, searchRequest()],
  ['44 kB', 41, searchAnswer(55)],
  ['4 MB', 9, searchAnswer(5100)],
  ['16 MB', 5, searchAnswer(20_400)],
]

/**
 * One row a form and size: the forms are judged at 44 kB, and by whether they grow from 4 MB to 16 MB, the longest answer that is read, as
 * the native functions do. (Below lies a step: what is read no longer fits into the young generation of the heap.)
 */
export async function measure() {
  const product = await built('index.js')
  const rows = []
  const ratios = {}
  for (const [size, rounds, envelope] of samples) {
    const text = JSON.stringify(envelope)
    const runs = Object.entries(runsOf(product, text, envelope))
    const count = Math.ceil(600_000 / text.length)
    const base = batch(() => JSON.stringify(JSON.parse(text)), count)
    const tasks = [base, ...runs.map(([, run]) => batch(run, count))]
    await inTurn(tasks, Math.ceil(rounds / 8))
    const [bare, ...measured] = await inTurn(tasks, rounds)
    for (const [index, [name]] of runs.entries()) {
      const label = `${name}, ${size}, beside JSON.parse and JSON.stringify`
      const ratio = medianRatio(measured[index], bare)
      ratios[name] = { ...ratios[name], [size]: ratio }
      const isJudged = size === '44 kB' && name !== samePayloadRow
      if (isJudged) rows.push(judged(label, ratio, 2.5, times))
      else rows.push(told(label, `${times(ratio)} (${microseconds(median(measured[index]))})`))
    }
  }
  for (const [name, ratio] of Object.entries(ratios)) {
    const growth = ratio['16 MB'] / ratio['4 MB']
    rows.push(judged(`${name}, growth from 4 to 16 MB beside theirs`, growth, 1.5, times))
  }
  return rows
}

const samePayloadRow = 'samePayload of two texts'

function runsOf({ canonicalForms, samePayload }, text, envelope) {
  const { jcs, 'sorted-ascii': ascii, 'sorted-utf8': utf8 } = canonicalForms
  const reordered = jcs.ofText(text)
  return {
    'jcs of a text': () => jcs.ofText(text),
    'sorted-ascii of a text': () => ascii.ofText(text),
    'sorted-utf8 of a text': () => utf8.ofText(text),
    'sorted-ascii of a value': () => ascii.ofValue(envelope),
    [samePayloadRow]: () => samePayload(text, reordered),
  }
}
