import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRateLog } from '../../src/transport/rate-log.js'

/** When the `nth` from now fits, by trying every millisecond with a plain list. */
function byTrying(
  left: readonly number[],
  limit: number,
  span: number,
  nth: number,
  now: number,
): number {
  const all = [...left]
  let at = now
  for (let one = 0; one < nth; one += 1) {
    while (all.filter((time) => at - time < span).length >= limit) at += 1
    all.push(at)
  }
  return at - now
}

describe('a log of what left', () => {
  it('foresees when each of the next fits, as trying does (R17)', () => {
    const pauses = fc.array(fc.nat(30), { maxLength: 40 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        pauses,
        fc.integer({ min: 1, max: 15 }),
        (limit, waits, nth) => {
          const span = 50
          const log = createRateLog(limit, span)
          const left: number[] = []
          let now = 0
          for (const wait of waits) {
            now += wait
            expect(log.delay(nth, now)).toBe(byTrying(left, limit, span, nth, now))
            if (log.delay(1, now) > 0) continue
            log.take(now)
            left.push(now)
          }
        },
      ),
    )
  })

  it('grows with what leaves and keeps its order over many rounds', () => {
    const log = createRateLog(200, 1000)
    for (let at = 0; at < 5000; at += 7) if (log.delay(1, at) === 0) log.take(at)
    const entries = log.entries()
    expect(entries).toEqual([...entries].sort((one, other) => one - other))
    expect(log.left(5000) + entries.filter((at) => 5000 - at < 1000).length).toBe(200)
    expect([log.isEmpty(5000), log.isEmpty(9000)]).toEqual([false, true])
  })

  it('takes over the newest of an earlier log when less is allowed', () => {
    const log = createRateLog(2, 1000, [0, 100, 200])
    expect(log.entries()).toEqual([100, 200])
    expect(log.delay(1, 200)).toBe(900)
  })
})
