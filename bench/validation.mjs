/** Strict validation beside `JSON.parse` of the same text, and what loading one registry's validators costs a fresh process. */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { built, builtFile } from './lib/built.mjs'
import { batch, inTurn, median, medianRatio } from './lib/median.mjs'
import { searchAnswer, searchRequest } from './lib/messages.mjs'
import { judged, milliseconds, times } from './lib/row.mjs'

const registries = ['crvs', 'social', 'ibr', 'dr', 'fr']
const rounds = 41

/** Rows: ratio for the 10-record answer, ratio for the 1-item request, loading time of the slowest registry. */
export async function measure() {
  const { loadValidators } = await built('index.js')
  const crvs = await loadValidators('crvs')
  return [
    judged(
      'strict validation of a 10-record search answer, beside JSON.parse',
      await ratio(crvs, searchAnswer(10), 'MsgCallbackHeader', 'CRVSSearchResponse'),
      0.25,
      times,
    ),
    judged(
      'strict validation of a 1-item search request, beside JSON.parse',
      await ratio(crvs, searchRequest(), 'MsgHeader', 'CRVSSearchRequest'),
      0.15,
      times,
    ),
    judged("loading one registry's validators (the slowest)", await loading(), 25, milliseconds),
  ]
}

async function ratio(validators, envelope, headerTitle, messageTitle) {
  const text = JSON.stringify(envelope)
  const received = JSON.parse(text)
  const accepts = () =>
    validators.accepts(headerTitle, received.header) &&
    validators.accepts(messageTitle, received.message)
  if (!accepts()) throw new Error(`the sample ${messageTitle} is not valid`)
  const count = Math.ceil(2_000_000 / text.length)
  const tasks = [batch(accepts, count), batch(() => JSON.parse(text), count)]
  await inTurn(tasks, 10)
  const [validating, parsing] = await inTurn(tasks, rounds)
  return medianRatio(validating, parsing)
}

/** Median of 9 fresh processes for each registry; the highest. The entry is imported before the clock starts. */
async function loading() {
  const entry = JSON.stringify(pathToFileURL(builtFile('index.js')).href)
  const tasks = registries.map((registry) => () => {
    const script = `const { loadValidators } = await import(${entry})
      const began = performance.now()
      await loadValidators('${registry}')
      console.log(performance.now() - began)`
    return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script]))
  })
  const results = await inTurn(tasks, 9)
  return Math.max(...results.map(median))
}
