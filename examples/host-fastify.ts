/** A farmer registry in Fastify: a scope whose parser leaves the body alone, beside routes whose bodies Fastify parses. */
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
import { toNodeListener } from 'dci-connect/server/node'
import fastify from 'fastify'

const farmer: Farmer = {
  farmer_personal_details: {
    member_identifier: [{ identifier_type: 'UIN', identifier_value: '1199880012345' }],
    demographic_info: { name: { given_name: 'Aline', surname: 'Uwase' } },
  },
}
const ours = createIdentity({ sender_id: 'fr.example.gov', keys: [generateSigningJwk()] })
const theirs = createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk()] })

const registry = createRegistryHandler({
  registry: 'fr',
  basePath: '/fr',
  identity: ours,
  partners: [definePartner({ id: 'sr.example.gov', keys: theirs.jwks })],
  backend: {
    search({ query_type }) {
      if (query_type === 'idtype-value') return { reg_records: [farmer] }
      throw new DciError('query.unsupported', 'this registry looks farmers up by UIN only')
    },
  },
})
const dci = toNodeListener(registry)

const app = fastify()
await app.register((scope, _options, done) => {
  // A signature is over the bytes: what Fastify would parse here is left in the stream.
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
  scope.all('/fr/*', (request, reply) => {
    reply.hijack()
    dci(request.raw, reply.raw)
  })
  done()
})
app.post('/own', (request) => ({ got: request.body }))
const url = await app.listen({ port: 0, host: '127.0.0.1' })

const partner = definePartner({ id: 'fr.example.gov', baseUrl: `${url}/fr`, keys: ours.jwks })
const farmers = createRegistryClient({ registry: 'fr', identity: theirs, partner })
const [found] = recordsOf(await farmers.sync.search(idTypeValue('UIN', '1199880012345')))
console.log('found:', found?.farmer_personal_details?.demographic_info?.name?.given_name)

const stranger = createIdentity({ sender_id: 'x.example.gov', keys: [generateSigningJwk()] })
const unknown = createRegistryClient({ registry: 'fr', identity: stranger, partner })
await unknown.sync.search(idTypeValue('UIN', '1199880012345')).catch((error: unknown) => {
  if (isDciError(error)) console.log('a stranger is told:', error.status, error.reason)
})

const headers = { 'Content-Type': 'application/json' }
const own = await fetch(`${url}/own`, { method: 'POST', headers, body: '{"a":1}' })
console.log('beside it:', await own.text())

await Promise.all([farmers.close(), unknown.close()])
await registry.close() // first: once it is closing, Fastify does not even give the key set
await app.close()
console.log('closed:', registry.health().state)
