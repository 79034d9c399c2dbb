/** OpenG2P: registers by their mnemonic, a query over a register's columns, and a refusal that comes with HTTP 200. */
import {
  answerHeader,
  createIdentity,
  createRegistryClient,
  expression,
  generateSigningJwk,
  idTypeValue,
  importSigningKey,
  isDciError,
  publicHalf,
  recordsOf,
  seal,
  toTimestamp,
} from 'dci-connect'
import { definePartner, openg2p } from 'dci-connect/peers'
import { createTransport } from 'dci-connect/transport'

const g2pKey = generateSigningJwk()
const partner = definePartner({
  id: 'farmer-registry',
  baseUrl: 'https://g2p.example.gov',
  profile: openg2p,
  keys: [publicHalf(g2pKey)], // in earnest partnerManagementKeys({ url: 'https://partners.example.gov' })
}) // and no token: the signature alone says who asks
const refusal = {
  status_reason_code: 'rjct.search_criteria.invalid',
  status_reason_message: 'no agreement covers this register',
}

const farmers = createRegistryClient({
  registry: 'fr',
  identity: createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk()] }),
  partner,
  transport: createTransport({ fetch: network }),
})

const byNumber = { ...idTypeValue('UIN', '1199880012345'), reg_record_type: 'Farmer' }
const [farmer] = recordsOf(await farmers.sync.search(byNumber))
console.log('  found:', farmer?.farmer_personal_details?.demographic_info?.name?.given_name)

const query = expression({ birth_date: { $gte: '1990-01-01', $lt: '2000-01-01' } })
await tell(farmers.sync.search({ ...query, reg_type: 'Household', reg_record_type: 'Household' }))
await tell(farmers.sync.search({ ...idTypeValue('NIN', '12'), reg_record_type: 'Farmer' }))
await farmers.close()

/** Which error it is. A peer that refuses with HTTP 200 has refused. */
async function tell(asked: Promise<unknown>): Promise<void> {
  try {
    await asked
  } catch (error) {
    if (!isDciError(error)) throw error
    const { code, reason, peerMessage, message } = error
    console.log(code, '-', peerMessage ?? message.split('; ')[0], `(${reason ?? ''})`)
  }
}

interface Asked {
  readonly message: {
    readonly transaction_id: string
    readonly search_request: readonly {
      readonly reference_id: string
      readonly search_criteria: { readonly reg_type: string; readonly query: unknown }
    }[]
  }
}

/** In place of the network: OpenG2P, where we may ask about farmers alone. */
async function network(url: string, { body = '' }: { readonly body?: string }): Promise<Response> {
  const { transaction_id, search_request } = (JSON.parse(body) as Asked).message
  const [item] = search_request
  const { reg_type, query } = item?.search_criteria ?? {}
  console.log('POST', new URL(url).pathname, reg_type, JSON.stringify(query))
  const allowed = reg_type === 'Farmer'
  const now = Date.now()
  const demographic_info = { name: { given_name: 'Aline' } }
  const member_identifier = [{ identifier_type: 'UIN', identifier_value: '1199880012345' }]
  const farmer_personal_details = { member_identifier, demographic_info }
  const data = { reg_type, reg_record_type: 'Farmer', reg_records: [{ farmer_personal_details }] }
  const answer = { timestamp: toTimestamp(now), status: 'succ', data }
  const search_response = allowed ? [{ reference_id: item?.reference_id, ...answer }] : []
  const header = {
    ...answerHeader({
      message_id: `response-${transaction_id}`,
      action: 'on-search',
      status: allowed ? 'succ' : 'rjct',
      sender_id: partner.id,
      receiver_id: 'sr.example.gov',
      total_count: 1,
      completed_count: search_response.length,
      now,
    }),
    ...(allowed ? {} : refusal),
  }
  const signing = { dialect: openg2p.signature, key: importSigningKey(g2pKey), now }
  const message = { transaction_id, search_response }
  const { text } = await seal(header, message, { ...signing, sender_id: partner.id })
  return new Response(text) // HTTP 200 in any case
}
