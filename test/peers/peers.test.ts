import { describe, expect, it } from 'vitest'
import { generateSigningJwk } from '../../src/envelope/index.js'
import {
  createIdentity,
  definePartner,
  openspp,
  partnerKeys,
  profileByName,
  signingFor,
  standard,
} from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'

const access = { fetchText: () => Promise.reject(new Error('no network')), now: () => 0 }

describe('createIdentity', () => {
  it('signs with the newest key and publishes all, public halves only', () => {
    const [older, newer] = [
      generateSigningJwk('ES256', '2025'),
      generateSigningJwk('EdDSA', '2026'),
    ]
    const identity = createIdentity({ sender_id: 'sr.example.gov', keys: [older, newer] })
    expect(identity.signingKey?.kid).toBe('2026')
    expect(identity.jwks.keys.map(({ kid, d }) => [kid, d])).toEqual([
      ['2025', undefined],
      ['2026', undefined],
    ])
  })

  it('signs for each partner with the newest key that its systems can verify', () => {
    const keys = [
      generateSigningJwk('EdDSA', '2024'),
      generateSigningJwk('EdDSA', '2025'),
      generateSigningJwk('RS256', '2026'),
    ]
    const identity = createIdentity({ sender_id: 'sr.example.gov', keys })
    const kidFor = (profile: Profile): string | undefined =>
      signingFor(identity, definePartner({ id: 'a', profile }), 'sr.example.gov', 0)?.key.kid
    expect([standard, openspp].map(kidFor)).toEqual(['2026', '2025'])
  })

  it.each(['', 'a b', 'a"b', 'a|b', 'é', 'x'.repeat(100)])(
    'refuses the sender_id %j, which no signature could carry',
    (sender_id) => {
      expect(() => createIdentity({ sender_id })).toThrow(TypeError)
    },
  )

  it('refuses a sender_uri that is no http(s) URL', () => {
    expect(() => createIdentity({ sender_id: 'a', sender_uri: 'ftp://a.example' })).toThrow(
      TypeError,
    )
    expect(createIdentity({ sender_id: 'a' }).sender_uri).toBe('')
  })
})

describe('definePartner', () => {
  it.each(['Required', 'requried', '', true])(
    'refuses %j for signatures, rather than take unsigned messages (S5)',
    (signatures) => {
      const options = { id: 'crvs.example.gov', signatures: signatures as 'required' }
      expect(() => definePartner(options)).toThrow(TypeError)
    },
  )

  it('requires signatures and speaks the standard unless its sheet says otherwise (S5)', () => {
    const partner = definePartner({ id: 'crvs.example.gov', baseUrl: 'https://crvs.example.gov/' })
    expect(partner).toMatchObject({
      signatures: 'required',
      sign: true,
      baseUrl: 'https://crvs.example.gov',
    })
    expect(partner.profile.path('sync.search')).toBe('/registry/sync/search')
  })

  it('refuses ids and URLs that cannot be used', () => {
    expect(() => definePartner({ id: 'a|b' })).toThrow(TypeError)
    expect(() => definePartner({ id: 'a', baseUrl: 'crvs.example.gov' })).toThrow(TypeError)
    expect(() => definePartner({ id: 'a', keys: { jwks: 'file:///etc/keys' } })).toThrow(TypeError)
  })

  it.each(['CANARY\n', 'CAN ARY', ''])('refuses %j as a token, and never quotes it', (value) => {
    const define = (): unknown => definePartner({ id: 'a', token: { value } })
    expect(define).toThrow(/token.value of partner a/)
    expect(define).not.toThrow(/CANARY/)
  })

  it('takes keys as a list, a set, a nested set, or a URL that nothing fetches before it is needed (S6)', async () => {
    const key = generateSigningJwk('EdDSA', 'k')
    const shapes = [[key], { keys: [key] }, { jwks: { keys: [key] } }]
    for (const keys of shapes) {
      const source = partnerKeys(definePartner({ id: 'a', keys }), access)
      expect(await source?.({ sender_id: 'a' })).toHaveLength(1)
    }
    const remote = partnerKeys(
      definePartner({ id: 'a', keys: { jwks: 'https://a.example/jwks.json' } }),
      access,
    )
    await expect(Promise.resolve(remote?.({ sender_id: 'a' }))).rejects.toMatchObject({
      code: 'key.unreadable',
    })
    expect(partnerKeys(definePartner({ id: 'a' }), access)).toBeUndefined()
  })
})

describe('profileByName', () => {
  it('gives a profile, or the list of those there are', () => {
    expect(profileByName('standard').name).toBe('standard')
    expect(() => profileByName('__proto__')).toThrow(
      expect.objectContaining({ code: 'config.invalid' }) as Error,
    )
  })
})
