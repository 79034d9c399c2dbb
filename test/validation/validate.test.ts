import { describe, expect, it } from 'vitest'
import { actionsOf } from '../../src/model/actions.js'
import { registryNames } from '../../src/model/registry.js'
import { loadValidators } from '../../src/validation/index.js'

const timestamp = '2022-12-04T17:20:07-04:00'
const item = { reference_id: 'r-1', timestamp, status: 'succ' }
const identifier = [{ identifier_type: 'UIN', identifier_value: '0047951632' }]

const records = {
  crvs: { identifier, name: { surname: 'Phumchai' }, birth_date: '1995', sex: 'female' },
  social: { group_identifier: identifier, group_size: 3, member_list: [{ is_disabled: false }] },
  ibr: { member: { member_identifier: identifier }, enrollment_date: '2024-04' },
  dr: { personal_details: { member_identifier: identifier }, disability_status: 'approved' },
  fr: {
    farmer_personal_details: { member_identifier: identifier },
    farm_details: [{ land_size: 2.5 }],
  },
}

function request(search_criteria: object): object {
  return {
    transaction_id: 't-1',
    search_request: [{ reference_id: 'r-1', timestamp, search_criteria }],
  }
}

function answer(reg_records: unknown): object {
  return {
    transaction_id: 't-1',
    correlation_id: 'c-1',
    search_response: [{ ...item, data: { reg_records } }],
  }
}

const byIdentifier = { query_type: 'idtype-value', query: { type: 'UIN', value: '0047951632' } }

describe.each(registryNames)('the %s registry', (registry) => {
  it('has validators for every operation it offers', async () => {
    const validators = await loadValidators(registry)
    for (const { operation } of actionsOf(registry)) {
      expect(validators.problemsOfRequest(operation, null)).toHaveLength(1)
      expect(validators.problemsOfAnswer(operation, {})).not.toEqual([])
    }
  })

  it('takes a search by identifier and its answer', async () => {
    const validators = await loadValidators(registry)
    expect(validators.problemsOfRequest('sync.search', request(byIdentifier))).toEqual([])
    expect(validators.problemsOfAnswer('sync.search', answer([records[registry]]))).toEqual([])
    expect(validators.problemsOfAnswer('sync.search', answer([]))).toEqual([])
  })

  it('refuses one record where a list belongs, and records that are none', async () => {
    const validators = await loadValidators(registry)
    const at = '/message/search_response/0/data/reg_records'
    expect(validators.problemsOfAnswer('sync.search', answer(records[registry]))).toEqual([
      { pointer: at, text: 'must be a list' },
    ])
    expect(validators.problemsOfAnswer('sync.search', answer(['x']))).toMatchObject([
      { pointer: `${at}/0` },
    ])
  })

  it('takes a notification, a subscription and the end of one', async () => {
    const { problemsOfRequest } = await loadValidators(registry)
    const data = {
      reg_event_type: 'moved house',
      reg_record_type: 'Person',
      reg_records: [records[registry]],
    }
    const event = { reference_id: 'r-1', timestamp, data }
    expect(problemsOfRequest('notify', { transaction_id: 't-1', notify_event: [event] })).toEqual(
      [],
    )
    const subscribe_criteria = {
      reg_event_type: 'x',
      filter_type: 'idtype-value',
      filter: byIdentifier.query,
      notify_record_type: 'Person',
    }
    const subscribe_request = [{ reference_id: 'r-1', timestamp, subscribe_criteria }]
    expect(problemsOfRequest('subscribe', { transaction_id: 't-1', subscribe_request })).toEqual([])
    const end = { transaction_id: 't-1', timestamp, subscription_codes: ['s-1'] }
    expect(problemsOfRequest('unsubscribe', end)).toEqual([])
  })
})

