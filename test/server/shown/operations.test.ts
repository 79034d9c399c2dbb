import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actions,
  actionsOf,
  idTypeValue,
  predicate,
  recordsOf,
  registryNames,
} from '../../../src/model/index.js'
import type { Action, Operation } from '../../../src/model/index.js'
import { createAsker } from './asker.js'
import type { Asker } from './asker.js'
import { criteriaFor, takes, unanswerable } from './messages.js'
import type { Make } from './messages.js'
import { envelope, fresh, openEar, openTown, sampleOf, searchFor } from './town.js'
import type { Ear, Fields, Town } from './town.js'

let town: Town
let ear: Ear
let asker: Asker

beforeAll(async () => {
  ear = await openEar()
  asker = createAsker('sr.example.gov', `${ear.url}/dci`, () => town)
  town = await openTown([asker.sheet])
})

afterAll(async () => {
  await asker.close()
  await town.close()
  await ear.close()
})

/** A message of each synchronous operation that a backend refuses, and by which reason. */
const refuses: Readonly<Partial<Record<Operation, readonly [Make, string | undefined]>>> = {
  'sync.search': [
    (registry) => {
      const message = searchFor(registry)
      const [item] = message['search_request'] as [Fields]
      return { ...message, search_request: [{ ...item, search_criteria: unanswerable }] }
    },
    'rjct.search_criteria.invalid',
  ],
  'sync.enrolled': [criteriaFor('enrolled_criteria', unanswerable), 'rjct.search_criteria.invalid'],
  'sync.enrollment.updates': [
    () => ({ transaction_id: fresh('t'), enrolled_updates: { beneficiaries: [{}] } }),
    'rjct.search_criteria.invalid',
  ],
  'sync.disabled': [criteriaFor('disabled_criteria', unanswerable), 'rjct.search_criteria.invalid'],
  'sync.get-disability-details': [
    criteriaFor('disabled_criteria', unanswerable),
    'rjct.search_criteria.invalid',
  ],
  'sync.get-disability-support': [
    criteriaFor('disabled_criteria', unanswerable),
    'rjct.search_criteria.invalid',
  ],
}

const rows = registryNames.flatMap((registry) =>
  actionsOf(registry).map((action) => ({ registry, operation: action.operation, action })),
)

const pathOf = ({ path }: Action): string => path.replace('/registry/', '')

describe.each(rows)('$registry $operation', ({ registry, operation, action }) => {
  const path = pathOf(action)

  it('is taken, signed, in its own way', async () => {
    const given = envelope(action.action, await takes[operation](registry), { status: 'succ' })
    const { status, body } = await asker.post(registry, path, given)
    expect(status).toBe(200)
    if (action.kind === 'sync') {
      const { header, message } = body
      expect(header).toMatchObject({ action: action.answerAction, status: 'succ' })
      expect(Object.keys(message)).toContain(action.answerMember)
    } else expect(body).toMatchObject({ message: { ack_status: 'ACK' } })
  })

  it('is refused unsigned', async () => {
    const given = envelope(action.action, await takes[operation](registry))
    const { status, body } = await asker.postUnsigned(registry, path, given)
    expect([status, body.errors?.[0]?.['code']]).toEqual([401, 'err.signature.missing'])
  })
})

describe.each(rows.filter(({ action }) => action.kind === 'callback'))(
  '$registry $operation',
  ({ registry, operation, action }) => {
    // What peers call is told by its members, for they label it in several ways (peers README section 3); it is held to its receiver.
    it('is refused when it is meant for somebody else', async () => {
      const header = { status: 'succ', receiver_id: 'other.example.gov' }
      const given = envelope(action.action, await takes[operation](registry), header)
      const { status, body } = await asker.post(registry, pathOf(action), given)
      expect([status, body.errors?.[0]?.['code']]).toEqual([400, 'err.receiver_id.invalid'])
    })
  },
)

describe.each(rows.filter(({ action }) => action.kind !== 'callback'))(
  '$registry $operation',
  ({ registry, operation, action }) => {
    it('is refused under the action of another', async () => {
      const other = action.action === 'subscribe' ? 'unsubscribe' : 'subscribe'
      const given = envelope(other, await takes[operation](registry))
      const { status, body } = await asker.post(registry, pathOf(action), given)
      expect([status, body.errors?.[0]?.['code']]).toEqual([400, 'err.request.bad'])
    })
  },
)

const refusedRows = rows.filter(({ operation }) => refuses[operation] !== undefined)

describe.each(refusedRows)('$registry $operation', ({ registry, operation, action }) => {
  it('is refused by its item where the backend refuses it, with the reason', async () => {
    const [make, reason] = refuses[operation] as readonly [Make, string]
    const given = envelope(action.action, await make(registry))
    const { status, body } = await asker.post(registry, pathOf(action), given)
    const items = body.message[action.answerMember ?? ''] as Fields[]
    expect([status, items.length]).toEqual([200, 1])
    expect(items[0]).toMatchObject({ status: 'rjct', status_reason_code: reason })
  })
})

describe.each(registryNames)('the %s registry', (registry) => {
  it('has no operation of another registry', async () => {
    const own = new Set(actionsOf(registry).map(({ operation }) => operation))
    const others = Object.values(actions).filter(({ operation }) => !own.has(operation))
    for (const action of others) {
      const given = envelope(action.action, await takes[action.operation](registry))
      expect((await asker.post(registry, pathOf(action), given)).status).toBe(404)
    }
    expect(own.size + others.length).toBe(Object.keys(actions).length)
  })

  it('gives each search of a batch its own outcome, at once', async () => {
    const { type, value } = sampleOf(registry)
    const { items } = await asker
      .client(registry)
      .sync.search([
        idTypeValue(type, value),
        predicate(['shoe_size', 'eq', 43]),
        idTypeValue(type, 'nobody'),
      ])
    expect(items.map(({ kind }) => kind)).toEqual(['found', 'refused', 'none'])
  })

  it('and later', async () => {
    const message = searchFor(registry)
    const [item] = message['search_request'] as [{ search_criteria: Fields }]
    const searches = [item.search_criteria, unanswerable, item.search_criteria]
    const search_request = searches.map((search_criteria, index) => {
      return { ...item, reference_id: `r-${String(index + 1)}`, search_criteria }
    })
    const { body } = await asker.post(
      registry,
      'search',
      envelope('search', { ...message, search_request }),
    )
    const { correlation_id } = body.message
    const called = await ear.hears((call) => call.message['correlation_id'] === correlation_id)
    const items = called.message['search_response'] as Fields[]
    expect(items.map(({ reference_id, status }) => [reference_id, status])).toEqual([
      ['r-1', 'succ'],
      ['r-2', 'rjct'],
      ['r-3', 'succ'],
    ])
  })

  it('answers this library’s client with what it has, verified', async () => {
    const { type, value } = sampleOf(registry)
    const answer = await asker.client(registry).sync.search(idTypeValue(type, value))
    expect(recordsOf(answer).length).toBeGreaterThan(0)
    expect([answer.signature.status, answer.deviations]).toEqual(['verified', []])
  })
})
