/** The same social registry by hand: undici's `Pool.request`, node:crypto, precompiled validators. */
import { Pool } from 'undici'
import { built } from '../lib/built.mjs'
import { openerOf, signerOf } from './envelope.mjs'
import { checkAnswer, question, questionHeader, them, us } from './question.mjs'

export async function start({ url, clientKey, serverJwks }) {
  const { loadValidators } = await built('index.js')
  const { accepts } = await loadValidators('crvs')
  const pool = new Pool(url)
  const seal = signerOf(us, clientKey)
  const open = openerOf(
    them,
    serverJwks,
    (header) => accepts('MsgCallbackHeader', header),
    (message) => accepts('CRVSSearchResponse', message),
  )

  async function exchange() {
    const message = question()
    if (!accepts('CRVSSearchRequest', message)) throw new Error('not valid')
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: '/registry/sync/search',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: seal({ header: questionHeader(), message }),
    })
    const bytes = Buffer.from(await body.arrayBuffer())
    if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`)
    const answer = open(bytes)
    checkAnswer(answer, message)
    return answer.message.search_response[0].data.reg_records
  }

  return { exchange }
}
