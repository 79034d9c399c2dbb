import { describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import { generateSigningJwk, importSigningKey } from '../../src/envelope/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { answerTo, noon, scripted, them, us } from '../kit.js'

const { publicJwk } = importSigningKey(generateSigningJwk('ES256'))

describe('a client whose signer fails', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['rejects', () => Promise.reject(new Error('token removed')), 'key.unavailable'],
    [
      'throws',
      () => {
        throw new Error('no session')
      },
      'key.unavailable',
    ],
    ['gives nothing', () => new Uint8Array(), 'key.unsuitable'],
    ['signs with another key', (): Uint8Array => new Uint8Array(64).fill(1), 'key.unsuitable'],
  ])('because it %s sends nothing, above all nothing unsigned (S5)', async (_, sign, code) => {
    const hsm = { kid: 'hsm', algorithm: 'ES256', publicJwk, sign } as const
    const transport = scripted((request) => answerTo(request))
    const client = createRegistryClient({
      registry: 'crvs',
      identity: createIdentity({ sender_id: us.sender_id, keys: [hsm] }),
      partner: definePartner({
        id: them.sender_id,
        baseUrl: 'https://crvs.example.gov',
        keys: them.jwks,
      }),
      transport,
      now: () => noon,
    })
    const asking = client.sync.search(idTypeValue('BRN', '2019B000001'))
    await expect(asking).rejects.toMatchObject({ code })
    expect(transport.sent).toEqual([])
  })
})
