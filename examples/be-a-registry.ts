/** A farmer registry that gives records; the library does the protocol. */
import {
  createIdentity,
  createRegistryClient,
  DciError,
  generateSigningJwk,
  idTypeValue,
  isDciError,
  recordsOf,
} from 'dci-connect'
import type { Farmer } from 'dci-connect'
import { definePartner } from 'dci-connect/peers'
import { createRegistryHandler } from 'dci-connect/server'
import { serve } from 'dci-connect/server/node'

const farmers: Farmer[] = [
  {
    farmer_personal_details: {
      member_identifier: [{ identifier_type: 'UIN', identifier_value: '1199880012345' }],
      demographic_info: { name: { given_name: 'Aline', surname: 'Uwase' }, sex: 'female' },
    },
    farm_type: '1',
    farm_details: [{ land_size: 0.7, measurment: '0' }],
  },
]

const ministryKey = generateSigningJwk()
const ministry = createIdentity({ sender_id: 'minagri.example.gov', keys: [generateSigningJwk()] })
const socialKey = generateSigningJwk()

const registry = createRegistryHandler({
  registry: 'fr',
  identity: createIdentity({ sender_id: 'fr.example.gov', keys: [ministryKey] }),
  partners: [definePartner({ id: 'sr.example.gov', keys: [socialKey] })],
  backend: {
    search({ query_type, query }) {
      if (query_type !== 'idtype-value') {
        throw new DciError('query.unsupported', 'this registry looks farmers up by UIN only')
      }
      const { type, value } = query as { type: string; value: string }
      const reg_records = farmers.filter((farmer) =>
        farmer.farmer_personal_details?.member_identifier?.some(
          (one) => one.identifier_type === type && one.identifier_value === value,
        ),
      )
      return { reg_records }
    },
  },
})
const server = await serve(registry)

const partner = definePartner({ id: 'fr.example.gov', baseUrl: server.url, keys: [ministryKey] })
const us = createIdentity({ sender_id: 'sr.example.gov', keys: [socialKey] })
const ask = createRegistryClient({ registry: 'fr', identity: us, partner })
const [farmer] = recordsOf(await ask.sync.search(idTypeValue('UIN', '1199880012345')))
console.log('found:', farmer?.farmer_personal_details?.demographic_info?.name?.given_name)

const stranger = createRegistryClient({ registry: 'fr', identity: ministry, partner })
try {
  await stranger.sync.search(idTypeValue('UIN', '1199880012345'))
} catch (error) {
  if (isDciError(error)) console.log('a stranger is told:', error.status, error.reason)
}

await Promise.all([ask.close(), stranger.close()])
await server.close()
