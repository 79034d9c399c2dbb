import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import {
  createFetchSend,
  createGuardedSend,
  createTransport,
  createUndiciSend,
} from '../../src/transport/index.js'
import type { TransportEvent, TransportOptions } from '../../src/transport/index.js'
import { createManualClock } from './manual-clock.js'
import { answerOf, cameTo, holding, refusalOf, requestTo } from './part-kit.js'

const peer = 'crvs.example.gov'

/** A transport over a bottom that answers when it is told to, in the time of a manual clock. */
function held(options: TransportOptions = {}) {
  const clock = createManualClock()
  const events: TransportEvent[] = []
  const { send, held: left } = holding()
  const bottom = { send, close: () => Promise.resolve() }
  const onEvent = (event: TransportEvent): void => void events.push(event)
  const transport = createTransport({ bottom, clock, onEvent, timeout: false, ...options })
  return { transport, clock, events, left }
}

describe('closing a transport', () => {
  it('ends who waits for room, and what is on its way is still answered (R13)', async () => {
    const { transport, clock, left } = held({ bulkhead: { maxInFlight: 1 } })
    const running = transport.send(requestTo(peer))
    const waiting = [transport.send(requestTo(peer)), transport.send(requestTo(peer))]
    const refused = waiting.map((call) => refusalOf(call, 'transport.unreachable'))
    await transport.close()
    const [first, second] = await Promise.all(refused)
    expect(first?.message).toMatch(/the transport was closed; nothing was sent/)
    expect([second?.attempts, second?.peer, left.length]).toEqual([0, peer, 1])
    left[0]?.answer(200)
    expect((await running).status).toBe(200)
    expect([clock.timers, transport.health()[0]?.waiting]).toEqual([0, 0])
  })

  it('ends who waits for a slot (R17)', async () => {
    const { transport, clock, left } = held({ pacing: { quota: { perMinute: 1 } } })
    const running = transport.send(requestTo(peer))
    left[0]?.answer(200)
    await running
    const waiting = refusalOf(transport.send(requestTo(peer)), 'transport.unreachable')
    await transport.close()
    expect((await waiting).retryable).toBe(false)
    expect([clock.timers, left.length]).toEqual([0, 1])
  })

  it('ends who waits between two attempts, with the outcome of the last (R8)', async () => {
    let tell = (): void => undefined
    const told = new Promise<void>((resolve) => (tell = resolve))
    const { transport, clock, events, left } = held({
      random: () => 0.5,
      onEvent: (event) => {
        events.push(event)
        if (event.type === 'retry') tell()
      },
    })
    const call = transport.send(requestTo(peer))
    left[0]?.answer(503)
    await told
    await transport.close()
    expect(await call).toMatchObject({ status: 503, attempts: 1 })
    expect(events.at(-2)).toMatchObject({ type: 'given-up', because: 'closed' })
    expect([clock.timers, left.length]).toEqual([0, 1])
  })

  it('repeats nothing that fails afterwards', async () => {
    const { transport, left } = held()
    const call = transport.send(requestTo(peer))
    await transport.close()
    left[0]?.answer(503)
    expect(await call).toMatchObject({ status: 503, attempts: 1 })
    expect(left.length).toBe(1)
  })

  it('lets nothing leave afterwards, counts it against nobody, and may be done twice', async () => {
    const { transport, left } = held()
    await Promise.all([transport.close(), transport.close()])
    await refusalOf(transport.send(requestTo(peer)), 'transport.unreachable')
    const signal = AbortSignal.abort('enough')
    expect(await cameTo(transport.send(requestTo(peer, { signal })))).toBe('enough')
    expect([left.length, transport.health()]).toEqual([0, []])
  })

  it.each([
    ['undici', () => createUndiciSend()],
    [
      'fetch',
      () => createFetchSend({ fetch: () => Promise.reject(new Error('not to be called')) }),
    ],
    ['guarded', () => createGuardedSend({ partnerOf: () => undefined })],
    ['a dispatcher of the caller', () => createUndiciSend({ dispatcher: {} as never })],
  ])('a bottom alone opens nothing afterwards, either: %s', async (_, make) => {
    const bottom = make()
    await bottom.close()
    await refusalOf(bottom.send(requestTo(peer)), 'transport.unreachable')
    await bottom.close()
  })

  it('holds no process: one that closes with calls waiting everywhere ends at once', async () => {
    const source = `
      import { createServer } from 'node:http'
      import { createTransport } from './src/transport/index.ts'
      const server = createServer((_, answer) => void answer.writeHead(503).end())
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
      const url = 'http://127.0.0.1:' + server.address().port + '/'
      let backoffs = 0
      const transport = createTransport({
        random: () => 0.99,
        retry: { baseDelay: 1e6, maxDelay: 1e6 },
        bulkhead: { maxInFlight: 3, queueTimeout: 1e6 },
        pacing: { whenFull: 'wait' },
        onEvent: async ({ type }) => {
          if (type !== 'retry' || (backoffs += 1) < 2) return
          await transport.close()
          server.close()
        },
      })
      const send = (quota) => transport.send({ method: 'GET', url, headers: {}, call: {
        peer: 'p', operation: 'search', operationClass: 'sync', repeat: 'read', quota } })
      const calls = Array.from({ length: 5 }, () => send({ perDay: 2 }))
      const ended = (await Promise.allSettled(calls)).map(({ value, reason }) => value?.status ?? reason.code)
      console.log(ended.join(' '), (await send().catch((error) => error)).code)`
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: join(import.meta.dirname, '..', '..'), loader: 'ts' },
      ...{ bundle: true, write: false, platform: 'node', format: 'esm' },
      external: ['undici'],
    })
    const code = outputFiles[0]?.text ?? ''
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', code],
      { timeout: 25_000 },
    )
    const unreachable = 'transport.unreachable'
    expect(stdout.trim().split(' ')).toEqual([503, 503, ...Array(4).fill(unreachable)].map(String))
  })

  it('ends what a fetch has not begun, also from within an event', async () => {
    const clock = createManualClock()
    const transport = createTransport({
      clock,
      fetch: () => Promise.reject(new Error('not to be called')),
      chaos: { wrap: () => () => Promise.resolve(answerOf(503)) },
      onEvent: ({ type }) => void (type === 'retry' && transport.close()),
    })
    expect(await transport.send(requestTo(peer))).toMatchObject({ status: 503, attempts: 1 })
    expect(clock.timers).toBe(0)
  })
})
