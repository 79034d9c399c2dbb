/** The canonical forms of a received text, and of a value to be sent, beside `JSON.parse` + `JSON.stringify` of the same text. */
import { built } from './lib/built.mjs'
import { batch, inTurn, median, medianRatio } from './lib/median.mjs'
import { searchAnswer, searchRequest } from './lib/messages.mjs'
import { judged, microseconds, times, told } from './lib/row.mjs'

const rounds = 21
const samples = [
  ['1 kB', searchRequest()],
  ['44 kB', searchAnswer(55)],
  ['4 MB', searchAnswer(5100)],
]

/** One row a form and size: the forms are judged at 44 kB, and by whether they grow no faster than the text from there to 4 MB. */
export async function measure() {
  const product = await built('index.js')
  const rows = []
  const atSize = {}
  for (const [size, envelope] of samples) {
    const text = JSON.stringify(envelope)
    const runs = Object.entries(runsOf(product, text, envelope))
    const count = Math.ceil(600_000 / text.length)
    const base = batch(() => JSON.stringify(JSON.parse(text)), count)
    const tasks = [base, ...runs.map(([, run]) => batch(run, count))]
    await inTurn(tasks, 5)
    const [bare, ...measured] = await inTurn(tasks, rounds)
    for (const [index, [name]] of runs.entries()) {
      const label = `${name}, ${size}, beside JSON.parse and JSON.stringify`
      const ratio = medianRatio(measured[index], bare)
      const took = median(measured[index])
      atSize[name] = { ...atSize[name], [size]: took / text.length }
      const isJudged = size === '44 kB' && name !== samePayloadRow
      if (isJudged) rows.push(judged(label, ratio, 2.5, times))
      else rows.push(told(label, `${times(ratio)} (${microseconds(took)})`))
    }
  }
  for (const [name, perCharacter] of Object.entries(atSize)) {
    const growth = perCharacter['4 MB'] / perCharacter['44 kB']
    rows.push(judged(`${name}, a character at 4 MB beside one at 44 kB`, growth, 2, times))
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
