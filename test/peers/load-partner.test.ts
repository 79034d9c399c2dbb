import { createPrivateKey } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  generateDecryptionJwk,
  generateSigningJwk,
  publicHalf,
  spokenFingerprint,
  thumbprint,
} from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import type { DciError } from '../../src/errors/index.js'
import { defineProfile, loadPartner, openspp, partnerKeys } from '../../src/peers/index.js'
import type { LoadPartnerOptions, Partner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import { withFolder } from '../cli/terminal.js'
import { certificatePem } from '../envelope/certificate.js'
import { noon, post, refusalOf, searchText, them, us } from '../kit.js'

const key = publicHalf(generateSigningJwk('ES256', 'k1'))
const secret = generateSigningJwk('ES256', 'secret')
const jwks = 'https://crvs.example.gov/.well-known/jwks.json'
const least = { id: 'crvs.example.gov' }

/** What loading this sheet gives. A text is written as it is. */
function load(sheet: unknown, options: LoadPartnerOptions = {}): Promise<Partner> {
  return withFolder(({ write }) =>
    loadPartner(write('crvs.json', sheet), { env: { CRVS_TOKEN: 'abc' }, ...options }),
  )
}

async function refusal(loading: Promise<unknown>): Promise<DciError> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (isDciError(error)) return error
  throw new Error('not refused, or not with a DciError', { cause: error })
}

async function kidsOf(partner: Partner, published: readonly object[] = []): Promise<string[]> {
  const fetchText = async (): Promise<string> => JSON.stringify({ keys: published })
  const found = await partnerKeys(partner, { fetchText, now: () => noon })?.({ sender_id: 'x' })
  return (found ?? []).map(({ kid }) => kid)
}

describe('loadPartner', () => {
  it('gives the least there can be: signatures required, the standard profile (S5)', async () => {
    const partner = await load(least)
    expect(partner).toMatchObject({ ...least, signatures: 'required', sign: true, revoked: [] })
    expect(partner.profile.name).toBe('standard')
  })

  it('takes every member', async () => {
    const encryption = { key: publicHalf(generateDecryptionJwk('enc')), required: true }
    const agreement = { id: 'MoU 7', from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }
    const rest = {
      ...least,
      knowsUsAs: 'https://sr.example.gov',
      revoked: [{ kid: 'old', thumbprint: thumbprint(key), from: '2026-01-01T00:00:00Z' }],
      signatures: 'optional',
      sign: false,
      encryption,
      agreement,
    }
    const partner = await load({
      $schema: 'x',
      ...rest,
      baseUrl: 'https://crvs.example.gov/',
      profile: 'opencrvs',
      keys: { jwks, keys: [key], fingerprints: [thumbprint(key)], refresh: { ttl: 60_000 } },
      token: { env: 'CRVS_TOKEN' },
    })
    expect(partner).toMatchObject({ ...rest, token: { value: 'abc' } })
    expect(partner.baseUrl).toBe('https://crvs.example.gov')
    expect(partner.profile.name).toBe('opencrvs')
  })

  it('takes a file URL, a byte order mark, and a token by its value', async () => {
    await withFolder(async ({ write }) => {
      const text = `\ufeff${JSON.stringify({ ...least, token: { value: 'abc' } })}`
      const partner = await loadPartner(pathToFileURL(write('crvs.json', text)))
      expect(partner.token).toMatchObject({ value: 'abc' })
    })
  })

  it('finds a profile of your own by its name', async () => {
    const own = defineProfile(openspp, { name: 'spp.example.gov' })
    const partner = await load({ ...least, profile: 'spp.example.gov' }, { profiles: [own] })
    expect(partner.profile).toBe(own)
  })
})

