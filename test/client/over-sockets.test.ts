import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRegistryClient, pages } from '../../src/client/index.js'
import type { RegistryClient } from '../../src/client/index.js'
import { createPeople, startMockRegistry, storyChild } from '../../src/mock/index.js'
import type { RunningMockRegistry } from '../../src/mock/index.js'
import {
  expression,
  idTypeValue,
  predicate,
  recordsOf,
  registryNames,
} from '../../src/model/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { definePartner } from '../../src/peers/index.js'
import { createTransport } from '../../src/transport/index.js'
import type { ExchangeEvent } from '../../src/server/index.js'
import { us } from '../kit.js'

const people = createPeople({ seed: 1, count: 120 })
const child = storyChild(1)
const transport = createTransport()
const events: ExchangeEvent[] = []
let mocks: RunningMockRegistry[] = []

beforeAll(async () => {
  mocks = await Promise.all(
    registryNames.map((registry) =>
      startMockRegistry(registry, {
        people,
        trust: us.jwks,
        signatures: 'required',
        onExchange: (event) => events.push(event),
      }),
    ),
  )
})

afterAll(async () => {
  await transport.close()
  await Promise.all(mocks.map((mock) => mock.close()))
})

function client<R extends RegistryName>(registry: R): RegistryClient<R> {
  const mock = mocks.find((one) => one.registry === registry)
  const partner = definePartner({
    id: registry,
    baseUrl: mock?.url ?? '',
    keys: { jwks: mock?.jwksUrl ?? '' },
  })
  return createRegistryClient({ registry, identity: us, partner, transport })
}

describe('over real sockets', () => {
  it('a signed search is verified on both sides', async () => {
    const answer = await client('crvs').sync.search(idTypeValue('BRN', child.brn))
    expect(recordsOf(answer)[0]?.birth_date).toBe(child.birth_date.crvs)
    expect(answer.signature.status).toBe('verified')
    expect(events.at(-1)).toMatchObject({
      status: 200,
      outcome: 'verified',
      sender_id: us.sender_id,
    })
  })

  it.each(registryNames)(
    '%s answers its sample identifier without any deviation',
    async (registry) => {
      const { sample } = mocks.find((one) => one.registry === registry) as RunningMockRegistry
      const answer = await client(registry).sync.search(idTypeValue(sample.type, sample.value))
      expect(answer.message.search_response[0]?.status).toBe('succ')
      expect(answer.message.search_response[0]?.data?.reg_records.length).toBeGreaterThan(0)
      expect(answer.deviations).toEqual([])
    },
  )

  it('social answers with members when asked for them', async () => {
    const criteria = { ...idTypeValue('UIN', child.uin), response_entity: 'Member' } as const
    const [member] = recordsOf(await client('social').sync.search(criteria))
    expect(member?.demographic_info?.birth_date).toBe(child.birth_date.social)
  })

  it('an expression and a predicate that mean the same find the same', async () => {
    const civil = client('crvs')
    const byPredicate = await civil.sync.search(predicate(['sex', 'eq', 'female']))
    const byExpression = await civil.sync.search(expression({ sex: { $eq: 'female' } }))
    expect(recordsOf(byPredicate).length).toBeGreaterThan(10)
    expect(recordsOf(byExpression)).toEqual(recordsOf(byPredicate))
  })

  it('a query that cannot be evaluated is refused, never answered with everybody', async () => {
    const answer = await client('crvs').sync.search(predicate(['shoe_size', 'eq', 43]))
    expect(() => recordsOf(answer)).toThrow(
      expect.objectContaining({
        code: 'answer.item_refused',
        reason: 'rjct.search_criteria.invalid',
      }),
    )
  })
})

describe('pages', () => {
  it('give everybody exactly once, and end', async () => {
    const seen = new Set<string>()
    const numbers: number[] = []
    const everybody = predicate(['birth_date', 'ge', '1900-01-01'])
    for await (const page of pages(client('crvs'), everybody, { page_size: 50 })) {
      numbers.push(page.records.length)
      for (const { identifier } of page.records) seen.add(JSON.stringify(identifier))
    }
    expect(numbers).toEqual([50, 50, 20])
    expect(seen.size).toBe(people.count)
  })

  it('begin where an earlier run stopped', async () => {
    const everybody = predicate(['birth_date', 'ge', '1900-01-01'])
    const options = { page_size: 50, page_number: 3 }
    const counts: (number | undefined)[] = []
    for await (const page of pages(client('crvs'), everybody, options)) {
      counts.push(page.pagination?.total_count)
    }
    expect(counts).toEqual([people.count])
  })

  it('of nobody are one empty page', async () => {
    const found: number[] = []
    for await (const { records } of pages(client('crvs'), idTypeValue('BRN', 'nobody'))) {
      found.push(records.length)
    }
    expect(found).toEqual([0])
  })

  it('need a whole page size', async () => {
    const first = pages(client('crvs'), idTypeValue('BRN', 'x'), { page_size: 0 }).next()
    await expect(first).rejects.toThrow(TypeError)
  })
})

describe('what only one registry offers', () => {
  it('ibr says who is enrolled', async () => {
    const ibr = client('ibr')
    const yes = await ibr.sync.enrolled(idTypeValue('UIN', child.uin))
    const no = await ibr.sync.enrolled(idTypeValue('UIN', '0000000000'))
    expect(yes.message.enrolled_response[0]).toMatchObject({
      enrolled_status: 'yes',
      status: 'succ',
    })
    expect(no.message.enrolled_response[0]).toMatchObject({ enrolled_status: 'no' })
  })

  it('ibr takes enrolments and then finds them', async () => {
    const ibr = client('ibr')
    const newcomer = { identifier_type: 'UIN', identifier_value: '4242424242' }
    const answer = await ibr.sync.enrollment.updates([
      { member: { member_identifier: [newcomer] }, enrollment_status: '1' },
    ])
    expect(answer.message.enrolled_response[0]).toMatchObject({ status: 'succ' })
    const found = await ibr.sync.search(idTypeValue('UIN', '4242424242'))
    expect(recordsOf(found)).toHaveLength(1)
  })

  it('dr says who is disabled, how, and with what support', async () => {
    const dr = client('dr')
    const criteria = idTypeValue('UIN', child.uin)
    const disabled = await dr.sync.disabled(criteria)
    const [details] = recordsOf(await dr.sync.getDisabilityDetails(criteria))
    const support = recordsOf(await dr.sync.getDisabilitySupport(criteria))
    expect(disabled.message.disabled_response[0]).toMatchObject({ disabled_status: 'yes' })
    expect(details?.disability_details).toHaveLength(1)
    expect(support.length).toBeGreaterThan(0)
  })

  it('is not found elsewhere: crvs has no such path', async () => {
    const { url } = mocks[0] as RunningMockRegistry
    const answer = await fetch(`${url}/registry/sync/enrolled`, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(404)
  })
})
