import { describe, expect, it } from 'vitest'
import { createCircuits } from '../../src/transport/circuits.js'
import type { Circuits, CircuitsOptions } from '../../src/transport/circuits.js'
import type { TransportEvent } from '../../src/transport/events.js'
import type { HttpRequest, Send } from '../../src/transport/transport.js'
import { createManualClock } from './manual-clock.js'
import type { ManualClock } from './manual-clock.js'
import {
  answerOf,
  cameTo,
  holding,
  listener,
  refusalOf,
  requestTo,
  unreachable,
} from './part-kit.js'

interface Kit {
  readonly circuits: Circuits
  readonly clock: ManualClock
  readonly events: TransportEvent[]
  readonly send: Send
  /** What the bottom does; an Error is thrown. */
  outcome: number | Error
  left: number
}

function kit(options: CircuitsOptions = {}): Kit {
  const clock = createManualClock()
  const { events, onEvent } = listener()
  const circuits = createCircuits({ clock, onEvent, ...options })
  const send = circuits.wrap(async () => {
    made.left += 1
    if (made.outcome instanceof Error) throw made.outcome
    return answerOf(made.outcome)
  })
  const made: Kit = { circuits, clock, events, send, outcome: 200, left: 0 }
  return made
}

async function failFive({ send }: Kit, request: HttpRequest): Promise<void> {
  for (let call = 0; call < 5; call += 1) await cameTo(send(request))
}

const crvs = requestTo('crvs.example.gov')
const social = requestTo('social.example.gov')