describe('a strict validator', () => {
  it.each([
    [{ query_type: 'predicate', query: byIdentifier.query }, '/query'],
    [{ query_type: 'idtype-value', query: [{ expression1: {} }] }, '/query'],
    [
      { query_type: 'expression', query: { value: { expression: {} } } },
      '/query/value/expression/query',
    ],
    [
      {
        query_type: 'predicate',
        query: [{ expression1: { attribute_name: 'a', operator: 'ne', attribute_value: 1 } }],
      },
      '/query/0/expression1/operator',
    ],
  ])('decides the query by its type: %j', async (criteria, pointer) => {
    const { problemsOfRequest } = await loadValidators('crvs')
    const [problem] = problemsOfRequest('search', request(criteria))
    expect(problem?.pointer).toBe(`/message/search_request/0/search_criteria${pointer}`)
    expect(problem?.reason).toBe('rjct.search_criteria.invalid')
  })

  it('knows graphql as a search of the civil registry only', async () => {
    const graphql = request({
      query_type: 'graphql',
      query: { value: { expression: '{ person }' } },
    })
    const [crvs, social] = await Promise.all([loadValidators('crvs'), loadValidators('social')])
    expect(crvs.problemsOfRequest('sync.search', graphql)).toEqual([])
    expect(social.problemsOfRequest('sync.search', graphql)).toMatchObject([
      { pointer: '/message/search_request/0/search_criteria/query_type' },
    ])
  })

  it('tells groups from members by what they have', async () => {
    const { problemsOfAnswer } = await loadValidators('social')
    const wrong = [{ group_size: 1, member_list: [{ is_disabled: 'no' }] }, { is_disabled: 'no' }]
    expect(problemsOfAnswer('sync.search', answer(wrong)).map(({ pointer }) => pointer)).toEqual([
      '/message/search_response/0/data/reg_records/0/member_list/0/is_disabled',
      '/message/search_response/0/data/reg_records/1/is_disabled',
    ])
  })

  it('lets codes outside their list, unknown members and JSON-LD members pass', async () => {
    const { problemsOfAnswer } = await loadValidators('crvs')
    const person = { '@type': 'CRVSPerson', sex: 'M', marital_status: 'unknown-here', district: 7 }
    expect(problemsOfAnswer('sync.search', answer([person]))).toEqual([])
    const status = { ...item, status: 'done' }
    expect(
      problemsOfAnswer('sync.search', { ...answer([]), search_response: [status] }),
    ).toMatchObject([
      {
        pointer: '/message/search_response/0/status',
        text: 'must be one of rcvd, pdng, succ, rjct',
      },
    ])
  })

  it('gives the standard reason where one fits', async () => {
    const { problemsOfRequest } = await loadValidators('fr')
    const search_criteria = {
      ...byIdentifier,
      pagination: { page_size: 0 },
      sort: [{ sort_order: 'up' }],
    }
    const search_request = [
      { reference_id: '', timestamp: '2022-12-04T17:20:07', search_criteria, locale: 'en' },
    ]
    expect(
      problemsOfRequest('search', { transaction_id: 'x'.repeat(100), search_request }),
    ).toMatchObject([
      { pointer: '/message/transaction_id' },
      { pointer: '/message/search_request/0/reference_id', reason: 'rjct.reference_id.invalid' },
      { pointer: '/message/search_request/0/timestamp', reason: 'rjct.timestamp.invalid' },
      {
        pointer: '/message/search_request/0/search_criteria/sort/0/sort_order',
        reason: 'rjct.sort.invalid',
      },
      {
        pointer: '/message/search_request/0/search_criteria/pagination/page_size',
        reason: 'rjct.pagination.invalid',
      },
      { pointer: '/message/search_request/0/locale', text: 'must be three lower-case letters' },
    ])
  })

  it('refuses an empty batch', async () => {
    const { problemsOfRequest } = await loadValidators('ibr')
    expect(
      problemsOfRequest('search', { transaction_id: 't-1', search_request: [] }),
    ).toMatchObject([{ pointer: '/message/search_request', text: 'must have at least 1 element' }])
  })

  it('checks headers, from the root given', async () => {
    const { problems } = await loadValidators('dr')
    const header = {
      message_id: 'm',
      message_ts: timestamp,
      action: 'search',
      sender_id: 's',
      total_count: '1',
    }
    expect(problems('MsgHeader', header, ['header'])).toMatchObject([
      {
        pointer: '/header/total_count',
        text: 'must be a whole number',
        reason: 'rjct.total_count.invalid',
      },
    ])
  })

  it('names the page, not the message, where the count of a page is wrong', async () => {
    const { problemsOfAnswer } = await loadValidators('fr')
    const pagination = { page_size: 10, page_number: 1, total_count: '1' }
    const search_response = [{ ...item, data: { reg_records: [] }, pagination }]
    expect(
      problemsOfAnswer('sync.search', {
        transaction_id: 't',
        correlation_id: 'c',
        search_response,
      }),
    ).toMatchObject([
      {
        pointer: '/message/search_response/0/pagination/total_count',
        reason: 'rjct.pagination.invalid',
      },
    ])
  })

  it('lists 20 problems and no more', async () => {
    const { problemsOfAnswer } = await loadValidators('crvs')
    const wrong = Array.from({ length: 50 }, () => ({ name: 'x' }))
    expect(problemsOfAnswer('sync.search', answer(wrong))).toHaveLength(20)
  })

  it('never quotes what it found (S12)', async () => {
    const { problemsOfAnswer } = await loadValidators('crvs')
    const canary = 'CANARY-7531'
    const person = {
      birth_date: canary,
      name: canary,
      identifier: [{ identifier_type: canary }],
      address: canary,
    }
    const problems = problemsOfAnswer('sync.search', answer([person]))
    expect(problems).toHaveLength(4)
    expect(JSON.stringify(problems)).not.toContain(canary)
  })

  it('throws TypeError for an operation or title the registry does not have', async () => {
    const { problemsOfRequest, accepts } = await loadValidators('crvs')
    expect(() => problemsOfRequest('sync.enrolled', {})).toThrow(TypeError)
    expect(() => accepts('FRSearchRequest', {})).toThrow(TypeError)
  })

  it('is loaded once', () => {
    expect(loadValidators('fr')).toBe(loadValidators('fr'))
  })
})

