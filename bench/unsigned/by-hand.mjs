/** The same social registry by hand: undici's `Pool.request`, `JSON.stringify` and `JSON.parse`, precompiled validators. */
import { Pool } from 'undici'
import { checkAnswer, question, questionHeader } from '../hand-written/question.mjs'
import { built } from '../lib/built.mjs'

export async function start({ url }) {
  const { loadValidators } = await built('index.js')
  const { accepts } = await loadValidators('crvs')
  const pool = new Pool(url)

  async function exchange() {
    const message = question()
    if (!accepts('CRVSSearchRequest', message)) throw new Error('not valid')
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: '/registry/sync/search',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ header: questionHeader(), message }),
    })
    const text = await body.text()
    if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`)
    const answer = JSON.parse(text)
    if (!accepts('MsgCallbackHeader', answer.header)) throw new Error('not valid')
    if (!accepts('CRVSSearchResponse', answer.message)) throw new Error('not valid')
    checkAnswer(answer, message)
    return answer.message.search_response[0].data.reg_records
  }

  return { exchange }
}
