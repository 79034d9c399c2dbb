import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import {
  createMockRegistry,
  plantedDisagreements,
  startMockRegistry,
} from '../../src/mock/index.js'
import type { MockRegistryOptions } from '../../src/mock/index.js'
import type { Profile } from '../../src/peers/index.js'
import type { ExchangeEvent } from '../../src/server/index.js'
import type { BothShapes } from '../kit.js'
import { noon, post, refusalOf, searchItem, searchText, them, us } from '../kit.js'

const now = (): number => noon

/** The mock's answer to a search text, without a socket. */
async function answerOf(
  body: string,
  options: MockRegistryOptions = {},
): Promise<{ status: number; body: string }> {
  return createMockRegistry('crvs', { people: 20, now, ...options }).handler.handle(post(body))
}

describe('who may ask a mock', () => {
  it.each([
    ['signed by a key nobody knows', {}],
    ['unsigned', { signer: undefined }],
    ['addressed to anybody', { header: { receiver_id: 'somebody.else' } }],
  ])('by default whoever comes: %s', async (_, parts) => {
    expect((await answerOf(await searchText(parts))).status).toBe(200)
  })

  it.each(['unsigned', 'unsigned-stub', ''])('a marker %j counts as unsigned', async (marker) => {
    const text = await searchText({ signer: undefined })
    const body = text.replace('{', `{"signature":${JSON.stringify(marker)},`)
    expect((await answerOf(body)).status).toBe(200)
  })

  it('a signature in no scheme is refused all the same', async () => {
    const text = await searchText({ signer: undefined })
    const body = text.replace('{', '{"signature":"invalid-signature",')
    const refusal = refusalOf(await answerOf(body))
    expect(refusal).toMatchObject({ status: 401, code: 'err.signature.invalid' })
  })

  it('trust: given keys are believed for any sender, and only they', async () => {
    const outcomes: string[] = []
    const options = {
      trust: us.jwks,
      onExchange: ({ outcome }: ExchangeEvent) => outcomes.push(outcome),
    }
    await answerOf(await searchText({ header: { sender_id: 'anybody.example' } }), options)
    await answerOf(await searchText({ signer: them }), options)
    await answerOf(await searchText({ signer: undefined }), options)
    expect(outcomes).toEqual(['verified', 'signature.key_unknown', 'unsigned'])
  })

  it('required: what no trusted key signed is refused', async () => {
    const options = { trust: us.jwks, signatures: 'required' } as const
    const unsigned = refusalOf(await answerOf(await searchText({ signer: undefined }), options))
    expect(unsigned).toMatchObject({ status: 401, code: 'err.signature.missing' })
    expect((await answerOf(await searchText(), options)).status).toBe(200)
  })

  it('token: without it 401', async () => {
    const refusal = refusalOf(await answerOf(await searchText(), { token: 'abc' }))
    expect(refusal).toMatchObject({ status: 401, code: 'err.request.unauthorized' })
  })

  it('a mock never fetches a key, whoever claims to send (S6)', async () => {
    let visits = 0
    const trap = createServer((_, outgoing) => {
      visits += 1
      outgoing.end('{"keys":[]}')
    })
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
    const sender_id = `http://127.0.0.1:${String((trap.address() as AddressInfo).port)}`
    const answer = await answerOf(
      await searchText({ header: { sender_id, sender_uri: sender_id } }),
    )
    await new Promise((resolve) => trap.close(resolve))
    expect(answer.status).toBe(200)
    expect(visits).toBe(0)
  })
})

describe('a mock of what there is not', () => {
  it('is the caller’s mistake, and names what there is', () => {
    expect(() => createMockRegistry('socail' as 'social')).toThrow(/crvs, social, ibr, dr, fr/)
    const profile = 'openspp' as unknown as Profile
    expect(() => createMockRegistry('social', { profile })).toThrow(/profileByName/)
  })
})

