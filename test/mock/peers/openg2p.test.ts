import { afterAll, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../../src/client/index.js'
import {
  compactJws,
  generateSigningJwk,
  importSigningKey,
  publicHalf,
} from '../../../src/envelope/index.js'
import { startMockRegistry } from '../../../src/mock/index.js'
import type { RunningMockRegistry } from '../../../src/mock/index.js'
import { expression, idTypeValue, predicate, recordsOf } from '../../../src/model/index.js'
import {
  createIdentity,
  definePartner,
  openg2p,
  openg2pNewer,
  partnerManagementKeys,
} from '../../../src/peers/index.js'
import { orjsonSorted } from '../../peers/peer-made.js'
import { get, post, searchEnvelope } from './by-hand.js'
import type { ByHand } from './by-hand.js'

const farmers = await startMockRegistry('fr', { profile: openg2p })
const social = await startMockRegistry('social', { profile: openg2p })
const newer = await startMockRegistry('fr', { profile: openg2pNewer })
const unsigned = await startMockRegistry('fr', { profile: openg2p, unsigned: true })
const issuer = generateSigningJwk('EdDSA')
const trusting = await startMockRegistry('fr', {
  profile: openg2p,
  trust: { keys: [publicHalf(issuer)] },
})
const mocks = [farmers, social, newer, unsigned, trusting]
afterAll(() => Promise.all(mocks.map((mock) => mock.close())))

const path = '/dci/registry/sync/search'
const farmer = { reg_type: 'Farmer', reg_record_type: 'Farmer' }
const sample = { query_type: 'idtype-value', query: farmers.sample }

interface Found {
  readonly header: Readonly<Record<string, unknown>>
  readonly message: { readonly search_response: readonly Item[] }
}

interface Item {
  readonly data: { readonly reg_records: readonly Readonly<Record<string, unknown>>[] }
  readonly pagination: { readonly total_count: number }
}

function search(criteria: object, mock: RunningMockRegistry = farmers): Promise<ByHand> {
  return post(mock, path, searchEnvelope([criteria]))
}

function found({ body }: ByHand): number | undefined {
  return (body as unknown as Found).message.search_response[0]?.pagination.total_count
}

function tree(query: object): object {
  return { ...farmer, query_type: 'expression', query: { value: { expression: { query } } } }
}

function list(...items: readonly object[]): object {
  return { ...farmer, query_type: 'predicate', query: items }
}

function item(seq_num: number, name: string, operator: string, attribute_value: unknown): object {
  return { seq_num, expression1: { attribute_name: name, operator, attribute_value } }
}

describe('OpenG2P mock, asked by hand', () => {
  it('finds by UIN and FID, with both in a list and a midnight in the birth date', async () => {
    const answer = await search({ ...farmer, ...sample })
    const [one] = (answer.body as unknown as Found).message.search_response
    const { farmer_personal_details: person } = one?.data.reg_records[0] as {
      farmer_personal_details: {
        readonly identifier: readonly { identifier_type: string; identifier_value: string }[]
      }
    }
    expect(person).toMatchObject({ birth_date: expect.stringMatching(/T00:00:00Z$/) as string })
    expect(person.identifier.map(({ identifier_type }) => identifier_type)).toEqual(['UIN', 'FID'])
    const query = { type: 'FID', value: person.identifier[1]?.identifier_value }
    expect(found(await search({ ...farmer, query_type: 'idtype-value', query }))).toBe(1)
  })

  it.each([
    ['a register that it has not', { ...farmer, ...sample, reg_type: 'Fisher' }],
    ['the published reg_type', { ...farmer, ...sample, reg_type: 'ns:org:RegistryType:FR' }],
    ['no reg_record_type', { reg_type: 'Farmer', ...sample }],
    ['another number', { ...farmer, ...sample, query: { type: 'BRN', value: '1' } }],
    ['a column that it has not', tree({ shoeSize: { $eq: 43 } })],
    ['an operator that it has not', tree({ given_name: { $regex: '.*' } })],
    ['a list of nothing', list()],
  ])('refuses %s within HTTP 200', async (_, criteria) => {
    const answer = await search(criteria)
    expect(answer).toMatchObject({
      status: 200,
      body: { header: { status: 'rjct' }, message: { search_response: [] } },
    })
    expect(answer.body['signature']).toMatch(/^[\w-]+\.\.[\w-]+$/)
  })

  it.each([['version'], ['receiver_id']])('requires header.%s', async (name) => {
    const envelope = searchEnvelope([{ ...farmer, ...sample }], { header: { [name]: undefined } })
    const answer = await post(farmers, path, envelope)
    expect(answer).toMatchObject({
      status: 200,
      body: { header: { status: 'rjct', status_reason_message: `Field required: header.${name}` } },
    })
  })

  it('evaluates trees, lists and values in lists alike', async () => {
    const [low, high] = ['1960-01-01', '1990-01-01']
    const items = [item(2, 'birth_date', 'lt', high), item(1, 'birth_date', 'ge', low)]
    const counts = await Promise.all([
      search(tree({ birth_date: { $gte: low, $lt: high } })),
      search(tree({ $and: [{ birth_date: { $gte: low } }, { birth_date: { $lt: high } }] })),
      search(list(...items)),
      search({ ...list(), query: { value: items } }),
    ])
    const [count = 0] = counts.map(found)
    expect(count).toBeGreaterThan(0)
    expect(new Set(counts.map(found))).toEqual(new Set([count]))
    const everybody = found(await search(tree({ birth_date: { $gte: '1000-01-01' } }))) ?? 0
    const others = { $or: [{ birth_date: { $lt: low } }, { birth_date: { $gte: high } }] }
    expect(found(await search(tree(others)))).toBe(everybody - count)
  })

  it('has a register of households and one of individuals in the social registry', async () => {
    const household = { reg_type: 'Household', reg_record_type: 'Group' }
    const query = { query_type: 'idtype-value', query: social.sample }
    expect(found(await search({ ...household, ...query }, social))).toBe(1)
    const individual = { ...tree({ sex: 'female' }), reg_type: 'Individual' }
    expect(found(await search(individual, social))).toBeGreaterThan(1)
  })

  it('says that its validation is switched off when it does not sign', async () => {
    const answer = await search({ ...farmer, ...sample }, unsigned)
    expect(answer.body['signature']).toBe('signature_validation_disabled')
  })

  it('says of what is no message what its framework says', async () => {
    expect(await post(farmers, path, '{')).toMatchObject({ status: 422 })
    expect(await post(farmers, '/registry/sync/search', {})).toMatchObject({
      status: 404,
      body: { detail: 'Not Found' },
    })
  })

  it('asks for patience in an error of its own', async () => {
    farmers.setFaults([{ status: 429, times: 1 }])
    expect(await search({ ...farmer, ...sample })).toMatchObject({
      status: 429,
      body: { g2PcError: { code: 'G2P-429' } },
    })
  })

  it('acknowledges at its newer path, and the answer comes to nobody', async () => {
    const envelope = searchEnvelope([{ ...farmer, ...sample }])
    const taken = await post(newer, '/dci/async/search', envelope)
    expect(taken.body).toMatchObject({ message: { ack_status: 'ACK' } })
    expect((await post(newer, path, envelope)).status).toBe(404)
  })
})

const key = generateSigningJwk('EdDSA')

function clientOf<R extends 'fr' | 'social'>(
  mock: RunningMockRegistry<R>,
  profile = openg2p,
): ReturnType<typeof createRegistryClient<R>> {
  const keys = partnerManagementKeys({ url: mock.url })
  return createRegistryClient<R>({
    registry: mock.registry,
    identity: createIdentity({ sender_id: 'sr.example.gov', keys: [key] }),
    partner: definePartner({
      id: mock.registry,
      baseUrl: mock.url,
      profile,
      keys,
      signatures: 'required',
    }),
  })
}

describe('a client of this library and the OpenG2P mock', () => {
  it.each([
    ['fr', farmers, openg2p],
    ['social', social, openg2p],
    ['fr', newer, openg2pNewer],
  ])('finds the sample of %s, verified by keys of Partner Management', async (_, mock, profile) => {
    const { type, value } = mock.sample
    const answer = await clientOf(mock, profile).sync.search(idTypeValue(type, value))
    expect(recordsOf(answer)).toHaveLength(1)
    expect(answer.signature).toMatchObject({ status: 'verified' })
  })

  it('finds by attributes', async () => {
    const criteria = predicate(['birth_date', 'ge', '1960-01-01'], ['sex', 'eq', 'female'])
    expect(recordsOf(await clientOf(farmers).sync.search(criteria)).length).toBeGreaterThan(0)
  })

  it('refuses to send an operator that it has not', async () => {
    const before = farmers.exchanges().length
    const criteria = expression({ given_name: { $regex: '.*' } })
    await expect(clientOf(farmers).sync.search(criteria)).rejects.toMatchObject({
      code: 'query.unsupported',
    })
    expect(farmers.exchanges()).toHaveLength(before)
  })

  it('reads a refusal within HTTP 200 as one', async () => {
    const criteria = predicate(['shoe_size', 'eq', '43'])
    await expect(clientOf(farmers).sync.search(criteria).then(recordsOf)).rejects.toMatchObject({
      code: 'answer.refused',
      reason: 'rjct.search_criteria.invalid',
    })
  })
})

describe('keys of the OpenG2P mock', () => {
  it('are at Partner Management and at the usual path, the same ones', async () => {
    const { body } = await get(farmers, '/keys/PARTNER_FR')
    expect(body).toMatchObject({
      partner_id: 'PARTNER_FR',
      keys: [
        { algorithm: 'EdDSA', public_key: expect.stringContaining('BEGIN PUBLIC KEY') as string },
      ],
    })
    const { keys } = (await get(farmers, '/.well-known/jwks.json')).body as {
      keys: { kid: string }[]
    }
    expect(body['keys']).toMatchObject([{ kid: keys[0]?.kid }])
  })

  it('sign the sorted text in raw UTF-8', async () => {
    const { body } = await search({ ...farmer, ...sample })
    const { signature, header, message } = body as unknown as Found & { signature: string }
    const [head = '', , tail = ''] = signature.split('.')
    const payload = Buffer.from(orjsonSorted({ header, message })).toString('base64url')
    const jwk = farmers.identity.jwks.keys[0] as object
    const publicKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
    const signed = Buffer.from(`${head}.${payload}`)
    const bytes = Buffer.from(tail, 'base64url')
    expect(await crypto.subtle.verify('Ed25519', publicKey, bytes, signed)).toBe(true)
  })
})

describe('consent at the OpenG2P mock', () => {
  function consent(value: string): string | Promise<string> {
    const claims = {
      jti: 'consent-1',
      subject_id: { type: 'UIN', value },
      aud: 'fr',
      purpose: 'subsidy',
      grants: [{ data_controller: 'fr', data_scopes: ['farm_type'] }],
      validity: { valid_from: '2020-01-01T00:00:00Z', valid_until: '2100-01-01T00:00:00Z' },
      issued_at: '2020-01-01T00:00:00Z',
    }
    const context = { sender_id: 'fr', key: importSigningKey(issuer), created: 0, expires: 0 }
    return compactJws.sign(JSON.stringify(claims), context)
  }

  async function ask(mock: RunningMockRegistry, value: string): Promise<ByHand> {
    const authorize = { consent_jws: await consent(value) }
    return search({ ...farmer, ...sample, authorize }, mock)
  }

  it('cuts records to what was granted, by trusted keys', async () => {
    const { body } = await ask(trusting, farmers.sample.value)
    const [item] = (body as unknown as Found).message.search_response
    expect(item?.data.reg_records).toEqual([{ farm_type: expect.any(String) as string }])
  })

  it.each([
    ['is of somebody else', trusting, '9000000001'],
    ['is by nobody who is trusted', farmers, farmers.sample.value],
  ])('refuses what %s', async (_, mock, value) => {
    expect(await ask(mock, value)).toMatchObject({
      status: 200,
      body: { header: { status: 'rjct' }, message: { search_response: [] } },
    })
  })
})
