import { describe, expect, it } from 'vitest'
import type { RegistryHealth } from '../../../src/server/index.js'
import { createTransport } from '../../../src/transport/index.js'
import { createManualClock } from '../../transport/manual-clock.js'
import { noon } from '../../kit.js'
import { stage } from './later-kit.js'

const circuitsOf = ({ peers }: RegistryHealth): string[] =>
  peers.flatMap(({ circuits }) => circuits.map(({ state }) => state))

describe('a partner that takes no callbacks', () => {
  it('is left alone once its circuit is open; one callback tells that it is back (R1, R4)', async () => {
    const clock = createManualClock(noon)
    let calls = 0
    let status = 503
    const transport = createTransport({
      clock,
      retry: { attempts: 1 },
      circuitBreaker: { openFor: 30_000 },
      fetch: () => {
        calls += 1
        return Promise.resolve(new Response('', { status }))
      },
    })
    const one = stage({ transport })
    const asks = async (count: number): Promise<void> => {
      await one.ask({ header: { message_id: `m-${String(count)}` } })
      await one.dealt(count)
    }
    for (const count of [1, 2, 3, 4, 5, 6]) await asks(count)
    const outcomes = one.events.slice(4).map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['transport.status', 'circuit.open'])
    expect([calls, circuitsOf(one.handler.health())]).toEqual([5, ['open']])

    status = 200
    await clock.advance(30_000)
    await asks(7)
    expect([calls, circuitsOf(one.handler.health())]).toEqual([6, ['closed']])
  })
})
