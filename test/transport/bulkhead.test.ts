import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createBulkhead } from '../../src/transport/bulkhead.js'
import type { Bulkhead, BulkheadOptions } from '../../src/transport/bulkhead.js'
import type { TransportEvent } from '../../src/transport/events.js'
import type { Send } from '../../src/transport/transport.js'
import { createManualClock } from './manual-clock.js'
import type { ManualClock } from './manual-clock.js'
import { answerOf, cameTo, holding, listener, refusalOf, requestTo } from './part-kit.js'
import type { Held } from './part-kit.js'

interface Kit {
  readonly bulkhead: Bulkhead
  readonly clock: ManualClock
  readonly events: TransportEvent[]
  readonly held: Held[]
  readonly send: Send
}

function kit(options: BulkheadOptions = {}): Kit {
  const clock = createManualClock()
  const { events, onEvent } = listener()
  const { send: bottom, held } = holding()
  const bulkhead = createBulkhead({ clock, onEvent, ...options })
  return { bulkhead, clock, events, held, send: bulkhead.wrap(bottom) }
}

const crvs = requestTo('crvs.example.gov')
const numbered = (body: string): typeof crvs => ({ ...crvs, body })

describe('a bulkhead', () => {
  it('lets so many calls of one peer run at once, and others of another (R13)', async () => {
    const { send, held, bulkhead, clock } = kit({ maxInFlight: 2 })
    const calls = Array.from({ length: 5 }, () => cameTo(send(crvs)))
    const other = cameTo(send(requestTo('social.example.gov')))
    expect(held).toHaveLength(3)
    expect(bulkhead.loads()).toEqual([
      { peer: 'crvs.example.gov', inFlight: 2, waiting: 3 },
      { peer: 'social.example.gov', inFlight: 1, waiting: 0 },
    ])
    for (let index = 0; index < 6; index += 1) {
      held[index]?.answer(200)
      await clock.flush()
    }
    expect(await Promise.all([...calls, other])).toEqual([200, 200, 200, 200, 200, 200])
    expect(bulkhead.loads().map(({ inFlight, waiting }) => inFlight + waiting)).toEqual([0, 0])
  })

  it('keeps the order with one call at a time, whatever the calls come to (R13)', async () => {
    const { send, held, clock } = kit({ maxInFlight: 1 })
    const bodies = Array.from({ length: 50 }, (_, index) => String(index))
    const calls = bodies.map((body) => cameTo(send(numbered(body))))
    for (let index = 0; index < bodies.length; index += 1) {
      expect(held).toHaveLength(index + 1)
      if (index % 3 === 0) held[index]?.fail(new Error('broken'))
      else held[index]?.answer(200)
      await clock.flush()
    }
    await Promise.all(calls)
    expect(held.map(({ request }) => request.body)).toEqual(bodies)
  })

  it('refuses at once when the queue is full (R13)', async () => {
    const { send, held, events } = kit({ maxInFlight: 1, maxQueue: 1 })
    void send(crvs)
    void send(crvs)
    const error = await refusalOf(send(crvs), 'bulkhead.full')
    expect(error.message).toMatch(/crvs\.example\.gov: 1 calls .* 1 are waiting/)
    expect(held).toHaveLength(1)
    expect(events.map((event) => ('because' in event ? event.because : event.type))).toEqual([
      'bulkhead',
      'bulkhead.full',
    ])
  })

  it('refuses who waited too long, and gives the place to the next (R13)', async () => {
    const { send, held, clock, events } = kit({ maxInFlight: 1, queueTimeout: 1000 })
    const first = cameTo(send(crvs))
    const late = refusalOf(send(crvs), 'bulkhead.timeout')
    await clock.advance(999)
    const next = cameTo(send(numbered('next')))
    await clock.advance(1)
    expect((await late).message).toContain('waited 1000 ms')
    held[0]?.answer(200)
    await clock.flush()
    expect(held.map(({ request }) => request.body)).toEqual(['{}', 'next'])
    held[1]?.answer(201)
    expect([await first, await next, clock.timers]).toEqual([200, 201, 0])
    expect(events.at(-1)).toMatchObject({ type: 'refused', because: 'bulkhead.timeout' })
  })

  it('lets who is aborted go at once, without the clock moving, and free nothing (R12, R13)', async () => {
    const { send, held, bulkhead, clock } = kit({ maxInFlight: 1 })
    const abort = new AbortController()
    void send(crvs)
    const waiting = cameTo(send({ ...crvs, signal: abort.signal }))
    const behind = cameTo(send(numbered('behind')))
    abort.abort('changed my mind')
    expect(await waiting).toBe('changed my mind')
    expect(held).toHaveLength(1)
    expect(bulkhead.loads()).toEqual([{ peer: 'crvs.example.gov', inFlight: 1, waiting: 1 }])
    held[0]?.answer(200)
    await clock.flush()
    held[1]?.answer(200)
    expect([await behind, clock.timers]).toEqual([200, 0])
  })

  it('sends nothing for who is aborted in the moment that its turn comes (R12)', async () => {
    const { send, held, bulkhead, clock } = kit({ maxInFlight: 1 })
    const abort = new AbortController()
    const first = send(crvs)
    const aborting = first.then(() => {
      abort.abort('now')
    })
    const waiting = cameTo(send({ ...crvs, signal: abort.signal }))
    const behind = cameTo(send(numbered('behind')))
    held[0]?.answer(200)
    await aborting
    await clock.flush()
    expect([await waiting, held.at(-1)?.request.body]).toEqual(['now', 'behind'])
    held.at(-1)?.answer(200)
    expect(await behind).toBe(200)
    expect(bulkhead.loads()).toEqual([{ peer: 'crvs.example.gov', inFlight: 0, waiting: 0 }])
  })

  it('keeps the deadline of a request that waits, also one that is past (R12)', async () => {
    const { send, held, clock } = kit({ maxInFlight: 1 })
    void send(crvs)
    const waiting = cameTo(send({ ...crvs, deadline: clock.now() + 500 }))
    expect(await cameTo(send({ ...crvs, deadline: clock.now() }))).toBe('transport.deadline')
    await clock.advance(500)
    expect(await waiting).toBe('transport.deadline')
    expect(held).toHaveLength(1)
  })

  it('gives its place back when the next part throws instead of rejecting', async () => {
    const bulkhead = createBulkhead({ maxInFlight: 1, maxQueue: 0 })
    const send = bulkhead.wrap(() => {
      throw new RangeError('a bug')
    })
    expect(await cameTo(send(crvs))).toBeInstanceOf(RangeError)
    expect(await cameTo(send(crvs))).toBeInstanceOf(RangeError)
  })

  it('adds nothing where there is room: no timer, no listener, no promise of its own (R13)', async () => {
    const clock = createManualClock()
    const answer = Promise.resolve(answerOf(200))
    const { signal } = new AbortController()
    const listening = vi.spyOn(signal, 'addEventListener')
    const call = createBulkhead({ clock }).wrap(() => answer)({ ...crvs, signal })
    expect(call).toBe(answer)
    expect([clock.timersSet, listening.mock.calls.length]).toEqual([0, 0])
  })

  it('never runs more than allowed, never skips anybody, and ends empty, whatever happens (R13)', async () => {
    const action = fc.oneof(
      fc.constant('send' as const),
      fc.record({ end: fc.nat(100), well: fc.boolean() }),
      fc.record({ abort: fc.nat(100) }),
      fc.record({ wait: fc.integer({ min: 1, max: 60 }) }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(action, { maxLength: 60 }),
        async (most, actions) => {
          const { send, held, clock, bulkhead } = kit({
            maxInFlight: most,
            maxQueue: 4,
            queueTimeout: 100,
          })
          const calls: Promise<unknown>[] = []
          const aborts: AbortController[] = []
          const running = new Set<Held>()
          let seen = 0
          const look = (): void => {
            for (const call of held.slice(seen)) running.add(call)
            seen = held.length
            expect(running.size).toBeLessThanOrEqual(most)
          }
          const end = async (call: Held | undefined, well: boolean): Promise<void> => {
            if (call === undefined) return
            running.delete(call)
            if (well) call.answer(200)
            else call.fail(new Error('broken'))
            await clock.flush()
            look()
          }
          for (const one of actions) {
            if (one === 'send') {
              const abort = new AbortController()
              aborts.push(abort)
              calls.push(cameTo(send({ ...numbered(String(calls.length)), signal: abort.signal })))
              look()
            } else if ('end' in one)
              await end([...running][one.end % Math.max(1, running.size)], one.well)
            else if ('abort' in one) aborts[one.abort]?.abort('aborted')
            else await clock.advance(one.wait)
          }
          while (running.size > 0) await end([...running][0], true)
          await Promise.all(calls)
          const order = held.map(({ request }) => Number(request.body))
          expect(order).toEqual([...order].sort((one, other) => one - other))
          expect(bulkhead.loads().every(({ inFlight, waiting }) => inFlight + waiting === 0)).toBe(
            true,
          )
          expect(clock.timers).toBe(0)
        },
      ),
    )
  })

  it.each([
    { maxInFlight: 0 },
    { maxQueue: -1 },
    { queueTimeout: Number.NaN },
    { maxInFlight: 1.5 },
  ])('refuses options that make no sense: %j', (options) => {
    expect(() => createBulkhead(options)).toThrow(TypeError)
  })
})
