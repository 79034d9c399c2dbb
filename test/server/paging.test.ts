import { describe, expect, it } from 'vitest'
import { createRegistryClient, pages } from '../../src/client/index.js'
import { predicate } from '../../src/model/index.js'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { BackendCriteria, BackendResult, RegistryHandler } from '../../src/server/index.js'
import type { RegistryHandlerOptions } from '../../src/server/index.js'
import { http, noon, post, refusalOf, scripted, searchItem, searchText, them, us } from '../kit.js'
import { everybody, stage } from './later/later-kit.js'

type Search = (criteria: BackendCriteria) => BackendResult<object>
type Item = Readonly<Record<string, unknown>>

const born = ['2019-03-04', '2021-01-01', '2020-06-30']

/** Records that know nothing of pages. */
const all: Search = () => ({ reg_records: born.map((birth_date) => ({ birth_date })) })

/** A backend that tells pages by cursor: two records a page, five in all, of which it counts those it has found. */
function byCursor({ pagination }: BackendCriteria): BackendResult<object> {
  const start = Number(pagination?.cursor ?? 0)
  const numbers = [0, 1, 2, 3, 4].slice(start, start + 2)
  const place = { page_size: 2, page_number: 1, total_count: start + numbers.length }
  const next = start + 2 < 5 ? { next_cursor: String(start + 2) } : {}
  return {
    reg_records: numbers.map((number) => ({
      birth_date: `202${String(number)}-01-01`,
    })) as object[],
    pagination: { ...place, ...next },
  }
}

function registry(
  search: Search,
  options: Partial<RegistryHandlerOptions<'crvs'>> = {},
): RegistryHandler<'crvs'> {
  return createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: { search },
    now: () => noon,
    replay: false,
    ...options,
  })
}

async function asked(handler: RegistryHandler, criteria: Item): ReturnType<typeof handler.handle> {
  const search_criteria = { ...(searchItem()['search_criteria'] as Item), ...criteria }
  const search_request = [searchItem({ search_criteria })]
  return handler.handle(
    post(await searchText({ message: { transaction_id: 't-1', search_request } })),
  )
}

interface Answered {
  readonly data: { readonly reg_records: readonly Item[] }
  readonly pagination: Item
}

async function itemOf(handler: RegistryHandler, criteria: Item): Promise<Answered> {
  const { body } = await asked(handler, criteria)
  const { message } = JSON.parse(body) as { message: { search_response: [Answered] } }
  return message.search_response[0]
}

const datesIn = ({ data }: Answered): unknown[] => data.reg_records.map((one) => one['birth_date'])

describe('a backend that gives everything and says nothing of pages', () => {
  it('has its page cut, with the count of all', async () => {
    const item = await itemOf(registry(all), { pagination: { page_size: 2, page_number: 2 } })
    expect(datesIn(item)).toEqual(['2020-06-30'])
    expect(item.pagination).toEqual({ page_size: 2, page_number: 2, total_count: 3 })
  })

  it('has an empty page after the last', async () => {
    const item = await itemOf(registry(all), { pagination: { page_size: 2, page_number: 3 } })
    expect([datesIn(item), item.pagination['total_count']]).toEqual([[], 3])
  })

  it('has all of it given where no page is asked for', async () => {
    const item = await itemOf(registry(all), {})
    expect([datesIn(item), item.pagination['total_count']]).toEqual([born, 3])
  })

  it('is sorted before the page is cut', async () => {
    const sort = [{ attribute_name: 'birth_date', sort_order: 'desc' }]
    const pagination = { page_size: 2, page_number: 1 }
    const item = await itemOf(registry(all), { sort, pagination })
    expect(datesIn(item)).toEqual(['2021-01-01', '2020-06-30'])
  })

  it('is sorted by several attributes, members of members, what is missing last', async () => {
    const people = [
      { name: { surname: 'B' }, birth_date: '2020-01-01' },
      { birth_date: '2018-01-01' },
      { name: { surname: 'A' }, birth_date: '2021-01-01' },
      { name: { surname: 'B' }, birth_date: '2019-01-01' },
    ]
    const handler = registry(() => ({ reg_records: people }))
    const sort = ['name.surname', 'birth_date'].map((attribute_name) => ({ attribute_name }))
    const sorted = await itemOf(handler, { sort })
    expect(datesIn(sorted)).toEqual(['2021-01-01', '2019-01-01', '2020-01-01', '2018-01-01'])
  })

  it('has its page cut after those are left out who may not be seen, and before anybody is counted', async () => {
    const handler = registry(all, {
      authorize: () => ({
        allow: true,
        rowFilter: (record) => (record as Item)['birth_date'] !== '2019-03-04',
      }),
    })
    const item = await itemOf(handler, { pagination: { page_size: 1, page_number: 2 } })
    expect(datesIn(item)).toEqual(['2020-06-30'])
    expect(item.pagination).toEqual({ page_size: 1, page_number: 2, total_count: 2 })
  })
})

