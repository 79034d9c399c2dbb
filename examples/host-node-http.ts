/** One `node:http` server: a civil and a social registry, the callbacks of the latter, and routes of its own beside them. */
import { createServer } from 'node:http'
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
import { createCallbackHandler, createRegistryHandler, mount } from 'dci-connect/server'
import { toNodeListener } from 'dci-connect/server/node'

const born: CRVSPerson = {
  identifier: [{ identifier_type: 'BRN', identifier_value: '2026BAAAAAA' }],
  name: { given_name: 'Aline', surname: 'Uwase' },
}
const civilIdentity = createIdentity({
  sender_id: 'crvs.example.gov',
  keys: [generateSigningJwk()],
})
const socialIdentity = createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk()] })

const crvs = createRegistryHandler({
  registry: 'crvs',
  basePath: '/crvs',
  identity: civilIdentity,
  partners: [definePartner({ id: 'sr.example.gov', keys: socialIdentity.jwks })],
  backend: { search: () => ({ reg_records: [born] }) },
  callbacks: { allowLoopback: true }, // because the asker is this machine, too
})
const sr = createRegistryHandler({
  registry: 'social',
  basePath: '/sr',
  identity: socialIdentity,
  partners: [definePartner({ id: 'crvs.example.gov', keys: civilIdentity.jwks })],
  backend: { search: () => ({ reg_records: [] }) },
})
const correlations = createCorrelations()
const civilRegistry = { id: 'crvs.example.gov', keys: civilIdentity.jwks }
const callbacks = createCallbackHandler({
  identity: socialIdentity,
  basePath: '/sr/callbacks',
  partners: [definePartner(civilRegistry)],
  correlations,
  listener: { onSearch: ({ partner }) => console.log('called back by', partner) },
})

const dci = toNodeListener(mount([crvs, sr, callbacks]))
const server = createServer((request, response) => {
  if (/^\/(crvs|sr)\//.test(request.url ?? '')) dci(request, response)
  else response.end('a page of ours')
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const civil = createRegistryClient({
  registry: 'crvs',
  identity: { ...socialIdentity, sender_uri: `${url}/sr/callbacks` },
  partner: definePartner({ ...civilRegistry, baseUrl: `${url}/crvs` }),
  correlations,
})
const question = idTypeValue('BRN', '2026BAAAAAA')
const [person] = recordsOf(await civil.sync.search(question))
console.log('found:', person?.name?.given_name)
const later = await civil.searchAndWait(question, { deadline: Date.now() + 30_000 })
console.log('and by', later.via, recordsOf(later)[0]?.name?.given_name)
console.log('beside it:', await (await fetch(url)).text())
for (const place of ['/crvs', '/sr']) {
  const { keys } = (await (await fetch(`${url}${place}/.well-known/jwks.json`)).json()) as JwkSet
  console.log(`keys of ${place}:`, keys.length)
}

// First what was accepted is finished, while whoever is called back can fetch the key set; then nothing new comes in.
await civil.close()
await Promise.all([crvs.close(), sr.close()])
const closed = new Promise((resolve) => server.close(resolve))
server.closeIdleConnections()
const late = setTimeout(() => server.closeAllConnections(), 60_000) // who has sent half a request
await closed
clearTimeout(late)
console.log('closed:', crvs.health().state, sr.health().state)

interface JwkSet {
  readonly keys: readonly unknown[]
}
