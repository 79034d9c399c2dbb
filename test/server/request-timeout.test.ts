import { describe, expect, it } from 'vitest'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { BackendContext, BackendCriteria, HandlerResponse } from '../../src/server/index.js'
import { counter, post, refusalOf, searchItem, searchText, them, us } from '../kit.js'
import { createManualClock } from '../transport/manual-clock.js'
import type { ManualClock } from '../transport/manual-clock.js'

type Search = (value: string, context: BackendContext) => Promise<object>

interface Stage {
  readonly clock: ManualClock
  readonly ask: (...values: string[]) => Promise<HandlerResponse>
  readonly asked: string[]
}

function stage(search: Search, requestTimeout: number | undefined = 1000): Stage {
  const clock = createManualClock()
  const asked: string[] = []
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: {
      search: (criteria: BackendCriteria, context) => {
        const { value } = criteria.query as { value: string }
        asked.push(value)
        return search(value, context) as Promise<{ reg_records: [] }>
      },
    },
    requestTimeout,
    clock,
    newId: counter(),
  })
  const ask = async (...values: string[]): Promise<HandlerResponse> => {
    const search_request = values.map((value, index) => ({
      ...searchItem({ reference_id: `r-${String(index)}` }),
      search_criteria: { query_type: 'idtype-value', query: { type: 'BRN', value } },
    }))
    const message = { transaction_id: 't-1', search_request }
    return handler.handle(post(await searchText({ message })))
  }
  return { clock, ask, asked }
}

const found = { reg_records: [] }
const never = (): Promise<object> => new Promise(() => undefined)

interface Answer {
  readonly message: {
    readonly search_response: { status: string; status_reason_message?: string }[]
  }
}

describe('the time that a backend has', () => {
  it('ends with 503 in both shapes where no item has an outcome, and with an abort', async () => {
    let signal: AbortSignal | undefined
    const { ask, clock } = stage((_, context) => {
      ;({ signal } = context)
      return never()
    })
    const answer = ask('1')
    while (signal === undefined) await clock.flush()
    expect(signal.aborted).toBe(false)
    await clock.advance(1000)
    expect(refusalOf(await answer)).toMatchObject({ status: 503, code: 'err.service.unavailable' })
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' })
  })

  it('is not kept for a backend that answers at once: no timer is set', async () => {
    const clock = createManualClock()
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: them,
      partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
      backend: { search: () => ({ reg_records: [] }) },
      clock,
    })
    const answer = await handler.handle(post(await searchText()))
    expect(answer.status).toBe(200)
    expect(clock.timersSet).toBe(0)
  })

  it('refuses the items that have none, and keeps the others', async () => {
    const { ask, clock, asked } = stage((value) =>
      value === '1' ? Promise.resolve(found) : never(),
    )
    const answer = ask('1', '2')
    while (asked.length < 2) await clock.flush()
    await clock.advance(1000)
    const { status, body } = await answer
    const { search_response } = (JSON.parse(body) as Answer).message
    expect(status).toBe(200)
    expect(search_response.map((item) => item.status)).toEqual(['succ', 'rjct'])
    expect(search_response[1]?.status_reason_message).toMatch(/in time; ask again/)
  })

  it('makes nothing of what a backend does afterwards (R14)', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    let fail: ((error: Error) => void) | undefined
    const { ask, clock } = stage(() => new Promise((_, reject) => (fail = reject)))
    const answer = ask('1')
    while (fail === undefined) await clock.flush()
    await clock.advance(1000)
    expect(await answer).toMatchObject({ status: 503 })
    fail(new Error('CANARY'))
    await clock.flush()
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  it('counts what a backend makes of its signal as too late', async () => {
    const { ask, clock, asked } = stage(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error)
          })
        }),
    )
    const answer = ask('1')
    while (asked.length < 1) await clock.flush()
    await clock.advance(1000)
    expect(refusalOf(await answer)).toMatchObject({ status: 503 })
  })

  it('lets the same message be asked again', async () => {
    let times = 0
    const { ask, clock, asked } = stage(() => {
      times += 1
      return times === 1 ? never() : Promise.resolve(found)
    })
    const first = ask('1')
    while (asked.length < 1) await clock.flush()
    await clock.advance(1000)
    expect(await first).toMatchObject({ status: 503 })
    expect(await ask('1')).toMatchObject({ status: 200 })
  })

  it('leaves no timer behind', async () => {
    const { ask, clock } = stage(() => Promise.resolve(found))
    expect(await ask('1')).toMatchObject({ status: 200 })
    await clock.flush()
    expect(clock.timers).toBe(0)
  })

  it('has no end with Infinity, and cannot be 0', async () => {
    const { ask, clock } = stage(() => Promise.resolve(found), Infinity)
    expect(await ask('1')).toMatchObject({ status: 200 })
    expect(clock.timersSet).toBe(0)
    expect(() => stage(never, 0)).toThrow(TypeError)
  })
})
