import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stage } from '../server/later/later-kit.js'
import type { Fields, StageOptions } from '../server/later/later-kit.js'
import { birth, birthOf, person, subscribed } from '../server/subscriptions/subscriptions-kit.js'
import { http, searchItem } from '../kit.js'
import { canary, leaves, planted } from './planting.js'

/** Everything that is written to a log by anybody in this process. */
const written: string[] = []

beforeEach(() => {
  written.length = 0
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => (written.push(String(text)), true))
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...words) => void written.push(inspect(words)))
})

afterEach(() => {
  vi.restoreAllMocks()
})

const timestamp = '2026-03-01T08:30:00Z'
const purpose = { text: 'x', code: 'aid', ref_uri: 'https://sr.example.gov/act' }
const frequency = {
  start_time: timestamp,
  end_time: '2027-03-01T08:30:00Z',
  frequency: '0 0 * * *',
}
const question = {
  reference_id: 'q-1',
  txn_type: 'search',
  attribute_type: 'transaction_id',
  attribute_value: 't-0',
  locale: 'eng',
}
const subscription = {
  reference_id: 'r-1',
  timestamp,
  subscribe_criteria: birthOf('B-1', { frequency, authorize: { ts: timestamp, purpose } }),
  locale: 'eng',
}

/** What may be asked for later, whole. */
const requests: readonly (readonly [string, string, Fields])[] = [
  ['search', 'search', { transaction_id: 't-1', search_request: [searchItem()] }],
  ['subscribe', 'subscribe', { transaction_id: 't-1', subscribe_request: [subscription] }],
  [
    'unsubscribe',
    'unsubscribe',
    { transaction_id: 't-1', timestamp, subscription_codes: ['S-1', 'S-2'] },
  ],
  ['txn/status', 'txn-status', { transaction_id: 't-1', txnstatus_request: question }],
]

const rows = requests.flatMap(([path, action, message]) =>
  leaves(message).map((place) => ({ path, action, message, place })),
)

/** What was told of each delivery, but the asker's own name for it: that is how it is found again. */
function toldOf({ events }: Pick<ReturnType<typeof stage>, 'events'>): string {
  return JSON.stringify(events.map(({ transaction_id: _, ...event }) => event))
}

describe('nothing of what is answered later gets into events, errors and logs (S12)', () => {
  it.each(rows)('planted in $path at $place', async ({ path, action, message, place }) => {
    for (const inName of [false, true]) {
      const exchanges: string[] = []
      const here = stage({
        options: {
          matches: () => true,
          onExchange: (event) => exchanges.push(JSON.stringify(event)),
        },
      })
      const parts = { header: { action }, message: planted(message, place, inName) }
      const { status, body } = await here.ask(parts, `/registry/${path}`)
      if (status === 200) await here.dealt(1)
      expect(exchanges).toHaveLength(1)
      expect(exchanges.join() + toldOf(here) + body + written.join()).not.toContain(canary)
      await here.handler.close()
    }
  })

  const faulty: readonly (readonly [string, StageOptions])[] = [
    [
      'an error of the backend',
      {
        search: () => {
          throw new Error(canary, { cause: canary })
        },
      },
    ],
    ['records that are not valid', { search: () => ({ reg_records: [canary] as never }) }],
    [
      'a store that fails',
      {
        options: {
          state: {
            transactions: {
              put: () => undefined,
              update: () => Promise.reject(new Error(canary)),
              get: () => undefined,
            },
            subscriptions: {} as never,
          },
        },
      },
    ],
  ]

  it.each(faulty)('in %s', async (_, made) => {
    const here = stage(made)
    await here.ask()
    await here.dealt(1)
    const called = JSON.stringify(here.called().map(({ message }) => message))
    expect(called + toldOf(here) + written.join()).not.toContain(canary)
  })

  it('in what a partner answers to its callback', async () => {
    const here = stage({ answer: () => http(400, canary) })
    await here.ask()
    await here.dealt(1)
    expect(here.events).toMatchObject([{ outcome: 'transport.status' }])
    expect(toldOf(here) + written.join()).not.toContain(canary)
  })

  it('in any field of an event that is told, or cannot be', async () => {
    const record = person('B-1', { birth_date: '2026-03-01', name: { surname: 'x' } })
    for (const place of leaves(record)) {
      const here = subscribed({
        answer: ({ body = '' }) => http(body.includes(canary) ? 500 : 200, ''),
      })
      await here.subscribe([birthOf('B-1')])
      const said = await here.notify(birth(planted(record, place))).then(
        (summary) => JSON.stringify(summary),
        (error: unknown) => inspect(error, { depth: 9 }),
      )
      expect(said + toldOf(here) + written.join()).not.toContain(canary)
    }
  })
})
