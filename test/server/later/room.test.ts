import { describe, expect, it } from 'vitest'
import { createWorkroom } from '../../../src/server/later/workroom.js'
import { refusalOf } from '../../kit.js'
import { stage } from './later-kit.js'

describe('room for what is answered later', () => {
  it('is bounded: one request too many is refused with 503, and taken once there is room', async () => {
    let finish: (() => void) | undefined
    const one = stage({
      search: () =>
        new Promise((resolve) => {
          finish = () => resolve({ reg_records: [] })
        }),
      options: { callbacks: { maxAccepted: 4 } },
    })
    await one.ask()
    const refused = refusalOf(await one.ask({ header: { message_id: 'm-2' } }))
    expect(refused).toMatchObject({ status: 503, code: 'err.service.unavailable', ack: 'ERR' })
    await one.clock.flush()
    expect(one.handler.health()).toMatchObject({
      state: 'open',
      accepted: 1,
      asking: 1,
      waiting: 0,
    })
    finish?.()
    await one.dealt(1)
    await one.clock.flush()
    expect((await one.ask({ header: { message_id: 'm-2' } })).status).toBe(200)
  })

  it('asks the backend no more often at once than it may', async () => {
    const open: (() => void)[] = []
    const one = stage({
      search: () => new Promise((resolve) => open.push(() => resolve({ reg_records: [] }))),
      options: { callbacks: { concurrency: 1 } },
    })
    await one.ask()
    await one.ask({ header: { message_id: 'm-2' } })
    await one.clock.flush()
    await one.clock.flush()
    expect([open.length, one.handler.health().waiting]).toEqual([1, 1])
    open[0]?.()
    await one.dealt(1)
    await one.clock.flush()
    open[1]?.()
    await one.dealt(2)
    expect(one.called()).toHaveLength(2)
  })

  it('gives turns to partners one after the other: nobody waits for all that another asked', async () => {
    const room = createWorkroom({ concurrency: 1, maxAccepted: 100 })
    const done: string[] = []
    const ask = (partner: string, name: string): Promise<unknown> =>
      room.turn(partner, () => Promise.resolve(done.push(name)))
    const all = [...['a1', 'a2', 'a3'].map((name) => ask('a', name)), ask('b', 'b1')]
    expect(room.load()).toMatchObject({ asking: 1, waiting: 3 })
    await Promise.all([...all, ask('c', 'c1'), ask('b', 'b2')])
    expect(done).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2'])
    expect(room.load()).toMatchObject({ asking: 0, waiting: 0 })
  })

  it.each([{ pageSize: 0 }, { concurrency: 1.5 }, { maxAccepted: NaN }, { closeWithin: 0 }])(
    'cannot be %o',
    (callbacks) => {
      expect(() => stage({ options: { callbacks } })).toThrow(TypeError)
    },
  )
})
