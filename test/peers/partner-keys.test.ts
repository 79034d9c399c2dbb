import { createPrivateKey } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  generateSigningJwk,
  importSigningKey,
  publicHalf,
  readEnvelope,
  requestHeader,
  seal,
  standardSignature,
  thumbprint,
  verifyEnvelope,
} from '../../src/envelope/index.js'
import type { Jwk, KeyHint, SignatureVerdict, VerifyingKey } from '../../src/envelope/index.js'
import { createIdentity, definePartner, partnerKeys } from '../../src/peers/index.js'
import type { KeyAccess, PartnerKeys, PartnerOptions } from '../../src/peers/index.js'
import { certificatePem } from '../envelope/certificate.js'

const now = Date.parse('2026-03-01T08:00:00Z')
const older = generateSigningJwk('ES256', '2025')
const newer = generateSigningJwk('ES256', '2026')
const url = 'https://crvs.example.gov/.well-known/jwks.json'

/** Serves `keys` at every URL and keeps the URLs. */
function server(keys: readonly Jwk[]): KeyAccess & { readonly urls: string[] } {
  const urls: string[] = []
  const fetchText = async (asked: string): Promise<string> => {
    urls.push(asked)
    return JSON.stringify({ keys })
  }
  return { urls, fetchText, now: () => now }
}

const offline: KeyAccess = {
  fetchText: () => Promise.reject(new Error('no network')),
  now: () => now,
}

async function kidsOf(
  keys: PartnerKeys,
  access: KeyAccess = offline,
  kid?: string,
): Promise<string[]> {
  const source = partnerKeys(definePartner({ id: 'crvs.example.gov', keys }), access)
  const hint = { sender_id: 'crvs.example.gov', ...(kid === undefined ? {} : { kid }) }
  const found: readonly VerifyingKey[] = (await source?.(hint)) ?? []
  return found.map((key) => key.kid)
}

describe('the keys of a partner', () => {
  it('are believed together, wherever they are given', async () => {
    const key = createPrivateKey({ key: newer as JsonWebKey, format: 'jwk' })
    const dates = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
    const certificates = certificatePem({ subject: 'crvs', key, ...dates })
    const published = generateSigningJwk('EdDSA', 'published')
    const access = server([publicHalf(published)])
    expect(await kidsOf({ jwks: url, keys: [publicHalf(older)], certificates }, access)).toEqual([
      '2025',
      thumbprint(newer),
      'published',
    ])
  })

  it('that the sheet itself has cause no fetch, so that what a retired key signed still verifies (S6, S13)', async () => {
    const access = server([publicHalf(newer)])
    expect(await kidsOf({ jwks: url, keys: [publicHalf(older)] }, access, '2025')).toEqual(['2025'])
    expect(access.urls).toEqual([])
  })

  it('are PEM text or JWKs in one list', async () => {
    const key = createPrivateKey({ key: newer as JsonWebKey, format: 'jwk' })
    const dates = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
    const pem = certificatePem({ subject: 'crvs', key, ...dates })
    expect(await kidsOf([publicHalf(older), pem])).toEqual(['2025', thumbprint(newer)])
  })

  it('fetched from the URL are believed only with a fingerprint of the sheet', async () => {
    const access = server([older, newer].map(publicHalf))
    expect(await kidsOf({ jwks: url, fingerprints: [thumbprint(newer)] }, access)).toEqual(['2026'])
  })

  it('come from a resolver, which learns who the partner is from the sheet and not from the message (S6)', async () => {
    const hints: KeyHint[] = []
    const source = partnerKeys(
      definePartner({
        id: 'crvs.example.gov',
        keys: (hint) => (hints.push(hint), [publicHalf(newer)]),
      }),
      offline,
    )
    expect(await source?.({ sender_id: 'http://evil.example', kid: '2026' })).toHaveLength(1)
    expect(hints).toEqual([{ sender_id: 'crvs.example.gov', kid: '2026' }])
  })

  it('are refused where they are configured when a certificate is of a weak key (S1)', () => {
    const keys = { certificates: '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----' }
    const partner = definePartner({ id: 'a', keys })
    expect(() => partnerKeys(partner, offline)).toThrow(
      expect.objectContaining({ code: 'key.unreadable' }) as Error,
    )
  })

  it.each<[string, Partial<PartnerOptions>]>([
    ['a fingerprint that is none', { keys: { jwks: url, fingerprints: ['abc'] } }],
    ['fingerprints with nothing to compare', { keys: { fingerprints: [thumbprint(newer)] } }],
    ['a revocation without a date', { revoked: [{ kid: '2025', from: 'yesterday' }] }],
    ['a URL that is none', { keys: { jwks: 'ftp://crvs.example.gov/keys' } }],
  ])('are not defined with %s', (_, sheet) => {
    expect(() => definePartner({ id: 'a', ...sheet })).toThrow(TypeError)
  })
})

