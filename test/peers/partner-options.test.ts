import { describe, expect, it } from 'vitest'
import { definePartner, opencrvs, openspp } from '../../src/peers/index.js'
import type { PartnerOptions, PartnerToken } from '../../src/peers/index.js'

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
    expect(define({ token }).token).toBe(token)
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
    expect(define({ token, profile: opencrvs }).token).toBe(token)
    for (const profile of [undefined, openspp]) {
      expect(() => define({ token, ...(profile && { profile }) })).toThrow(
        /credentialsIn of partner a must be one of form, basic, json:/,
      )
    }
  })
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
