import { describe, expect, it } from 'vitest'
import { idTypeValue, predicate, recordsOf } from '../../src/model/index.js'
import { answerHeader } from '../../src/envelope/index.js'
import { defineProfile, opencrvs, standard } from '../../src/peers/index.js'
import type { HttpAnswer, HttpRequest } from '../../src/transport/index.js'
import { clientOver, http, noon, scripted, them, us } from '../kit.js'

const one = idTypeValue('BRN', '2019B000001')
const two = idTypeValue('BRN', '2019B000002')
const three = predicate(['sex', 'eq', 'female'])
const first = { identifier: [{ identifier_type: 'BRN', identifier_value: '2019B000001' }] }
const second = { identifier: [{ identifier_type: 'BRN', identifier_value: '2019B000002' }] }

type Item = Record<string, unknown>

/** An unsigned answer with these items; `ids` are the references asked. */
function answering(
  items: (ids: readonly string[]) => Item[],
): (request: HttpRequest) => HttpAnswer {
  return (request) => {
    const asked = JSON.parse(request.body ?? '') as {
      message: { transaction_id: string; search_request: { reference_id: string }[] }
    }
    const ids = asked.message.search_request.map(({ reference_id }) => reference_id)
    const header = answerHeader({
      message_id: 'a-1',
      action: 'on-search',
      status: 'succ',
      sender_id: them.sender_id,
      receiver_id: us.sender_id,
      total_count: ids.length,
      completed_count: ids.length,
      now: noon,
    })
    const { transaction_id } = asked.message
    const search_response = items(ids).map((item) => ({
      timestamp: '2026-03-01T08:30:00Z',
      ...item,
    }))
    const message = { transaction_id, correlation_id: 'c-1', search_response }
    return http(200, JSON.stringify({ header, message }))
  }
}

function facing(
  items: (ids: readonly string[]) => Item[],
  sheet = {},
): ReturnType<typeof clientOver<'crvs'>> {
  return clientOver('crvs', scripted(answering(items)), { signatures: 'optional', ...sheet })
}

function withRecords(reference_id: string | undefined, ...reg_records: unknown[]): Item {
  return { reference_id, status: 'succ', data: { version: '1.0.0', reg_records } }
}

describe('a batch', () => {
  it('sends all its searches in one message and matches the answers by reference_id, never by index', async () => {
    const client = facing(([a, b]) => [withRecords(b, second), withRecords(a, first)])
    const answer = await client.sync.search([one, two])
    expect(answer.items.map(({ kind }) => kind)).toEqual(['found', 'found'])
    expect(answer.items[0]).toMatchObject({ records: [first] })
    const { reference_id } = answer.items[1]
    expect(recordsOf(answer, { reference_id })).toEqual([second])
  })

  it('tells each outcome apart: none, refused with its reason, pending, left out', async () => {
    const reason = 'rjct.something.of_its_own'
    const client = facing(([a, b, c]) => [
      { reference_id: c, status: 'rcvd' },
      { reference_id: b, status: 'rjct', status_reason_code: reason, status_reason_message: 'no' },
      withRecords(a),
    ])
    const { items } = await client.sync.search([one, two, three, three])
    expect(items.map(({ kind }) => kind)).toEqual(['none', 'refused', 'pending', 'missing'])
    expect(items[1]).toMatchObject({ reason, peerMessage: 'no' })
  })

  it('takes an answer without any item for "no match" (peers README 3)', async () => {
    const { items } = await facing(() => []).sync.search([one, two])
    expect(items.map(({ kind }) => kind)).toEqual(['none', 'none'])
  })

  it('takes what is left out for "no match" in a family that says it so (OpenCRVS)', async () => {
    const sheet = { profile: opencrvs, knowsUsAs: 'https://sr.example.gov', sign: false }
    const { items } = await facing(([a]) => [withRecords(a, first)], sheet).sync.search([one, two])
    expect(items.map(({ kind }) => kind)).toEqual(['found', 'none'])
  })

  it('checks each answer against its own identifier', async () => {
    const swapped = facing(([a, b]) => [withRecords(a, second), withRecords(b, first)])
    await expect(swapped.sync.search([one, two])).rejects.toMatchObject({
      code: 'answer.wrong_identifier',
      problems: [{ pointer: '/message/search_response/0/data/reg_records/0' }],
    })
  })

  it.each([
    ['one search twice', ([a]: readonly string[]) => [withRecords(a), withRecords(a)]],
    ['a search that was not asked', () => [withRecords('r-of-somebody')]],
    ['a search it does not name', () => [withRecords(undefined)]],
  ])('is refused when the answer is about %s', async (_, items) => {
    await expect(facing(items).sync.search([one, two])).rejects.toMatchObject({
      code: 'answer.uncorrelated',
    })
  })

  it('of more than the partner’s family reads is refused before sending', async () => {
    const profile = defineProfile(standard, { name: 'first-only', maxItems: 1 })
    const transport = scripted(() => http(500, ''))
    const client = clientOver('crvs', transport, { profile })
    await expect(client.sync.search([one, two])).rejects.toMatchObject({
      code: 'query.unsupported',
    })
    expect(transport.sent).toHaveLength(0)
  })

  it('needs at least one search', async () => {
    const none = facing(() => []).sync.search([])
    await expect(none).rejects.toThrow(TypeError)
  })
})

describe('what comes back is measured', () => {
  const pagination = { page_size: 2, page_number: 1, total_count: 5 }

  it('more records than are taken are refused', async () => {
    const client = facing(([a]) => [withRecords(a, first, first, first)])
    await expect(client.sync.search(three, { maxRecords: 2 })).rejects.toMatchObject({
      code: 'answer.too_many',
    })
    expect(recordsOf(await client.sync.search(three, { maxRecords: 3 }))).toHaveLength(3)
  })

  it.each([
    ['fewer records than this page must hold', [first], pagination],
    ['more records than it says there are', [first, first], { ...pagination, total_count: 1 }],
  ])('%s: marked, and refused when asked to', async (text, records, told) => {
    const client = facing(([a]) => [{ ...withRecords(a, ...records), pagination: told }])
    const { deviations } = await client.sync.search(three)
    expect(deviations).toContainEqual({
      pointer: '/message/search_response/0/pagination/total_count',
      text,
    })
    await expect(client.sync.search(three, { checkTotal: true })).rejects.toMatchObject({
      code: 'answer.incomplete',
    })
  })

  it('a last page and one told by cursor may hold fewer', async () => {
    const last = { ...pagination, page_number: 3 }
    const byNumber = facing(([a]) => [{ ...withRecords(a, first), pagination: last }])
    await expect(byNumber.sync.search(three, { checkTotal: true })).resolves.toBeDefined()
    const told = { ...pagination, next_cursor: 'c' }
    const byCursor = facing(([a]) => [{ ...withRecords(a, first), pagination: told }])
    await expect(byCursor.sync.search(three, { checkTotal: true })).resolves.toBeDefined()
  })
})
