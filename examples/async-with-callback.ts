/** A search that is answered later: the civil registry acknowledges at once, and calls back in two pages a moment afterwards. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  acknowledgement,
  answerHeader,
  createCorrelations,
  createIdentity,
  createRegistryClient,
  generateSigningJwk,
  isDciError,
  predicate,
  recordsOf,
  seal,
  standardSignature,
  toTimestamp,
} from 'dci-connect'
import type { Identity } from 'dci-connect'
import { definePartner } from 'dci-connect/peers'
import { createCallbackHandler } from 'dci-connect/server'
import { serve } from 'dci-connect/server/node'

const civilIdentity = createIdentity({
  sender_id: 'crvs.example.gov',
  keys: [generateSigningJwk()],
})

/** In place of a civil registry: takes searches and calls back, one page a person, until it is told to be silent. */
let silent = false
const crvs = createServer((request, response) => {
  request.setEncoding('utf8')
  let body = ''
  request.on('data', (chunk: string) => (body += chunk))
  request.on('end', () => {
    const asked = JSON.parse(body) as Asked
    const { ack_status, ...rest } = acknowledgement('ACK', now(), 'c-1').message
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ message: { ack_status, ...rest } }))
    if (!silent && request.url === '/registry/search') void callBack(asked)
  })
}).listen(0, '127.0.0.1')
await new Promise((resolve) => crvs.once('listening', resolve))

// We: one callback handler for all partners, and the client that shares its correlations.
const correlations = createCorrelations()
const key = generateSigningJwk()
const partner = definePartner({
  id: 'crvs.example.gov',
  baseUrl: `http://127.0.0.1:${(crvs.address() as AddressInfo).port}`,
  keys: civilIdentity.jwks,
})
const callbacks = createCallbackHandler({
  identity: createIdentity({ sender_id: 'sr.example.gov', keys: [key] }),
  partners: [partner],
  correlations,
  listener: {
    onSearch: ({ signature }) => console.log('a page came, signature', signature.status),
    late: ({ partner }) => console.log('an answer came late from', partner),
  },
})
const server = await serve(callbacks)
const us = createIdentity({ sender_id: 'sr.example.gov', sender_uri: server.url, keys: [key] })
const civil = createRegistryClient({ registry: 'crvs', identity: us, partner, correlations })

const born = predicate(['birth_date', 'ge', '2026-01-01'])
const answer = await civil.searchAndWait(born, { deadline: Date.now() + 30_000 })
console.log('answered by', answer.via, 'with', recordsOf(answer).length, 'records')

silent = true
try {
  await civil.searchAndWait(born, { deadline: Date.now() + 1_000 })
} catch (error) {
  if (!isDciError(error)) throw error
  const { acknowledged } = error.unsettled ?? {}
  console.log(error.code, '- acknowledged:', acknowledged, '- to be asked about later')
}

await civil.close()
await server.close()
crvs.close()

interface Asked {
  readonly header: { readonly sender_uri: string }
  readonly message: {
    readonly transaction_id: string
    readonly search_request: readonly { readonly reference_id: string }[]
  }
}

async function callBack({ header, message }: Asked): Promise<void> {
  for (const page_number of [1, 2]) {
    const item = {
      reference_id: message.search_request[0]?.reference_id,
      timestamp: now(),
      status: 'succ',
      data: {
        reg_records: [
          { identifier: [{ identifier_type: 'BRN', identifier_value: `2026B${page_number}` }] },
        ],
      },
      pagination: { page_size: 1, page_number, total_count: 2 },
    }
    const text = await signed(civilIdentity, `page-${page_number}`, {
      transaction_id: message.transaction_id,
      correlation_id: 'c-1',
      search_response: [item],
    })
    await fetch(header.sender_uri, { method: 'POST', body: text })
  }
}

async function signed(from: Identity, message_id: string, message: object): Promise<string> {
  const { sender_id, signingKey } = from
  const header = answerHeader({
    message_id,
    action: 'on-search',
    status: 'succ',
    sender_id,
    receiver_id: 'sr.example.gov',
    total_count: 1,
    completed_count: 1,
    now: Date.now(),
  })
  if (signingKey === undefined) throw new Error('no key')
  const signing = { dialect: standardSignature, key: signingKey, sender_id, now: Date.now() }
  return (await seal(header, message, signing)).text
}

function now(): string {
  return toTimestamp(Date.now())
}
