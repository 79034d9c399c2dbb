/** A country's extra fields: typed everywhere by one parameter, checked when you ask. */
import {
  createIdentity,
  createRegistryClient,
  defineExtension,
  generateSigningJwk,
  idTypeValue,
  recordsOf,
} from 'dci-connect'
import type { CRVSPerson } from 'dci-connect'
import { definePartner } from 'dci-connect/peers'
import { createRegistryHandler } from 'dci-connect/server'
import { serve } from 'dci-connect/server/node'

interface RwandaExtra {
  village_code?: string
}

const rwanda = defineExtension<RwandaExtra>({
  name: 'rw-crvs',
  schema: {
    type: 'object',
    properties: { village_code: { type: 'string', pattern: '^[0-9]{10}$' } },
  },
})

const record: CRVSPerson & RwandaExtra = {
  identifier: [{ identifier_type: 'BRN', identifier_value: '2023BAAAAAA' }],
  village_code: '0102030405',
}
const key = generateSigningJwk()
const handler = createRegistryHandler({
  registry: 'crvs',
  identity: createIdentity({ sender_id: 'crvs.example.gov', keys: [key] }),
  partners: [definePartner({ id: 'sr.example.gov', signatures: 'optional' })],
  backend: { search: () => ({ reg_records: [record] }) },
})
const server = await serve(handler)

const client = createRegistryClient<'crvs', RwandaExtra>({
  registry: 'crvs',
  identity: createIdentity({ sender_id: 'sr.example.gov' }),
  partner: definePartner({ id: 'crvs.example.gov', baseUrl: server.url, keys: [key] }),
})
const [person] = recordsOf(await client.sync.search(idTypeValue('BRN', '2023BAAAAAA')))
console.log('village:', person?.village_code, '· problems:', (await rwanda.check(person)).length)
const [problem] = await rwanda.check({ village_code: 'Kigali' })
console.log('a bad code:', problem?.pointer, problem?.text)

await client.close()
await server.close()
