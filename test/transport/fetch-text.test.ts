import { describe, expect, it } from 'vitest'
import { fetchText, maxAgeOf } from '../../src/transport/index.js'
import type { HttpAnswer } from '../../src/transport/index.js'
import { scripted } from '../kit.js'

function answering(status: number, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers, body: Buffer.from('{"keys":[]}') }
}

describe('fetchText', () => {
  it('gives the text and how long it may be kept', async () => {
    const transport = scripted(() => answering(200, { 'cache-control': 'public, max-age=300' }))
    expect(await fetchText(transport, 'https://a.example/jwks.json')).toEqual({
      text: '{"keys":[]}',
      maxAge: 300,
    })
  })

  it('says what the request is about: a lookup that may be repeated, for its partner or its origin', async () => {
    const transport = scripted(() => answering(200))
    await fetchText(transport, 'https://a.example/jwks.json')
    await fetchText(transport, 'https://a.example/jwks.json', 'crvs')
    const lookup = { operation: 'keys', operationClass: 'lookup', repeat: 'read' }
    expect(transport.sent.map(({ call }) => call)).toEqual([
      { ...lookup, peer: 'https://a.example' },
      { ...lookup, peer: 'crvs' },
    ])
  })

  it('names the origin alone, not what may stand in a path or query (S12)', async () => {
    const transport = scripted(() => answering(404))
    const call = fetchText(transport, 'https://a.example/s3cret?key=s3cret')
    await expect(call).rejects.toMatchObject({
      message: expect.stringMatching(/^https:\/\/a\.example answered HTTP 404/) as string,
    })
  })

  it.each([
    [301, false],
    [404, false],
    [429, true],
    [503, true],
  ])('takes no other answer than 200: %i, worth another try: %s', async (status, retryable) => {
    const transport = scripted(() => answering(status))
    await expect(fetchText(transport, 'https://a.example/jwks.json')).rejects.toMatchObject({
      code: 'transport.status',
      status,
      retryable,
    })
  })
})

describe('maxAgeOf', () => {
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['public', undefined],
    ['max-age=60', 60],
    ['Public, MAX-AGE="60", must-revalidate', 60],
    ['s-maxage=60', undefined],
    ['max-age=60, no-cache', 0],
    ['no-store', 0],
    ['max-age=-1', undefined],
    ['max-age=99999999999', undefined],
    ['max-age=1e3', undefined],
    [`max-age=${'9'.repeat(100_000)}`, undefined],
  ])('%j is %s', (header, seconds) => {
    expect(maxAgeOf(header)).toBe(seconds)
  })
})
