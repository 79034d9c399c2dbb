import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createChaos, createTransport } from '../../src/transport/index.js'
import type {
  CallInfo,
  DependableTransport,
  TransportEvent,
  TransportOptions,
} from '../../src/transport/index.js'
import { createManualClock } from './manual-clock.js'
import { requestTo } from './requests.js'

const peer = 'crvs.example'
const opened: { close(): unknown }[] = []

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push({ close: () => (server.closeAllConnections(), server.close()) })
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/registry`
}

/** A server that answers with these statuses, one after the other, the last for ever. */
async function answering(...statuses: readonly number[]) {
  const seen: string[] = []
  const url = await listen((request, answer) => {
    const status = statuses[Math.min(seen.length, statuses.length - 1)] ?? 200
    seen.push(request.headers.authorization ?? 'none')
    answer.writeHead(status).end('{}')
  })
  return { url, seen }
}

/** A transport whose waits are over at once, but in its own time. */
function transport(options: TransportOptions = {}) {
  const events: TransportEvent[] = []
  const made = createTransport({
    random: () => 0,
    onEvent: (event) => events.push(event),
    ...options,
  })
  opened.push(made)
  return { send: made.send, made, events }
}

describe('a transport with all its parts', () => {
  it('repeats, tells of it, and counts', async () => {
    const { url } = await answering(503, 503, 200)
    const { send, events } = transport()
    expect(await send(requestTo(peer, { url }))).toMatchObject({ status: 200, attempts: 3 })
    const types = events.map(({ type }) => type)
    expect(types).toEqual(['call', 'attempt', 'retry', 'attempt', 'retry', 'attempt', 'settled'])
    expect(events.at(-1)).toMatchObject({ peer, call: 1, outcome: 200, attempts: 3 })
  })

  it('sends once what it knows nothing of', async () => {
    const { url, seen } = await answering(503)
    const { send } = transport()
    const answer = await send({ method: 'POST', url, headers: {}, body: '{}' })
    expect([answer.status, seen.length]).toEqual([503, 1])
  })

  it('opens the circuit of a peer that fails, which ends the repeating, too', async () => {
    const { url, seen } = await answering(500)
    const { send, made, events } = transport()
    expect(await send(requestTo(peer, { url }))).toMatchObject({ status: 500, attempts: 4 })
    const answer = await send(requestTo(peer, { url }))
    expect(answer).toMatchObject({ status: 500, attempts: 1, retryAt: expect.any(Date) as Date })
    await expect(send(requestTo(peer, { url }))).rejects.toMatchObject({ code: 'circuit.open' })
    expect(seen).toHaveLength(5)
    expect(made.circuits?.states()).toMatchObject([{ peer, state: { name: 'open' } }])
    expect(events.at(-1)).toMatchObject({ type: 'settled', outcome: 'circuit.open', attempts: 0 })
    expect(made.health()).toMatchObject([
      { peer, failures: 5, successes: 0, inFlight: 0, circuits: [{ state: 'open' }] },
    ])
  })

  it('leaves out what is false', async () => {
    const { url, seen } = await answering(500)
    const { send, made } = transport({ retry: false, circuitBreaker: false, budget: false })
    for (let call = 0; call < 10; call += 1) await send(requestTo(peer, { url }))
    expect([seen.length, made.circuits]).toEqual([10, undefined])
  })

  it('spends no more than the budget', async () => {
    const { url, seen } = await answering(500)
    const { send } = transport({ circuitBreaker: false, budget: { reserve: 2, ratio: 0 } })
    for (let call = 0; call < 10; call += 1) await send(requestTo(peer, { url }))
    expect(seen).toHaveLength(12)
  })

  it('gets the token that a call needs, under its own timeout', async () => {
    const tokens = await listen((_, answer) => answer.end('{"access_token":"t"}'))
    const { url, seen } = await answering(200)
    const { send, events } = transport()
    const token = { url: tokens, clientId: 'us', clientSecret: 'secret' }
    await send(requestTo(peer, { url, call: { token } }))
    expect(seen).toEqual(['Bearer t'])
    expect(events.map(({ type }) => type)).toEqual(['call', 'token', 'attempt', 'settled'])
  })

  it('ends a call at its deadline, also while its token does not come (R12)', async () => {
    const clock = createManualClock()
    const tokens = await listen(() => void clock.advance(5_000))
    const { url, seen } = await answering(200)
    const { send } = transport({ clock })
    const token = { url: tokens, clientId: 'us', clientSecret: 'secret' }
    const deadline = clock.now() + 5_000
    await expect(send(requestTo(peer, { url, deadline, call: { token } }))).rejects.toMatchObject({
      code: 'transport.deadline',
      peer,
    })
    expect(seen).toEqual([])
  })

  it('has a timeout unless it is false', async () => {
    const clock = createManualClock()
    const url = await listen(() => void clock.advance(30_000))
    const hanging = transport({ clock, retry: false })
    await expect(hanging.send(requestTo(peer, { url }))).rejects.toMatchObject({
      code: 'transport.timeout',
    })
    const patient = transport({ clock, timeout: false })
    const controller = new AbortController()
    const call = patient.send(requestTo(peer, { url, signal: controller.signal }))
    await clock.advance(1e9)
    controller.abort('enough')
    await expect(call).rejects.toBe('enough')
    expect(patient.events.at(-1)).toMatchObject({ type: 'settled', outcome: 'aborted' })
  })

  it('lets no more through at a time than the bulkhead has room for (R13)', async () => {
    let now = 0
    let most = 0
    const url = await listen((_, answer) => {
      most = Math.max(most, (now += 1))
      setImmediate(() => {
        now -= 1
        answer.end('{}')
      })
    })
    const { send, events } = transport({ bulkhead: { maxInFlight: 2 } })
    await Promise.all(Array.from({ length: 10 }, () => send(requestTo(peer, { url }))))
    expect(most).toBe(2)
    expect(events.filter(({ type }) => type === 'waiting')).toHaveLength(8)
  })

  it('counts every repetition against the quota (R17)', async () => {
    const { url, seen } = await answering(503)
    const { send, made } = transport({ pacing: { whenFull: 'refuse' }, circuitBreaker: false })
    const call = { quota: { perDay: 3 } }
    const answer = await send(requestTo(peer, { url, call }))
    expect(answer).toMatchObject({ status: 503, attempts: 3, retryAt: expect.any(Date) as Date })
    await expect(send(requestTo(peer, { url, call }))).rejects.toMatchObject({
      code: 'quota.exceeded',
    })
    expect([seen.length, made.pacing?.readings()[0]?.left.perDay]).toEqual([3, 0])
  })

  it('asks nobody who said that its allowance is used up (R17)', async () => {
    const { url, seen } = await answering(429)
    const { send } = transport()
    const call: Partial<CallInfo> = {
      classify: (_, byDefault, now) => ({ ...byDefault, exhaustedUntil: now + 3_600_000 }),
    }
    expect(await send(requestTo(peer, { url, call }))).toMatchObject({ status: 429, attempts: 1 })
    await expect(send(requestTo(peer, { url, call }))).rejects.toMatchObject({
      code: 'quota.exceeded',
      retryAt: expect.any(Date) as Date,
    })
    expect(seen).toHaveLength(1)
  })

  it('goes through a chaotic network with all its parts (R15)', async () => {
    const { url, seen } = await answering(200)
    const chaos = createChaos([{ kind: 'reset' }, { kind: 'status', status: 502 }])
    const { send } = transport({ chaos })
    expect(await send(requestTo(peer, { url }))).toMatchObject({ status: 200, attempts: 3 })
    expect(seen).toHaveLength(2)
  })

  it('keeps its timeout in a network that does not answer', async () => {
    const clock = createManualClock()
    const chaos = createChaos([{ kind: 'delay', delay: Infinity }], { clock })
    const { send } = transport({ chaos, clock, retry: false })
    const call = send(requestTo(peer)).catch((error: unknown) => error)
    await clock.advance(30_000)
    expect(await call).toMatchObject({ code: 'transport.timeout', peer })
  })

  it('sends over any fetch', async () => {
    const { url } = await answering(503, 200)
    const { send } = transport({ fetch: (to, init) => fetch(to, init) })
    expect(await send(requestTo(peer, { url }))).toMatchObject({ status: 200, attempts: 2 })
    expect(() => createTransport({ fetch, proxy: 'http://p.example' })).toThrow(TypeError)
  })

  it('is quiet and does not number calls where nobody listens', async () => {
    const { url } = await answering(200)
    const made: DependableTransport = createTransport()
    opened.push(made)
    expect((await made.send(requestTo(peer, { url }))).attempts).toBeUndefined()
  })
})
