import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createIdentity, definePartner, opencrvs, openspp } from '../../src/peers/index.js'
import type { IdentityOptions, PartnerOptions, PartnerToken } from '../../src/peers/index.js'

const define = (options: object): ReturnType<typeof definePartner> =>
  definePartner({ id: 'a', ...options } as PartnerOptions)

const client = { url: 'https://a.example/token', clientId: 'us', clientSecret: 'CANARY' }
const login = { url: 'https://a.example/login', username: 'us', password: 'CANARY' }

describe('a token', () => {
  it.each<[string, PartnerToken]>([
    ['the token itself', { value: 'abc' }],
    ['a function', () => 'abc'],
    ['client credentials', { ...client, credentialsIn: 'basic', scope: 'search' }],
    ['a login', login],
  ])('may be %s', (_, token) => {
    expect(define({ token }).token).toMatchObject(token)
  })

  it.each<[string, unknown]>([
    ['a text', 'CANARY'],
    ['nothing', {}],
    ['null', null],
    ['two forms at once', { ...client, value: 'CANARY' }],
    ['another two', { ...client, ...login }],
    ['a misspelt member', { ...client, client_secret: 'CANARY' }],
    ['no secret', { url: client.url, clientId: 'us' }],
    ['an empty secret', { ...client, clientSecret: '' }],
    ['a secret that is a reference', { ...client, clientSecret: { env: 'CANARY' } }],
    ['no URL', { ...login, url: 'CANARY' }],
    ['a password that is a number', { ...login, password: 7 }],
    ['a newline', { value: 'CANARY\n' }],
  ])('is refused as %s, and never quoted (S12)', (_, token) => {
    expect(() => define({ token })).toThrow(TypeError)
    expect(() => define({ token })).not.toThrow(/CANARY/)
  })

  it('goes into a URL only where the profile allows it', () => {
    const token = { ...client, credentialsIn: 'query' }
    expect(define({ token, profile: opencrvs }).token).toMatchObject(token)
    for (const profile of [undefined, openspp]) {
      expect(() => define({ token, ...(profile && { profile }) })).toThrow(
        /credentialsIn of partner a must be one of form, basic, json:/,
      )
    }
  })
})

describe('the secrets of a token (S12)', () => {
  const tokens: readonly (readonly [string, string, PartnerToken])[] = [
    ['the token itself', 'value', { value: 'CANARY' }],
    ['client credentials', 'clientSecret', client],
    ['a login', 'password', login],
  ]

  it.each(tokens)('are in no JSON, log or copy of %s, and can be read', (_, secret, token) => {
    const partner = define({ token })
    const copy = { ...partner, sign: false }
    const printed = [partner, copy, { ...partner.token }, structuredClone(partner.token)]
    expect(
      printed.map((one) => JSON.stringify(one) + inspect(one, { depth: 9 })).join(),
    ).not.toMatch(/CANARY/)
    expect(copy.token).toHaveProperty(secret, 'CANARY')
  })

  it.each(tokens)('stay where a partner is defined from another: %s', (_, secret, token) => {
    const partner = define({ token })
    const again = definePartner({ ...partner, id: 'b' })
    expect(again.token).toBe(partner.token)
    expect(token).toHaveProperty(secret, 'CANARY')
  })

  it('are missed where a copy of the token lost them, and it says so', () => {
    expect(() => define({ token: { ...define({ token: client }).token } })).toThrow(
      /token of partner a must be a function, \{ value \}/,
    )
  })
})

describe('options', () => {
  it.each(['profil', 'quotas', 'sing'])('that are not known are refused: %s', (name) => {
    expect(() => define({ [name]: undefined })).toThrow(TypeError)
    expect(() => define({ [name]: 'CANARY' })).toThrow(
      `a partner has no option ${name}; there are id, baseUrl, profile, `,
    )
  })

  it('of an identity that are not known are refused', () => {
    const options = { sender_id: 'a', quotas: 'CANARY' } as IdentityOptions
    expect(() => createIdentity(options)).toThrow(TypeError)
    expect(() => createIdentity(options)).toThrow(
      'an identity has no option quotas; there are sender_id, sender_uri, keys, decryptionKeys',
    )
  })

  it.each(['opencrvs', null, {}, opencrvs.query])(
    'take a profile, no %o in its place',
    (profile) => {
      expect(() => define({ profile })).toThrow(TypeError)
      expect(() => define({ profile })).toThrow(/import it .* or .* use loadPartner/)
    },
  )
})

describe('a quota (R17)', () => {
  it('is of whole numbers above 0', () => {
    const quota = { perSecond: 1, perMinute: 60, perDay: 2000, dayStartsAt: 1439 }
    expect(define({ quota }).quota).toBe(quota)
  })

  it.each([
    { perSecond: 0 },
    { perMinute: -1 },
    { perDay: 1.5 },
    { perDay: Infinity },
    { perDay: '2000' },
    { dayStartsAt: 1440 },
    { dayStartsAt: -1 },
    { perHour: 5 },
  ])('is not %o', (quota) => {
    expect(() => define({ quota })).toThrow(/^quota.* of partner a /)
  })
})

describe('headers', () => {
  it('are those a request can carry', () => {
    const headers = { 'X-Odoo-Database': 'spp prod', accept: 'application/json' }
    expect(define({ headers }).headers).toBe(headers)
  })

  it.each<[string, Record<string, unknown>]>([
    ['the token', { Authorization: 'Bearer CANARY' }],
    ['what the body is', { 'content-TYPE': 'CANARY' }],
    ['its length', { 'Content-Length': '7' }],
    ['whom it is for', { host: 'CANARY' }],
    ['how it is sent', { 'Transfer-Encoding': 'chunked' }],
    ['a name with a space', { 'X A': 'CANARY' }],
    ['no name', { '': 'CANARY' }],
    ['one name twice', { 'X-A': 'CANARY', 'x-a': 'CANARY' }],
    ['another header in it', { 'X-A': 'CANARY\r\nX-B: 1' }],
    ['space around it', { 'X-A': ' CANARY' }],
    ['nothing', { 'X-A': '' }],
    ['what is no text', { 'X-A': 7 }],
  ])('never say %s', (_, headers) => {
    expect(() => define({ headers })).toThrow(TypeError)
    expect(() => define({ headers })).not.toThrow(/CANARY/)
  })
})

describe('what a partner stands for (S14)', () => {
  it('is named by registries and events', () => {
    const scope = { registries: ['crvs', 'social'], mayAssert: ['death', 'spdci:LiveBirth'] }
    expect(define(scope)).toMatchObject(scope)
    expect(define({ mayAssert: [] }).mayAssert).toEqual([])
  })

  it.each([
    { registries: ['civil'] },
    { registries: 'crvs' },
    { mayAssert: ['death', ''] },
    { mayAssert: [' '] },
    { mayAssert: 'death' },
    { mayAssert: [7] },
  ])('is not %o', (scope) => {
    expect(() => define(scope)).toThrow(/of partner a must be a list/)
  })
})
