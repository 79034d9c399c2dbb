import { describe, expect, it } from 'vitest'
import { DciError } from '../../src/errors/index.js'
import type { Quota } from '../../src/peers/index.js'
import type { TransportEvent } from '../../src/transport/events.js'
import { createPacing } from '../../src/transport/pacing.js'
import type { Pacing, PacingOptions } from '../../src/transport/pacing.js'
import type { HttpRequest, Send } from '../../src/transport/transport.js'
import { createManualClock } from './manual-clock.js'
import type { ManualClock } from './manual-clock.js'
import { answerOf, cameTo, listener, refusalOf, requestTo } from './part-kit.js'

interface Kit {
  readonly pacing: Pacing
  readonly clock: ManualClock
  readonly events: TransportEvent[]
  readonly send: Send
  /** When each request left, milliseconds after the start, and its body. */
  readonly left: { at: number; body: unknown }[]
  status: number
}

const start = Date.UTC(2026, 2, 1, 8, 30)

function kit(options: PacingOptions = {}): Kit {
  const clock = createManualClock(start)
  const { events, onEvent } = listener()
  const pacing = createPacing({ clock, onEvent, ...options })
  const left: Kit['left'] = []
  const send = pacing.wrap(async ({ body }) => {
    left.push({ at: clock.monotonic(), body })
    return answerOf(made.status)
  })
  const made: Kit = { pacing, clock, events, send, left, status: 200 }
  return made
}

const crvs = requestTo('crvs.example.gov')
const under = (quota: Quota, more: Partial<HttpRequest> = {}): HttpRequest => ({
  ...requestTo('crvs.example.gov', { call: { quota } }),
  ...more,
})
const timesOf = ({ left }: Kit): number[] => left.map(({ at }) => at)