describe('a backend that gives everything, and who asks for no page (S9)', () => {
  const bounded = { limits: { maxPageSize: 2 } }

  it('is refused what is more than a page, and told how to ask', async () => {
    const item = await itemOf(registry(all, bounded), {})
    expect(item).toMatchObject({
      status: 'rjct',
      status_reason_code: 'rjct.search.too_many_records_found',
    })
    expect(item).not.toHaveProperty('data')
  })

  it('is given it page by page', async () => {
    const item = await itemOf(registry(all, bounded), { pagination: { page_size: 2 } })
    expect([datesIn(item).length, item.pagination['total_count']]).toEqual([2, 3])
  })

  it('has its methods called as its own', async () => {
    const backend = {
      born,
      search(): BackendResult<object> {
        return { reg_records: this.born.map((birth_date) => ({ birth_date })) }
      },
    }
    const item = await itemOf(registry(all, { backend: backend as never }), {})
    expect(datesIn(item)).toEqual(born)
  })
})

describe('a backend that makes its pages', () => {
  it('is told order and page as they were asked for, and its word counts', async () => {
    let told: BackendCriteria | undefined
    const handler = registry((criteria) => {
      told = criteria
      const pagination = { page_size: 1, page_number: 7, total_count: 70 }
      return { reg_records: [{ birth_date: '2019-03-04' }], pagination }
    })
    const sort = [{ attribute_name: 'birth_date', sort_order: 'asc' }]
    const item = await itemOf(handler, { sort, pagination: { page_size: 10, page_number: 7 } })
    expect(told).toMatchObject({ sort, pagination: { page_size: 10, page_number: 7 } })
    expect(item.pagination).toEqual({ page_size: 1, page_number: 7, total_count: 70 })
  })

  it('by cursor is read to its end by this library’s client', async () => {
    const handler = registry(byCursor)
    const transport = scripted(async ({ url, body = '' }) => {
      const answer = await handler.handle(post(body, { path: new URL(url).pathname }))
      return http(answer.status, answer.body)
    })
    const sheet = { id: them.sender_id, baseUrl: 'https://crvs.example.gov', keys: them.jwks }
    const client = createRegistryClient({
      registry: 'crvs',
      identity: us,
      partner: definePartner(sheet),
      transport,
      now: () => noon,
    })
    const seen: number[] = []
    const query = predicate(['sex', 'eq', 'female'])
    for await (const { records } of pages(client, query, { page_size: 2 })) {
      seen.push(records.length)
    }
    expect(seen).toEqual([2, 2, 1])
  })

  it('by cursor is read to its end for who asks to be called back, page after page (R18)', async () => {
    const pageSizes = { callbacks: { pageSize: 3 } }
    const { ask, dealt, called } = stage({ search: byCursor as never, options: pageSizes })
    await ask({ message: everybody('r-1') })
    await dealt(1)
    const items = called().flatMap(
      ({ message }) => message.search_response as unknown as Answered[],
    )
    expect(items.map(({ data }) => data.reg_records.length)).toEqual([3, 2])
    expect(items.map(({ pagination }) => pagination['total_count'])).toEqual([5, 5])
  })

  it('by cursor gives who asks for one cursor later that page alone, with the next cursor', async () => {
    const { ask, dealt, called } = stage({ search: byCursor as never })
    const message = everybody('r-1') as { search_request: { search_criteria: Item }[] }
    const [one] = message.search_request
    const search_criteria = { ...one?.search_criteria, pagination: { page_size: 2, cursor: '2' } }
    await ask({ message: { ...message, search_request: [{ ...one, search_criteria }] } })
    await dealt(1)
    const items = called().flatMap(({ message: told }) => told.search_response)
    expect(items).toMatchObject([{ pagination: { total_count: 4, next_cursor: '4' } }])
  })

  it('gives the first page, and where the next begins, of more than can be called', async () => {
    const rules = { callbacks: { maxRecords: 3 } }
    const { ask, dealt, called } = stage({ search: byCursor as never, options: rules })
    const message = everybody('r-1') as { search_request: { search_criteria: Item }[] }
    const [one] = message.search_request
    const search_criteria = { ...one?.search_criteria, pagination: { page_size: 2 } }
    await ask({ message: { ...message, search_request: [{ ...one, search_criteria }] } })
    await dealt(1)
    const items = called().flatMap(({ message: told }) => told.search_response)
    expect(items).toMatchObject([{ pagination: { page_number: 1, next_cursor: '2' } }])
  })
})

