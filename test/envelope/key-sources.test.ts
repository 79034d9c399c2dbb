import { createPrivateKey } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { createHash, X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DciError } from '../../src/errors/index.js'
import {
  foundKeys,
  generateSigningJwk,
  publicHalf,
  remoteKeys,
  staticKeys,
  thumbprint,
  withRevocations,
} from '../../src/envelope/index.js'
import type {
  FetchedText,
  Jwk,
  KeySource,
  RemoteKeysOptions,
  VerifyingKey,
} from '../../src/envelope/index.js'
import { certificatePem } from './certificate.js'

const url = 'https://a.example/jwks.json'
const first = generateSigningJwk('EdDSA', 'first')
const second = generateSigningJwk('EdDSA', 'second')

/** A key set on a server that can be changed and stopped, under a clock that stands still until moved. */
class Published {
  keys: readonly Jwk[] = [publicHalf(first)]
  maxAge: number | undefined
  working = true
  fetches = 0
  time = 0
  readonly source: KeySource

  constructor(options: Omit<Partial<RemoteKeysOptions>, 'fetchText' | 'now'> = {}) {
    const fetchText = async (): Promise<FetchedText> => {
      this.fetches += 1
      await Promise.resolve()
      if (!this.working) throw new Error('down')
      const text = JSON.stringify({ keys: this.keys })
      return this.maxAge === undefined ? { text } : { text, maxAge: this.maxAge }
    }
    this.source = remoteKeys(url, { ...options, fetchText, now: () => this.time })
  }

  async kids(kid?: string): Promise<string[]> {
    const found: readonly VerifyingKey[] = await this.source(
      kid === undefined ? { sender_id: 'a' } : { sender_id: 'a', kid },
    )
    return found.map((key) => key.kid)
  }
}

describe('remoteKeys (S13)', () => {
  it('fetches once for many callers and uses the set until its time is up', async () => {
    const a = new Published({ ttl: 1000 })
    await Promise.all([a.kids('first'), a.kids('first'), a.kids('second'), a.kids()])
    a.time = 999
    await a.kids('first')
    expect(a.fetches).toBe(1)
    a.time = 1000
    await a.kids('first')
    expect(a.fetches).toBe(2)
  })

  it('gives a fresh set at once, without a promise', async () => {
    const a = new Published()
    await a.kids()
    expect(a.source({ sender_id: 'a', kid: 'first' })).toHaveLength(1)
  })

  it('asks again for an unknown kid, once per cooldown', async () => {
    const a = new Published({ cooldown: 30_000 })
    await a.kids('first')
    a.keys = [first, second].map(publicHalf)
    expect(await a.kids('second')).toEqual(['first'])
    a.time = 30_000
    expect(await a.kids('second')).toEqual(['first', 'second'])
    expect(a.fetches).toBe(2)
  })

  it('cannot be made to ask more often by hostile kids: a thousand cost one request', async () => {
    const a = new Published({ cooldown: 30_000 })
    await a.kids('first')
    a.time = 30_000
    for (let n = 0; n < 1000; n += 1) await a.kids(`x${String(n)}`)
    expect(a.fetches).toBe(2)
  })

  it('keeps verifying by the old key while the new one is published beside it', async () => {
    const a = new Published({ ttl: 1000 })
    await a.kids()
    a.keys = [first, second].map(publicHalf)
    a.time = 1000
    expect(await a.kids('first')).toEqual(['first', 'second'])
    a.keys = [publicHalf(second)]
    a.time = 2000
    expect(await a.kids('second')).toEqual(['second'])
  })

  it.each([
    [10, 60_000],
    [600, 600_000],
    [10_000_000, 86_400_000],
  ])('keeps what says max-age=%i for %i ms', async (maxAge, life) => {
    const a = new Published()
    a.maxAge = maxAge
    await a.kids()
    a.time = life - 1
    await a.kids()
    expect(a.fetches).toBe(1)
    a.time = life
    await a.kids()
    expect(a.fetches).toBe(2)
  })

  it('uses the last good set while its owner is down, for a bounded time, asking once per cooldown', async () => {
    const a = new Published({ ttl: 1000, cooldown: 100, maxStale: 5000 })
    await a.kids()
    a.working = false
    a.time = 1000
    expect(await a.kids('first')).toEqual(['first'])
    expect(await a.kids('first')).toEqual(['first'])
    expect(a.fetches).toBe(2)
    a.time = 5999
    expect(await a.kids('first')).toEqual(['first'])
    a.time = 6000
    await expect(a.kids('first')).rejects.toMatchObject({ code: 'key.unreadable' })
    a.working = true
    a.time = 6100
    expect(await a.kids('first')).toEqual(['first'])
  })

  it('fails clearly when there never was a set, is worth another try, and asks once per cooldown', async () => {
    const a = new Published({ cooldown: 100 })
    a.working = false
    const failure = { code: 'key.unreadable', retryable: true }
    await expect(a.kids()).rejects.toMatchObject(failure)
    await expect(a.kids()).rejects.toMatchObject(failure)
    expect(a.fetches).toBe(1)
    a.working = true
    a.time = 100
    expect(await a.kids()).toEqual(['first'])
  })

  it('does not trust a set for longer because a clock was set back', async () => {
    const a = new Published({ ttl: 1000 })
    a.time = 1_000_000
    await a.kids()
    a.time = 0
    await a.kids()
    expect(a.fetches).toBe(2)
  })

  it.each([
    ['101 keys', Array<Jwk>(101).fill(publicHalf(first))],
    ['more than 256 kB', [{ ...publicHalf(first), pad: 'x'.repeat(262_144) }]],
  ])('refuses %s (S9)', async (_, keys) => {
    const a = new Published()
    a.keys = keys
    await expect(a.kids()).rejects.toMatchObject({ code: 'key.unreadable' })
  })

  it('believes no key that publishes its private part, and none that is too weak', async () => {
    const a = new Published()
    const weak = {
      kty: 'RSA',
      e: 'AQAB',
      n: Buffer.alloc(128, 0xff).toString('base64url'),
      kid: 'w',
    }
    a.keys = [first, weak, publicHalf(second)]
    expect(await a.kids()).toEqual(['second'])
  })
})

