import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCircuitBreaker } from '../../src/transport/circuit-breaker.js'
import type { CircuitPermit } from '../../src/transport/circuit-permit.js'
import { createModel } from './circuit-model.js'
import type { ModelCall, ModelLimits, Said } from './circuit-model.js'
import { createManualClock } from './manual-clock.js'

const limits: fc.Arbitrary<ModelLimits> = fc
  .record({
    window: fc.integer({ min: 1, max: 12 }),
    within: fc.constantFrom(50, 200, Infinity),
    failureRate: fc.constantFrom(0.2, 0.5, 0.55, 1),
    slowRate: fc.constantFrom(0.3, 0.8, 1),
    slowCall: fc.constantFrom(10, 1000, 1000, Infinity),
    openFor: fc.integer({ min: 1, max: 100 }),
    probes: fc.integer({ min: 1, max: 3 }),
    probeLease: fc.integer({ min: 1, max: 120 }),
    fewest: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ fewest, ...rest }) => ({ ...rest, minimumCalls: Math.min(fewest, rest.window) }))

/** A call that is begun and never ended again is one that was abandoned. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'begin' as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      which: fc.nat(1000),
      said: fc.constantFrom<Said>('ok', 'ok', 'failed', 'failed', 'failed', 'ignored'),
      duration: fc.constantFrom(1, 1, 1, 11, 2000),
      /** Told a second time later on, perhaps. */
      again: fc.constantFrom(true, false, false, false, false),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      for: fc.integer({ min: 1, max: 90 }),
    }),
  },
)

describe('the circuit breaker and its model', () => {
  it('are in the same state and admit the same calls after any interleaving (R2, R3, R4, R5)', () => {
    let opened = 0
    let probed = 0
    fc.assert(
      fc.property(limits, fc.array(step, { minLength: 40, maxLength: 120 }), (given, steps) => {
        const clock = createManualClock()
        let now = 0
        const breaker = createCircuitBreaker({
          ...given,
          clock: { ...clock, monotonic: () => now },
        })
        const model = createModel(given)
        const running: [CircuitPermit, ModelCall][] = []
        for (const one of steps) {
          if (one.do === 'wait') now += one.for
          if (one.do === 'begin') {
            const permit = breaker.acquire()
            const call = model.begin(now)
            expect(permit.granted).toBe(call !== undefined)
            if (permit.granted && call !== undefined) running.push([permit, call])
          }
          if (one.do === 'end' && running.length > 0) {
            const index = one.which % running.length
            const [permit, call] = running[index] as [CircuitPermit, ModelCall]
            if (!one.again) running.splice(index, 1)
            permit[one.said](one.duration)
            model.end(call, one.said, one.duration, now)
          }
          expect(breaker.state.name).toBe(model.name)
          if (model.name === 'open') opened += 1
          if (model.name === 'half-open') probed += 1
        }
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(opened, probed)).toBeGreaterThan(1000)
  })

  it('goes on as before from its own snapshot, whatever it was in (R7)', () => {
    fc.assert(
      fc.property(
        limits,
        fc.array(fc.constantFrom<Said>('ok', 'failed'), { maxLength: 30 }),
        (given, said) => {
          const clock = createManualClock()
          const first = createCircuitBreaker({ ...given, clock })
          for (const one of said) {
            const permit = first.acquire()
            if (permit.granted) permit[one](1)
          }
          const stored = JSON.parse(JSON.stringify(first.snapshot())) as ReturnType<
            typeof first.snapshot
          >
          const second = createCircuitBreaker({ ...given, clock })
          second.restore(stored)
          expect(second.state).toEqual(first.state)
          expect(second.snapshot()).toEqual(stored)
        },
      ),
    )
  })
})