describe('circuits', () => {
  it('keep a circuit per peer, origin and class of operation (R1)', async () => {
    const made = kit()
    made.outcome = unreachable()
    await failFive(made, crvs)
    made.outcome = 200
    const elsewhere = { ...crvs, url: 'https://other.example.gov/registry/sync/search' }
    const status = requestTo('crvs.example.gov', { call: { operationClass: 'async' } })
    expect(await cameTo(made.send(crvs))).toBe('circuit.open')
    for (const other of [social, elsewhere, status, { ...crvs, url: `${crvs.url}?page=2` }]) {
      expect(await cameTo(made.send(other))).toBe(
        other.url.endsWith('?page=2') ? 'circuit.open' : 200,
      )
    }
    expect(made.circuits.states().map(({ state }) => state.name)).toEqual([
      'open',
      'closed',
      'closed',
      'closed',
    ])
  })

  it('refuse with peer, state and the time at which asking helps, and send nothing (R4)', async () => {
    const made = kit()
    made.outcome = 503
    await failFive(made, crvs)
    const error = await refusalOf(made.send(crvs), 'circuit.open')
    expect(error.peer).toBe('crvs.example.gov')
    expect(error.retryAt).toEqual(new Date(made.clock.now() + 30_000))
    expect(error.message).toMatch(/crvs\.example\.gov.* sync .*open.*2026-03-01T08:30:30\.000Z/)
    expect(made.left).toBe(5)
  })

  it('let exactly one of 100 concurrent callers probe (R4)', async () => {
    const clock = createManualClock()
    const { send: bottom, held } = holding()
    const send = createCircuits({ clock }).wrap(bottom)
    const failing = Array.from({ length: 5 }, () => cameTo(send(crvs)))
    for (const call of held.splice(0)) call.answer(503)
    await Promise.all(failing)
    await clock.advance(30_000)
    const calls = Array.from({ length: 100 }, () => cameTo(send(crvs)))
    expect(held).toHaveLength(1)
    held[0]?.answer(200)
    const outcomes = await Promise.all(calls)
    expect(outcomes.filter((outcome) => outcome === 'circuit.open')).toHaveLength(99)
    expect(outcomes[0]).toBe(200)
  })

  it('take an abort by the caller for nothing and give its probe back (R5)', async () => {
    const clock = createManualClock()
    const { send: bottom, held } = holding()
    const circuits = createCircuits({ clock })
    const send = circuits.wrap(bottom)
    const abort = new AbortController()
    circuits.restore({
      circuits: [
        {
          peer: 'crvs.example.gov',
          origin: 'https://crvs.example.gov',
          operationClass: 'sync',
          circuit: { state: 'half-open' },
        },
      ],
      byHand: {},
    })
    const aborted = cameTo(send({ ...crvs, signal: abort.signal }))
    expect(await cameTo(send(crvs))).toBe('circuit.open')
    abort.abort('changed my mind')
    held[0]?.fail(unreachable())
    await aborted
    const probe = cameTo(send(crvs))
    held[1]?.answer(200)
    expect(await probe).toBe(200)
    expect(circuits.states()[0]?.state.name).toBe('closed')
  })

  it('take a peer that answers for well, whatever it refuses, and 429 for nothing (R5, R10)', async () => {
    const made = kit()
    for (const status of [400, 401, 404, 429, 429, 429, 429]) {
      made.outcome = status
      await cameTo(made.send(crvs))
    }
    expect(made.circuits.states()[0]?.state).toEqual({
      name: 'closed',
      calls: 3,
      failures: 0,
      slow: 0,
    })
  })

  it('judge as the profile does: a 500 may be a refusal (R10)', async () => {
    const made = kit()
    made.outcome = 500
    const refused = requestTo('crvs.example.gov', {
      call: { classify: (_, byDefault) => ({ ...byDefault, repeat: false, health: 'ok' }) },
    })
    await failFive(made, refused)
    expect(made.circuits.states()[0]?.state).toMatchObject({ name: 'closed', failures: 0 })
  })

  it('leave no permit behind with a profile that throws, or a next part that does', async () => {
    const clock = createManualClock()
    const circuits = createCircuits({ clock, minimumCalls: 1 })
    const throwing = circuits.wrap(() => {
      throw unreachable()
    })
    expect(await cameTo(throwing(crvs))).toBe('transport.unreachable')
    await clock.advance(30_000)
    const classify = (): never => {
      throw new RangeError('a bug in a profile')
    }
    const send = circuits.wrap(async () => answerOf(200))
    expect(
      await cameTo(send(requestTo('crvs.example.gov', { call: { classify } }))),
    ).toBeInstanceOf(RangeError)
    expect(circuits.states()[0]?.state).toEqual({ name: 'half-open', probing: 0, succeeded: 0 })
    expect(await cameTo(send(crvs))).toBe(200)
  })

  it('measure slow calls by the clock (R3)', async () => {
    const clock = createManualClock()
    const { send: bottom, held } = holding()
    const circuits = createCircuits({ clock })
    const send = circuits.wrap(bottom)
    const calls = Array.from({ length: 5 }, () => cameTo(send(crvs)))
    await clock.advance(10_001)
    for (const call of held) call.answer(200)
    await Promise.all(calls)
    expect(circuits.states()[0]?.state).toMatchObject({ name: 'open', because: 'slow-rate' })
  })

  it('tell each change and each refusal, with the call that caused it (R7)', async () => {
    const made = kit()
    made.outcome = unreachable()
    await failFive(made, { ...crvs, callNumber: 7 })
    await cameTo(made.send(crvs))
    const base = {
      peer: 'crvs.example.gov',
      origin: 'https://crvs.example.gov',
      operation: 'sync.search',
    }
    const at = made.clock.now()
    const retryAt = at + 30_000
    expect(made.events).toEqual([
      {
        type: 'circuit',
        ...base,
        operationClass: 'sync',
        call: 7,
        at,
        from: 'closed',
        to: 'open',
        because: 'failure-rate',
        retryAt,
      },
      { type: 'refused', ...base, at, because: 'circuit.open', retryAt },
    ])
  })

  it('isolate a peer, also before its first call, until it is closed by hand (R7)', async () => {
    const made = kit()
    await made.send(crvs)
    made.circuits.isolate('crvs.example.gov')
    const later = requestTo('crvs.example.gov', { call: { operationClass: 'async' } })
    const error = await refusalOf(made.send(crvs), 'circuit.open')
    expect([error.retryAt, /isolated by hand/.test(error.message)]).toEqual([undefined, true])
    expect([await cameTo(made.send(later)), await cameTo(made.send(social))]).toEqual([
      'circuit.open',
      200,
    ])
    made.circuits.close('crvs.example.gov')
    expect([await cameTo(made.send(crvs)), await cameTo(made.send(later))]).toEqual([200, 200])
  })

  it('let everything pass to a peer whose circuits are disabled (R7)', async () => {
    const made = kit()
    made.circuits.disable('crvs.example.gov')
    made.outcome = 503
    for (let call = 0; call < 10; call += 1) expect(await cameTo(made.send(crvs))).toBe(503)
    expect(made.circuits.states()[0]?.state).toEqual({ name: 'disabled' })
  })

  it('go on in another process from JSON, with what was set by hand (R7)', async () => {
    const before = kit()
    before.outcome = 503
    await failFive(before, crvs)
    before.circuits.isolate('social.example.gov')
    const stored = JSON.stringify(before.circuits.snapshot())
    const after = kit()
    after.circuits.restore(JSON.parse(stored))
    expect([await cameTo(after.send(crvs)), await cameTo(after.send(social))]).toEqual([
      'circuit.open',
      'circuit.open',
    ])
    await after.clock.advance(30_000)
    expect([await cameTo(after.send(crvs)), await cameTo(after.send(social))]).toEqual([
      200,
      'circuit.open',
    ])
  })

  it.each([null, {}, { circuits: [], byHand: { a: 'open' } }, { circuits: [{}], byHand: {} }])(
    'refuse %j as a snapshot and take nothing of it',
    (value) => {
      const { circuits } = kit()
      expect(() => {
        circuits.restore(value as never)
      }).toThrow(TypeError)
      expect(circuits.states()).toEqual([])
    },
  )

  it('are bounded: the one idle for longest is forgotten, never one in use or open first (R1)', async () => {
    const made = kit({ mostCircuits: 3 })
    made.outcome = 503
    await failFive(made, crvs)
    made.outcome = 200
    for (const peer of ['b.example', 'c.example', 'd.example', 'b.example', 'e.example']) {
      await made.clock.advance(1)
      await made.send(requestTo(peer))
    }
    expect(made.circuits.states().map(({ peer }) => peer)).toEqual([
      'crvs.example.gov',
      'b.example',
      'e.example',
    ])
  })

  it('go by origin where a request tells of no call', async () => {
    const made = kit()
    await made.send({ method: 'GET', url: 'https://keys.example/jwks.json', headers: {} })
    await made.send({ method: 'GET', url: 'https://keys.example/jwks.json', headers: {} })
    expect(made.circuits.states()).toMatchObject([
      {
        peer: 'https://keys.example',
        origin: 'https://keys.example',
        operationClass: 'lookup',
        state: { calls: 2 },
      },
    ])
  })
})
