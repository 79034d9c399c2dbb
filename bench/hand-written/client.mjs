/** The same social registry by hand: undici's `Pool.request`, node:crypto, precompiled validators. */
import { randomUUID } from 'node:crypto'
import { Pool } from 'undici'
import { built } from '../lib/built.mjs'
import { openerOf, signerOf, timestamp } from './envelope.mjs'

const us = 'sr.example.gov'
const them = 'crvs.example.gov'
const brn = '2023B100001'

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

function checkAnswer({ header, message }, question) {
  if (header.status !== 'succ' || header.receiver_id !== us) throw new Error('refused')
  const [item] = message.search_response
  const [asked] = question.search_request
  if (message.transaction_id !== question.transaction_id) throw new Error('another transaction')
  if (item.reference_id !== asked.reference_id || item.status !== 'succ') throw new Error('refused')
  const bears = ({ identifier }) =>
    identifier.some((one) => one.identifier_type === 'BRN' && one.identifier_value === brn)
  if (!item.data.reg_records.every(bears)) throw new Error('somebody else')
}

function questionHeader() {
  return {
    action: 'search',
    is_msg_encrypted: false,
    message_id: randomUUID(),
    message_ts: timestamp(),
    meta: {},
    receiver_id: them,
    sender_id: us,
    sender_uri: 'https://sr.example.gov/dci',
    total_count: 1,
    version: '1.0.0',
  }
}

function question() {
  return {
    search_request: [
      {
        locale: 'eng',
        reference_id: randomUUID(),
        search_criteria: {
          pagination: { page_number: 1, page_size: 100 },
          query: { type: 'BRN', value: brn },
          query_type: 'idtype-value',
          reg_record_type: 'spdci-extensions-dci:Person',
          reg_type: 'ns:org:RegistryType:Civil',
          version: '1.0.0',
        },
        timestamp: timestamp(),
      },
    ],
    transaction_id: randomUUID(),
  }
}
