import { expect, it } from 'vitest'
import type { Clock } from '../../src/transport/clock.js'
import { createPacing } from '../../src/transport/pacing.js'
import { createManualClock } from './manual-clock.js'
import { cameTo, holding, requestTo } from './part-kit.js'

const day = 86_400_000
const request = requestTo('crvs.example.gov')

it('a call that is over before it is sent costs nothing of a quota (R12, R17)', async () => {
  const clock = createManualClock()
  const pacing = createPacing({ clock, quota: { perDay: 5 } })
  const { send, held } = holding()
  const paced = pacing.wrap(send)
  const signal = AbortSignal.abort('gone')
  expect(await cameTo(paced({ ...request, signal }))).toBe('gone')
  expect(await cameTo(paced({ ...request, deadline: clock.now() }))).toBe('transport.deadline')
  expect(await cameTo(pacing.slot({ ...request, signal }))).toBe('gone')
  expect([held.length, pacing.readings()[0]?.left]).toEqual([0, { perDay: 5 }])
})

it('who is aborted in the moment that its turn comes gives the place back (R12, R17)', async () => {
  const manual = createManualClock()
  const controller = new AbortController()
  const after: Clock['after'] = (delay, run) =>
    manual.after(delay, () => {
      run()
      controller.abort('gone')
    })
  const pacing = createPacing({
    clock: { ...manual, after },
    quota: { perSecond: 1 },
    whenFull: 'wait',
  })
  const { send, held } = holding()
  const paced = pacing.wrap(send)
  void paced(request)
  const call = cameTo(paced({ ...request, signal: controller.signal }))
  await manual.advance(1_000)
  expect(await call).toBe('gone')
  expect([held.length, pacing.readings()[0]?.left]).toEqual([1, { perSecond: 1 }])
})

it('no word of a peer shuts us out for more than 31 days, also from a snapshot or after the clock was set back (R17)', () => {
  const clock = createManualClock()
  const pacing = createPacing({ clock })
  pacing.restore({
    peers: [{ peer: 'crvs.example.gov', exhaustedUntil: clock.now() + 4_000 * day }],
  })
  expect(pacing.readings()[0]?.exhaustedUntil).toBe(clock.now() + 31 * day)
  clock.setNow(clock.now() - 365 * day)
  expect(pacing.readings()[0]?.exhaustedUntil).toBe(clock.now() + 31 * day)
})
