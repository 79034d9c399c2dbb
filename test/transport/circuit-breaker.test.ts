import { describe, expect, it } from 'vitest'
import { createCircuitBreaker } from '../../src/transport/circuit-breaker.js'
import type { CircuitBreaker } from '../../src/transport/circuit-breaker.js'
import type { CircuitBreakerOptions } from '../../src/transport/circuit-options.js'
import type { CircuitPermit } from '../../src/transport/circuit-permit.js'
import type { CircuitChange } from '../../src/transport/circuit-state.js'
import { createManualClock } from './manual-clock.js'
import type { ManualClock } from './manual-clock.js'

interface Kit {
  readonly breaker: CircuitBreaker
  readonly clock: ManualClock
  readonly changes: CircuitChange[]
}

function kit(options: CircuitBreakerOptions = {}): Kit {
  const clock = createManualClock()
  const changes: CircuitChange[] = []
  const onChange = (change: CircuitChange): void => void changes.push(change)
  return { breaker: createCircuitBreaker({ clock, onChange, ...options }), clock, changes }
}

function granted(breaker: CircuitBreaker): CircuitPermit {
  const permit = breaker.acquire()
  if (!permit.granted) throw new Error(`refused: ${permit.state}`)
  return permit
}

function fail(breaker: CircuitBreaker, times = 1): void {
  for (let call = 0; call < times; call += 1) granted(breaker).failed(1)
}