describe('keys in a partner file', () => {
  const pem = certificatePem({
    subject: 'crvs',
    key: createPrivateKey({ key: secret as JsonWebKey, format: 'jwk' }),
    from: '2026-01-01T00:00:00Z',
    to: '2027-01-01T00:00:00Z',
  })

  it.each<[string, unknown, readonly string[]]>([
    ['a list of JWKs and PEM texts', [key, pem], ['k1', thumbprint(secret)]],
    ['a key set', { keys: [key] }, ['k1']],
    ['a key set inside', { jwks: { keys: [key] } }, ['k1']],
    ['certificates', { certificates: [pem] }, [thumbprint(secret)]],
    ['one certificate', { certificates: pem }, [thumbprint(secret)]],
    ['a URL', { jwks }, ['k1']],
    ['a Partner Management service', { partnerManagement: 'http://pm.example.gov' }, ['k1']],
    ['the fingerprint of another key', { jwks, fingerprints: [thumbprint(secret)] }, []],
    ['the fingerprint read aloud', { jwks, fingerprints: [spokenFingerprint(key)] }, ['k1']],
  ])('may be %s', async (_, keys, kids) => {
    expect(await kidsOf(await load({ ...least, keys }), [key])).toEqual(kids)
  })

  it('may be files beside it, believed by their fingerprints alone where there are any', async () => {
    await withFolder(async ({ write }) => {
      write('crvs.jwks', { keys: [key] })
      write('crvs.pem', pem)
      const sheet = (keys: object): string => write('crvs.json', { ...least, keys })
      const both = await loadPartner(sheet({ files: ['crvs.jwks', './crvs.pem'] }))
      expect(await kidsOf(both)).toEqual(['k1', thumbprint(secret)])
      const fingerprints = [thumbprint(key)]
      const one = await loadPartner(sheet({ files: ['crvs.jwks'], fingerprints }))
      expect(await kidsOf(one)).toEqual(['k1'])
      const other = sheet({ files: ['crvs.jwks', 'crvs.pem'], fingerprints })
      expect((await refusal(loadPartner(other))).problems).toMatchObject([
        { pointer: '/keys/files/1' },
      ])
    })
  })

  it('are never private ones, be they inline or in a file', async () => {
    await withFolder(async ({ write }) => {
      write('private.jwk', secret)
      const file = write('crvs.json', { ...least, keys: { files: ['private.jwk'] } })
      const error = await refusal(loadPartner(file))
      expect(error.problems).toMatchObject([{ pointer: '/keys/files/0' }])
      expect(error.message).toContain('holds a private key')
      expect(error.message).not.toContain(String(secret.d))
    })
  })
})