describe('fingerprints', () => {
  const hex = Buffer.from(thumbprint(first), 'base64url').toString('hex')

  it.each([thumbprint(first), hex, hex.toUpperCase().replaceAll(/(..)(?=.)/g, '$1:')])(
    'let in the key they are of and no other: %s',
    async (fingerprint) => {
      const a = new Published({ fingerprints: [fingerprint] })
      a.keys = [second, first].map(publicHalf)
      expect(await a.kids()).toEqual(['first'])
    },
  )

  it('let nothing in that only says it has them', async () => {
    const a = new Published({ fingerprints: [thumbprint(first)] })
    a.keys = [{ ...publicHalf(second), kid: thumbprint(first), 'x5t#S256': thumbprint(first) }]
    expect(await a.kids()).toEqual([])
  })

  it('of a certificate let in the key that carries it, and no other key that does', async () => {
    const jwk = generateSigningJwk('ES256', 'certified')
    const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
    const pem = certificatePem({
      subject: 'crvs',
      key,
      from: '2026-01-01T00:00:00Z',
      to: '2027-01-01T00:00:00Z',
    })
    const { raw, fingerprint256 } = new X509Certificate(pem)
    const x5c = [raw.toString('base64')]
    expect(createHash('sha256').update(raw).digest('hex')).toHaveLength(64)
    const a = new Published({ fingerprints: [fingerprint256] })
    a.keys = [
      { ...publicHalf(second), x5c },
      { ...publicHalf(jwk), x5c },
    ]
    expect(await a.kids()).toEqual(['certified'])
  })

  it('that are none are a bug of the caller', () => {
    expect(() => new Published({ fingerprints: ['sha256:abc'] })).toThrow(TypeError)
  })
})

describe('foundKeys', () => {
  it('asks for every message and imports each key once', async () => {
    const hints: unknown[] = []
    const source = foundKeys((hint) => (hints.push(hint), [publicHalf(first)]))
    const [one] = await source({ sender_id: 'a', kid: 'k' })
    const [two] = await source({ sender_id: 'a' })
    expect(one).toBe(two)
    expect(hints).toEqual([{ sender_id: 'a', kid: 'k' }, { sender_id: 'a' }])
  })

  it('gives nothing for keys of other kinds, and passes a failure on', async () => {
    expect(await foundKeys(() => [{ kty: 'oct', k: 'c2VjcmV0' }])({ sender_id: 'a' })).toEqual([])
    const failing = foundKeys(() => Promise.reject(new DciError('key.unreadable', 'no directory')))
    await expect(failing({ sender_id: 'a' })).rejects.toMatchObject({ code: 'key.unreadable' })
  })
})

describe('withRevocations', () => {
  const from = '2026-03-01T00:00:00Z'
  const source = staticKeys([first, second])
  const dates = async (revoked: Parameters<typeof withRevocations>[1]): Promise<unknown[]> =>
    (await withRevocations(source, revoked)({ sender_id: 'a' })).map(({ revokedAt }) => revokedAt)

  it('marks the key named by kid or thumbprint with the earliest date, and no other', async () => {
    const later = '2026-04-01T00:00:00+02:00'
    expect(await dates([{ kid: 'first', from }])).toEqual([Date.parse(from), undefined])
    expect(await dates([{ thumbprint: thumbprint(second), from }])).toEqual([
      undefined,
      Date.parse(from),
    ])
    expect(
      await dates([
        { kid: 'first', from: later },
        { thumbprint: thumbprint(first), from },
      ]),
    ).toEqual([Date.parse(from), undefined])
  })

  it('knows a key by its thumbprint under another kid', async () => {
    const renamed = staticKeys([{ ...publicHalf(first), kid: 'new-name' }])
    const revoked = [{ thumbprint: thumbprint(first), from }]
    const [key] = await withRevocations(renamed, revoked)({ sender_id: 'a' })
    expect(key?.revokedAt).toBe(Date.parse(from))
  })

  it.each([
    { from },
    { kid: 'first', from: '2026-03-01' },
    { kid: 'first', from: '2026-03-01T00:00:00' },
    { thumbprint: 'first', from },
  ])('refuses %j', (entry) => {
    expect(() => withRevocations(source, [entry])).toThrow(TypeError)
  })
})
