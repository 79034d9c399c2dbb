import { describe, expect, it } from 'vitest'
import { open, standardSignature, staticKeys } from '../../src/envelope/index.js'
import type { AcceptedMessage } from '../../src/envelope/index.js'
import { DciError } from '../../src/errors/index.js'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { BackendContext, BackendCriteria, ExchangeEvent } from '../../src/server/index.js'
import { counter, noon, post, refusalOf, searchItem, searchText, them, us } from '../kit.js'

type Search = (criteria: BackendCriteria, context: BackendContext) => { reg_records: object[] }

function handlerFor(
  search: Search,
  onExchange?: (event: ExchangeEvent) => void,
): ReturnType<typeof createRegistryHandler<'crvs'>> {
  return createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: { search },
    now: () => noon,
    newId: counter(),
    ...(onExchange === undefined ? {} : { onExchange }),
  })
}

/** The answer's message, its signature checked against the registry's key set. */
async function opened(body: string): Promise<AcceptedMessage> {
  const keys = staticKeys(them.jwks)
  const outcome = await open(body, {
    verification: { dialect: standardSignature, requirement: 'required', keys, now: noon },
    reading: { registry: 'crvs', operation: 'sync.search', direction: 'answer' },
  })
  if (outcome.message === undefined) throw new Error(outcome.signature.text)
  return outcome
}

interface Item {
  readonly reference_id: string
  readonly status: string
  readonly status_reason_code?: string
  readonly status_reason_message?: string
  readonly data?: { readonly reg_records: object[] }
}

async function itemsOf(body: string): Promise<Item[]> {
  const { message } = await opened(body)
  return message['search_response'] as Item[]
}

const child = { identifier: [{ identifier_type: 'BRN', identifier_value: '2019B000001' }] }

describe('an answer', () => {
  it('is signed, addressed to the asker and echoes its ids', async () => {
    const answer = await handlerFor(() => ({ reg_records: [child] })).handle(
      post(await searchText()),
    )
    const { header, message, signature } = await opened(answer.body)
    expect(signature).toMatchObject({ status: 'verified', form: 'raw' })
    expect(header).toMatchObject({
      action: 'on-search',
      status: 'succ',
      sender_id: them.sender_id,
      receiver_id: us.sender_id,
      total_count: 1,
    })
    expect(message).toMatchObject({
      transaction_id: 't-1',
      search_response: [{ reference_id: 'r-1', status: 'succ', data: { reg_records: [child] } }],
    })
  })

  it('has 200 and the Content-Type that tools compare with its case', async () => {
    const answer = await handlerFor(() => ({ reg_records: [] })).handle(post(await searchText()))
    expect(answer.status).toBe(200)
    expect(answer.headers['Content-Type']).toMatch(/^application\/json/)
  })

  it('shows no deviation to our own reader', async () => {
    const answer = await handlerFor(() => ({ reg_records: [child] })).handle(
      post(await searchText()),
    )
    expect((await opened(answer.body)).deviations).toEqual([])
  })
})

describe('a batch', () => {
  it('fails item by item, the others keep their records', async () => {
    const search: Search = ({ query }) => {
      if ((query as { value: string }).value === 'bad') {
        const problems = [{ pointer: '/query', text: 'no', reason: 'rjct.filter.invalid' }]
        throw new DciError('query.unsupported', 'cannot be evaluated', { problems })
      }
      return { reg_records: [child] }
    }
    const item = (reference_id: string, value: string): object =>
      searchItem({
        reference_id,
        search_criteria: { query_type: 'idtype-value', query: { type: 'BRN', value } },
      })
    const message = { transaction_id: 't-1', search_request: [item('a', 'bad'), item('b', 'good')] }
    const answer = await handlerFor(search).handle(post(await searchText({ message })))
    const [refused, found] = await itemsOf(answer.body)
    expect(refused).toMatchObject({
      reference_id: 'a',
      status: 'rjct',
      status_reason_code: 'rjct.filter.invalid',
    })
    expect(found).toMatchObject({ reference_id: 'b', data: { reg_records: [child] } })
  })

  it('tells nothing of why a backend broke (S12)', async () => {
    const search: Search = () => {
      throw new Error('password=hunter2 at db.internal')
    }
    const answer = await handlerFor(search).handle(post(await searchText()))
    const [item] = await itemsOf(answer.body)
    expect(item?.status).toBe('rjct')
    expect(answer.body).not.toContain('hunter2')
  })
})

describe('a backend', () => {
  it('gets criteria in the standard’s form, the asker and its purpose', async () => {
    const seen: [BackendCriteria, BackendContext][] = []
    const search: Search = (criteria, context) => {
      seen.push([criteria, context])
      return { reg_records: [] }
    }
    const criteria = searchItem()['search_criteria'] as object
    const authorize = { ts: '2026-03-01T08:30:00Z', purpose: { text: 'x', code: 'enrol' } }
    const search_request = [searchItem({ search_criteria: { ...criteria, authorize } })]
    const body = await searchText({ message: { transaction_id: 't-1', search_request } })
    await handlerFor(search).handle(post(body))
    expect(seen[0]?.[0]).toMatchObject({ query: { type: 'BRN', value: '2019B000001' } })
    expect(seen[0]?.[1]).toMatchObject({ partner: us.sender_id, purpose: 'enrol' })
  })

  it('that gives what is no record is not passed on: 503, and no word of what it gave', async () => {
    const record = { birth_date: 'CANARY', identifier: 'CANARY' }
    const answer = await handlerFor(() => ({ reg_records: [record] })).handle(
      post(await searchText()),
    )
    expect(refusalOf(answer)).toMatchObject({
      status: 503,
      code: 'err.service.unavailable',
      pointers: [],
    })
    expect(answer.body).not.toContain('CANARY')
  })

  it('is not asked before the signature held (S4)', async () => {
    let calls = 0
    const handler = handlerFor(() => {
      calls += 1
      return { reg_records: [] }
    })
    await handler.handle(post((await searchText()).replace('2019B000001', '2019B000002')))
    expect(calls).toBe(0)
  })
})

describe('onExchange', () => {
  it('tells ids and the outcome, never content (S12)', async () => {
    const events: ExchangeEvent[] = []
    const handler = handlerFor(
      () => ({ reg_records: [child] }),
      (event) => events.push(event),
    )
    await handler.handle(post(await searchText()))
    await handler.handle(post('hello'))
    expect(events).toEqual([
      {
        path: '/registry/sync/search',
        status: 200,
        outcome: 'verified',
        sender_id: us.sender_id,
        message_id: 'm-1',
        signature: 'verified',
      },
      { path: '/registry/sync/search', status: 400, outcome: 'json.invalid' },
    ])
  })
})
