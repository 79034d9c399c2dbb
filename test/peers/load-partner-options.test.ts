import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { loadPartner } from '../../src/peers/index.js'
import type { Partner } from '../../src/peers/index.js'
import { withFolder } from '../cli/terminal.js'

const env = { SECRET: 'CANARY secret', EMPTY: '' }

function load(members: object): Promise<Partner> {
  const sheet = { id: 'crvs.example.gov', ...members }
  return withFolder(({ write }) => loadPartner(write('crvs.json', sheet), { env }))
}

const url = 'https://crvs.example.gov/oauth2/client/token'
const client = { url, clientId: 'us', clientSecret: { env: 'SECRET' } }
const login = { url, username: 'us', password: { env: 'SECRET' } }

describe('a partner file says', () => {
  it('quotas, headers, registries, events, and where callbacks may go (S8)', async () => {
    const members = {
      quota: { perSecond: 5, perMinute: 60, perDay: 2000, dayStartsAt: 180 },
      headers: { 'X-Odoo-Database': 'spp' },
      registries: ['crvs'],
      mayAssert: ['live_birth', 'death'],
      callbackOrigins: ['https://crvs.example.gov', 'http://10.20.0.5:8080'],
      callbackNetworks: ['10.20.0.0/16', 'fd12:3456::/32'],
    }
    expect(await load(members)).toMatchObject(members)
  })

  it('client credentials, the secret by its variable', async () => {
    const rest = { credentialsIn: 'query', scope: 'search' }
    const partner = await load({ profile: 'opencrvs', token: { ...client, ...rest } })
    expect(partner.token).toMatchObject({
      ...{ url, clientId: 'us', clientSecret: 'CANARY secret' },
      ...rest,
    })
    expect(JSON.stringify(partner)).not.toContain('CANARY')
  })

  it('a login, the password by its variable', async () => {
    const { token } = await load({ profile: 'openimis', token: login })
    expect(token).toMatchObject({ url, username: 'us', password: 'CANARY secret' })
    expect(JSON.stringify(token)).not.toContain('CANARY')
  })
})

describe('a partner file is refused, with the place', () => {
  it.each<[string, object, string]>([
    [
      'a secret in the file',
      { token: { ...client, clientSecret: 'CANARY' } },
      '/token/clientSecret',
    ],
    [
      'a secret by its value',
      { token: { ...client, clientSecret: { value: 'CANARY' } } },
      '/token/clientSecret/env',
    ],
    ['no secret', { token: { url, clientId: 'us' } }, '/token/clientSecret'],
    ['a path as an origin', { callbackOrigins: ['https://x.example/CANARY'] }, '/callbackOrigins'],
    ['no URL as an origin', { callbackOrigins: ['CANARY'] }, '/callbackOrigins/0'],
    ['no network', { callbackNetworks: ['CANARY'] }, '/callbackNetworks/0'],
    ['a network of loopback', { callbackNetworks: ['127.0.0.0/8'] }, '/callbackNetworks'],
    ['a URL alone', { token: { url } }, '/token/clientId'],
    [
      'a secret that is not set',
      { token: { ...client, clientSecret: { env: 'EMPTY' } } },
      '/token/clientSecret/env',
    ],
    ['a password in the file', { token: { ...login, password: 'CANARY' } }, '/token/password'],
    [
      'a password that is not set',
      { token: { ...login, password: { env: 'NOT_SET' } } },
      '/token/password/env',
    ],
    ['two kinds of token', { token: { ...login, clientId: 'us' } }, '/token/clientId'],
    ['a token and a URL', { token: { value: 'CANARY', url } }, '/token/clientId'],
    ['no URL', { token: { ...login, url: 'ftp://x' } }, '/token/url'],
    ['a misspelt member', { token: { ...client, scopes: 'x' } }, '/token/scopes'],
    ['an empty name', { token: { ...client, clientId: '' } }, '/token/clientId'],
    [
      'a place of credentials that is none',
      { token: { ...client, credentialsIn: 'body' } },
      '/token/credentialsIn',
    ],
    [
      'credentials in a URL',
      { token: { ...client, credentialsIn: 'query' } },
      '/token/credentialsIn',
    ],
    ['a quota of nothing', { quota: {} }, '/quota'],
    ['a quota of 0', { quota: { perDay: 0 } }, '/quota/perDay'],
    ['a quota by the hour', { quota: { perHour: 5 } }, '/quota/perHour'],
    [
      'a day that begins on the next',
      { quota: { perDay: 5, dayStartsAt: 1440 } },
      '/quota/dayStartsAt',
    ],
    ['a header that says who we are', { headers: { Authorization: 'CANARY' } }, '/headers'],
    ['a header that is no text', { headers: { 'X-A': 7 } }, '/headers/X-A'],
    ['a registry that is none', { registries: ['crvs', 'civil'] }, '/registries/1'],
    ['no registry', { registries: [] }, '/registries'],
    ['an event without a name', { mayAssert: [' '] }, '/mayAssert/0'],
    ['an event as a text', { mayAssert: 'death' }, '/mayAssert'],
  ])('%s', async (_, members, pointer) => {
    const error: unknown = await load(members).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (!isDciError(error)) throw new Error('not refused, or not with a DciError')
    expect(error.code).toBe('config.invalid')
    expect(error.problems.map((one) => one.pointer)).toContain(pointer)
    expect(error.message).not.toMatch(/CANARY/)
  })
})

describe('what is to be corrected', () => {
  const why = async (members: object): Promise<string> => {
    const error: unknown = await load(members).catch((thrown: unknown) => thrown)
    return isDciError(error) ? `${error.code}: ${error.message}` : String(error)
  }
  const token = { env: 'SECRET' }

  it('is the environment where a variable is not set, or holds no token', async () => {
    expect(await why({ token: { env: 'NOT_SET' } })).toMatch(/\. Correct the environment$/)
    expect(await why({ token })).toMatch(/^config\.invalid: .*\. Correct the environment$/)
  })

  it('is the file, or both, otherwise', async () => {
    const headers = { host: 'x' }
    expect(await why({ token, headers })).toMatch(/\. Correct the file and the environment$/)
    expect(await why({ token: { env: 7 } })).toMatch(/\. Correct the file$/)
  })
})