describe('pacing', () => {
  it('holds what a second, a minute and a day take, all at once and in order (R17)', async () => {
    const made = kit({ quota: { perSecond: 2, perMinute: 5, perDay: 7 }, whenFull: 'wait' })
    const calls = Array.from({ length: 8 }, (_, index) =>
      made.send({ ...crvs, body: String(index) }),
    )
    await made.clock.advance(15.5 * 3_600_000)
    await Promise.all(calls)
    const midnight = 15.5 * 3_600_000
    expect(timesOf(made)).toEqual([0, 0, 1000, 1000, 2000, 60_000, 60_000, midnight])
    expect(made.left.map(({ body }) => body)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
    expect(made.clock.timers).toBe(0)
  })

  it('does not count what an open circuit refused: a day of outage leaves the quota whole (R1, R17)', async () => {
    const { pacing } = kit({ quota: { perSecond: 1, perMinute: 1, perDay: 2 } })
    const refusal = new DciError('circuit.open', 'nothing was sent')
    const broken = pacing.wrap(() => Promise.reject(refusal))
    await expect(broken(crvs)).rejects.toBe(refusal)
    await expect(broken(crvs)).rejects.toBe(refusal)
    expect(pacing.readings()).toMatchObject([{ left: { perSecond: 1, perMinute: 1, perDay: 2 } }])
    const failing = pacing.wrap(() => Promise.reject(new DciError('transport.timeout', 'late')))
    await expect(failing(crvs)).rejects.toMatchObject({ code: 'transport.timeout' })
    expect(pacing.readings()).toMatchObject([{ left: { perDay: 1 } }])
  })

  it('never lets more pass in any span of a second, not only in each calendar one (R17)', async () => {
    const made = kit({ quota: { perSecond: 3 }, whenFull: 'wait' })
    for (const pause of [0, 900, 50, 40, 20, 700]) {
      await made.clock.advance(pause)
      void made.send(crvs)
      void made.send(crvs)
    }
    await made.clock.advance(10_000)
    const times = timesOf(made)
    expect(times).toHaveLength(12)
    expect(times.every((at, index) => index < 3 || at - (times[index - 3] as number) >= 1000)).toBe(
      true,
    )
  })

  it('begins the day when the peer does (R17)', async () => {
    const made = kit({ quota: { perDay: 1, dayStartsAt: 9 * 60 }, whenFull: 'refuse' })
    await made.send(crvs)
    const { retryAt } = await refusalOf(made.send(crvs), 'quota.exceeded')
    expect(retryAt).toEqual(new Date(Date.UTC(2026, 2, 1, 9)))
    await made.clock.advance(30 * 60_000)
    expect(await cameTo(made.send(crvs))).toBe(200)
  })

  it('refuses by choice with the time it would fit, and sends nothing (R17)', async () => {
    const made = kit({ whenFull: 'refuse' })
    const request = under({ perMinute: 1, perDay: 2000 })
    await made.send(request)
    const error = await refusalOf(made.send(request), 'quota.exceeded')
    expect(error.retryAt).toEqual(new Date(start + 60_001))
    expect(error.message).toMatch(
      /crvs\.example\.gov: the 1 requests a minute .*2026-03-01T08:31:00\.001Z/,
    )
    expect([made.left.length, made.clock.timersSet]).toEqual([1, 0])
    expect(made.events).toMatchObject([
      { type: 'refused', because: 'quota.exceeded', retryAt: start + 60_001 },
    ])
  })

  it('waits up to a minute when nothing is said, and refuses what is further off (R17)', async () => {
    const made = kit()
    const request = under({ perMinute: 1 })
    const calls = [made.send(request), made.send(request)]
    const { retryAt } = await refusalOf(made.send(request), 'quota.exceeded')
    expect(retryAt).toEqual(new Date(start + 120_001))
    await made.clock.advance(60_000)
    await Promise.all(calls)
    expect(timesOf(made)).toEqual([0, 60_000])
  })

  it('refuses at once what cannot leave before its deadline (R12, R17)', async () => {
    const made = kit({ whenFull: 'wait' })
    await made.send(under({ perMinute: 1 }))
    const tooSoon = under({ perMinute: 1 }, { deadline: start + 59_999 })
    const { retryAt } = await refusalOf(made.send(tooSoon), 'quota.exceeded')
    expect(retryAt).toEqual(new Date(start + 60_001))
    expect(await cameTo(made.send(under({ perMinute: 1 }, { deadline: start })))).toBe(
      'transport.deadline',
    )
    expect(made.left).toHaveLength(1)
  })

  it('keeps the deadline of who waits longer than could be foreseen (R12, R17)', async () => {
    const made = kit({ quota: { perDay: 1 }, whenFull: 'wait' })
    const toMidnight = 15.5 * 3_600_000
    await made.send(crvs)
    const waiting = cameTo(made.send({ ...crvs, deadline: start + toMidnight + 10_000 }))
    made.clock.setNow(start - 3_600_000)
    await made.clock.advance(toMidnight + 9999)
    expect(made.left).toHaveLength(1)
    await made.clock.advance(1)
    expect([await waiting, made.clock.timers]).toEqual(['transport.deadline', 0])
  })

  it('lets who is aborted go at once, and whoever is behind move up (R12, R17)', async () => {
    const made = kit({ quota: { perSecond: 1 }, whenFull: 'wait' })
    const abort = new AbortController()
    await made.send(crvs)
    const aborted = cameTo(made.send({ ...crvs, signal: abort.signal }))
    const behind = made.send({ ...crvs, body: 'behind' })
    abort.abort('changed my mind')
    expect(await aborted).toBe('changed my mind')
    await made.clock.advance(1000)
    expect((await behind).status).toBe(200)
    expect(made.left[1]).toEqual({ at: 1000, body: 'behind' })
  })

  it('has no timer while nobody waits (R6, R17)', async () => {
    const made = kit({ quota: { perSecond: 1 }, whenFull: 'wait' })
    const abort = new AbortController()
    await made.send(crvs)
    expect(made.clock.timersSet).toBe(0)
    const waiting = cameTo(made.send({ ...crvs, signal: abort.signal }))
    expect(made.clock.timers).toBe(1)
    abort.abort('changed my mind')
    await waiting
    expect(made.clock.timers).toBe(0)
  })

  it('counts repetitions: every request that leaves counts (R17)', async () => {
    const made = kit({ quota: { perDay: 3 }, whenFull: 'refuse' })
    await made.send(crvs)
    await made.pacing.slot(crvs)
    await made.pacing.slot(crvs)
    expect(await cameTo(made.pacing.slot(crvs))).toBe('quota.exceeded')
    expect(await cameTo(made.send(crvs))).toBe('quota.exceeded')
  })

  it('lets nothing pass before the time until which a peer is exhausted, by its own word (R17)', async () => {
    const made = kit({ whenFull: 'wait' })
    const until = start + 3_600_000
    const classify = () => ({ repeat: false, health: 'ignore' as const, exhaustedUntil: until })
    made.status = 429
    expect(await cameTo(made.send(requestTo('crvs.example.gov', { call: { classify } })))).toBe(429)
    made.status = 200
    const waiting = cameTo(made.send(crvs))
    expect(await cameTo(made.send(requestTo('social.example.gov')))).toBe(200)
    const error = await refusalOf(made.send({ ...crvs, deadline: until - 1 }), 'quota.exceeded')
    expect([error.retryAt, /it said/.test(error.message)]).toEqual([new Date(until), true])
    await made.clock.advance(3_600_000)
    expect([await waiting, timesOf(made)]).toEqual([200, [0, 0, 3_600_000]])
  })

  it('refuses who waits and can no longer be in time when the peer says so (R12, R17)', async () => {
    const made = kit({ quota: { perSecond: 1 }, whenFull: 'wait' })
    await made.send(crvs)
    const hurried = refusalOf(made.send({ ...crvs, deadline: start + 5000 }), 'quota.exceeded')
    const patient = cameTo(made.send(crvs))
    made.pacing.exhausted('crvs.example.gov', start + 10_000)
    expect((await hurried).retryAt).toEqual(new Date(start + 10_000))
    await made.clock.advance(10_000)
    expect([await patient, made.clock.timers]).toEqual([200, 0])
  })

  it('is shut out by one answer for a month at most, and by hand no longer (R17)', async () => {
    const made = kit({ whenFull: 'refuse' })
    made.pacing.exhausted('crvs.example.gov', Number.POSITIVE_INFINITY)
    const { retryAt } = await refusalOf(made.send(crvs), 'quota.exceeded')
    expect(retryAt).toEqual(new Date(start + 31 * 86_400_000))
    made.pacing.reset('crvs.example.gov')
    expect(await cameTo(made.send(crvs))).toBe(200)
  })

  it('does not forget over a restart what left today, and forgets it tomorrow (R17)', async () => {
    const before = kit({ quota: { perDay: 3 } })
    for (let call = 0; call < 3; call += 1) await before.send(crvs)
    before.pacing.exhausted('social.example.gov', start + 1000)
    const stored = JSON.stringify(before.pacing.snapshot())
    const after = kit({ quota: { perDay: 3 }, whenFull: 'refuse' })
    after.pacing.restore(JSON.parse(stored))
    expect(JSON.stringify(after.pacing.snapshot())).toBe(stored)
    expect(await cameTo(after.send(crvs))).toBe('quota.exceeded')
    expect(await cameTo(after.send(requestTo('social.example.gov')))).toBe('quota.exceeded')
    await after.clock.advance(15.5 * 3_600_000)
    expect(await cameTo(after.send(crvs))).toBe(200)
  })

  it.each([
    null,
    {},
    { peers: [{}] },
    { peers: [{ peer: 'p', day: { startedAt: 'today', count: 1 } }] },
  ])('refuses %j as a snapshot', (value) => {
    expect(() => {
      createPacing().restore(value as never)
    }).toThrow(TypeError)
  })

  it('gives nothing anew when the clock is set back, and goes on with the next day (R17)', async () => {
    const made = kit({ quota: { perDay: 1 }, whenFull: 'refuse' })
    await made.send(crvs)
    made.clock.setNow(start - 2 * 86_400_000)
    expect(await cameTo(made.send(crvs))).toBe('quota.exceeded')
    made.clock.setNow(start - 86_400_000)
    expect(await cameTo(made.send(crvs))).toBe(200)
  })

  it('goes by a changed quota from then on, with what has left counted (R17)', async () => {
    const made = kit({ whenFull: 'refuse' })
    for (let call = 0; call < 2; call += 1) await made.send(under({ perMinute: 2, perDay: 10 }))
    expect(await cameTo(made.send(under({ perMinute: 2, perDay: 10 })))).toBe('quota.exceeded')
    expect(await cameTo(made.send(under({ perMinute: 3, perDay: 10 })))).toBe(200)
    expect(made.pacing.readings()).toEqual([
      { peer: 'crvs.example.gov', left: { perMinute: 0, perDay: 7 }, waiting: 0 },
    ])
  })

  it('keeps peers apart, and passes what has no quota without counting it (R17)', async () => {
    const made = kit({ whenFull: 'refuse' })
    for (let call = 0; call < 100; call += 1) await made.send(crvs)
    await made.send(under({ perDay: 1 }))
    expect(await cameTo(made.send(under({ perDay: 1 })))).toBe('quota.exceeded')
    expect(
      await cameTo(made.send(requestTo('social.example.gov', { call: { quota: { perDay: 1 } } }))),
    ).toBe(200)
  })

  it('tells who waits, and until when at the earliest', async () => {
    const made = kit({ quota: { perSecond: 1 }, whenFull: 'wait' })
    const calls = Array.from({ length: 3 }, () => made.send(crvs))
    expect(made.events).toMatchObject([
      { type: 'waiting', because: 'pacing', until: start + 1000 },
      { type: 'waiting', because: 'pacing', until: start + 2000 },
    ])
    await made.clock.advance(2000)
    await Promise.all(calls)
  })

  it.each([{ perDay: 0 }, { perSecond: 0.5 }, { perMinute: Number.NaN }, { dayStartsAt: 0.5 }])(
    'refuses a quota that bounds nothing that can be counted: %j',
    (quota) => {
      expect(() => createPacing({ quota })).toThrow(TypeError)
    },
  )
})
