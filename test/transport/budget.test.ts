import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createBudget } from '../../src/transport/budget.js'
import { createRetry } from '../../src/transport/retry.js'
import type { TransportEvent } from '../../src/transport/index.js'
import { createUndiciSend } from '../../src/transport/undici-send.js'
import { createManualClock } from './manual-clock.js'
import type { ManualClock } from './manual-clock.js'
import { interrupted, requestTo, scripted } from './requests.js'

const peer = 'dead.example'

function taken(budget: ReturnType<typeof createBudget>): number {
  let count = 0
  while (budget.take(peer)) count += 1
  return count
}

describe('retry budget (R11)', () => {
  it('holds a reserve, and a share of each call', () => {
    const budget = createBudget({ clock: createManualClock() })
    expect(taken(budget)).toBe(10)
    for (let call = 0; call < 10; call += 1) budget.call(peer)
    expect(taken(budget)).toBe(1)
  })

  it('is filled up by time as far as the reserve, never by a clock that was set', async () => {
    const clock = createManualClock()
    const budget = createBudget({ clock, reserve: 4, perMinute: 6 })
    taken(budget)
    clock.setNow(clock.now() + 86_400_000)
    expect(taken(budget)).toBe(0)
    await clock.advance(30_000)
    expect(taken(budget)).toBe(3)
    await clock.advance(3_600_000)
    expect(taken(budget)).toBe(4)
  })

  it('is kept per peer, and does not grow without end', () => {
    const budget = createBudget({ clock: createManualClock(), reserve: 1, ratio: 1 })
    for (let call = 0; call < 500; call += 1) budget.call(peer)
    expect(budget.take('other.example')).toBe(true)
    expect(budget.take('other.example')).toBe(false)
    expect(taken(budget)).toBe(10)
  })

  it('forgets the peer it has known longest when there are too many', () => {
    const budget = createBudget({ clock: createManualClock() })
    taken(budget)
    for (let other = 0; other < 1_000; other += 1) budget.call(`${String(other)}.example`)
    expect(taken(budget)).toBe(10)
  })

  function dead() {
    const clock = createManualClock()
    const events: TransportEvent[] = []
    const { send, requests } = scripted(interrupted())
    const part = createRetry({
      clock,
      budget: createBudget({ clock, perMinute: 0 }),
      random: () => 0,
      onEvent: (event) => events.push(event),
    })
    return { clock, events, requests, send: part.wrap(send) }
  }

  async function settling(call: Promise<unknown>, clock: ManualClock): Promise<void> {
    let settled = false
    const end = (): void => void (settled = true)
    call.then(end, end)
    while (!settled) await clock.advance(1)
  }

  it('1,000 calls at once into a dead peer make at most calls + budget requests', async () => {
    const { clock, events, requests, send } = dead()
    const calls = Array.from({ length: 1_000 }, () => send(requestTo(peer)))
    await settling(Promise.allSettled(calls), clock)
    const gaveUp = events.filter((one) => one.type === 'given-up' && one.because === 'budget')
    expect([requests.length, gaveUp.length]).toEqual([1_100, 1_000])
  })

  it('1,000 calls one after the other, too', async () => {
    const { clock, requests, send } = dead()
    for (let call = 0; call < 1_000; call += 1) await settling(send(requestTo(peer)), clock)
    expect(requests.length).toBe(1_110)
  })

  it('over a port that refuses, too', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`
    await new Promise((resolve) => server.close(resolve))
    const bottom = createUndiciSend()
    let requests = 0
    const part = createRetry({ budget: createBudget(), random: () => 0, attempts: 2 })
    const send = part.wrap((request) => {
      requests += 1
      return bottom.send(request)
    })
    const calls = Array.from({ length: 1_000 }, () => send(requestTo(peer, { url })))
    const outcomes = await Promise.allSettled(calls)
    await bottom.close()
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(requests).toBeGreaterThan(1_000)
    expect(requests).toBeLessThanOrEqual(1_000 + 110)
  })
})
