import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { TokenFunction } from '../../src/peers/index.js'
import { bearing, client, clientSecret, peer } from './bearing.js'
import { answerOf, requestTo } from './requests.js'

const login = { url: 'https://imis.example/login', username: 'us', password: clientSecret }

describe('how a token is asked for', () => {
  const grant = 'grant_type=client_credentials'
  const both = 'client_id=us%3A1&client_secret=s3cr%26t%2B%2F%3D'

  it.each([
    ['form', `${grant}&${both}`, undefined, ''],
    [
      'json',
      JSON.stringify({
        grant_type: 'client_credentials',
        client_id: 'us:1',
        client_secret: clientSecret,
      }),
      undefined,
      '',
    ],
    ['basic', grant, `Basic ${Buffer.from('us%3A1:s3cr%26t%2B%2F%3D').toString('base64')}`, ''],
    ['query', undefined, undefined, `?${grant}&${both}`],
  ] as const)('client credentials in %s', async (place, body, authorization, query) => {
    const { send, request, asked, sent } = bearing({ call: { credentialsIn: place } })
    await send(request())
    expect(asked[0]).toMatchObject({ method: 'POST', url: client.url + query })
    expect([asked[0]?.body, asked[0]?.headers['authorization']]).toEqual([body, authorization])
    expect(sent).toEqual(['Bearer t1'])
  })

  it("the sheet's place goes before the profile's; a scope goes along", async () => {
    const settings = { ...client, credentialsIn: 'basic', scope: 'read all' } as const
    const { send, request, asked } = bearing({ token: settings, call: { credentialsIn: 'query' } })
    await send(request())
    expect([asked[0]?.url, asked[0]?.body]).toEqual([client.url, `${grant}&scope=read+all`])
  })

  it('a login, as openIMIS has it, whose token says when it ends', async () => {
    const end = Date.UTC(2026, 2, 1, 8, 40) / 1000
    const endpoint = [
      answerOf(200, { token: 'imis', exp: String(end) }),
      answerOf(200, { token: 'next' }),
    ]
    const { send, request, asked, sent, clock } = bearing({ token: login, endpoint })
    await send(request())
    expect(asked[0]?.body).toBe(JSON.stringify({ username: 'us', password: clientSecret }))
    await clock.advance(9 * 60_000)
    await send(request())
    expect(sent).toEqual(['Bearer imis', 'Bearer next'])
  })

  it('is a call of its own, by the name of token', async () => {
    const { send, request, asked } = bearing()
    await send(request())
    expect(asked[0]?.call).toEqual({
      peer,
      operation: 'token',
      operationClass: 'lookup',
      repeat: 'never',
    })
  })
})

describe('what needs no asking', () => {
  it('a static token, also when it is refused', async () => {
    const { send, request, sent, asked } = bearing({ token: { value: 'fixed' }, takes: [] })
    expect((await send(request())).status).toBe(401)
    expect([sent, asked.length]).toEqual([['Bearer fixed'], 0])
  })

  it('no token at all', async () => {
    const { send, sent } = bearing()
    await send(requestTo(peer))
    expect(sent).toEqual(['none'])
  })

  it('a function, told when its last token was refused', async () => {
    const renewals: boolean[] = []
    const own: TokenFunction = ({ renew }) => (renewals.push(renew), renew ? 'new' : 'old')
    const { send, request, sent } = bearing({ token: own, takes: ['new'] })
    expect((await send(request())).status).toBe(200)
    expect([sent, renewals]).toEqual([
      ['Bearer old', 'Bearer new'],
      [false, true],
    ])
  })

  const failing: readonly (readonly [string, TokenFunction])[] = [
    ['token.refused', () => Promise.reject(new Error('vault'))],
    ['token.unreadable', () => 'two words'],
    ['token.unreadable', () => undefined as unknown as string],
  ]

  it.each(failing)('a function that fails: %s', async (code, own) => {
    const { send, request, sent } = bearing({ token: own })
    await expect(send(request())).rejects.toMatchObject({ code, peer })
    expect(sent).toEqual([])
  })
})

describe('a token endpoint that gives none', () => {
  it.each([
    [answerOf(400, { error: 'invalid_client' }), 'token.refused', 'invalid_client', false],
    [answerOf(200, { error: 'invalid_grant' }), 'token.refused', 'invalid_grant', false],
    [answerOf(503, `<html>${clientSecret}`), 'token.refused', undefined, true],
    [answerOf(401, { error: clientSecret }), 'token.refused', undefined, false],
    [answerOf(200, '<html>'), 'token.unreadable', undefined, false],
    [answerOf(200, {}), 'token.unreadable', undefined, false],
    [answerOf(200, { access_token: 7 }), 'token.unreadable', undefined, false],
    [answerOf(200, { access_token: 'a\r\nb' }), 'token.unreadable', undefined, false],
    [answerOf(200, 'null'), 'token.unreadable', undefined, false],
    [
      answerOf(200, { access_token: 'x', pad: 'x'.repeat(70_000) }),
      'token.unreadable',
      undefined,
      false,
    ],
  ] as const)('%#: %s', async (answer, code, reason, retryable) => {
    const { send, request, sent } = bearing({ endpoint: [answer] })
    const error: unknown = await send(request()).catch((one: unknown) => one)
    expect(error).toMatchObject({ code, reason, retryable, peer, status: answer.status })
    expect([sent, inspect(error, { depth: 9 }).includes(clientSecret)]).toEqual([[], false])
  })

  it('says until when, where it is told', async () => {
    const { send, request, clock } = bearing({
      endpoint: [answerOf(429, '', { 'retry-after': '9' })],
    })
    await expect(send(request())).rejects.toMatchObject({ retryAt: new Date(clock.now() + 9_000) })
  })

  it('is told of, without anything secret (S12)', async () => {
    const { send, request, events } = bearing({
      endpoint: [new Error('broke')],
      call: { credentialsIn: 'query' },
    })
    await expect(send(request())).rejects.toThrow('broke')
    expect(events).toMatchObject([{ type: 'token', outcome: 'aborted' }])
    expect(JSON.stringify(events)).not.toContain('client')
  })
})
