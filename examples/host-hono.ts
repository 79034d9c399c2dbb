/** A civil and a social registry in Hono, which hands on the Web `Request` as it came; the same code runs wherever Hono does on Node. */
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import {
  createIdentity,
  createRegistryClient,
  generateSigningJwk,
  idTypeValue,
  recordsOf,
} from 'dci-connect'
import type { CRVSPerson } from 'dci-connect'
import { definePartner } from 'dci-connect/peers'
import { createRegistryHandler, mount } from 'dci-connect/server'
import { Hono } from 'hono'

const born: CRVSPerson = {
  identifier: [{ identifier_type: 'BRN', identifier_value: '2026BAAAAAA' }],
  name: { given_name: 'Aline', surname: 'Uwase' },
}
const ours = createIdentity({ sender_id: 'id.example.gov', keys: [generateSigningJwk()] })
const theirs = createIdentity({ sender_id: 'ibr.example.gov', keys: [generateSigningJwk()] })
const partners = [definePartner({ id: 'ibr.example.gov', keys: theirs.jwks })]

const crvs = createRegistryHandler({
  registry: 'crvs',
  basePath: '/dci/crvs',
  identity: ours,
  partners,
  backend: { search: () => ({ reg_records: [born] }) },
})
const sr = createRegistryHandler({
  registry: 'social',
  basePath: '/dci/sr',
  identity: ours,
  partners,
  backend: { search: () => ({ reg_records: [] }) },
})
const dci = mount([crvs, sr])

const app = new Hono()
app.all('/dci/*', (context) => dci.fetch(context.req.raw)) // not app.mount, which takes the path off
app.post('/own', async (context) => context.json({ got: await context.req.json<unknown>() }))
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
await new Promise((resolve) => server.once('listening', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const sheet = { id: 'id.example.gov', keys: { jwks: `${url}/dci/sr/.well-known/jwks.json` } }
const civil = createRegistryClient({
  registry: 'crvs',
  identity: theirs,
  partner: definePartner({ ...sheet, baseUrl: `${url}/dci/crvs` }),
})
const social = createRegistryClient({
  registry: 'social',
  identity: theirs,
  partner: definePartner({ ...sheet, baseUrl: `${url}/dci/sr` }),
})
const [person] = recordsOf(await civil.sync.search(idTypeValue('BRN', '2026BAAAAAA')))
console.log('found:', person?.name?.given_name)
const households = recordsOf(await social.sync.search(idTypeValue('UIN', '1199880012345')))
console.log('households:', households.length)

const headers = { 'Content-Type': 'application/json' }
const own = await fetch(`${url}/own`, { method: 'POST', headers, body: '{"a":1}' })
console.log('beside it:', await own.text())

await Promise.all([civil.close(), social.close()])
await Promise.all([crvs.close(), sr.close()])
await new Promise((resolve) => server.close(resolve))
console.log('closed:', crvs.health().state, sr.health().state)
