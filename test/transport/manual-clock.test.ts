import { describe, expect, it } from 'vitest'
import { createManualClock } from './manual-clock.js'

describe('the manual clock', () => {
  it('runs what is due in order and at its time, also what was set on the way', async () => {
    const clock = createManualClock(1000)
    const ran: string[] = []
    clock.after(20, () => ran.push(`b ${String(clock.now())}`))
    clock.after(10, () => {
      ran.push(`a ${String(clock.now())}`)
      void Promise.resolve().then(() => clock.after(5, () => ran.push(`c ${String(clock.now())}`)))
    })
    await clock.advance(20)
    expect(ran).toEqual(['a 1010', 'c 1015', 'b 1020'])
    expect(clock.timers).toBe(0)
  })

  it('runs nothing that was cancelled, and nothing before its time', async () => {
    const clock = createManualClock()
    const ran: string[] = []
    clock.after(10, () => ran.push('cancelled'))()
    clock.after(11, () => ran.push('early'))
    await clock.advance(10)
    expect(ran).toEqual([])
    expect([clock.timers, clock.timersSet]).toEqual([1, 2])
  })

  it('keeps the monotonic reading when now is set back', async () => {
    const clock = createManualClock(5000)
    await clock.advance(100)
    clock.setNow(0)
    expect([clock.now(), clock.monotonic()]).toEqual([0, 100])
  })
})
