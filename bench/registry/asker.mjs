/**
 * Asks registries and looks at no answer but the first of each slice; its CPU is not counted. Every request is new and signed anew,
 * before the slice begins.
 */
import { Pool } from 'undici'
import { signerOf } from '../hand-written/envelope.mjs'
import { question, questionHeader, us } from '../hand-written/question.mjs'

export function start({ clientKey, urls }) {
  const seal = signerOf(us, clientKey)
  const pools = new Map(Object.entries(urls).map(([name, url]) => [name, new Pool(url)]))

  function body(values) {
    return seal({ header: questionHeader(values.length), message: question(values) })
  }

  /** `count` requests for `values` to the server of that name, `inFlight` at a time; gives records and bytes of the first answer. */
  async function slice({ name, values, count, inFlight }) {
    const bodies = Array.from({ length: count }, () => body(values))
    const pool = pools.get(name)
    let first
    const lane = async () => {
      for (let next = bodies.pop(); next !== undefined; next = bodies.pop()) {
        const answer = await pool.request({
          method: 'POST',
          path: '/registry/sync/search',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: next,
        })
        if (answer.statusCode !== 200) throw new Error(`HTTP ${answer.statusCode} from ${name}`)
        if (first === undefined) first = answer.body.text()
        else await answer.body.dump()
      }
    }
    await Promise.all(Array.from({ length: inFlight }, lane))
    return look(await first)
  }

  return { answers: { slice } }
}

function look(text) {
  const { message, signature } = JSON.parse(text)
  if (typeof signature !== 'string') throw new Error('an answer is not signed')
  const records = message.search_response.flatMap(({ data }) => data.reg_records)
  return { records: records.length, bytes: Buffer.byteLength(text) }
}