describe('a circuit', () => {
  it('opens on the fifth of calls that fail one every 10 s (R2)', async () => {
    const { breaker, clock, changes } = kit()
    for (let call = 1; call <= 4; call += 1) {
      fail(breaker)
      await clock.advance(10_000)
    }
    expect(breaker.state.name).toBe('closed')
    fail(breaker)
    const retryAt = clock.now() + 30_000
    expect(breaker.state).toEqual({ name: 'open', retryAt, because: 'failure-rate' })
    expect(changes).toEqual([{ from: 'closed', to: 'open', because: 'failure-rate', retryAt }])
  })

  it('counts nothing that is older than its window, also after an hour of silence (R2)', async () => {
    const { breaker, clock } = kit()
    fail(breaker, 4)
    await clock.advance(3_600_000)
    expect(breaker.state).toEqual({ name: 'closed', calls: 0, failures: 0, slow: 0 })
    fail(breaker, 4)
    expect(breaker.state).toEqual({ name: 'closed', calls: 4, failures: 4, slow: 0 })
  })

  it('counts the last calls only, the oldest giving way (R2)', () => {
    const { breaker } = kit({ window: 10, minimumCalls: 10 })
    for (let call = 0; call < 9; call += 1) granted(breaker).ok(1)
    fail(breaker, 4)
    expect(breaker.state).toEqual({ name: 'closed', calls: 10, failures: 4, slow: 0 })
    fail(breaker)
    expect(breaker.state.name).toBe('open')
  })

  it('opens at the failure rate exactly, also where the rate is no binary fraction (R2)', () => {
    const { breaker } = kit({ window: 20, minimumCalls: 20, failureRate: 0.55 })
    for (let call = 0; call < 9; call += 1) granted(breaker).ok(1)
    fail(breaker, 10)
    expect(breaker.state.name).toBe('closed')
    fail(breaker)
    expect(breaker.state.name).toBe('open')
  })

  it('opens when four of five calls were slow, though all succeeded (R3)', () => {
    const { breaker } = kit()
    for (let call = 0; call < 4; call += 1) granted(breaker).ok(10_001)
    granted(breaker).ok(10_000)
    expect(breaker.state).toMatchObject({ name: 'open', because: 'slow-rate' })
  })

  it.each([1, 3])(
    'lets exactly %i of 100 callers probe and refuses the others at once (R4)',
    async (probes) => {
      const { breaker, clock } = kit({ probes })
      fail(breaker, 5)
      await clock.advance(30_000)
      const answers = Array.from({ length: 100 }, () => breaker.acquire())
      const refused = answers.filter((answer) => !answer.granted)
      expect(refused).toHaveLength(100 - probes)
      expect(refused[0]).toEqual({
        granted: false,
        state: 'half-open',
        retryAt: clock.now() + 10_000,
      })
      for (const answer of answers) if (answer.granted) answer.ok(5)
      expect(breaker.state).toEqual({ name: 'closed', calls: 0, failures: 0, slow: 0 })
    },
  )

  it('opens again when a probe fails, or is slow, for its whole time (R4)', async () => {
    const { breaker, clock, changes } = kit()
    fail(breaker, 5)
    await clock.advance(30_000)
    granted(breaker).failed(1)
    await clock.advance(29_999)
    expect(breaker.acquire()).toMatchObject({ granted: false, state: 'open' })
    await clock.advance(1)
    granted(breaker).ok(10_001)
    expect(changes.map(({ to, because }) => `${to} ${because}`)).toEqual([
      'open failure-rate',
      'half-open time-up',
      'open probe-failed',
      'half-open time-up',
      'open probe-failed',
    ])
  })

  it('is not moved by a call that began in an earlier state (R5)', async () => {
    const { breaker, clock } = kit()
    const [late, later] = [granted(breaker), granted(breaker)]
    fail(breaker, 5)
    late.ok(1)
    expect(breaker.state.name).toBe('open')
    await clock.advance(30_000)
    const probe = granted(breaker)
    later.failed(1)
    expect(breaker.state).toEqual({ name: 'half-open', probing: 1, succeeded: 0 })
    probe.ok(1)
    expect(breaker.state.name).toBe('closed')
  })

  it('gives the permit of a probe back that was aborted, and takes each report once (R5)', async () => {
    const { breaker, clock } = kit()
    fail(breaker, 5)
    await clock.advance(30_000)
    const first = granted(breaker)
    first.ignored()
    first.failed(1)
    expect(breaker.state).toEqual({ name: 'half-open', probing: 0, succeeded: 0 })
    const second = granted(breaker)
    expect(breaker.acquire().granted).toBe(false)
    second.ok(1)
    expect(breaker.state.name).toBe('closed')
  })

  it('gives up a probe that never reported when its lease is over (R5)', async () => {
    const { breaker, clock } = kit({ probeLease: 5000 })
    fail(breaker, 5)
    await clock.advance(30_000)
    const lost = granted(breaker)
    await clock.advance(4999)
    expect(breaker.acquire()).toEqual({
      granted: false,
      state: 'half-open',
      retryAt: clock.now() + 1,
    })
    await clock.advance(1)
    const next = granted(breaker)
    lost.failed(5000)
    expect(breaker.state.name).toBe('half-open')
    next.ok(1)
    expect(breaker.state.name).toBe('closed')
  })

  it('counts ignored calls for nothing (R5)', () => {
    const { breaker } = kit()
    for (let call = 0; call < 50; call += 1) granted(breaker).ignored()
    expect(breaker.state).toEqual({ name: 'closed', calls: 0, failures: 0, slow: 0 })
  })

  it('measures by the monotonic clock: setting the time moves nothing (R6)', async () => {
    const { breaker, clock } = kit()
    fail(breaker, 5)
    clock.setNow(clock.now() + 86_400_000)
    expect(breaker.acquire()).toEqual({
      granted: false,
      state: 'open',
      retryAt: clock.now() + 30_000,
    })
    clock.setNow(0)
    await clock.advance(30_000)
    expect(breaker.acquire().granted).toBe(true)
    expect(clock.timersSet).toBe(0)
  })

  it('lets nothing pass when isolated, and everything when disabled, until closed by hand (R7)', async () => {
    const { breaker, clock, changes } = kit()
    breaker.isolate()
    await clock.advance(86_400_000)
    expect(breaker.acquire()).toEqual({ granted: false, state: 'isolated' })
    breaker.disable()
    fail(breaker, 50)
    expect(breaker.state).toEqual({ name: 'disabled' })
    breaker.close()
    fail(breaker, 5)
    expect(changes.map(({ from, to, because }) => `${from} ${to} ${because}`)).toEqual([
      'closed isolated manual',
      'isolated disabled manual',
      'disabled closed manual',
      'closed open failure-rate',
    ])
  })

  it('goes on in another process from JSON, by the time of day (R7)', async () => {
    const before = kit()
    fail(before.breaker, 5)
    const stored = JSON.stringify(before.breaker.snapshot())
    const { breaker, clock, changes } = kit()
    clock.setNow(before.clock.now() + 29_000)
    breaker.restore(JSON.parse(stored))
    expect(breaker.acquire()).toMatchObject({
      granted: false,
      retryAt: before.clock.now() + 30_000,
    })
    await clock.advance(1000)
    expect(breaker.acquire().granted).toBe(true)
    expect(changes[0]).toMatchObject({ from: 'closed', to: 'open', because: 'restored' })
  })

  it('cuts a restored opening to its own time: the clock was wrong once (R7)', async () => {
    const { breaker, clock } = kit()
    breaker.restore({ state: 'open', retryAt: clock.now() + 1e12, because: 'failure-rate' })
    await clock.advance(30_000)
    expect(breaker.acquire().granted).toBe(true)
  })

  it('opens no circuit for calls that a snapshot dates into the future or long ago (R2, R7)', () => {
    const { breaker, clock } = kit()
    const call = { failed: true, slow: false }
    const calls = [1e9, -3_600_000, 0].map((offset) => ({ ...call, at: clock.now() + offset }))
    breaker.restore({ state: 'closed', calls })
    expect(breaker.state).toEqual({ name: 'closed', calls: 2, failures: 2, slow: 0 })
  })

  it.each([
    null,
    7,
    {},
    { state: 'ajar' },
    { state: 'open' },
    { state: 'closed', calls: [{ at: 1 }] },
  ])('refuses %j as a snapshot and stays as it was', (value) => {
    const { breaker } = kit()
    expect(() => {
      breaker.restore(value as never)
    }).toThrow(TypeError)
    expect(breaker.state.name).toBe('closed')
  })

  it.each([
    { window: 0 },
    { window: 2.5 },
    { window: 4, minimumCalls: 5 },
    { failureRate: 0 },
    { slowRate: 1.1 },
    { openFor: Number.NaN },
    { probes: 0 },
    { probeLease: 0 },
  ])('refuses options that contradict themselves: %j', (options) => {
    expect(() => createCircuitBreaker(options)).toThrow(TypeError)
  })

  it('stays right when who listens throws, or closes it at once', () => {
    const thrown = kit({
      onChange: () => {
        throw new Error('the listener fails')
      },
    })
    fail(thrown.breaker, 5)
    expect(thrown.breaker.state.name).toBe('open')
    const closing = kit({ onChange: ({ to }) => void (to === 'open' && closing.breaker.close()) })
    fail(closing.breaker, 5)
    expect(closing.breaker.acquire().granted).toBe(true)
  })
})
