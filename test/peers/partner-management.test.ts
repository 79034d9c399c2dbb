import { createPublicKey } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generateSigningJwk, publicHalf } from '../../src/envelope/index.js'
import type { Jwk, KeySource, VerifyingKey } from '../../src/envelope/index.js'
import { DciError } from '../../src/errors/index.js'
import { definePartner, partnerKeys, partnerManagementKeys } from '../../src/peers/index.js'

const jwk = generateSigningJwk('ES256', 'k-1')
const base = 'http://partner-management.example:8000'

function pem(of: Jwk): string {
  const key = createPublicKey({ key: publicHalf(of) as JsonWebKey, format: 'jwk' })
  return key.export({ type: 'spki', format: 'pem' }) as string
}

/** A directory whose answers are set, and the source of one partner's keys in it. */
class Directory {
  answer: unknown
  status = 200
  time = Date.parse('2026-03-01T08:00:00Z')
  readonly urls: string[] = []
  readonly source: KeySource

  constructor(id = 'farmer-registry.et', url = base) {
    const keys = partnerManagementKeys({ url })
    const fetchText = async (asked: string): Promise<string> => {
      this.urls.push(asked)
      if (this.status !== 200) {
        throw new DciError('transport.status', 'no', { status: this.status })
      }
      return JSON.stringify(this.answer)
    }
    const access = { fetchText, now: () => this.time }
    this.source = partnerKeys(definePartner({ id, keys }), access) as KeySource
  }

  async kids(kid?: string): Promise<string[]> {
    const hint = { sender_id: 'whoever', ...(kid === undefined ? {} : { kid }) }
    const found: readonly VerifyingKey[] = await this.source(hint)
    return found.map((key) => key.kid)
  }
}

describe('partnerManagementKeys', () => {
  it('asks for the partner of the sheet in upper case with underscores, whoever the message names (S6)', async () => {
    const directory = new Directory('farmer-registry.et', `${base}/`)
    directory.answer = { partner_id: 'x', keys: [] }
    expect(await directory.kids()).toEqual([])
    expect(directory.urls).toEqual([`${base}/keys/PARTNER_FARMER_REGISTRY.ET`])
  })

  it('reads its answer: PEM keys with kid, algorithm and dates, with and without a zone', async () => {
    const directory = new Directory()
    const key = { partner_id: 'x', kid: 'k-1', algorithm: 'ES256', public_key: pem(jwk) }
    directory.answer = {
      partner_id: 'x',
      keys: [
        { ...key, not_before: '2026-01-01T00:00:00', not_after: null },
        { ...key, kid: 'later', not_before: '2026-04-01T00:00:00+03:00' },
      ],
    }
    expect(await directory.kids()).toEqual(['k-1'])
    directory.time = Date.parse('2026-03-31T21:00:00Z')
    expect(await directory.kids()).toEqual(['k-1', 'later'])
  })

  it('carries the end of a key on to whoever judges a signature', async () => {
    const directory = new Directory()
    const not_after = '2026-02-01T00:00:00Z'
    directory.answer = { keys: [{ kid: 'k-1', public_key: pem(jwk), not_after }] }
    const [key] = await directory.source({ sender_id: 'a' })
    expect(key?.revokedAt).toBe(Date.parse(not_after))
  })

  it.each<[string, unknown]>([
    ['a key set', { keys: [publicHalf(jwk)] }],
    ['a list', [publicHalf(jwk)]],
    ['one JWK', publicHalf(jwk)],
    ['a wrapped JWK', { keys: [{ jwk: publicHalf(jwk), kid: 'k-1' }] }],
    [
      'a key among others that cannot be read',
      { keys: [7, null, {}, { public_key: 'x' }, publicHalf(jwk)] },
    ],
    [
      'a key beside one whose algorithm does not suit it',
      {
        keys: [{ public_key: pem(jwk), kid: 'odd', algorithm: 'RS256' }, publicHalf(jwk)],
      },
    ],
  ])('reads %s too', async (_, answer) => {
    const directory = new Directory()
    directory.answer = answer
    expect(await directory.kids()).toEqual(['k-1'])
  })

  it('asks once for many messages, and again for an unknown kid after the cooldown (S13)', async () => {
    const directory = new Directory()
    directory.answer = { keys: [publicHalf(jwk)] }
    await Promise.all([directory.kids('k-1'), directory.kids('k-1')])
    await directory.kids('new')
    expect(directory.urls).toHaveLength(1)
    directory.time += 30_000
    await directory.kids('new')
    expect(directory.urls).toHaveLength(2)
  })

  it('takes 404 for an answer: the keys of a suspended partner are forgotten at once', async () => {
    const directory = new Directory()
    directory.answer = { keys: [publicHalf(jwk)] }
    expect(await directory.kids()).toEqual(['k-1'])
    directory.status = 404
    directory.time += 3_600_000
    expect(await directory.kids()).toEqual([])
  })

  it('keeps the last good keys while the service is down', async () => {
    const directory = new Directory()
    directory.answer = { keys: [publicHalf(jwk)] }
    await directory.kids()
    directory.status = 503
    directory.time += 3_600_000
    expect(await directory.kids()).toEqual(['k-1'])
  })

  it('rejects while it never could be asked, and refuses a URL that is none', async () => {
    const directory = new Directory()
    directory.status = 503
    await expect(directory.kids()).rejects.toMatchObject({ code: 'key.unreadable' })
    expect(() => partnerManagementKeys({ url: 'partner-management' })).toThrow(TypeError)
  })
})
