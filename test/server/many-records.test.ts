import { describe, expect, it } from 'vitest'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { BackendResult, RegistryHandlerOptions } from '../../src/server/index.js'
import { noon, post, searchItem, searchText, them, us } from '../kit.js'

interface Item {
  readonly status_reason_code?: string
  readonly data?: { readonly reg_records: readonly object[] }
}

const three = [{ sex: 'female' }, { sex: 'male' }, { sex: 'female' }]

/** What became of each of four items that ask for a page of two: its number of records, or why there are none. */
async function outcomes(
  options: Partial<RegistryHandlerOptions<'crvs'>>,
  given: () => BackendResult<object> | Promise<BackendResult<object>> = () => ({
    reg_records: three,
  }),
): Promise<unknown[]> {
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: { search: given },
    now: () => noon,
    replay: false,
    ...options,
  })
  const query = { query_type: 'idtype-value', query: { type: 'BRN', value: '1' } }
  const search_criteria = { ...query, pagination: { page_size: 2, page_number: 1 } }
  const search_request = ['r-1', 'r-2', 'r-3', 'r-4'].map((reference_id) =>
    searchItem({ reference_id, search_criteria }),
  )
  const body = await searchText({ message: { transaction_id: 't-1', search_request } })
  const [first, second] = [await handler.handle(post(body)), await handler.handle(post(body))]
  expect([first.status, second.status]).toEqual([200, 200])
  const { message } = JSON.parse(second.body) as { message: { search_response: Item[] } }
  return message.search_response.map(
    (one) => one.data?.reg_records.length ?? one.status_reason_code,
  )
}

const tooMany = 'rjct.search.too_many_records_found'
const limits = { maxRecords: 5 }

describe('records of one answer, all its items together (S9)', () => {
  it('are as many as there is room for: items beyond are refused, those before them stand', async () => {
    expect(await outcomes({ limits })).toEqual([2, 2, tooMany, tooMany])
    const later = (): Promise<BackendResult<object>> => Promise.resolve({ reg_records: three })
    expect(await outcomes({ limits }, later)).toEqual([2, 2, tooMany, tooMany])
  })

  it('are counted as they came where the backend made the page, however large', async () => {
    const pagination = { page_size: 3, page_number: 1, total_count: 3 }
    const made = (): BackendResult<object> => ({ reg_records: three, pagination })
    expect(await outcomes({ limits }, made)).toEqual([3, tooMany, tooMany, tooMany])
  })

  it('are held to it for who is judged by `authorize`, too, and all there is room for go out', async () => {
    const authorize = (): { allow: true } => ({ allow: true })
    expect(await outcomes({ limits, authorize })).toEqual([2, 2, tooMany, tooMany])
    expect(await outcomes({})).toEqual([2, 2, 2, 2])
  })

  it('are 10,000 unless told otherwise, and never less than a page that may be asked for', async () => {
    const many = { length: 9_999 }
    const pagination = { page_size: 9_999, page_number: 1, total_count: 9_999 }
    const given = (): BackendResult<object> => ({
      reg_records: Array.from(many, () => ({})),
      pagination,
    })
    expect(await outcomes({}, given)).toEqual([9_999, tooMany, tooMany, tooMany])
    const two = await outcomes({ limits: { maxPageSize: 20_000 } }, given)
    expect(two).toEqual([9_999, 9_999, tooMany, tooMany])
  })
})
