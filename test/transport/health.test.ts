import { describe, expect, it } from 'vitest'
import { createBulkhead } from '../../src/transport/bulkhead.js'
import { createCircuits } from '../../src/transport/circuits.js'
import { deadlineFailure } from '../../src/transport/deadline.js'
import { createHealth } from '../../src/transport/health.js'
import type { Health } from '../../src/transport/health.js'
import { createPacing } from '../../src/transport/pacing.js'
import type { Send } from '../../src/transport/transport.js'
import { createManualClock } from './manual-clock.js'
import type { ManualClock } from './manual-clock.js'
import { answerOf, cameTo, holding, requestTo, unreachable } from './part-kit.js'

const start = Date.UTC(2026, 2, 1, 8, 30)
const crvs = requestTo('crvs.example.gov', { call: { quota: { perDay: 100 } } })

interface Kit {
  readonly health: Health
  readonly clock: ManualClock
  readonly send: Send
}

/** The parts in the order in which a transport has them. */
function kit(bottom: Send, maxInFlight = 64): Kit {
  const clock = createManualClock(start)
  const circuits = createCircuits({ clock })
  const bulkhead = createBulkhead({ clock, maxInFlight })
  const pacing = createPacing({ clock })
  const health = createHealth({ circuits, bulkhead, pacing, clock })
  const parts = [bulkhead, pacing, circuits, health]
  const send = parts.reduceRight((next, part) => part.wrap(next), bottom)
  return { health, clock, send }
}

describe('health', () => {
  it('tells of each peer its circuits, last success and failure, and what is under way (R7)', async () => {
    const { send: bottom, held } = holding()
    const { health, clock, send } = kit(bottom, 2)
    const first = send(crvs)
    await clock.advance(1000)
    held[0]?.answer(200)
    await first
    const calls = Array.from({ length: 3 }, () => cameTo(send(crvs)))
    await clock.advance(500)
    held[1]?.answer(503)
    await clock.flush()
    expect(health.read()).toEqual([
      {
        peer: 'crvs.example.gov',
        circuits: [{ origin: 'https://crvs.example.gov', operationClass: 'sync', state: 'closed' }],
        lastSuccess: start + 1000,
        lastFailure: { at: start + 1500, outcome: 503 },
        successes: 1,
        failures: 1,
        inFlight: 2,
        waiting: 0,
        quotaLeft: { perDay: 96 },
      },
    ])
    for (const call of held) call.answer(200)
    await Promise.all(calls)
    expect(health.read()[0]).toMatchObject({ inFlight: 0, successes: 3 })
  })

  it('shows an open circuit with what failed before it, not its own refusals (R7)', async () => {
    const { health, send } = kit(async () => {
      throw unreachable()
    })
    for (let call = 0; call < 9; call += 1) await cameTo(send(crvs))
    expect(health.read()[0]).toMatchObject({
      circuits: [{ state: 'open', retryAt: start + 30_000 }],
      lastFailure: { at: start, outcome: 'transport.unreachable' },
      failures: 5,
      inFlight: 0,
    })
    expect(health.read()[0]).not.toHaveProperty('lastSuccess')
  })

  it('counts who waits, and takes an abort for neither success nor failure (R7)', async () => {
    const { send: bottom, held } = holding()
    const { health, send } = kit(bottom, 1)
    const calls = Array.from({ length: 4 }, () => cameTo(send(crvs)))
    expect(health.read()[0]).toMatchObject({ inFlight: 1, waiting: 3 })
    held[0]?.fail(new DOMException('changed my mind', 'AbortError'))
    await calls[0]
    expect(health.read()[0]).toMatchObject({ inFlight: 1, waiting: 2, successes: 0, failures: 0 })
  })

  it('takes a deadline that left the peer no time for no failure of it (R7)', async () => {
    const { health, send } = kit((request) => Promise.reject(deadlineFailure(request)))
    expect(await cameTo(send(crvs))).toBe('transport.deadline')
    expect(health.read()[0]).toMatchObject({ successes: 0, failures: 0, inFlight: 0 })
  })

  it('holds nothing of what was sent or answered (S12)', async () => {
    const { health, send } = kit(async () => ({
      status: 422,
      headers: { 'x-note': 'canary-header' },
      body: Buffer.from('canary-answer'),
    }))
    const url = 'https://crvs.example.gov/registry/sync/search?name=canary-query'
    await send({ ...crvs, url, headers: { authorization: 'canary-token' }, body: 'canary-body' })
    expect(JSON.stringify(health.read())).toContain('"outcome":422')
    expect(JSON.stringify(health.read())).not.toContain('canary')
  })

  it('is usable alone, and hands on the very promise it was given', async () => {
    const health = createHealth()
    const answer = Promise.resolve(answerOf(200))
    expect(health.wrap(() => answer)(crvs)).toBe(answer)
    await answer
    expect(health.read()).toMatchObject([{ circuits: [], successes: 1, waiting: 0 }])
  })
})
