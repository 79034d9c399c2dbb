import { afterAll, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../../src/client/index.js'
import { generateSigningJwk } from '../../../src/envelope/index.js'
import { startMockRegistry } from '../../../src/mock/index.js'
import { expression, idTypeValue, predicate, recordsOf } from '../../../src/model/index.js'
import { createIdentity, definePartner, openimis, openimisB } from '../../../src/peers/index.js'
import { get, post, searchEnvelope } from './by-hand.js'
import type { ByHand } from './by-hand.js'

const lineA = await startMockRegistry('fr', { profile: openimis })
const lineB = await startMockRegistry('fr', { profile: openimisB })
afterAll(() => Promise.all([lineA.close(), lineB.close()]))

const paths = { A: '/api/api_dci/registry/search', B: '/api/api_dci/reg/search' }
const fr = { reg_type: 'ns:org:RegistryType:FR' }
const everybody = lineA.people.count

interface Found {
  readonly header: Record<string, unknown>
  readonly message: {
    readonly search_response: readonly {
      readonly reference_id: string
      readonly registry_data: { readonly data: readonly Record<string, unknown>[] }
      readonly pagination: { readonly total_count: number }
    }[]
  }
}

function flat(expression: object): object {
  return { ...fr, query_type: 'expression', query: { type: 'x', value: { expression } } }
}

function nested(query: object): object {
  return flat({ query })
}

function searchA(...items: readonly object[]): Promise<ByHand> {
  return post(lineA, paths.A, searchEnvelope(items))
}

function searchB(...items: readonly object[]): Promise<ByHand> {
  return post(lineB, paths.B, searchEnvelope(items))
}

function totals({ body }: ByHand): number[] {
  const { message } = body as unknown as Found
  return message.search_response.map(({ pagination }) => pagination.total_count)
}

function first({ body }: ByHand): Record<string, unknown> {
  const { message } = body as unknown as Found
  return message.search_response[0]?.registry_data.data[0] ?? {}
}

const all = totals(await searchA(flat({})))[0] ?? 0
const given_name = lineA.sample.value

describe('openIMIS mock, line A, asked by hand', () => {
  it('widens: a key that it does not know is left out, and everybody is found', async () => {
    expect(all).toBeGreaterThan(5)
    expect(all).toBeLessThan(everybody)
    expect(totals(await searchA(flat({ shoeSize: '43' })))).toEqual([all])
    expect(totals(await searchA(nested({ firstName: given_name })))).toEqual([all])
  })

  it('drops every item but the first', async () => {
    const answer = await searchA(flat({ firstName: given_name }), flat({}))
    expect((answer.body as unknown as Found).message.search_response).toMatchObject([
      { reference_id: 'r-1' },
    ])
  })

  it('takes an identifier for a part of its internal number', async () => {
    const { value } = first(await searchA(flat({})))['identifier'] as { value: string }
    const part = { ...fr, query_type: 'idtype-value', query: { type: 'UIN', value: value[0] } }
    const whole = { ...part, query: { type: 'anything', value } }
    expect(totals(await searchA(whole))).toEqual([1])
    expect(totals(await searchA(part))[0]).toBeGreaterThan(1)
  })

  it.each([
    ['flat', { firstName: given_name.slice(0, 3).toLowerCase() }],
    ['joined by $and', { $and: [{ firstName: given_name.slice(0, 3).toUpperCase() }] }],
  ])('finds a name by a part of it: %s', async (_, asked) => {
    const [found = 0] = totals(await searchA(flat(asked)))
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(all)
  })

  it('compares a birth date and a sex as a whole, and drops a sex that it has no word for', async () => {
    const count = async (asked: object): Promise<number> =>
      totals(await searchA(flat(asked)))[0] ?? -1
    const counts = await Promise.all(['Male', 'Female', 'male'].map((gender) => count({ gender })))
    expect([(counts[0] ?? 0) + (counts[1] ?? 0), counts[2]]).toEqual([all, all])
    expect(await count({ dob: '19' })).toBe(0)
  })

  it('takes predicates as objects only', async () => {
    const asked = { ...fr, query_type: 'predicate' }
    const list = await searchA({ ...asked, query: [{ expression1: {} }] })
    expect(list).toMatchObject({ status: 400, body: { header: { status: 'error' } } })
    const named = totals(await searchA({ ...asked, query: { firstName: given_name } }))
    expect(named[0]).toBeLessThan(all)
  })

  it('answers in its own words: zones twice over, is_encrypted, one identifier, M or F', async () => {
    const answer = await searchA(flat({ gender: 'Female' }))
    const { header } = answer.body as unknown as Found
    expect(header).toMatchObject({ status: 'success', is_encrypted: false })
    expect(header['message_ts']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00Z$/)
    expect(first(answer)).toMatchObject({
      identifier: { type: 'openimis' },
      farmer_personal_details: { gender: 'F' },
    })
  })

  it('knows nobody by the numbers of others, in none of its records', async () => {
    const { text } = await searchA({ ...flat({}), pagination: { page_size: 200, page_number: 1 } })
    expect(text).not.toMatch(/identifier_type|"UIN"|"BRN"/)
  })

  it('has one text for a telephone number and the names of places whole, also in households', async () => {
    const social = await startMockRegistry('social', { profile: openimis, people: 20 })
    const criteria = { ...flat({}), reg_type: 'ns:org:RegistryType:SR' }
    const { text } = await post(social, paths.A, searchEnvelope([criteria])).finally(() =>
      social.close(),
    )
    expect(text).toMatch(/"phone_number":"\+999\d+"/)
    expect(text).toMatch(/"contained_in_place":{"name":"/)
    expect(text).toContain('"reg_type":"ns:org:RegistryType:SR"')
  })

  it('sends the signature back, and wants it to begin with its word', async () => {
    const send = (signature: unknown): Promise<ByHand> =>
      post(lineA, paths.A, searchEnvelope([flat({ firstName: given_name })], { signature }))
    expect((await send('Signature: nonsense')).body['signature']).toBe('Signature: nonsense')
    expect(await send('nonsense')).toMatchObject({ status: 400 })
  })

  it('acknowledges by a whole envelope, and says no more of a transaction', async () => {
    const message = { transaction_id: 't-1', txnstatus_request: {} }
    const envelope = { ...searchEnvelope([]), message }
    const answer = await post(lineA, '/api/api_dci/registry/txn/status', envelope)
    expect(answer).toMatchObject({
      status: 200,
      body: { header: { status: 'rcvd' }, message: { transaction_id: 't-1', ack_status: 'ACK' } },
    })
  })

  it('takes an event as it writes them itself', async () => {
    const item = { reference_id: 'e-1', timestamp: '2026-03-01T08:30:00Z', subscription_id: 'x' }
    const reg_record = { farmer_personal_details: {} }
    const message = { transaction_id: 't', notify_request: [{ ...item, data: { reg_record } }] }
    const envelope = { ...searchEnvelope([], { header: { action: 'notify' } }), message }
    const answer = await post(lineA, '/api/api_dci/registry/notify', envelope)
    expect(answer).toMatchObject({ status: 200, body: { message: { ack_status: 'ACK' } } })
  })

  it('asks for patience as its framework does', async () => {
    lineA.setFaults([{ status: 429, times: 1 }])
    expect(await searchA(flat({}))).toMatchObject({
      status: 429,
      body: { detail: 'Request was throttled. Expected available in 1 second.' },
    })
  })

  it('gives a token for a user name and a password', async () => {
    const login = '/api/api_dci/login/'
    const given = await post(lineA, login, { username: 'a', password: 'b' })
    expect(given.body['token']).toEqual(expect.any(String))
    expect(given.body['exp']).toEqual(expect.any(Number))
    expect((await post(lineA, login, { username: 'a' })).status).toBe(400)
  })

  it('has no keys to show, and no path that is not its own', async () => {
    expect((await get(lineA, '/.well-known/jwks.json')).body).toEqual({ keys: [] })
    const elsewhere = await post(lineA, '/registry/sync/search', searchEnvelope([flat({})]))
    expect(elsewhere).toMatchObject({ status: 404, body: { detail: 'Not found.' } })
  })
})

describe('openIMIS mock, line B, asked by hand', () => {
  it('fails over an identifier', async () => {
    const asked = { ...fr, query_type: 'idtype-value', query: { type: 'UIN', value: '1' } }
    expect(await searchB(asked)).toMatchObject({
      status: 500,
      body: { header: { status: 'error' } },
    })
  })

  it('reads a filter in query only, and everybody is found by any other', async () => {
    expect(totals(await searchB(flat({ firstName: given_name })))).toEqual([all])
    expect(totals(await searchB(nested({ firstName: given_name })))[0]).toBeLessThan(all)
  })

  it('requires reg_type', async () => {
    const { reg_type: _, ...untyped } = nested({}) as Record<string, unknown>
    expect((await searchB(untyped)).status).toBe(400)
  })

  it('has no subscriptions', async () => {
    expect((await post(lineB, '/api/api_dci/reg/subscribe', {})).status).toBe(404)
  })
})

const key = generateSigningJwk('EdDSA')

describe.each([
  ['A', openimis, lineA],
  ['B', openimisB, lineB],
])('a client of this library and the openIMIS mock, line %s', (_, profile, mock) => {
  const client = createRegistryClient({
    registry: 'fr',
    identity: createIdentity({ sender_id: 'sr.example.gov', keys: [key] }),
    partner: definePartner({
      id: 'fr',
      baseUrl: mock.url,
      profile,
      signatures: 'optional',
    }),
  })

  it('finds the sample by what its line says, and nothing of it passes for verified', async () => {
    const answer = await client.sync.search(predicate(['given_name', 'eq', mock.sample.value]))
    expect(recordsOf(answer).length).toBeGreaterThan(0)
    expect(answer.signature).toMatchObject({ status: 'unsigned', reason: 'echoed' })
  })

  it.each([
    ['an identifier', idTypeValue('UIN', '1')],
    ['a key that is left out', expression({ shoeSize: { $eq: 43 } })],
    ['a second item', [predicate(['sex', 'eq', 'male']), predicate(['sex', 'eq', 'female'])]],
  ])('refuses to send %s', async (_, criteria) => {
    const before = mock.exchanges().length
    await expect(client.sync.search(criteria as never)).rejects.toMatchObject({
      code: expect.stringMatching(/\.unsupported$/) as string,
    })
    expect(mock.exchanges()).toHaveLength(before)
  })
})
