import { beforeAll, describe, expect, it } from 'vitest'
import { DciError } from '../../src/errors/index.js'
import { createRetry } from '../../src/transport/retry.js'
import type { RetryParts } from '../../src/transport/retry.js'
import { bodyOf } from '../../src/transport/index.js'
import type { HttpAnswer, HttpRequest, Send, TransportEvent } from '../../src/transport/index.js'
import { createManualClock } from './manual-clock.js'
import { answerOf, interrupted, requestTo, scripted } from './requests.js'
import type { Scripted } from './requests.js'

const peer = 'crvs.example'
const up = answerOf(200)
const down = answerOf(503, 'down')

function retrying(next: Scripted | { send: Send }, options: Partial<RetryParts> = {}) {
  const clock = createManualClock()
  const events: TransportEvent[] = []
  const part = createRetry({
    clock,
    random: () => 0.5,
    onEvent: (event) => events.push(event),
    ...options,
  })
  return { clock, events, send: part.wrap(next.send) }
}

beforeAll(async () => {
  await import('p-retry') // loading it is no matter of a clock that stands still
})

/** What came of a promise, or that nothing has. */
async function outcomeOf(call: Promise<HttpAnswer>): Promise<HttpAnswer | DciError> {
  return call.catch((error: unknown) => error as DciError)
}

function told(events: readonly TransportEvent[]): unknown[] {
  return events.map((event) => {
    if (event.type === 'attempt') return [event.type, event.attempt, event.outcome, event.health]
    if (event.type === 'retry') return [event.type, event.attempt, event.delay, event.because]
    return event.type === 'given-up' ? [event.type, event.because] : [event.type]
  })
}

describe('retry', () => {
  it('gives the answer of an attempt that succeeds, and how many it took', async () => {
    const peerIs = scripted(interrupted(), down, up)
    const { clock, send, events } = retrying(peerIs)
    const call = send(requestTo(peer))
    await clock.advance(0)
    await clock.advance(250)
    await clock.advance(500)
    expect(await call).toMatchObject({ status: 200, attempts: 3 })
    expect(told(events)).toEqual([
      ['attempt', 1, 'transport.interrupted', 'failure'],
      ['retry', 2, 250, 'transport.interrupted'],
      ['attempt', 2, 503, 'failure'],
      ['retry', 3, 500, 503],
      ['attempt', 3, 200, 'ok'],
    ])
  })

  it('passes on what succeeds at first, the answer itself', async () => {
    const { send, clock } = retrying(scripted(up))
    expect(await send(requestTo(peer))).toBe(up)
    expect(clock.timersSet).toBe(0)
  })

  it('draws each delay between nothing and a range that doubles (R8)', async () => {
    const { send, clock, events } = retrying(scripted(down), {
      attempts: 6,
      baseDelay: 100,
      maxDelay: 500,
      random: () => 0.999,
    })
    void outcomeOf(send(requestTo(peer)))
    for (let step = 0; step < 5; step += 1) await clock.advance(1_000)
    const delays = events.flatMap((one) => (one.type === 'retry' ? [Math.ceil(one.delay)] : []))
    expect(delays).toEqual([100, 200, 400, 500, 500])
  })

  it('gives the last answer as it is, and says that the attempts are used up', async () => {
    const { send, clock, events } = retrying(scripted(down), { attempts: 2 })
    const call = send(requestTo(peer))
    await clock.advance(500)
    expect(await call).toEqual({ ...down, attempts: 2 })
    expect(told(events).at(-1)).toEqual(['given-up', 'attempts'])
  })

  it('gives the last error, with its code, cause and how often it was tried', async () => {
    const cause = new Error('below')
    const error = new DciError('transport.interrupted', 'broke', { peer, cause, peerText: 'x' })
    const { send, clock } = retrying(scripted(error), { attempts: 2 })
    const call = outcomeOf(send(requestTo(peer)))
    await clock.advance(500)
    expect(await call).toMatchObject({ code: 'transport.interrupted', cause, peer, attempts: 2 })
    expect(Object.keys((await call) as object)).not.toContain('peerText')
  })

  it('refuses a number of attempts that is none', () => {
    expect(() => createRetry({ attempts: 0 })).toThrow(TypeError)
  })
})

