import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { defaultVerdict } from '../../src/transport/classify.js'
import { createTimeout } from '../../src/transport/timeout.js'
import type { HttpRequest, Send } from '../../src/transport/index.js'
import { createUndiciSend } from '../../src/transport/undici-send.js'
import { createManualClock } from './manual-clock.js'
import { answerOf, requestTo, scripted } from './requests.js'

const peer = 'crvs.example'
const hanging: Send = ({ signal }) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
  })

function timed(next: Send, options: Parameters<typeof createTimeout>[0] = {}) {
  const clock = createManualClock()
  const part = createTimeout({ clock, timeout: 5_000, ...options })
  return { clock, send: part.wrap(next) }
}

function caught(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => error)
}

describe('timeout of an attempt (R12)', () => {
  it('ends it in time and gives up what was sent', async () => {
    const seen: HttpRequest[] = []
    const { clock, send } = timed((request) => {
      seen.push(request)
      return hanging(request)
    })
    const call = caught(send(requestTo(peer)))
    await clock.advance(5_000)
    expect(await call).toMatchObject({ code: 'transport.timeout', peer })
    expect([seen[0]?.signal?.aborted, clock.timers]).toEqual([true, 0])
  })

  it('leaves nothing behind an attempt that ends by itself', async () => {
    const controller = new AbortController()
    const failing = scripted(answerOf(200), new Error('broke'))
    const { clock, send } = timed(failing.send)
    expect((await send(requestTo(peer, { signal: controller.signal }))).status).toBe(200)
    await expect(send(requestTo(peer, { signal: controller.signal }))).rejects.toThrow('broke')
    expect([clock.timersSet, clock.timers]).toEqual([2, 0])
  })

  it("rethrows the caller's own reason, before and during the attempt", async () => {
    const reason = new Error('mine')
    const controller = new AbortController()
    const { clock, send } = timed(hanging)
    const call = caught(send(requestTo(peer, { signal: controller.signal })))
    controller.abort(reason)
    expect([await call, clock.timers]).toEqual([reason, 0])
    await expect(send(requestTo(peer, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason)
  })

  it('may be none', async () => {
    const { clock, send } = timed(hanging, { timeout: Infinity })
    const controller = new AbortController()
    const call = caught(send(requestTo(peer, { signal: controller.signal })))
    await clock.advance(1e12)
    controller.abort('enough')
    expect(await call).toBe('enough')
  })
})

describe('deadline of a call (R12)', () => {
  it('that is past lets nothing be sent', async () => {
    const bottom = scripted(answerOf(200))
    const { clock, send } = timed(bottom.send)
    await expect(send(requestTo(peer, { deadline: clock.now() }))).rejects.toMatchObject({
      code: 'transport.deadline',
      peer,
    })
    expect(bottom.requests).toHaveLength(0)
  })

  it('cuts off an attempt, which counts against a peer that had had its time', async () => {
    const { clock, send } = timed(hanging)
    const call = caught(send(requestTo(peer, { deadline: clock.now() + 2_000 })))
    await clock.advance(2_000)
    const error = await call
    expect(error).toMatchObject({ code: 'transport.deadline' })
    expect(defaultVerdict({ error }, 0)).toEqual({ repeat: false, health: 'failure' })
  })

  it('that leaves a peer hardly any time counts for nothing', async () => {
    const { clock, send } = timed(hanging)
    const call = caught(send(requestTo(peer, { deadline: clock.now() + 20 })))
    await clock.advance(20)
    const error = await call
    expect(error).toMatchObject({ code: 'transport.deadline' })
    expect(defaultVerdict({ error }, 0)).toEqual({ repeat: false, health: 'ignore' })
  })

  it('beyond the timeout changes nothing', async () => {
    const { clock, send } = timed(hanging)
    const call = caught(send(requestTo(peer, { deadline: clock.now() + 20_000 })))
    await clock.advance(5_000)
    expect(await call).toMatchObject({ code: 'transport.timeout' })
  })
})

describe('where what sends keeps the time itself', () => {
  it('passes a request on as it is, and no signal is made', async () => {
    const bottom = scripted(answerOf(200))
    const { clock, send } = timed(bottom.send, { keptBelow: true })
    const request = requestTo(peer)
    await send(request)
    await send({ ...request, deadline: clock.now() + 1_000 })
    expect(bottom.requests[0]).toBe(request)
    expect(bottom.requests[1]).toMatchObject({ attemptTimeout: 1_000 })
    expect(bottom.requests[1]?.signal).toBeUndefined()
  })

  it('over a socket, the deadline closes it', async () => {
    const clock = createManualClock()
    let closed: (() => void) | undefined
    const socketClosed = new Promise<void>((resolve) => (closed = resolve))
    const server = createServer((request) => {
      request.socket.once('close', () => closed?.())
      void clock.advance(3_000)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`
    const bottom = createUndiciSend({ timeout: 5_000, clock })
    const send = createTimeout({ timeout: 5_000, keptBelow: true, clock }).wrap(bottom.send)
    await expect(
      send(requestTo(peer, { url, deadline: clock.now() + 3_000 })),
    ).rejects.toMatchObject({ code: 'transport.deadline' })
    await socketClosed
    await bottom.close()
    server.close()
  })
})