describe('a page that is not given is refused, with its place (S9)', () => {
  const at = '/message/search_request/0/search_criteria/pagination'

  it.each([
    ['larger than the default limit', { page_size: 1001 }, `${at}/page_size`],
    ['with a cursor that is no text', { page_size: 1, cursor: { $gt: '' } }, `${at}/cursor`],
  ])('%s', async (_, pagination, pointer) => {
    let runs = 0
    const handler = registry(() => {
      runs += 1
      return { reg_records: [] }
    })
    const refusal = refusalOf(await asked(handler, { pagination }))
    expect(refusal).toMatchObject({ status: 400, code: 'err.request.bad', pointers: [pointer] })
    expect(runs).toBe(0)
  })

  it('of no size, where it is a later one', async () => {
    const refusal = refusalOf(await asked(registry(all), { pagination: { page_number: 2 } }))
    expect(refusal).toMatchObject({ status: 400, pointers: [`${at}/page_size`] })
  })

  it.each([[{}], [{ page_size: 3, cursor: null }], [{ page_size: 3, cursor: '' }]])(
    'but %j is one that is, at once and later',
    async (pagination) => {
      const item = await itemOf(registry(all), { pagination })
      expect([datesIn(item), item.pagination['total_count']]).toEqual([born, 3])
      const { ask, dealt, called } = stage({ search: all as never })
      const message = everybody('r-1') as { search_request: { search_criteria: Item }[] }
      const [one] = message.search_request
      const search_criteria = { ...one?.search_criteria, pagination }
      await ask({ message: { ...message, search_request: [{ ...one, search_criteria }] } })
      await dealt(1)
      expect(called()[0]?.message.search_response).toMatchObject([{ status: 'succ' }])
    },
  )

  it.each([
    ['by nothing', [{}]],
    ['by an attribute without a name', [{ attribute_name: '' }]],
  ])('nor an order %s', async (_, sort) => {
    const refusal = refusalOf(await asked(registry(all), { sort }))
    const pointer = '/message/search_request/0/search_criteria/sort/0/attribute_name'
    expect(refusal).toMatchObject({ status: 400, pointers: [pointer] })
  })

  it('nor one by more attributes than anybody needs', async () => {
    const sort = Array(17).fill({ attribute_name: 'birth_date' }) as object[]
    const refusal = refusalOf(await asked(registry(all), { sort }))
    const pointers = ['/message/search_request/0/search_criteria/sort']
    expect(refusal).toMatchObject({ status: 400, pointers })
  })

  it('larger than a limit of its own', async () => {
    const handler = registry(all, { limits: { maxPageSize: 2 } })
    const statuses = [2, 3].map(async (page_size) => {
      return (await asked(handler, { pagination: { page_size } })).status
    })
    expect(await Promise.all(statuses)).toEqual([200, 400])
  })
})
