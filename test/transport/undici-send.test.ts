import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Agent } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { bodyOf, createUndiciSend } from '../../src/transport/index.js'
import type { HttpBottom, HttpRequest, UndiciSendOptions } from '../../src/transport/index.js'
import { closeAll, closing, httpServer, listen, signalled } from './loopback.js'
import { createManualClock } from './manual-clock.js'

afterEach(closeAll)

function bottom(options: UndiciSendOptions = {}): HttpBottom {
  const made = createUndiciSend(options)
  closing(() => made.close())
  return made
}

function post(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'POST', url, headers: {}, body: '{}', ...more }
}

/** A connection that is never made. */
const never = (): Agent => new Agent({ connect: () => undefined })

async function received(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

describe('over undici', () => {
  it('settles an abort at once, also while it is still connecting (R12)', async () => {
    const controller = new AbortController()
    const reason = new Error('mine')
    const { send } = bottom({ dispatcher: never() })
    const call = send(post('http://127.0.0.1:9', { signal: controller.signal }))
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
  })

  it('settles an abort at once while undici is being loaded, and sends nothing (R12)', async () => {
    let asked = 0
    const url = await httpServer((_, answer) => {
      asked += 1
      answer.end()
    })
    const controller = new AbortController()
    const reason = new Error('mine')
    const { send } = bottom()
    const call = send(post(url, { signal: controller.signal }))
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
    await send(post(url))
    expect(asked).toBe(1)
  })

  it('says that nothing was sent when the time is up before there is a connection (R10)', async () => {
    const clock = createManualClock()
    const call = bottom({ dispatcher: never(), clock }).send(post('http://127.0.0.1:9'))
    const failure = expect(call).rejects.toMatchObject({
      code: 'transport.unreachable',
      message: expect.stringContaining('nothing was sent') as string,
    })
    await clock.advance(30_000)
    await failure
  })

  it('makes no more connections than it may', async () => {
    let connections = 0
    const server = createServer((_, answer) => setImmediate(() => answer.end()))
    server.on('connection', () => (connections += 1))
    const url = `http://127.0.0.1:${String(await listen(server))}`
    const { send } = bottom({ connections: 2 })
    await Promise.all(Array.from({ length: 10 }, () => send(post(url))))
    expect(connections).toBe(2)
  })

  it('keeps connections alive', async () => {
    const ports = new Set<unknown>()
    const url = await httpServer((request, answer) => {
      ports.add(request.socket.remotePort)
      answer.end()
    })
    const { send } = bottom()
    for (let count = 0; count < 10; count += 1) await send(post(url))
    expect(ports.size).toBeLessThanOrEqual(2) // undici leaves a socket alone for a turn of the loop
  })

  it.each(['br', 'deflate', 'gzip, gzip'])(
    'refuses an answer in %j, which it did not ask for',
    async (encoding) => {
      const url = await httpServer((_, answer) => {
        answer.writeHead(200, { 'Content-Encoding': encoding }).end('x')
      })
      await expect(bottom().send(post(url))).rejects.toMatchObject({
        code: 'answer.unreadable',
        status: 200,
        message: expect.stringContaining(`"${encoding}"`) as string,
      })
    },
  )

  it.each([
    ['cut short', gzipSync('{"reg_records":[]}').subarray(0, 20)],
    ['no gzip at all', Buffer.from('{"reg_records":[]}')],
  ])('refuses gzip that is %s', async (_, body) => {
    const url = await httpServer((_request, answer) => {
      answer.writeHead(502, { 'Content-Encoding': 'gzip' }).end(body)
    })
    await expect(bottom().send(post(url))).rejects.toMatchObject({
      code: 'answer.unreadable',
      status: 502,
    })
  })

  it('takes no more of gzip than is allowed, also where it comes to nothing (S9)', async () => {
    const nothing = gzipSync('')
    const url = await httpServer((_, answer) => {
      const endless = Buffer.concat(Array.from({ length: 5000 }, () => nothing))
      answer.writeHead(200, { 'Content-Encoding': 'x-gzip' }).end(endless)
    })
    const { send } = bottom({ maxAnswerBytes: 65_536 })
    await expect(send(post(url))).rejects.toMatchObject({ code: 'body.too_large' })
  })

  it.each<[string, Partial<HttpRequest>, string | undefined]>([
    ['compressed when long', { body: 'ü'.repeat(60) }, 'gzip'],
    ['compressed when long and made for it', { makeBody: () => 'x'.repeat(100) }, 'gzip'],
    ['as it is when short', { body: 'ü'.repeat(40) }, undefined],
  ])('sends a request %s, where that is wanted', async (_, body, encoding) => {
    const [seen, see] = signalled<[string | undefined, Buffer]>()
    const url = await httpServer((request, answer) => {
      void received(request).then((bytes) => {
        see([request.headers['content-encoding'], bytes])
        answer.end()
      })
    })
    const request = post(url, body)
    await bottom({ gzip: { requests: true, from: 100 } }).send(request)
    const [as, bytes] = await seen
    const text = await bodyOf(request)
    expect(as).toBe(encoding)
    expect((as === 'gzip' ? gunzipSync(bytes) : bytes).toString()).toBe(text)
  })

  it('does not compress requests by itself: live peers may not take it', async () => {
    const [seen, see] = signalled<unknown>()
    const url = await httpServer((request, answer) => {
      see(request.headers['content-encoding'])
      answer.end()
    })
    await bottom().send(post(url, { body: 'x'.repeat(100_000) }))
    expect(await seen).toBeUndefined()
  })

  it.each<UndiciSendOptions>([
    { connections: 1 },
    { tls: {} },
    { proxy: 'http://proxy.example.gov:3128' },
  ])('refuses %j beside a dispatcher, which would not know of it', (options) => {
    expect(() => createUndiciSend({ dispatcher: never(), ...options })).toThrow(TypeError)
  })

  it.each<UndiciSendOptions>([
    { connections: 0 },
    { connections: 1.5 },
    { gzip: { requests: true, from: -1 } },
  ])('refuses %j when it is made', (options) => {
    expect(() => createUndiciSend(options)).toThrow(TypeError)
  })

  it('does not close a dispatcher that was given', async () => {
    const url = await httpServer((_, answer) => answer.end())
    const dispatcher = new Agent()
    closing(() => dispatcher.close())
    const { send, close } = createUndiciSend({ dispatcher })
    await send(post(url))
    await close()
    const another = createUndiciSend({ dispatcher })
    expect((await another.send(post(url))).status).toBe(200)
  })
})
