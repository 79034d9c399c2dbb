import { expect, it } from 'vitest'
import { DciError } from '../../src/errors/index.js'
import { createPacing, createRetry, createTransport } from '../../src/transport/index.js'
import type { Clock, Fetch } from '../../src/transport/index.js'
import { createManualClock } from './manual-clock.js'
import { answerOf, cameTo, holding, refusalOf, requestTo } from './part-kit.js'
import { scripted } from './requests.js'

const day = 86_400_000
const request = requestTo('crvs.example.gov')
/** Time passes at once. */
const instant: Clock = {
  ...createManualClock(),
  after: (_, run) => {
    queueMicrotask(run)
    return () => undefined
  },
}

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

it('an outage of the token endpoint uses up nothing of a day (R17)', async () => {
  const clock = createManualClock()
  const fetch: Fetch = () => Promise.resolve(new Response('', { status: 503 }))
  const transport = createTransport({ clock, fetch, random: () => 0, retry: { baseDelay: 0 } })
  const token = { url: 'https://id.example/token', clientId: 'us', clientSecret: 'secret' }
  const call = { token, quota: { perDay: 5 } }
  let settled = false
  const refused = refusalOf(
    transport.send(requestTo('crvs.example.gov', { call })),
    'token.refused',
  ).finally(() => (settled = true))
  while (!settled) await clock.advance(1)
  const error = await refused
  expect(error.attempts).toBe(4)
  expect(transport.health()[0]?.quotaLeft).toEqual({ perDay: 5 })
})

it('what was sent and then finds no token counts once (R17)', async () => {
  const pacing = createPacing({ clock: createManualClock(), quota: { perDay: 5 } })
  const peer = scripted(answerOf(503), new DciError('token.refused', 'down', { retryable: true }))
  const retry = createRetry({ clock: instant, beforeRepeat: pacing.slot, attempts: 4 })
  const send = pacing.wrap(retry.wrap(peer.send))
  await refusalOf(send(request), 'token.refused')
  expect(peer.requests.length).toBe(4)
  expect(pacing.readings()[0]?.left).toEqual({ perDay: 4 })
})
