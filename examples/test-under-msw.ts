/** A test without sockets: msw intercepts `fetch`, and a mock registry answers; its callbacks come by msw, too. */
import {
  createCorrelations,
  createIdentity,
  createRegistryClient,
  createTransport,
  generateSigningJwk,
  idTypeValue,
  recordsOf,
} from 'dci-connect'
import { createMockHandlers } from 'dci-connect/mock/msw'
import { definePartner } from 'dci-connect/peers'
import { createCallbackHandler } from 'dci-connect/server'
import { http } from 'msw'
import { setupServer } from 'msw/node'

const handlers = createMockHandlers('social', {
  baseUrl: 'https://sr.example.gov/dci',
  callbacks: { origins: 'any' },
})
const { mock, url } = handlers

// What is to be tested: it asks the social registry, and is called back at an address of its own. The keys stand in the sheet,
// as a callback handler would not fetch them by msw.
const correlations = createCorrelations()
const partner = definePartner({ id: 'social', baseUrl: url, keys: mock.identity.jwks })
const sender_uri = 'https://ibr.example.gov/callbacks'
const keys = [generateSigningJwk()]
const identity = createIdentity({ sender_id: 'ibr.example.gov', sender_uri, keys })
const callbacks = createCallbackHandler({
  identity,
  partners: [partner],
  correlations,
  listener: {
    onSearch: ({ signature }) => console.log('called back, signature', signature.status),
  },
})
const ours = http.post(sender_uri, ({ request }) => callbacks.fetch(request))

const server = setupServer(...handlers, ours)
server.listen({ onUnhandledRequest: 'error' })

// msw replaces the global fetch, so the client has to send by it.
const transport = createTransport({ fetch: (to, init) => fetch(to, init) })
const parts = { registry: 'social', identity, partner, transport, correlations } as const
const social = createRegistryClient(parts)
const question = idTypeValue(mock.sample.type, mock.sample.value)

const found = await social.sync.search(question)
console.log('asked:', recordsOf(found).length, 'household, signature', found.signature.status)

const later = await social.searchAndWait(question, { deadline: Date.now() + 30_000 })
console.log('asked asynchronously:', recordsOf(later).length, 'household by', later.via)

mock.setFaults([{ status: 503, times: 1 }])
console.log('after a 503:', recordsOf(await social.sync.search(question)).length, 'household')
const received = mock.exchanges().map(({ operation, status }) => `${operation} ${String(status)}`)
console.log('the mock received:', received.join(', '))

await social.close()
await handlers.close()
server.close()
await transport.close()