describe('what may be repeated (R9)', () => {
  const never: readonly HttpRequest[] = [
    requestTo(peer, { call: { repeat: 'never' } }),
    { method: 'GET', url: 'https://crvs.example/', headers: {} },
  ]

  it.each(never)('is for the call to say: %#', async (request) => {
    const peerIs = scripted(down)
    const { send, events } = retrying(peerIs)
    expect(await send(request)).toEqual({ ...down, attempts: 1 })
    expect(peerIs.requests).toHaveLength(1)
    expect(told(events).at(-1)).toEqual(['given-up', 'not-repeatable'])
  })

  it.each(['read', 'same-message'] as const)('%s is', async (repeat) => {
    const peerIs = scripted(down, up)
    const { send, clock } = retrying(peerIs)
    const call = send(requestTo(peer, { call: { repeat } }))
    await clock.advance(500)
    expect((await call).status).toBe(200)
  })

  it('makes the body anew for each sending', async () => {
    let made = 0
    const bodies: unknown[] = []
    const bottom: Send = async (request) => {
      bodies.push(await bodyOf(request))
      return bodies.length < 3 ? down : up
    }
    const { send, clock } = retrying({ send: bottom })
    const call = send(requestTo(peer, { makeBody: () => `signed ${String((made += 1))}` }))
    await clock.advance(5_000)
    await call
    expect(bodies).toEqual(['signed 1', 'signed 2', 'signed 3'])
  })

  it('an answer that is a refusal is not repeated', async () => {
    const peerIs = scripted(answerOf(200, { message: { ack_status: 'NACK' } }))
    const { send } = retrying(peerIs)
    await send(requestTo(peer))
    expect(peerIs.requests).toHaveLength(1)
  })

  it("a profile's word counts", async () => {
    const peerIs = scripted(answerOf(500))
    const { send } = retrying(peerIs)
    const classify = () => ({ repeat: false, health: 'ok' }) as const
    await send(requestTo(peer, { call: { classify } }))
    expect(peerIs.requests).toHaveLength(1)
  })
})

describe('Retry-After (R8)', () => {
  const after = (seconds: string): HttpAnswer => answerOf(503, '', { 'retry-after': seconds })

  it('is never undercut', async () => {
    const peerIs = scripted(after('20'), up)
    const { send, clock } = retrying(peerIs, { random: () => 0 })
    const call = send(requestTo(peer))
    await clock.advance(19_999)
    expect(peerIs.requests).toHaveLength(1)
    await clock.advance(1)
    expect((await call).status).toBe(200)
  })

  it('as a date, and as what a profile says', async () => {
    const { send, clock, events } = retrying(
      scripted(after('Sun, 01 Mar 2026 08:30:20 GMT'), answerOf(429), up),
    )
    const call = send(
      requestTo(peer, {
        call: {
          classify: (_, byDefault, now) =>
            byDefault.retryAfter === undefined
              ? { ...byDefault, exhaustedUntil: now + 60_000, repeat: byDefault.repeat }
              : byDefault,
        },
      }),
    )
    await clock.advance(100_000)
    expect((await call).attempts).toBe(3)
    expect(told(events).filter((one) => (one as unknown[])[0] === 'retry')).toEqual([
      ['retry', 2, 20_250, 503],
      ['retry', 3, 60_500, 429],
    ])
  })

  it('beyond the deadline ends the call at once, and the answer says until when', async () => {
    const { send, clock, events } = retrying(scripted(after('20')))
    const deadline = clock.now() + 10_000
    const answer = await send(requestTo(peer, { deadline }))
    expect(answer).toMatchObject({
      status: 503,
      attempts: 1,
      retryAt: new Date(clock.now() + 20_000),
    })
    expect([told(events).at(-1), clock.timersSet]).toEqual([['given-up', 'deadline'], 0])
  })

  it('just before the deadline is kept, the jitter is not', async () => {
    const { send, clock, events } = retrying(scripted(after('20'), up))
    const call = send(requestTo(peer, { deadline: clock.now() + 20_100 }))
    await clock.advance(20_000)
    expect((await call).status).toBe(200)
    expect(told(events)[1]).toEqual(['retry', 2, 20_000, 503])
  })

  it('beyond the deadline is in the error of the transport, too', async () => {
    const { send, clock } = retrying(scripted(interrupted()))
    const classify = () => ({ repeat: true, health: 'failure', retryAfter: 60_000 }) as const
    const request = requestTo(peer, { deadline: clock.now() + 10_000, call: { classify } })
    expect(await outcomeOf(send(request))).toMatchObject({
      code: 'transport.interrupted',
      attempts: 1,
      retryAt: new Date(clock.now() + 60_000),
    })
  })

  it('of a week is not slept through', async () => {
    const { send, clock } = retrying(scripted(after('604800')))
    expect((await send(requestTo(peer))).retryAt).toEqual(new Date(clock.now() + 604_800_000))
    expect(clock.timersSet).toBe(0)
  })
})

