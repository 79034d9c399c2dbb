/** openIMIS (line A): a login with user name and password, the one kind of filter it evaluates, and answers that nobody has signed. */
import {
  createIdentity,
  createRegistryClient,
  expression,
  generateSigningJwk,
  idTypeValue,
  isDciError,
  predicate,
  recordsOf,
} from 'dci-connect'
import { definePartner, openimis } from 'dci-connect/peers'
import { createTransport } from 'dci-connect/transport'

const partner = definePartner({
  id: 'openimis',
  baseUrl: 'https://imis.example.gov',
  profile: openimis,
  signatures: 'optional', // it has none: trust comes from the connection, that is https and the token
  token: {
    url: 'https://imis.example.gov/api/api_dci/login/',
    username: 'social-registry',
    password: 'secret of an example',
  },
})
const farmers = createRegistryClient({
  registry: 'fr',
  identity: createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk()] }),
  partner,
  transport: createTransport({ fetch: network }),
})

const query = predicate(['given_name', 'eq', 'Aline'], ['birth_date', 'eq', '1998-02-03'])
const answer = await farmers.sync.search(query)
const { signature } = answer
console.log('  answer:', signature.status, 'reason' in signature && `(${signature.reason})`)
console.log('  read tolerantly:', answer.deviations.length > 0)
for (const { farmer_personal_details } of recordsOf(answer)) {
  const { name, sex } = farmer_personal_details?.demographic_info ?? {}
  console.log('  found:', name?.given_name, name?.surname, sex)
}

for (const criteria of [
  idTypeValue('UIN', '1199880012345'),
  predicate(['birth_date', 'ge', '1998-01-01']),
  expression({ village_code: '0102030405' }),
]) {
  try {
    await farmers.sync.search(criteria)
  } catch (error) {
    if (!isDciError(error)) throw error
    console.log(error.code, '-', error.message.split('; ')[0])
  }
}
await farmers.close()

interface Asked {
  readonly signature: string
  readonly message: {
    readonly transaction_id: string
    readonly search_request: readonly {
      readonly reference_id: string
      readonly search_criteria: {
        readonly query: { readonly value: { readonly expression: Record<string, unknown> } }
      }
    }[]
  }
}

/** In place of the network: openIMIS, which sends our own signature back. */
function network(
  url: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly body?: string },
): Promise<Response> {
  const { pathname } = new URL(url)
  const { body = '' } = init
  if (pathname.endsWith('/login/')) {
    console.log('POST', pathname, '- with', Object.keys(JSON.parse(body) as object).join())
    return Promise.resolve(Response.json({ token: 'a-token', exp: Date.now() / 1000 + 3600 }))
  }
  const { signature, message } = JSON.parse(body) as Asked
  const [item] = message.search_request
  const { query: _, ...flat } = item?.search_criteria.query.value.expression ?? {}
  console.log('POST', pathname, '-', new Headers(init.headers).get('authorization'))
  console.log(' ', JSON.stringify(flat))
  const farmer = { first_name: 'Aline', last_name: 'Uwase', dob: '1998-02-03', gender: 'F' }
  return Promise.resolve(
    Response.json({
      signature,
      header: {
        version: '1.0.0',
        message_id: 'answer-1',
        message_ts: '2026-03-01T08:30:00.123456+00:00Z',
        action: 'on-search',
        status: 'success',
        sender_id: 'openimis',
        receiver_id: 'sr.example.gov',
        total_count: 1,
        completed_count: 1,
      },
      message: {
        transaction_id: message.transaction_id,
        search_response: [
          {
            reference_id: item?.reference_id,
            timestamp: '2026-03-01T08:30:00.123456',
            status: 'succ',
            registry_data: {
              reg_type: 'ns:org:RegistryType:FR',
              data: [{ farmer_personal_details: farmer }],
            },
            locale: 'en',
          },
        ],
      },
    }),
  )
}
