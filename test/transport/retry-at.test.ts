import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCircuitBreaker } from '../../src/transport/circuit-breaker.js'
import type { CircuitBreaker } from '../../src/transport/circuit-breaker.js'
import type { Clock } from '../../src/transport/clock.js'
import { createPacing } from '../../src/transport/pacing.js'
import { createManualClock } from './manual-clock.js'
import { answerOf, refusalOf, requestTo } from './part-kit.js'

const start = Date.UTC(2026, 2, 1, 8, 30)

/** As a real one: the wall clock shows whole milliseconds, `fraction` behind the one that never goes back. */
function realClock(fraction: number): {
  readonly clock: Clock
  until(time: number): Promise<void>
} {
  const manual = createManualClock(start + fraction)
  const clock: Clock = {
    now: () => Math.floor(manual.now()),
    monotonic: () => 1234.5678 + manual.monotonic(),
    after: manual.after,
  }
  return { clock, until: (time) => manual.advance(Math.max(0, time - manual.now())) }
}

const fractions = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000)
const spans = fc.integer({ min: 2, max: 3_600_000 })

function failFive(breaker: CircuitBreaker): void {
  for (let call = 0; call < 5; call += 1) {
    const permit = breaker.acquire()
    if (permit.granted) permit.failed(1)
  }
}

describe('who waits until retryAt', () => {
  it('is let through by the circuit, and is told the same time at each look (R4, R6)', async () => {
    const property = fc.asyncProperty(fractions, fractions, spans, async (first, then, openFor) => {
      const { clock, until } = realClock(first)
      const breaker = createCircuitBreaker({ clock, openFor })
      failFive(breaker)
      const refusal = breaker.acquire()
      const retryAt = refusal.granted ? 0 : (refusal.retryAt ?? 0)
      expect([Number.isInteger(retryAt), retryAt >= start + openFor]).toEqual([true, true])
      await until(retryAt - 1 - then)
      expect(breaker.acquire()).toEqual(refusal)
      expect(breaker.state).toMatchObject({ name: 'open', retryAt })
      expect(breaker.snapshot()).toMatchObject({ state: 'open', retryAt })
      await until(retryAt)
      expect(breaker.acquire().granted).toBe(true)
    })
    await fc.assert(property, { numRuns: 100 })
  })

  it('is let through by a circuit that was taken up from a snapshot (R7)', async () => {
    const { clock, until } = realClock(0.7)
    const breaker = createCircuitBreaker({ clock })
    breaker.restore({ state: 'open', retryAt: start + 9_000.4, because: 'failure-rate' })
    const { retryAt } = breaker.state as { retryAt: number }
    expect([retryAt, breaker.acquire().granted]).toEqual([start + 9_001, false])
    await until(retryAt)
    expect(breaker.acquire().granted).toBe(true)
  })

  it('fits into the quota (R17)', async () => {
    const quotas = fc.constantFrom({ perSecond: 1 }, { perMinute: 1 }, { perDay: 1 })
    const property = fc.asyncProperty(fractions, quotas, async (fraction, quota) => {
      const { clock, until } = realClock(fraction)
      const pacing = createPacing({ clock, quota, whenFull: 'refuse' })
      const send = pacing.wrap(() => Promise.resolve(answerOf(200)))
      await send(requestTo('crvs.example.gov'))
      const { retryAt } = await refusalOf(send(requestTo('crvs.example.gov')), 'quota.exceeded')
      await until(retryAt?.getTime() ?? 0)
      expect((await send(requestTo('crvs.example.gov'))).status).toBe(200)
    })
    await fc.assert(property, { numRuns: 100 })
  })

  it('finds whole numbers in every snapshot', () => {
    const { clock } = realClock(0.3)
    const breaker = createCircuitBreaker({ clock })
    breaker.acquire()
    failFive(breaker)
    breaker.close()
    const permit = breaker.acquire()
    if (permit.granted) permit.ok(1)
    const pacing = createPacing({ clock })
    pacing.exhausted('crvs.example.gov', start + 60_000.25)
    expect(breaker.snapshot()).toMatchObject({
      calls: [{ at: expect.toSatisfy(Number.isInteger) as number }],
    })
    expect(pacing.snapshot().peers).toEqual([
      { peer: 'crvs.example.gov', exhaustedUntil: start + 60_001 },
    ])
  })
})