describe('deadline and abort (R12)', () => {
  it('no attempt is begun that would begin after the deadline', async () => {
    const peerIs = scripted(down)
    const { send, clock, events } = retrying(peerIs)
    const answer = await send(requestTo(peer, { deadline: clock.now() + 100 }))
    expect([answer.status, answer.retryAt, peerIs.requests.length]).toEqual([503, undefined, 1])
    expect(told(events).at(-1)).toEqual(['given-up', 'deadline'])
  })

  it.each([new Error('mine'), 'no error'])(
    'an abort during the backoff settles without the clock moving: %s',
    async (reason) => {
      const peerIs = scripted(down)
      const { send, clock } = retrying(peerIs)
      const controller = new AbortController()
      const call = send(requestTo(peer, { signal: controller.signal }))
      const outcome = call.catch((error: unknown) => error)
      await clock.flush()
      while (clock.timers === 0) await clock.flush()
      controller.abort(reason)
      expect(await outcome).toBe(reason)
      expect([clock.timers, peerIs.requests.length]).toEqual([0, 1])
    },
  )

  it('an abort during an attempt is passed on and nothing follows', async () => {
    const reason = new Error('mine')
    const controller = new AbortController()
    let sent = 0
    const { send } = retrying({
      send: () => {
        sent += 1
        controller.abort(reason)
        return Promise.reject(reason)
      },
    })
    await expect(send(requestTo(peer, { signal: controller.signal }))).rejects.toBe(reason)
    expect(sent).toBe(1)
  })
})

describe('what stands below and beside', () => {
  const at = new Date(Date.UTC(2026, 2, 1, 9))

  it('an open circuit is not tried again', async () => {
    const peerIs = scripted(new DciError('circuit.open', '', { retryAt: at }))
    const { send } = retrying(peerIs)
    await expect(send(requestTo(peer))).rejects.toMatchObject({ code: 'circuit.open' })
    expect(peerIs.requests).toHaveLength(1)
  })

  it('a circuit that opens in between does not hide that the request was sent', async () => {
    const { send, clock, events } = retrying(
      scripted(interrupted(), new DciError('circuit.open', '', { retryAt: at })),
    )
    const call = outcomeOf(send(requestTo(peer)))
    await clock.advance(500)
    expect(await call).toMatchObject({ code: 'transport.interrupted', attempts: 1, retryAt: at })
    expect(told(events).at(-1)).toEqual(['given-up', 'circuit'])
  })

  it('each repetition takes a slot of its own', async () => {
    const slots: HttpRequest[] = []
    const { send, clock } = retrying(scripted(down, down, up), {
      beforeRepeat: (request) => Promise.resolve(slots.push(request)),
    })
    const request = requestTo(peer)
    const call = send(request)
    await clock.advance(5_000)
    await call
    expect(slots).toEqual([request, request])
  })

  it('a quota that is used up ends the call as its last attempt did', async () => {
    const { send, clock, events } = retrying(scripted(down), {
      beforeRepeat: () => Promise.reject(new DciError('quota.exceeded', '', { retryAt: at })),
    })
    const call = send(requestTo(peer))
    await clock.advance(500)
    expect(await call).toMatchObject({ status: 503, attempts: 1, retryAt: at })
    expect(told(events).at(-1)).toEqual(['given-up', 'quota'])
  })

  it('a listener that throws, at once or later, changes nothing (R14)', async () => {
    const { send, clock } = retrying(scripted(down, up), {
      onEvent: (event) => {
        if (event.type === 'retry') throw new Error('listener')
        return Promise.reject(new Error('listener, later')) as unknown as undefined
      },
    })
    const call = send(requestTo(peer))
    await clock.advance(500)
    expect((await call).status).toBe(200)
  })
})