describe('what a mock answers', () => {
  it('finds its sample, which is the same for the same seed only', () => {
    const one = createMockRegistry('crvs', { people: 20 }).sample
    expect(createMockRegistry('crvs', { people: 50 }).sample).toEqual(one)
    expect(createMockRegistry('crvs', { people: 20, seed: 2 }).sample).not.toEqual(one)
  })

  it('is signed with a fresh key, unless told otherwise', async () => {
    const signed = await answerOf(await searchText())
    const unsigned = await answerOf(await searchText(), { unsigned: true })
    expect(signed.body).toMatch(/^\{"signature":"namespace=/)
    expect(unsigned.body).toMatch(/^\{"header"/)
    const kids = [1, 2].map(() => createMockRegistry('crvs').identity.signingKey?.kid)
    expect(kids[0]).not.toBe(kids[1])
  })

  it('takes pagination where test tools put it, in the item', async () => {
    const query = [
      {
        expression1: {
          attribute_name: 'birth_date',
          operator: 'ge',
          attribute_value: '1900-01-01',
        },
      },
    ]
    const item = searchItem({
      search_criteria: { query_type: 'predicate', query },
      pagination: { page_size: 3, page_number: 2 },
    })
    const body = await searchText({ message: { transaction_id: 't', search_request: [item] } })
    const { message } = JSON.parse((await answerOf(body)).body) as {
      message: { search_response: { data: { reg_records: [] }; pagination: object }[] }
    }
    expect(message.search_response[0]?.data.reg_records).toHaveLength(3)
    expect(message.search_response[0]?.pagination).toMatchObject({
      page_number: 2,
      total_count: 20,
    })
  })

  it('knows what was planted among its people', () => {
    const mock = createMockRegistry('social', { people: 60 })
    expect(mock.planted()).toEqual(plantedDisagreements(mock.people))
    expect(mock.planted().length).toBeGreaterThanOrEqual(7)
  })
})

describe('faults on demand', () => {
  it('come at the call they are asked for, in both shapes, and then no more', async () => {
    const fault = (call: number): number | undefined => (call === 1 ? 503 : undefined)
    await using mock = await startMockRegistry('crvs', { people: 20, fault, now })
    const url = `${mock.url}/registry/sync/search`
    const body = await searchText()
    const first = await fetch(url, { method: 'POST', body })
    const { errors, message } = (await first.json()) as BothShapes
    expect([first.status, errors[0]?.code]).toEqual([503, 'err.service.unavailable'])
    expect(message.ack_status).toBe('ERR')
    expect((await fetch(url, { method: 'POST', body })).status).toBe(200)
  })

  it.each([
    [400, 'err.request.bad'],
    [401, 'err.request.unauthorized'],
    [404, 'err.request.not_found'],
    [413, 'err.request.bad'],
    [429, 'err.request.bad'],
    [500, 'err.service.unavailable'],
    [504, 'err.request.timeout'],
  ])('%i says %s', async (status, code) => {
    const refusal = refusalOf(await answerOf('', { fault: () => status }))
    expect(refusal).toMatchObject({ status, code })
  })

  it('do not count the key set, and answer fetch(Request) too', async () => {
    const calls: number[] = []
    const fault = (call: number): number => calls.push(call) + 502
    const { handler } = createMockRegistry('crvs', { people: 20, fault })
    const keys = await handler.fetch(new Request('http://x/.well-known/jwks.json'))
    const asked = new Request('http://x/registry/sync/search', { method: 'POST', body: '{}' })
    const search = await handler.fetch(asked)
    expect([keys.status, search.status]).toEqual([200, 503])
    expect(calls).toEqual([1])
  })

  it('of a status that is none are the test’s mistake, and say so', async () => {
    const answer = await answerOf('', { fault: () => 200 })
    expect(answer.status).toBe(500)
    expect(answer.body).toContain('from 400 to 599')
  })
})

describe('a mock that listens', () => {
  it('publishes its keys under the URL it names', async () => {
    await using mock = await startMockRegistry('fr', { people: 20, basePath: '/fr' })
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/fr$/)
    const keys = (await (await fetch(mock.jwksUrl)).json()) as object
    expect(keys).toEqual(mock.identity.jwks)
    expect(JSON.stringify(keys)).not.toContain('"d"')
  })

  it('says what to do about a port in use', async () => {
    await using mock = await startMockRegistry('crvs', { people: 20 })
    const port = Number(new URL(mock.url).port)
    await expect(startMockRegistry('social', { port })).rejects.toMatchObject({
      code: 'server.cannot_listen',
    })
  })
})