describe('operations of one registry only', () => {
  it('ibr: enrolment asked and pushed', async () => {
    const { problemsOfRequest, problemsOfAnswer } = await loadValidators('ibr')
    const enrolled_criteria = {
      query_type: 'expression',
      query: { person_identifier: { eq: 'x' } },
    }
    expect(problemsOfRequest('sync.enrolled', { transaction_id: 't', enrolled_criteria })).toEqual(
      [],
    )
    const result = {
      transaction_id: 't',
      correlation_id: 'c',
      enrolled_response: [{ ...item, enrolled_status: 'maybe' }],
    }
    expect(problemsOfAnswer('sync.enrolled', result)).toMatchObject([
      { pointer: '/message/enrolled_response/0/enrolled_status', text: 'must be one of yes, no' },
    ])
    const push = { transaction_id: 't', enrolled_updates: { beneficiaries: [records.ibr] } }
    expect(problemsOfRequest('sync.enrollment.updates', push)).toEqual([])
  })

  it('dr: support is a flat list of DisabilitySupport', async () => {
    const { problemsOfAnswer } = await loadValidators('dr')
    const support = { human_assistance: [{ registration_date: '2024' }] }
    expect(problemsOfAnswer('sync.get-disability-support', answer([support]))).toEqual([])
    expect(problemsOfAnswer('sync.get-disability-support', answer([[support]]))).toHaveLength(1)
    expect(problemsOfAnswer('sync.get-disability-details', answer([records.dr]))).toEqual([])
  })

  it('txn status: the answer has the shape its type names', async () => {
    const { problemsOfAnswer } = await loadValidators('social')
    const wrap = (txn_type: string, txn_status: object): object => ({
      transaction_id: 't',
      correlation_id: 'c',
      txnstatus_response: { txn_type, txn_status },
    })
    expect(problemsOfAnswer('sync.txn.status', wrap('search', answer([records.social])))).toEqual(
      [],
    )
    expect(problemsOfAnswer('sync.txn.status', wrap('subscribe', answer([])))).toMatchObject([
      { pointer: '/message/txnstatus_response/txn_status/subscribe_response', text: 'is missing' },
    ])
  })
})
