import { afterAll, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../../src/client/index.js'
import { startMockRegistry } from '../../../src/mock/index.js'
import { idTypeValue, recordsOf } from '../../../src/model/index.js'
import { createIdentity, definePartner, openspp } from '../../../src/peers/index.js'

const mock = await startMockRegistry('social', { profile: openspp })
afterAll(() => mock.close())

describe('OpenSPP mock', () => {
  it('answers a client of its profile, signed without the flag that it signs (trap 4)', async () => {
    const client = createRegistryClient({
      registry: 'social',
      identity: createIdentity({ sender_id: 'sr.example.gov' }),
      partner: definePartner({
        id: 'social',
        baseUrl: mock.url,
        profile: openspp,
        keys: mock.identity.jwks,
        signatures: 'required',
      }),
    })
    const answer = await client.sync.search(idTypeValue(mock.sample.type, mock.sample.value))
    expect(recordsOf(answer)).toHaveLength(1)
    expect(answer.signature).toMatchObject({ candidate: 'is_msg_encrypted-restored' })
  })
})
