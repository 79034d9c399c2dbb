import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import {
  generateSigningJwk,
  importKeySet,
  importSigningKey,
  importVerifyingKey,
  readKeySet,
  remoteKeys,
  thumbprint,
} from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
  return 'nothing thrown'
}

describe('keys', () => {
  it('are named by the RFC 7638 thumbprint unless they have a kid (RFC 7638 section 3.1, RFC 8037 A.3)', () => {
    const ed25519 = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
    expect(thumbprint(ed25519)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
    expect(importVerifyingKey(ed25519).kid).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
    expect(importVerifyingKey({ ...ed25519, kid: 'a' }).kid).toBe('a')
  })

  it('publish no private member', () => {
    const jwk = generateSigningJwk('RS256')
    const published = importSigningKey(jwk).publicJwk
    expect(Object.keys(published).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
    expect(JSON.stringify(published)).not.toContain(jwk.d)
  })

  it('refuse RSA under 2048 bits, other curves, and keys for encryption (S1)', () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
      format: 'jwk',
    }) as Jwk
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({
      format: 'jwk',
    }) as Jwk
    const enc = { ...generateSigningJwk('RS256'), use: 'enc' }
    expect([small, p384, enc].map((jwk) => codeOf(() => importSigningKey(jwk)))).toEqual(
      Array(3).fill('key.unsuitable'),
    )
    expect(codeOf(() => importVerifyingKey({ kty: 'oct', k: 'c2VjcmV0' }))).toBe('key.unreadable')
    expect(codeOf(() => importSigningKey({ ...generateSigningJwk('ES256'), alg: 'HS256' }))).toBe(
      'key.unsuitable',
    )
  })

  it('say which half is missing when a public key is given to sign with', () => {
    const { d: _, ...published } = generateSigningJwk('EdDSA')
    expect(codeOf(() => importSigningKey(published as Jwk))).toBe('key.unreadable')
  })

  it('of other kinds are skipped in a set, and a set of none is refused (RFC 7517 section 5)', () => {
    const good = generateSigningJwk('EdDSA')
    const other: Jwk = { kty: 'oct', k: 'c2VjcmV0' }
    expect(importKeySet([other, good]).map(({ kid }) => kid)).toEqual([good.kid])
    expect(codeOf(() => importKeySet([other, other]))).toBe('key.unsuitable')
  })

  it.each(['', 'x', '[]', '{}', '{"keys":[]}', '{"keys":[1]}'])(
    'cannot be read from %j',
    (text) => {
      expect(codeOf(() => readKeySet(text))).toBe('key.unreadable')
    },
  )
})

describe('remoteKeys (S13)', () => {
  const first = generateSigningJwk('EdDSA', 'first')
  const second = generateSigningJwk('EdDSA', 'second')
  const hint = (kid: string): { sender_id: string; kid: string } => ({ sender_id: 'a', kid })

  it('fetches once for many callers and uses the set until its time is up', async () => {
    let fetches = 0
    let time = 0
    const keys = remoteKeys('https://a.example/jwks.json', {
      fetchText: async () => JSON.stringify({ keys: [first], n: (fetches += 1) }),
      now: () => time,
      ttl: 1000,
      cooldown: 10,
    })
    await Promise.all([keys(hint('first')), keys(hint('first')), keys(hint('first'))])
    time = 999
    await keys(hint('first'))
    expect(fetches).toBe(1)
    time = 1000
    await keys(hint('first'))
    expect(fetches).toBe(2)
  })

  it('asks again for an unknown kid, once per cooldown', async () => {
    let published = [first]
    let fetches = 0
    let time = 0
    const keys = remoteKeys('https://a.example/jwks.json', {
      fetchText: async () => ((fetches += 1), JSON.stringify({ keys: published })),
      now: () => time,
      cooldown: 30_000,
    })
    await keys(hint('first'))
    published = [first, second]
    expect(await keys(hint('second'))).toHaveLength(1)
    time = 30_000
    expect(await keys(hint('second'))).toHaveLength(2)
    expect(fetches).toBe(2)
  })

  it('keeps the last good set when a fetch fails, and fails clearly when there never was one', async () => {
    let working = true
    let time = 0
    const keys = remoteKeys('https://a.example/jwks.json', {
      fetchText: async () =>
        working ? JSON.stringify({ keys: [first] }) : Promise.reject(new Error('down')),
      now: () => time,
      ttl: 1000,
    })
    await keys(hint('first'))
    working = false
    time = 60_000
    expect(await keys(hint('first'))).toHaveLength(1)
    const never = remoteKeys('https://b.example/jwks.json', {
      fetchText: () => Promise.reject(new Error('down')),
      now: () => 0,
    })
    await expect(never(hint('x'))).rejects.toMatchObject({ code: 'key.unreadable' })
  })
})
