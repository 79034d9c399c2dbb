import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  generateSigningJwk,
  importKeySet,
  importSigningKey,
  importVerifyingKey,
  publicHalf,
  readFingerprint,
  readKeySet,
  spokenFingerprint,
  thumbprint,
} from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { certificatePem } from './certificate.js'
import { codeOf } from './code-of.js'

const rfc8037 = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }

describe('keys', () => {
  it('are named by the RFC 7638 thumbprint unless they have a kid (RFC 7638 section 3.1, RFC 8037 A.3)', () => {
    expect(thumbprint(rfc8037)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
    expect(importVerifyingKey(rfc8037).kid).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
    expect(importVerifyingKey({ ...rfc8037, kid: 'a' }).kid).toBe('a')
  })

  it('publish no private member', () => {
    const jwk = generateSigningJwk('RS256')
    const published = importSigningKey({ ...jwk, note: 'ours' }).publicJwk
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
    const wrapping = { ...generateSigningJwk('RS256'), key_ops: ['wrapKey'] }
    expect([small, p384, enc, wrapping].map((jwk) => codeOf(() => importSigningKey(jwk)))).toEqual(
      Array(4).fill('key.unsuitable'),
    )
    expect(codeOf(() => importVerifyingKey({ kty: 'oct', k: 'c2VjcmV0' }))).toBe('key.unreadable')
    expect(codeOf(() => importSigningKey({ ...generateSigningJwk('ES256'), alg: 'HS256' }))).toBe(
      'key.unsuitable',
    )
  })

  it('of more than 8192 bits are refused: one costs what a hundred do (S9)', () => {
    const huge = { kty: 'RSA', e: 'AQAB', n: Buffer.alloc(1025, 0xff).toString('base64url') }
    expect(codeOf(() => importVerifyingKey(huge))).toBe('key.unsuitable')
  })

  it('whose kid is no text are refused before anything is done with them', () => {
    expect(codeOf(() => importVerifyingKey({ ...rfc8037, kid: { a: 1 } as never }))).toBe(
      'key.unreadable',
    )
  })

  it('of other kinds are skipped in a set, and a set of none is refused (RFC 7517 section 5)', () => {
    const good = generateSigningJwk('EdDSA')
    const other: Jwk = { kty: 'oct', k: 'c2VjcmV0' }
    expect(importKeySet([other, good]).map(({ kid }) => kid)).toEqual([good.kid])
    expect(codeOf(() => importKeySet([other, other]))).toBe('key.unsuitable')
  })

  it.each([
    '',
    'x',
    '[]',
    '{}',
    '{"keys":[]}',
    '{"keys":[1]}',
    '{"keys":{}}',
    '{"keys":1,"keys":2}',
  ])('cannot be read from %j', (text) => {
    expect(codeOf(() => readKeySet(text))).toBe('key.unreadable')
  })

  it('come in sets of at most 100 and 256 kB (S9)', () => {
    const set = (count: number): string => JSON.stringify({ keys: Array(count).fill(rfc8037) })
    expect(readKeySet(set(100)).keys).toHaveLength(100)
    expect(codeOf(() => readKeySet(set(101)))).toBe('key.unreadable')
    expect(codeOf(() => readKeySet(set(1) + ' '.repeat(256 * 1024)))).toBe('key.unreadable')
  })
})

describe('PEM text', () => {
  const jwk = generateSigningJwk('ES256')
  const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
  const from = '2026-01-01T00:00:00Z'
  const to = '2027-01-01T00:00:00Z'

  it('of a public key is named by its thumbprint', () => {
    const spki = createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string
    expect(readKeySet(spki).keys).toEqual([
      expect.objectContaining({ kty: 'EC', kid: thumbprint(jwk) }),
    ])
    expect(importVerifyingKey(spki).kid).toBe(thumbprint(jwk))
  })

  it('of a certificate is believed between its dates, and before the last what it signed is', () => {
    const pem = certificatePem({ subject: 'crvs', key, from, to })
    expect(importVerifyingKey(pem)).toMatchObject({
      kid: thumbprint(jwk),
      validFrom: Date.parse(from),
      revokedAt: Date.parse(to),
    })
  })

  it('of a chain gives the end of the chain alone, in any order', () => {
    const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    const root = certificatePem({ subject: 'root', key: authority, from, to })
    const leaf = certificatePem({
      subject: 'crvs',
      key,
      from,
      to,
      issuer: { name: 'root', key: authority },
    })
    const expected = [expect.objectContaining({ kid: thumbprint(jwk) })]
    expect(readKeySet(leaf + root).keys).toEqual(expected)
    expect(readKeySet(root + leaf).keys).toEqual(expected)
  })

  it('of two certificates that did not issue each other gives both', () => {
    const second = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    const pems = [key, second].map((one) => certificatePem({ subject: 'crvs', key: one, from, to }))
    expect(readKeySet(pems.join('')).keys).toHaveLength(2)
    expect(codeOf(() => importVerifyingKey(pems.join('')))).toBe('key.unreadable')
  })

  it('of a renewed certificate gives the key once, from the first beginning to the last end', () => {
    const pem = certificatePem({ subject: 'crvs', key, from, to })
    const later = '2028-01-01T00:00:00Z'
    const renewed = certificatePem({ subject: 'crvs', key, from: to, to: later })
    expect(importKeySet([renewed + pem])).toEqual([
      expect.objectContaining({ validFrom: Date.parse(from), revokedAt: Date.parse(later) }),
    ])
  })

  it('of a certificate over RSA of 1024 bits is refused (S1)', () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
    const pem = certificatePem({ subject: 'crvs', key: small, from, to })
    expect(codeOf(() => importVerifyingKey(pem))).toBe('key.unsuitable')
  })

  it.each([
    '-----BEGIN CERTIFICATE-----',
    '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
    '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----',
  ])('%j is unreadable', (text) => {
    expect(codeOf(() => readKeySet(text))).toBe('key.unreadable')
  })
})

describe('fingerprints', () => {
  it('are read to a partner in sixteen groups of four hex digits, and understood again', () => {
    const spoken = spokenFingerprint(rfc8037)
    expect(spoken).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
    expect(Buffer.from(readFingerprint(spoken) ?? '', 'hex').toString('base64url')).toBe(
      thumbprint(rfc8037),
    )
  })

  it('are the same for both halves of a key', () => {
    const jwk = generateSigningJwk('RS256')
    expect(spokenFingerprint(jwk)).toBe(spokenFingerprint(publicHalf(jwk)))
  })

  it.each([
    'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    'kPrK_qmx VWaYVA9w wBF6Iuo3 vVzz7TxH CTwXBygr S4k',
    '90FACAFEA9B1556698540F70C0117A22EA37BD5CF3ED3C47093C1707282B4B89',
    '90:fa:ca:fe:a9:b1:55:66:98:54:0f:70:c0:11:7a:22:ea:37:bd:5c:f3:ed:3c:47:09:3c:17:07:28:2b:4b:89',
  ])('are read from %s', (text) => {
    expect(readFingerprint(text)).toBe(
      '90facafea9b1556698540f70c0117a22ea37bd5cf3ed3c47093c1707282b4b89',
    )
  })

  it.each(['', '90fa', 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4l', 'x'.repeat(100_000)])(
    'are not read from other texts',
    (text) => {
      expect(readFingerprint(text)).toBeUndefined()
    },
  )
})