describe('a partner file is refused, as config.invalid with the place', () => {
  const from = '2026-01-01T00:00:00Z'

  it.each<[string, object, string]>([
    ['no id', { id: undefined }, '/id'],
    ['an id no signature could carry', { id: 'a|b' }, '/id'],
    ['an id that is no text', { id: 7 }, '/id'],
    ['a misspelt member', { signature: 'off' }, '/signature'],
    ['a member this version does nothing with', { retry: 3 }, '/retry'],
    ['a URL of another kind', { baseUrl: 'ftp://crvs.example.gov' }, '/baseUrl'],
    ['a URL that is none', { baseUrl: 'https://:x' }, '/baseUrl'],
    ['a profile that is none', { profile: 'CANARY' }, '/profile'],
    ['a profile that every object has', { profile: 'constructor' }, '/profile'],
    ['a profile that is no text', { profile: {} }, '/profile'],
    ['a name no header could carry', { knowsUsAs: 'é' }, '/knowsUsAs'],
    ['signatures in another word', { signatures: 'CANARY' }, '/signatures'],
    ['sign as a text', { sign: 'no' }, '/sign'],
    ['keys as a text', { keys: 'CANARY' }, '/keys'],
    ['a key without kty', { keys: [{ kid: 'x' }] }, '/keys/0/kty'],
    ['a private key', { keys: [secret] }, '/keys/0'],
    ['a private key in a set', { keys: { keys: [secret] } }, '/keys/keys/0'],
    ['a private key in a set inside', { keys: { jwks: { keys: [secret] } } }, '/keys/jwks/keys/0'],
    ['a private PEM', { keys: ['-----BEGIN PRIVATE KEY-----CANARY'] }, '/keys/0'],
    ['a text that is no PEM', { keys: { certificates: ['CANARY'] } }, '/keys/certificates/0'],
    ['a certificate that is none', { keys: { certificates: brokenPem() } }, '/keys'],
    ['no key that signs', { keys: [{ kty: 'EC', crv: 'P-384' }] }, '/keys'],
    ['a misspelt place of keys', { keys: { jwk: jwks } }, '/keys/jwk'],
    ['no place of keys', { keys: {} }, '/keys'],
    ['a key set at no URL', { keys: { jwks: 'jwks.json' } }, '/keys/jwks'],
    ['a key set as a number', { keys: { jwks: 7 } }, '/keys/jwks'],
    ['a key file that is not there', { keys: { files: ['gone.pem'] } }, '/keys/files/0'],
    ['a fingerprint too short', { keys: { jwks, fingerprints: ['ab'] } }, '/keys/fingerprints/0'],
    ['fingerprints of nothing', { keys: { fingerprints: [thumbprint(key)] } }, '/keys'],
    ['a service at no URL', { keys: { partnerManagement: 'x' } }, '/keys/partnerManagement'],
    ['a time below nothing', { keys: { jwks, refresh: { ttl: -1 } } }, '/keys/refresh/ttl'],
    ['a misspelt time', { keys: { jwks, refresh: { tll: 1 } } }, '/keys/refresh/tll'],
    ['a revocation of nothing', { revoked: [{ from }] }, '/revoked/0/thumbprint'],
    ['a revocation without date', { revoked: [{ kid: 'x' }] }, '/revoked/0/from'],
    ['a date without zone', { revoked: [{ kid: 'x', from: '2026-01-01' }] }, '/revoked/0/from'],
    ['a misspelt date', { revoked: [{ kid: 'x', from, form: from }] }, '/revoked/0/form'],
    ['a thumbprint too short', { revoked: [{ thumbprint: 'x', from }] }, '/revoked/0/thumbprint'],
    ['encryption to a signing key', { encryption: { key } }, '/encryption/key'],
    ['encryption as a word', { encryption: 'yes' }, '/encryption'],
    ['required as a word', { encryption: { required: 'yes' } }, '/encryption/required'],
    ['a token as a text', { token: 'CANARY' }, '/token'],
    ['two tokens', { token: { env: 'CRVS_TOKEN', value: 'CANARY' } }, '/token'],
    ['no token', { token: {} }, '/token'],
    ['a token in two words', { token: { value: 'CAN ARY' } }, '/token/value'],
    ['a token for the name of a variable', { token: { env: 'eyJhbGci.x' } }, '/token/env'],
    ['a variable that is not set', { token: { env: 'NOT_SET' } }, '/token/env'],
    ['a variable that is empty', { token: { env: 'EMPTY' } }, '/token/env'],
    ['a variable with two words', { token: { env: 'TWO_WORDS' } }, '/token/env'],
    ['an agreement that says nothing', { agreement: {} }, '/agreement'],
    ['an end without zone', { agreement: { until: '2027-12-31' } }, '/agreement/until'],
    ['an end before it begins', { agreement: { from, until: from } }, '/agreement'],
    ['a misspelt end', { agreement: { from, untill: from } }, '/agreement/untill'],
  ])('%s', async (_, members, pointer) => {
    const env = { CRVS_TOKEN: 'abc', EMPTY: ' \n', TWO_WORDS: 'CANARY CANARY' }
    const error = await refusal(load({ ...least, ...members }, { env }))
    expect([error.code, error.problems.map((one) => one.pointer)]).toEqual([
      'config.invalid',
      [pointer],
    ])
    expect(error.message).toMatch(/^the partner file \S+crvs\.json cannot be used: .*Correct/)
    expect(error.message).not.toMatch(/CANARY|eyJ/)
  })

  it('says which members there are, and which variable is not set', async () => {
    const unknown = await refusal(load({ ...least, signature: 'off' }))
    expect(unknown.message).toContain('/signature: is not known here; there are id, baseUrl')
    const unset = await refusal(load({ ...least, token: { env: 'NOT_SET' } }))
    expect(unset.message).toMatch(
      /names NOT_SET, which is not set in the environment\. Correct the environment$/,
    )
  })

  it('all that is wrong is said at once', async () => {
    const error = await refusal(load({ id: 'a b', sgn: true, keys: { jwks: 'x' }, revoked: {} }))
    const pointers = error.problems.map(({ pointer }) => pointer)
    expect(pointers.sort()).toEqual(['/id', '/keys/jwks', '/revoked', '/sgn'])
  })

  it.each([
    ['no JSON', '{\n  "id": "a",\n  "token": CANARY }', 'not a JSON value at line 3, column 12'],
    ['a comma too many', '{\n  "id": "a",\n}', 'line 3, column 1'],
    ['a member twice', '{ "id": "a",\n "id": "b" }', 'for the second time at line 2, column 2'],
    ['nothing', '', 'the text ends too soon at line 1, column 1'],
    ['a list', [], '/: must be an object'],
  ])('%s, with line and column', async (_, text, says) => {
    const error = await refusal(load(text))
    expect(error.code).toBe('config.invalid')
    expect(error.message).toContain(says)
    expect(error.message).not.toContain('CANARY')
  })

  it('a file that is not there is file.unreadable', async () => {
    const error = await refusal(loadPartner('/nowhere/crvs.json'))
    expect(error.code).toBe('file.unreadable')
    expect(error.message).toContain('/nowhere/crvs.json')
  })
})

