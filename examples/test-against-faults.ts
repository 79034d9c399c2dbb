/** A test that wants a registry which fails once, refuses strangers and tells where two registries disagree. */
import {
  createIdentity,
  createRegistryClient,
  createTransport,
  generateSigningJwk,
  idTypeValue,
  isDciError,
  recordsOf,
} from 'dci-connect'
import { createPeople, plantedDisagreements, startMockRegistry } from 'dci-connect/mock'
import { definePartner } from 'dci-connect/peers'

const key = generateSigningJwk()
const mock = await startMockRegistry('social', {
  people: 500,
  fault: (call) => (call === 1 || call === 3 ? 503 : undefined),
  trust: { keys: [key] },
  signatures: 'required',
})
const partner = definePartner({ id: 'social', baseUrl: mock.url, keys: { jwks: mock.jwksUrl } })
const identity = createIdentity({ sender_id: 'ibr.example.gov', keys: [key] })
const { type, value } = mock.sample

// As clients are: the first 503 is not even seen, for a search may be asked again.
const social = createRegistryClient({ registry: 'social', identity, partner })
const households = recordsOf(await social.sync.search(idTypeValue(type, value)))
console.log('with retries:', households.length, 'household')

// For a test of what comes after a failure: each request is sent once.
const transport = createTransport({ retry: false })
const once = createRegistryClient({ registry: 'social', identity, partner, transport })
await once.sync.search(idTypeValue(type, value)).catch((error: unknown) => {
  if (!isDciError(error)) throw error
  console.log('without:', error.code, error.status, '- try again:', error.retryable)
})

const stranger = createIdentity({ sender_id: 'x' })
const unsigned = createRegistryClient({ registry: 'social', identity: stranger, partner })
await unsigned.sync.search(idTypeValue(type, value)).catch((error: unknown) => {
  if (isDciError(error)) console.log('unsigned:', error.status, error.reason)
})

const kinds = new Set(
  plantedDisagreements(createPeople({ seed: 1, count: 500 })).map(({ kind }) => kind),
)
console.log('disagreements to find:', [...kinds].sort().join(', '))

await Promise.all([social.close(), unsigned.close(), once.close(), transport.close()])
await mock.close()
