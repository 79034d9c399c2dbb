/** A test that wants a registry which fails once, refuses strangers and tells where two registries disagree. */
import {
  createIdentity,
  createRegistryClient,
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
  fault: (call) => (call === 1 ? 503 : undefined),
  trust: { keys: [key] },
  signatures: 'required',
})
const partner = definePartner({ id: 'social', baseUrl: mock.url, keys: { jwks: mock.jwksUrl } })
const identity = createIdentity({ sender_id: 'ibr.example.gov', keys: [key] })
const social = createRegistryClient({ registry: 'social', identity, partner })

const { type, value } = mock.sample
for (const attempt of [1, 2]) {
  try {
    const households = recordsOf(await social.sync.search(idTypeValue(type, value)))
    console.log(`attempt ${attempt}: ${households.length} household`)
  } catch (error) {
    if (isDciError(error))
      console.log(
        `attempt ${attempt}: ${error.code}, ${error.status}, try again: ${error.retryable}`,
      )
  }
}

const unsigned = createRegistryClient({
  registry: 'social',
  identity: createIdentity({ sender_id: 'x' }),
  partner,
})
await unsigned.sync.search(idTypeValue(type, value)).catch((error: unknown) => {
  if (isDciError(error)) console.log('unsigned:', error.status, error.reason)
})

const kinds = new Set(
  plantedDisagreements(createPeople({ seed: 1, count: 500 })).map(({ kind }) => kind),
)
console.log('disagreements to find:', [...kinds].sort().join(', '))

await Promise.all([social.close(), unsigned.close()])
await mock.close()
