/** A civil registry in Express, under a path of its own and before the parsers, and a shutdown that still answers what it has accepted. */
import type { AddressInfo } from 'node:net'
import {
  createCorrelations,
  createIdentity,
  createRegistryClient,
  generateSigningJwk,
  idTypeValue,
  recordsOf,
} from 'dci-connect'
import type { CRVSPerson } from 'dci-connect'
import { definePartner } from 'dci-connect/peers'
import { createCallbackHandler, createRegistryHandler } from 'dci-connect/server'
import { serve, toNodeListener } from 'dci-connect/server/node'
import express from 'express'

const born: CRVSPerson = {
  identifier: [{ identifier_type: 'BRN', identifier_value: '2026BAAAAAA' }],
  name: { given_name: 'Aline', surname: 'Uwase' },
}
let looked = Promise.resolve() // what a look-up waits for
const ours = createIdentity({ sender_id: 'crvs.example.gov', keys: [generateSigningJwk()] })
const theirs = createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk()] })

const registry = createRegistryHandler({
  registry: 'crvs',
  basePath: '/gov/crvs', // all of the path, wherever the listener is mounted
  identity: ours,
  partners: [definePartner({ id: 'sr.example.gov', keys: theirs.jwks })],
  backend: {
    async search() {
      await looked
      return { reg_records: [born] }
    },
  },
  callbacks: { allowLoopback: true }, // because the asker is this machine, too
})

const app = express()
app.use('/gov/crvs', toNodeListener(registry)) // before parsers: a signature is over the bytes
app.use(express.json())
app.post('/own', (request, response) => {
  response.json({ got: request.body as unknown })
})
const server = app.listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

// Somebody who asks, and is called back.
const correlations = createCorrelations()
const partner = definePartner({
  id: 'crvs.example.gov',
  baseUrl: `${url}/gov/crvs`,
  keys: { jwks: `${url}/gov/crvs/.well-known/jwks.json` },
})
const callbacks = createCallbackHandler({
  identity: theirs,
  partners: [partner],
  correlations,
  listener: { onSearch: () => console.log('called back') },
})
const asker = await serve(callbacks)
const identity = { ...theirs, sender_uri: asker.url }
const civil = createRegistryClient({ registry: 'crvs', identity, partner, correlations })
const question = idTypeValue('BRN', '2026BAAAAAA')

const [person] = recordsOf(await civil.sync.search(question))
console.log('found:', person?.name?.given_name)
const headers = { 'Content-Type': 'application/json' }
const own = await fetch(`${url}/own`, { method: 'POST', headers, body: '{"a":1}' })
console.log('beside it:', await own.text())

let finish = (): void => undefined
looked = new Promise((resolve) => (finish = resolve))
await civil.search(question)
console.log('accepted, and now the registry stops')
const stopped = registry.close() // waits for what was accepted, and its callback
finish()
await stopped
console.log('closed:', registry.health().state)
const closed = new Promise((resolve) => server.close(resolve)) // gave the key set until now
server.closeIdleConnections()
await closed

await civil.close()
await asker.close()
