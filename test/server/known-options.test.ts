import { expect, it } from 'vitest'
import { createCorrelations } from '../../src/delivery/index.js'
import { createMockRegistry } from '../../src/mock/index.js'
import { createIdentity } from '../../src/peers/index.js'
import { createCallbackHandler, createRegistryHandler } from '../../src/server/index.js'

const identity = createIdentity({ sender_id: 'crvs.example.gov' })

it('a registry whose authorize is misspelt is not made, as it would disclose everything (S14)', () => {
  const backend = { search: () => ({ reg_records: [] }) }
  const options = { registry: 'crvs', identity, partners: [], backend } as const
  const misspelt = { ...options, authorise: () => ({ allow: false }) }
  expect(() => createRegistryHandler(misspelt)).toThrow(
    /a registry handler has no option authorise/,
  )
  expect(() => createRegistryHandler(options)).not.toThrow()
})

it('a callback handler takes no option that it does not know', () => {
  const options = { identity, partners: [], correlations: createCorrelations(), listener: {} }
  const misspelt = { ...options, subscription: {} }
  expect(() => createCallbackHandler(misspelt)).toThrow(/a callback handler has no option/)
})

it('a mock registry takes no option that it does not know', () => {
  const misspelt = { seed: 1, peple: 3 }
  expect(() => createMockRegistry('social', misspelt)).toThrow(
    /a mock registry has no option peple/,
  )
})
