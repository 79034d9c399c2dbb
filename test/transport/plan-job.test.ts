import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPacing } from '../../src/transport/pacing.js'
import { planJob } from '../../src/transport/plan-job.js'
import { createManualClock } from './manual-clock.js'
import { answerOf, requestTo } from './part-kit.js'

describe('a planned job', () => {
  it('of 120,000 persons against 2,000 a day takes 60 days (R17)', () => {
    const startAt = new Date('2026-03-01T00:00:00Z')
    const { endsAt, days } = planJob({ calls: 120_000, quota: { perDay: 2000 }, startAt })
    expect(days).toHaveLength(60)
    expect(new Set(days.map(({ calls }) => calls))).toEqual(new Set([2000]))
    expect(endsAt).toEqual(new Date('2026-04-29T00:00:00Z'))
  })

  it('begins within a day and goes on when the peer counts anew (R17)', () => {
    const quota = { perMinute: 60, perDay: 10_000, dayStartsAt: 120 }
    const startAt = new Date('2026-03-01T01:30:00Z')
    const { endsAt, days } = planJob({ calls: 12_000, quota, startAt })
    expect(days).toEqual([
      { from: startAt, calls: 1800 },
      { from: new Date('2026-03-01T02:00:00Z'), calls: 10_000 },
      { from: new Date('2026-03-02T02:00:00Z'), calls: 200 },
    ])
    expect(endsAt).toEqual(new Date('2026-03-02T02:03:00Z'))
  })

  it('is what pacing then does, call by call (R17)', async () => {
    const bound = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined })
    const quotas = fc
      .record({
        perSecond: bound(5),
        perMinute: bound(20),
        perDay: bound(60),
        dayStartsAt: fc.nat(1439),
      })
      .filter(
        ({ perSecond, perMinute, perDay }) => (perSecond ?? perMinute ?? perDay) !== undefined,
      )
      .map(({ perSecond, perMinute, perDay, dayStartsAt }) => ({
        ...(perSecond === undefined ? {} : { perSecond }),
        ...(perMinute === undefined ? {} : { perMinute }),
        ...(perDay === undefined ? {} : { perDay }),
        dayStartsAt,
      }))
    await fc.assert(
      fc.asyncProperty(quotas, fc.integer({ min: 1, max: 80 }), async (quota, calls) => {
        const clock = createManualClock()
        const startAt = new Date(clock.now())
        const { endsAt, days } = planJob({ calls, quota, startAt })
        let last = 0
        const send = createPacing({ clock, quota, whenFull: 'wait' }).wrap(async () => {
          last = clock.now()
          return answerOf(200)
        })
        const all = Array.from({ length: calls }, () => send(requestTo('crvs.example.gov')))
        await clock.advance(endsAt.getTime() - clock.now())
        await Promise.all(all)
        expect(last).toBe(endsAt.getTime())
        expect(days.reduce((sum, day) => sum + day.calls, 0)).toBe(calls)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    { calls: 0, quota: { perDay: 1 } },
    { calls: 1.5, quota: { perDay: 1 } },
    { calls: 10_000_001, quota: { perDay: 1 } },
    { calls: 10, quota: {} },
    { calls: 10, quota: { perDay: 0 } },
  ])('is refused where nothing can be said: %j', (job) => {
    expect(() => planJob({ ...job, startAt: new Date(0) })).toThrow(TypeError)
  })
})
