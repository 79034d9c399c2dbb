/** A social registry asks OpenCRVS (2024): the token, a birth date it would widen, a number nobody has, and the end of the day's quota. */
import {
  answerHeader,
  createIdentity,
  createRegistryClient,
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
import { definePartner, opencrvs } from 'dci-connect/peers'
import { createTransport, systemClock } from 'dci-connect/transport'

const now = Date.parse('2026-03-01T08:30:00Z')
const crvsKey = generateSigningJwk()
/** What is left of today's 2,000 requests: others of our ministry have taken the rest. */
let left = 2

const civilRegistry = definePartner({
  id: 'crvs.example.gov',
  baseUrl: 'https://crvs.example.gov',
  profile: opencrvs,
  knowsUsAs: 'https://sr.example.gov', // where it fetches our keys
  keys: [publicHalf(crvsKey)], // in earnest { jwks: 'https://crvs.example.gov/.well-known/jwks.json' }
  token: {
    url: 'https://crvs.example.gov/oauth2/client/token',
    clientId: 'social-registry',
    clientSecret: 'secret of an example',
    credentialsIn: 'query', // the only place where older ones look
  },
})
const civil = createRegistryClient({
  registry: 'crvs',
  identity: createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk()] }),
  partner: civilRegistry,
  transport: createTransport({ fetch: network, clock: { ...systemClock, now: () => now } }),
  now: () => now,
})

const born = { reg_event_type: 'birth' } as const
const onTheDay = { ...predicate(['birth_date', 'eq', '2019-01-05']), ...born }
for (const { name, birth_date } of recordsOf(await civil.sync.search(onTheDay))) {
  console.log('  found:', name?.given_name, name?.surname, birth_date)
}
const nobody = await civil.sync.search(idTypeValue('BRN', '1901NOBODY'))
console.log('  found:', recordsOf(nobody).length, '- it left the item out')

await tell(civil.sync.search({ ...predicate(['surname', 'eq', 'Habimana']), ...born }))
await tell(civil.sync.search(idTypeValue('BRN', '2023BAAAAAA')))
await tell(civil.sync.search(idTypeValue('BRN', '2023BAAAAAB')))
await civil.close()

/** What an error is, and when asking again may help. */
async function tell(asked: Promise<unknown>): Promise<void> {
  try {
    await asked
  } catch (error) {
    if (!isDciError(error)) throw error
    console.log(error.code, '-', error.message.split('; ')[0])
    if (error.retryAt !== undefined) console.log('  not before', error.retryAt.toISOString())
  }
}

interface Asked {
  readonly message: {
    readonly transaction_id: string
    readonly search_request: readonly {
      readonly reference_id: string
      readonly search_criteria: { readonly query_type: string; readonly query: unknown }
    }[]
  }
}

/** In place of the network: OpenCRVS. */
async function network(url: string, { body = '' }: { readonly body?: string }): Promise<Response> {
  const { pathname, searchParams } = new URL(url)
  if (pathname === '/oauth2/client/token') {
    console.log('POST', pathname, '- in the query string:', [...searchParams.keys()].join())
    const headers = { 'Content-Type': 'application/octet-stream' }
    return new Response(JSON.stringify({ access_token: 'e30.e30.sig' }), { headers })
  }
  const { message } = JSON.parse(body) as Asked
  const [item] = message.search_request
  console.log('POST', pathname, JSON.stringify(item?.search_criteria.query))
  if (left === 0) {
    const error = { code: 429, message: 'Daily quota of 2000 requests exceeded' }
    return new Response(JSON.stringify({ error }), { status: 429 })
  }
  left -= 1
  const reg_records = [{ givenName: 'Théoneste', familyName: 'Habimana', birthDate: '2019-01-05' }]
  const answer = { timestamp: toTimestamp(now), status: 'succ', data: { reg_records } }
  const found = item?.search_criteria.query_type === 'predicate'
  const search_response = found ? [{ reference_id: item.reference_id, ...answer }] : []
  const header = answerHeader({
    message_id: `answer-${message.transaction_id}`,
    action: 'on-search',
    status: 'succ',
    sender_id: civilRegistry.id,
    receiver_id: 'https://sr.example.gov',
    total_count: search_response.length,
    completed_count: search_response.length,
    now,
  })
  const { transaction_id } = message
  const key = importSigningKey(crvsKey)
  const signing = { dialect: opencrvs.signature, key, sender_id: civilRegistry.id, now }
  return new Response((await seal(header, { transaction_id, search_response }, signing)).text)
}
