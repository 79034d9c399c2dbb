/** The same civil registry by hand: node:http, node:crypto, precompiled validators. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { built } from '../lib/built.mjs'
import { everybody } from '../lib/messages.mjs'
import { digestOf, openerOf, signerOf, timestamp } from './envelope.mjs'

const us = 'crvs.example.gov'
const them = 'sr.example.gov'
const longest = 1024 * 1024
const mostAhead = 60_000
const oldest = 7 * 24 * 60 * 60 * 1000
const mostRemembered = 100_000
const people = Array.from({ length: 100 }, (_, index) => record(index + 1))
const found = new Map(people.map((one) => [one.identifier[0].identifier_value, [one]]))
found.set(everybody, people)

export async function start({ serverKey, clientJwks }) {
  const { loadValidators } = await built('index.js')
  const { accepts } = await loadValidators('crvs')
  const seal = signerOf(us, serverKey)
  const remembered = new Map()
  const open = openerOf(
    them,
    clientJwks,
    (header) => accepts('MsgHeader', header),
    (message) => accepts('CRVSSearchRequest', message),
  )

  function answer(bytes) {
    const { header, message, text } = open(bytes)
    if (header.receiver_id !== us || header.action !== 'search') throw new Error('not for us')
    const sent = Date.parse(header.message_ts)
    const now = Date.now()
    if (!(sent <= now + mostAhead && sent >= now - oldest)) throw new Error('not now')
    const digest = digestOf(text.slice(text.indexOf(',"message":')))
    const known = remembered.get(header.message_id)
    if (known !== undefined && known.digest !== digest) throw new Error('another message')
    const reply = known === undefined ? replyTo(message) : JSON.parse(known.reply)
    if (known === undefined) remember(header.message_id, { digest, reply })
    return seal({ header: replyHeader(reply.search_response.length), message: reply })
  }

  function remember(message_id, { digest, reply }) {
    if (!accepts('CRVSSearchResponse', reply)) throw new Error('not valid')
    remembered.set(message_id, { digest, reply: JSON.stringify(reply) })
    if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value)
  }

  const server = createServer((incoming, outgoing) => {
    if (incoming.method !== 'POST' || incoming.url !== '/registry/sync/search') {
      outgoing.writeHead(404).end()
      return
    }
    const chunks = []
    let size = 0
    incoming.on('data', (chunk) => {
      size += chunk.length
      if (size > longest) incoming.destroy()
      else chunks.push(chunk)
    })
    incoming.on('end', () => {
      try {
        const body = Buffer.from(answer(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
        outgoing.writeHead(200, {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Length': body.length,
        })
        outgoing.end(body)
      } catch {
        outgoing.writeHead(400).end()
      }
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}` }
}

function replyHeader(items) {
  return {
    action: 'on-search',
    completed_count: items,
    is_msg_encrypted: false,
    message_id: randomUUID(),
    message_ts: timestamp(),
    meta: {},
    receiver_id: them,
    sender_id: us,
    status: 'succ',
    total_count: items,
    version: '1.0.0',
  }
}

function replyTo({ transaction_id, search_request }) {
  const search_response = search_request.map(({ reference_id, search_criteria, locale }) => {
    const reg_records = found.get(search_criteria.query.value) ?? []
    return {
      data: {
        reg_record_type: search_criteria.reg_record_type,
        reg_records,
        reg_type: search_criteria.reg_type,
        version: '1.0.0',
      },
      locale,
      pagination: {
        page_number: search_criteria.pagination.page_number,
        page_size: search_criteria.pagination.page_size,
        total_count: reg_records.length,
      },
      reference_id,
      status: 'succ',
      timestamp: timestamp(),
    }
  })
  return { correlation_id: randomUUID(), search_response, transaction_id }
}

/** As `civilRecord` of `lib/messages.mjs`, its members in canonical order. */
function record(number) {
  const id = String(100000 + number)
  return {
    address: [
      {
        address_line_1: `${number} Acacia Road`,
        country_code: 'KE',
        locality: 'Riverside',
        postal_code: '20100',
        region_code: 'RV',
        sub_region_code: 'RV-04',
      },
    ],
    birth_date: '2023-04-05',
    birth_place: { contained_in_place: { name: 'Riverside' }, name: 'Riverside Hospital' },
    identifier: [
      { identifier_type: 'BRN', identifier_value: `2023B${id}` },
      { identifier_type: 'UIN', identifier_value: `19${id}77` },
    ],
    last_updated: '2023-04-12T08:00:00Z',
    marital_status: 'S',
    name: { given_name: 'Adaeze', second_name: `Imani ${id}`, surname: 'Wanjirũ' },
    parent1_identifier: { identifier_type: 'UIN', identifier_value: '7700112233' },
    parent2_identifier: { identifier_type: 'UIN', identifier_value: '7700445566' },
    phone_number: ['+254700000000'],
    registration_date: '2023-04-12',
    sex: 'female',
  }
}