function brokenPem(): string {
  return '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
}

describe('a registry with a partner from a file', () => {
  const registry = async (members: object, at: number): ReturnType<typeof ask> => {
    const keys = us.jwks
    const partner = await load({ id: us.sender_id, keys, ...members })
    return ask(partner, at)
  }

  async function ask(
    partner: Partner,
    at: number,
  ): Promise<{ status: number; outcome: string; code: string }> {
    const outcomes: string[] = []
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: them,
      partners: [partner],
      backend: { search: () => ({ reg_records: [] }) },
      now: () => at,
      onExchange: ({ outcome }) => outcomes.push(outcome),
    })
    const answer = await handler.handle(post(await searchText()))
    const code = answer.status === 200 ? '' : refusalOf(answer).code
    return { status: answer.status, outcome: outcomes.join(), code }
  }

  const later = new Date(noon + 1000).toISOString()
  const moment = new Date(noon).toISOString()
  const print = thumbprint(us.signingKey?.publicJwk ?? key)

  it('believes what a revoked key signed before its date, and nothing from then on', async () => {
    const before = await registry({ revoked: [{ thumbprint: print, from: later }] }, noon + 5000)
    expect(before.outcome).toBe('verified')
    const since = await registry({ revoked: [{ thumbprint: print, from: moment }] }, noon)
    expect([since.status, since.outcome]).toEqual([401, 'signature.key_revoked'])
  })

  it('deals with nobody outside the dates of the agreement', async () => {
    const held = await registry({ agreement: { from: moment, until: later } }, noon)
    expect(held.outcome).toBe('verified')
    const ended = await registry({ agreement: { until: moment } }, noon)
    expect(ended).toEqual({
      status: 403,
      outcome: 'agreement.ended',
      code: 'err.request.forbidden',
    })
    const early = await registry({ agreement: { from: later } }, noon)
    expect(early.outcome).toBe('agreement.not_begun')
  })

  it('fetches no key for a partner whose agreement has ended (S6)', async () => {
    const asked: string[] = []
    const partner = await load({ id: us.sender_id, keys: { jwks }, agreement: { until: moment } })
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: them,
      partners: [partner],
      backend: { search: () => ({ reg_records: [] }) },
      now: () => noon,
      fetchText: async (url) => {
        asked.push(url)
        return JSON.stringify(us.jwks)
      },
    })
    expect((await handler.handle(post(await searchText()))).status).toBe(403)
    expect(asked).toEqual([])
  })
})
