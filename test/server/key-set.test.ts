import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generateSigningJwk, readKeySet } from '../../src/envelope/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { RegistryHandler } from '../../src/server/index.js'
import { noon, post, searchText, them, us } from '../kit.js'

const backend = { search: () => ({ reg_records: [] }) }

function handlerOf(keys: Parameters<typeof createIdentity>[0]['keys'] = []): RegistryHandler {
  const identity = createIdentity({ sender_id: them.sender_id, keys })
  return createRegistryHandler({ registry: 'crvs', identity, partners: [], backend })
}

describe('/.well-known/jwks.json', () => {
  it('publishes every key, public halves only, and says how long it may be kept (S13)', async () => {
    const handler = handlerOf([
      generateSigningJwk('ES256', '2025'),
      generateKeyPairSync('ed25519').privateKey,
    ])
    const answer = await handler.handle(post('', { method: 'GET', path: '/.well-known/jwks.json' }))
    const { keys } = readKeySet(answer.body)
    expect(answer.headers['Cache-Control']).toBe('public, max-age=300')
    expect(keys.map(({ kty, use, d }) => [kty, use, d])).toEqual([
      ['EC', 'sig', undefined],
      ['OKP', 'sig', undefined],
    ])
  })

  it('is empty, and still a key set, for a registry without keys', async () => {
    const answer = await handlerOf().handle(
      post('', { method: 'GET', path: '/.well-known/jwks.json' }),
    )
    expect(JSON.parse(answer.body)).toEqual({ keys: [] })
  })
})

describe('a handler', () => {
  it('is not made with a partner whose keys cannot be used (S1)', () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey
    const partners = [
      definePartner({ id: 'a', keys: [small.export({ type: 'spki', format: 'pem' }) as string] }),
    ]
    expect(() =>
      createRegistryHandler({ registry: 'crvs', identity: them, partners, backend }),
    ).toThrow(expect.objectContaining({ code: 'key.unsuitable' }) as Error)
  })

  it('answers 503 and no records when its signer fails: never unsigned instead (S5)', async () => {
    const { publicJwk } = them.signingKey ?? {}
    if (publicJwk === undefined) throw new Error('these tests need a key')
    const sign = (): Promise<Uint8Array> => Promise.reject(new Error('the HSM is locked'))
    const hsm = { kid: 'hsm', algorithm: 'ES256', publicJwk, sign } as const
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: createIdentity({ sender_id: them.sender_id, keys: [hsm] }),
      partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
      backend,
      now: () => noon,
    })
    const answer = await handler.handle(post(await searchText()))
    expect(answer.status).toBe(503)
    expect(answer.body).not.toContain('search_response')
    expect(answer.body).not.toContain('locked')
  })
})
