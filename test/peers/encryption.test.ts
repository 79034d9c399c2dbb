import { describe, expect, it } from 'vitest'
import { generateDecryptionJwk, generateSigningJwk, publicHalf } from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { createIdentity, definePartner, partnerEncryptionKey } from '../../src/peers/index.js'
import type { KeyAccess, PartnerOptions } from '../../src/peers/index.js'

const noNetwork: KeyAccess = {
  fetchText: () => Promise.reject(new Error('no network')),
  now: () => Date.UTC(2026, 2, 1),
}
const [older, newer] = [generateDecryptionJwk('enc-2025'), generateDecryptionJwk('enc-2026')]
const them = createIdentity({
  sender_id: 'crvs.example.gov',
  keys: [generateSigningJwk('EdDSA')],
  decryptionKeys: [older, newer],
})
const url = 'https://crvs.example.gov/.well-known/jwks.json'

async function chosen(
  sheet: Omit<PartnerOptions, 'id'>,
  access: KeyAccess = noNetwork,
): Promise<string> {
  try {
    const partner = definePartner({ id: them.sender_id, ...sheet })
    return (await partnerEncryptionKey(partner, access)()).kid
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
}

/** A key set at a URL, and how often it was asked for. */
function published(
  keys: readonly Jwk[],
): { asked: number; time: number } & { -readonly [name in keyof KeyAccess]: KeyAccess[name] } {
  const access = {
    asked: 0,
    time: Date.UTC(2026, 2, 1),
    now: () => access.time,
    fetchText: () => {
      access.asked += 1
      return Promise.resolve(JSON.stringify({ keys }))
    },
  }
  return access
}

describe('the identity', () => {
  it('publishes its decryption keys beside its signing keys, public halves only (peers README section 6)', () => {
    expect(them.jwks.keys.map(({ use, alg }) => [use, alg])).toEqual([
      ['sig', 'EdDSA'],
      ['enc', 'RSA-OAEP-256'],
      ['enc', 'RSA-OAEP-256'],
    ])
    expect(them.jwks.keys.every(({ kty, kid }) => Boolean(kty) && Boolean(kid))).toBe(true)
    expect(them.jwks.keys.some((key) => 'd' in key || 'p' in key)).toBe(false)
  })

  it('refuses a signing key to decrypt with, and two keys of one kid', () => {
    const make = (decryptionKeys: Jwk[], keys: Jwk[] = []): unknown =>
      createIdentity({ sender_id: 'a', keys, decryptionKeys })
    expect(() => make([generateSigningJwk('RS256')])).toThrow(
      expect.objectContaining({ code: 'key.unsuitable' }) as Error,
    )
    expect(() => make([older, older])).toThrow(TypeError)
    expect(() => make([older], [generateSigningJwk('EdDSA', 'enc-2025')])).toThrow(TypeError)
  })
})

describe('the key that is encrypted to', () => {
  it('is the one in the sheet, or else the last of the key set with use "enc"', async () => {
    expect(await chosen({ keys: them.jwks })).toBe('enc-2026')
    expect(await chosen({ keys: them.jwks.keys })).toBe('enc-2026')
    expect(await chosen({ keys: them.jwks, encryption: { key: publicHalf(older) } })).toBe(
      'enc-2025',
    )
    expect(
      await chosen({ keys: ({ sender_id }) => (sender_id === 'x' ? [] : them.jwks.keys) }),
    ).toBe('enc-2026')
  })

  it('is never guessed: without one there is an error, not a message in clear (S5)', async () => {
    expect(await chosen({})).toBe('encryption.key_unknown')
    expect(await chosen({ keys: [generateSigningJwk('RS256')] })).toBe('encryption.key_unknown')
    const { alg: _, ...unnamed } = publicHalf(newer)
    expect(await chosen({ keys: [unnamed as Jwk] })).toBe('encryption.key_unknown')
  })

  it('fails where it is configured when the sheet has a bad one', () => {
    const sheet = (key: Jwk): unknown => definePartner({ id: 'a', encryption: { key } })
    expect(() => sheet(publicHalf(generateSigningJwk('RS256')))).toThrow(
      expect.objectContaining({ code: 'key.unsuitable' }) as Error,
    )
    expect(() => sheet({ ...publicHalf(newer), n: 'AQAB' })).toThrow(
      expect.objectContaining({ code: 'key.unsuitable' }) as Error,
    )
  })

  it('is fetched on first use, kept for five minutes, and kept on when a fetch fails (S6, S13)', async () => {
    const access = published(them.jwks.keys)
    const source = partnerEncryptionKey(definePartner({ id: 'a', keys: { jwks: url } }), access)
    expect(access.asked).toBe(0)
    const kids = [(await source()).kid, (await source()).kid]
    expect([kids, access.asked]).toEqual([['enc-2026', 'enc-2026'], 1])
    access.time += 300_000
    access.fetchText = () => Promise.reject(new Error('down'))
    expect((await source()).kid).toBe('enc-2026')
  })

  it('is not one that somebody published beside the keys whose fingerprints are known', async () => {
    const trusted = them.jwks.keys.find(({ kid }) => kid === 'enc-2025') as Jwk
    const fingerprints = [
      createIdentity({ sender_id: 'x', decryptionKeys: [older] }).decryptionKeys,
    ]
      .flat()
      .map(({ thumbprint }) => thumbprint)
    const access = published([trusted, publicHalf(newer)])
    expect(await chosen({ keys: { jwks: url, fingerprints } }, access)).toBe('enc-2025')
    expect(
      await chosen({ keys: { jwks: url, fingerprints } }, published([publicHalf(newer)])),
    ).toBe('encryption.key_unknown')
  })

  it('is not one that publishes its private part', async () => {
    expect(await chosen({ keys: { jwks: url } }, published([older, newer]))).toBe(
      'encryption.key_unknown',
    )
  })

  it('is not a revoked one from its date on', async () => {
    const revoked = (from: string): Omit<PartnerOptions, 'id'> => ({
      keys: them.jwks,
      revoked: [{ kid: 'enc-2026', from }],
    })
    expect(await chosen(revoked('2026-02-28T00:00:00Z'))).toBe('enc-2025')
    expect(await chosen(revoked('2026-03-02T00:00:00Z'))).toBe('enc-2026')
  })
})
