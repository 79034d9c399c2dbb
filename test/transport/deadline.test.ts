import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/transport/clock.js'
import { createTimeout, createTransport, createUndiciSend } from '../../src/transport/index.js'
import type { Fetch, TransportOptions } from '../../src/transport/index.js'
import { createManualClock } from './manual-clock.js'
import { cameTo } from './part-kit.js'
import { answerOf, requestTo, scripted } from './requests.js'

const peer = 'crvs.example'
const silent: Fetch = () => new Promise(() => undefined)
const never = (): Promise<string> => new Promise(() => undefined)
const throwing = {
  dispatch() {
    throw new Error('a dispatcher of the caller’s own')
  },
}

/** A clock on which the timer set last can be run. */
function lastTimer(): { readonly clock: Clock; run(): void; readonly delays: number[] } {
  const delays: number[] = []
  let last = (): void => undefined
  const { now, monotonic } = createManualClock()
  const after: Clock['after'] = (delay, run) => {
    delays.push(delay)
    last = run
    return () => undefined
  }
  return { clock: { now, monotonic, after }, run: () => last(), delays }
}

describe.each<[string, TransportOptions]>([
  ['undici', {}],
  ['fetch', { fetch: silent }],
])('a deadline over %s (R12)', (_, bottom) => {
  it('ends a call whose body is never there: who signs it does not answer', async () => {
    const { clock, run, delays } = lastTimer()
    const transport = createTransport({ ...bottom, clock })
    const deadline = clock.now() + 1_000
    const call = cameTo(transport.send(requestTo(peer, { makeBody: never, deadline })))
    run()
    expect(await call).toBe('transport.deadline')
    expect(delays).toEqual([1_000])
    await transport.close()
  })
})

describe('a deadline (R12)', () => {
  it('counts while the body is made: the peer gets what is left', async () => {
    const clock = createManualClock()
    const transport = createTransport({ fetch: silent, clock })
    let made: ((body: string) => void) | undefined
    const makeBody = (): Promise<string> => new Promise((resolve) => (made = resolve))
    const deadline = clock.now() + 1_000
    const call = cameTo(transport.send(requestTo(peer, { makeBody, deadline })))
    await clock.advance(600)
    made?.('{}')
    await clock.advance(400)
    expect(await call).toBe('transport.deadline')
  })

  it('lengthens no attempt that is allowed less, and shortens one that is allowed more', async () => {
    const clock = createManualClock()
    const bottom = scripted(answerOf(200))
    const send = createTimeout({ keptBelow: true, clock }).wrap(bottom.send)
    await send(requestTo(peer, { attemptTimeout: 1_000, deadline: clock.now() + 20_000 }))
    await send(requestTo(peer, { attemptTimeout: 90_000, deadline: clock.now() + 40_000 }))
    expect(bottom.requests.map(({ attemptTimeout }) => attemptTimeout)).toEqual([1_000, 40_000])
  })
})

it('a dispatcher that throws rejects the call, also after its body was waited for (R14)', async () => {
  const { send } = createUndiciSend({ dispatcher: throwing as never })
  const makeBody = (): Promise<string> => Promise.resolve('{}')
  await expect(send(requestTo(peer, { makeBody }))).rejects.toThrow('of the caller’s own')
})