async function messageBy(jwk: Jwk, at: number): Promise<string> {
  const header = requestHeader({
    message_id: 'm-1',
    action: 'search',
    sender_id: 'crvs.example.gov',
    sender_uri: '',
    receiver_id: 'sr.example.gov',
    total_count: 1,
    now: at,
  })
  const key = importSigningKey(jwk)
  const signing = { dialect: standardSignature, key, sender_id: 'crvs.example.gov', now: at }
  return (await seal(header, { transaction_id: 't-1' }, signing)).text
}

async function verdictOn(
  text: string,
  sheet: Partial<PartnerOptions>,
  at: number,
): Promise<SignatureVerdict> {
  const partner = definePartner({ id: 'crvs.example.gov', ...sheet })
  const keys = partnerKeys(partner, { ...offline, now: () => at })
  if (keys === undefined) throw new Error('this sheet has no keys')
  const policy = { dialect: standardSignature, requirement: 'required', keys, now: at } as const
  return verifyEnvelope(readEnvelope(text), policy)
}

describe('a revoked key', () => {
  const keys = [publicHalf(older)]
  const from = new Date(now).toISOString()

  it.each([{ kid: '2025' }, { thumbprint: thumbprint(older) }])(
    'named by %j is refused from its date on and verifies what was signed before',
    async (name) => {
      const sheet = { keys, revoked: [{ ...name, from }] }
      const before = await messageBy(older, now - 1000)
      const after = await messageBy(older, now)
      expect(await verdictOn(before, sheet, now)).toMatchObject({ status: 'verified', kid: '2025' })
      expect(await verdictOn(after, sheet, now)).toMatchObject({
        status: 'refused',
        reason: 'signature.key_revoked',
      })
    },
  )

  it('does not touch the partner’s other keys', async () => {
    const sheet = { keys: [older, newer].map(publicHalf), revoked: [{ kid: '2025', from }] }
    expect(await verdictOn(await messageBy(newer, now), sheet, now)).toMatchObject({
      status: 'verified',
    })
  })
})

describe('a certificate', () => {
  const key = createPrivateKey({ key: newer as JsonWebKey, format: 'jwk' })
  const jwk = { ...newer, kid: thumbprint(newer) }
  const begins = now
  const ends = now + 86_400_000
  const certificates = certificatePem({
    subject: 'crvs',
    key,
    from: '2026-03-01T08:00:00Z',
    to: '2026-03-02T08:00:00Z',
  })

  it.each([
    ['at its first second', begins, 'verified'],
    ['in its last second', ends - 1000, 'verified'],
    ['after its end', ends, 'signature.key_revoked'],
    ['before its beginning', begins - 1000, 'signature.key_unknown'],
  ])('%s counts accordingly', async (_, at, outcome) => {
    const verdict = await verdictOn(await messageBy(jwk, at), { keys: { certificates } }, at)
    expect('reason' in verdict ? verdict.reason : verdict.status).toBe(outcome)
  })
})

describe('an identity', () => {
  it('signs with its newest key while all that its older ones signed still verifies by what it publishes (S13)', async () => {
    const identity = createIdentity({ sender_id: 'crvs.example.gov', keys: [older, newer] })
    const sheet = { keys: { jwks: identity.jwks } }
    for (const jwk of [older, newer]) {
      expect(await verdictOn(await messageBy(jwk, now), sheet, now)).toMatchObject({
        status: 'verified',
        kid: jwk.kid,
      })
    }
    expect(identity.signingKey?.kid).toBe('2026')
  })

  it('takes keys in different forms at once', () => {
    const pem = createPrivateKey({ key: older as JsonWebKey, format: 'jwk' }).export({
      type: 'pkcs8',
      format: 'pem',
    }) as string
    const { publicJwk } = importSigningKey(newer)
    const hsm = {
      kid: 'hsm',
      algorithm: 'ES256',
      publicJwk,
      sign: (): Promise<Uint8Array> => Promise.reject(new Error('locked')),
    } as const
    const identity = createIdentity({ sender_id: 'a', keys: [pem, generateSigningJwk(), hsm] })
    expect(identity.jwks.keys.map(({ kty }) => kty)).toEqual(['EC', 'OKP', 'EC'])
    expect(identity.signingKey?.kid).toBe('hsm')
  })

  it('refuses two keys of one kid, between which no partner could tell', () => {
    const twice = [older, { ...newer, kid: '2025' }]
    expect(() => createIdentity({ sender_id: 'a', keys: twice })).toThrow(TypeError)
  })
})
