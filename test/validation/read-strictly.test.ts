import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import type { Problem } from '../../src/errors/index.js'
import { readMessage } from '../../src/validation/index.js'
import type { ReceivedEnvelope, Strictness } from '../../src/validation/index.js'
import { byIdentifier, recordsAnswer, requestHeader, searchRequest } from './envelopes.js'

type Fields = Record<string, unknown>

const item = '/message/search_request/0'
const criteria = `${item}/search_criteria`

function problemsOf(envelope: ReceivedEnvelope, strictness: Strictness): readonly Problem[] {
  try {
    readMessage(envelope, { registry: 'crvs', operation: 'sync.search', strictness })
    return []
  } catch (error) {
    expect(isDciError(error) && error.code).toBe('message.invalid')
    return isDciError(error) ? error.problems : []
  }
}

function withMessage(more: Fields): ReceivedEnvelope {
  const { header, message } = searchRequest(byIdentifier)
  return { header, message: { ...(message as Fields), ...more } }
}

function withPage(pagination: Fields): ReceivedEnvelope {
  return searchRequest({ ...byIdentifier, pagination })
}

const refused: [string, ReceivedEnvelope, string, string | undefined][] = [
  [
    'an id over 99 characters',
    withMessage({ transaction_id: 'x'.repeat(100) }),
    '/message/transaction_id',
    undefined,
  ],
  [
    'a bad timestamp',
    searchRequest(byIdentifier, { timestamp: 'soon' }),
    `${item}/timestamp`,
    'rjct.timestamp.invalid',
  ],
  [
    'a time without a zone',
    searchRequest(byIdentifier, { timestamp: '2026-01-15T10:30:00' }),
    `${item}/timestamp`,
    'rjct.timestamp.invalid',
  ],
  [
    'a locale of two letters',
    searchRequest(byIdentifier, { locale: 'en' }),
    `${item}/locale`,
    undefined,
  ],
  [
    'a locale in capitals',
    searchRequest(byIdentifier, { locale: 'ENG' }),
    `${item}/locale`,
    undefined,
  ],
  [
    'page_size 0',
    withPage({ page_size: 0 }),
    `${criteria}/pagination/page_size`,
    'rjct.pagination.invalid',
  ],
  [
    'page_size below 0 as text',
    withPage({ page_size: '-1' }),
    `${criteria}/pagination/page_size`,
    'rjct.pagination.invalid',
  ],
  [
    'page_number 0',
    withPage({ page_size: 1, page_number: 0 }),
    `${criteria}/pagination/page_number`,
    'rjct.pagination.invalid',
  ],
  [
    'page_size 0 beside the criteria',
    searchRequest(byIdentifier, { pagination: { page_size: 0 } }),
    `${item}/pagination/page_size`,
    'rjct.pagination.invalid',
  ],
  ['an empty batch', withMessage({ search_request: [] }), '/message/search_request', undefined],
  ['a wrong type', withMessage({ search_request: 7 }), '/message/search_request', undefined],
  ['no criteria', searchRequest(undefined), criteria, 'rjct.search_criteria.invalid'],
  [
    'no query',
    searchRequest({ query_type: 'predicate' }),
    `${criteria}/query`,
    'rjct.search_criteria.invalid',
  ],
  [
    'a query for nothing',
    searchRequest({ query_type: 'idtype-value', query: { type: 'BRN', value: '' } }),
    `${criteria}/query/value`,
    'rjct.search_criteria.invalid',
  ],
  [
    'a query in another language',
    searchRequest({ query_type: 'predicate', query: 'a == 1' }),
    `${criteria}/query`,
    'rjct.search_criteria.invalid',
  ],
]

describe('a request that arrives at a registry (peers README, section 9)', () => {
  it.each(refused)('is refused with %s', (_what, envelope, pointer, reason) => {
    const problems = problemsOf(envelope, 'registry')
    expect(problems.map((problem) => problem.pointer)).toContain(pointer)
    expect(problems.find((problem) => problem.pointer === pointer)?.reason).toBe(reason)
    expect(problems.filter(({ text }) => text.includes(';'))).toEqual([])
  })

  it.each(['message_ts', 'sender_id'])('is refused without header %s', (key) => {
    const envelope = {
      ...searchRequest(byIdentifier),
      header: requestHeader('search', { [key]: undefined }),
    }
    expect(problemsOf(envelope, 'registry')).toMatchObject([
      { pointer: `/header/${key}`, text: 'missing' },
    ])
  })

  it('is refused on the path of another operation', () => {
    const envelope = {
      header: requestHeader('subscribe'),
      message: { transaction_id: 't', subscribe_request: [] },
    }
    expect(problemsOf(envelope, 'registry')).toMatchObject([{ pointer: '/message/search_request' }])
  })

  it('is read with empty ids, as the published samples have them', () => {
    const envelope = searchRequest(byIdentifier, { reference_id: '' })
    const message = { ...(envelope.message as Fields), transaction_id: '' }
    expect(problemsOf({ ...envelope, message }, 'registry')).toEqual([])
    const without = { ...(envelope.message as Fields), transaction_id: undefined }
    expect(problemsOf({ ...envelope, message: without }, 'registry')).toHaveLength(1)
  })

  it.each([
    ['an id of 99 characters', withMessage({ transaction_id: 'x'.repeat(99) })],
    ['numbers as text', withPage({ page_size: '10', page_number: '1' })],
    [
      'another identifier type',
      searchRequest({ ...byIdentifier, query: { type: 'X', value: '1' } }),
    ],
    [
      'an expression of its own kind',
      searchRequest({
        query_type: 'expression',
        query: { type: 'ns', value: { expression: { a: 1 } } },
      }),
    ],
    [
      'no total_count',
      {
        ...searchRequest(byIdentifier),
        header: requestHeader('search', { total_count: undefined }),
      },
    ],
  ])('is read with %s', (_what, envelope) => {
    expect(problemsOf(envelope, 'registry')).toEqual([])
  })
})

describe('anything else', () => {
  const usable = refused.slice(0, 10)

  it.each(usable)('is read with %s, as a deviation', (_what, envelope, pointer) => {
    const { deviations } = readMessage(envelope, { registry: 'crvs' })
    expect(deviations.map((deviation) => deviation.pointer)).toContain(pointer)
  })

  it('is read with a code outside its list, at its pointer', () => {
    const { deviations, message } = readMessage(recordsAnswer({ sex: 'X' }), { registry: 'crvs' })
    expect(deviations).toEqual([
      {
        pointer: '/message/search_response/0/data/reg_records/0/sex',
        text: 'not in the list SexCategoryEnum; kept',
      },
    ])
    expect(JSON.stringify(message)).toContain('"sex":"X"')
  })
})
