import { afterEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/transport/clock.js'

afterEach(() => {
  vi.restoreAllMocks()
})

describe("the system's clock", () => {
  it('never sets a timer that Node would run at once', () => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    systemClock.after(1e12, () => undefined)()
    systemClock.after(Infinity, () => undefined)()
    expect(set.mock.calls.map(([, delay]) => delay)).toEqual([2_147_483_647, 2_147_483_647])
  })
})
