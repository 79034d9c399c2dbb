import { describe, expect, it } from 'vitest'
import { createSharedTimer } from '../../src/transport/shared-timer.js'
import type { SharedTimer, Timed } from '../../src/transport/shared-timer.js'
import { createManualClock } from './manual-clock.js'
import type { ManualClock } from './manual-clock.js'

interface Scene {
  readonly clock: ManualClock
  readonly timer: SharedTimer
  /** Names of those whose time was up, and when. */
  readonly late: [string, number][]
  readonly one: (name: string, then?: () => void) => Timed
}

function scene(delay = 100): Scene {
  const clock = createManualClock()
  const late: [string, number][] = []
  const one = (name: string, then?: () => void): Timed => ({
    due: 0,
    earlier: undefined,
    later: undefined,
    timeUp() {
      late.push([name, clock.monotonic()])
      then?.()
    },
  })
  return { clock, timer: createSharedTimer(clock, delay), late, one }
}

describe('one timer for all that have the same time (R12)', () => {
  it('tells each at its own time, and never who was removed', async () => {
    const { clock, timer, late, one } = scene()
    const removed = one('removed')
    timer.add(one('first'))
    await clock.advance(30)
    timer.add(removed)
    timer.add(one('second'))
    timer.remove(removed)
    timer.remove(removed)
    await clock.advance(1000)
    expect(late).toEqual([
      ['first', 100],
      ['second', 130],
    ])
    expect(clock.timers).toBe(0)
  })

  it('stays set while one follows another in the same turn, and holds nothing afterwards (R6)', async () => {
    const { clock, timer, late, one } = scene()
    for (let turn = 0; turn < 5; turn += 1) {
      const next = one('next')
      timer.add(next)
      timer.remove(next)
      await Promise.resolve()
    }
    expect([clock.timers, clock.timersSet]).toEqual([1, 1])
    await clock.flush()
    await clock.advance(1000)
    expect([clock.timers, clock.timersSet, late]).toEqual([0, 1, []])
  })

  it('gives its whole time to one that finds the timer of another set', async () => {
    const { clock, timer, late, one } = scene()
    const before = one('before')
    timer.add(before)
    await clock.advance(60)
    timer.add(one('after'))
    timer.remove(before)
    await clock.advance(99)
    expect(late).toEqual([])
    await clock.advance(1)
    expect(late).toEqual([['after', 160]])
  })

  it('takes who is added, and leaves out who is removed, while others are told', async () => {
    const { clock, timer, late, one } = scene()
    const other = one('other')
    timer.add(
      one('first', () => {
        timer.remove(other)
        timer.add(one('again'))
      }),
    )
    timer.add(other)
    await clock.advance(500)
    expect(late).toEqual([
      ['first', 100],
      ['again', 200],
    ])
    expect(clock.timers).toBe(0)
  })

  it('believes a timer more than the clock it is read from', async () => {
    let run = (): void => undefined
    const clock = {
      now: () => 0,
      monotonic: () => 0,
      after: (_: number, then: () => void) => {
        run = then
        return () => undefined
      },
    }
    const { one, late } = scene()
    const timer = createSharedTimer(clock, 100)
    timer.add(one('only'))
    run()
    await Promise.resolve()
    expect(late).toEqual([['only', 0]])
  })
})
