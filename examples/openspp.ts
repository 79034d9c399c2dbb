/** OpenSPP 2: queries in its own form, a 429 whose waiting time is hidden in a text, and a search that is asked about, never repeated. */
import {
  answerHeader,
  butNot,
  createIdentity,
  createRegistryClient,
  expression,
  generateSigningJwk,
  idTypeValue,
  importSigningKey,
  isDciError,
  predicate,
  publicHalf,
  recordsOf,
  seal,
  toTimestamp,
} from 'dci-connect'
import { definePartner, openspp } from 'dci-connect/peers'
import { createTransport } from 'dci-connect/transport'
import type { Clock } from 'dci-connect/transport'

let time = Date.parse('2026-03-01T08:30:00Z')
/** In place of the system's clock: short waits are over at once, and so much time has passed. Limits of 30 s and more are not reached here. */
const clock: Clock = {
  now: () => time,
  monotonic: () => time,
  after(delay, run) {
    if (delay >= 30_000) return () => undefined
    const waiting = setImmediate(() => {
      time += delay
      run()
    })
    return () => {
      clearImmediate(waiting)
    }
  },
}

let calls = 0
let taken: string | undefined
const sppKey = generateSigningJwk() // Ed25519, the only kind it takes
const partner = definePartner({
  id: 'spp.example.gov',
  baseUrl: 'https://spp.example.gov',
  profile: openspp,
  keys: [publicHalf(sppKey)], // exchanged by hand: those at its URL are of another key store
  headers: { 'X-Odoo-Database': 'social' },
})
const social = createRegistryClient({
  registry: 'social',
  identity: createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk()] }),
  partner,
  clock,
  transport: createTransport({
    fetch: network,
    clock,
    random: () => 0, // no jitter, so that the numbers below are the same every time
    onEvent: (event) => {
      if (event.type !== 'retry') return
      console.log('  answered', event.because, '- again after', event.delay / 1000, 's')
    },
  }),
})

const query = expression({ given_name: 'Aline', birth_date: { $gte: '1990-01-01' } })
const answer = await social.sync.search(query)
console.log('  found:', recordsOf(answer).length, 'household, signature', answer.signature.status)

try {
  await social.sync.search(predicate(butNot(['sex', 'eq', 'female'], ['surname', 'eq', 'Uwase'])))
} catch (error) {
  if (!isDciError(error)) throw error
  console.log(error.code, '-', error.message.split('; ')[0])
}

const later = await social.searchAndWait(idTypeValue('UIN', '1199880012345'))
console.log('  found:', recordsOf(later).length, 'household, answered by', later.via)
await social.close()

interface Asked {
  readonly message: {
    readonly transaction_id: string
    readonly search_request?: readonly {
      readonly reference_id: string
      readonly search_criteria: { readonly query: unknown }
    }[]
  }
}

/** In place of the network: OpenSPP, busy at first, and behind a gateway that loses the acknowledgement. */
async function network(url: string, { body = '' }: { readonly body?: string }): Promise<Response> {
  const operation = new URL(url).pathname.replace('/dci_api/v1/social/registry/', '')
  const { transaction_id, search_request: [item] = [] } = (JSON.parse(body) as Asked).message
  console.log('POST', operation, JSON.stringify(item?.search_criteria.query) ?? '')
  calls += 1
  if (calls === 1) {
    const error = { code: 'err.rate_limit', message: JSON.stringify({ retry_after: 17 }) }
    return Response.json({ message: { ack_status: 'ERR', error } }, { status: 429 })
  }
  if (operation === 'search') {
    taken = item?.reference_id
    return new Response('<h1>Bad Gateway</h1>', { status: 502 })
  }
  if (operation === 'sync/search') {
    return answered('on-search', 'succ', { transaction_id, ...found(item?.reference_id) })
  }
  const done = calls > 4
  const txn_status = done ? found(taken) : { search_response: [] }
  const txnstatus_response = { txn_type: 'search', txn_status }
  return answered('txn-on-status', done ? 'succ' : 'pdng', { transaction_id, txnstatus_response })
}

function found(reference_id: string | undefined): object {
  const group_identifier = [{ identifier_type: 'UIN', identifier_value: '1199880012345' }]
  const data = { reg_type: 'SOCIAL_REGISTRY', reg_records: [{ group_identifier }] }
  return { search_response: [{ reference_id, timestamp: toTimestamp(time), status: 'succ', data }] }
}

async function answered(
  action: string,
  status: 'succ' | 'pdng',
  message: object,
): Promise<Response> {
  const header = answerHeader({
    message_id: `answer-${calls}`,
    action,
    status,
    sender_id: partner.id,
    receiver_id: 'sr.example.gov',
    total_count: 1,
    completed_count: 1,
    now: time,
  })
  const signing = { dialect: openspp.signature, key: importSigningKey(sppKey), now: time }
  return new Response((await seal(header, message, { ...signing, sender_id: partner.id })).text)
}
