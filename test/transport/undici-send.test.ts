import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { createTransport } from '../../src/transport/index.js'
import type { HttpRequest, Transport } from '../../src/transport/index.js'

const open: { close(): unknown }[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function server(listener: RequestListener): Promise<string> {
  const http: Server = createServer(listener)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => (http.closeAllConnections(), http.close()) })
  return `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`
}

function transport(options: Parameters<typeof createTransport>[0] = {}): Transport {
  const made = createTransport(options)
  open.push(made)
  return made
}

function post(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: '{}',
    ...more,
  }
}

describe('transport', () => {
  it('gives whatever HTTP answer comes, also a failure', async () => {
    const url = await server((_, answer) => {
      answer.writeHead(503, { 'Retry-After': '7' }).end('busy')
    })
    const { status, headers, body } = await transport().send(post(url))
    expect({ status, after: headers['retry-after'], text: Buffer.from(body).toString() }).toEqual({
      status: 503,
      after: '7',
      text: 'busy',
    })
  })

  it('does not follow redirects: a signed message goes where the sheet says', async () => {
    let asked = 0
    const url = await server((_, answer) => {
      asked += 1
      answer.writeHead(307, { Location: '/elsewhere' }).end()
    })
    expect((await transport().send(post(url))).status).toBe(307)
    expect(asked).toBe(1)
  })

  it('names the peer and the network code when nobody listens', async () => {
    const url = await server(() => undefined)
    for (const one of open.splice(0)) await one.close()
    await expect(transport().send(post(`${url}/secret?token=1`))).rejects.toMatchObject({
      code: 'transport.unreachable',
      retryable: true,
      message: expect.not.stringContaining('secret') as string,
    })
  })

  it('says that what happened is unknown when the connection breaks in mid-answer', async () => {
    const url = await server((_, answer) => {
      answer.writeHead(200, { 'Content-Length': '100' })
      answer.write('{"half":')
      answer.socket?.destroy()
    })
    await expect(transport().send(post(url))).rejects.toMatchObject({
      code: 'transport.interrupted',
    })
  })

  it('stops reading an answer that is too long (S9)', async () => {
    const url = await server((_, answer) => {
      answer.writeHead(200)
      answer.write('x'.repeat(70_000))
      answer.end('x'.repeat(70_000))
    })
    await expect(transport({ maxAnswerBytes: 65_536 }).send(post(url))).rejects.toMatchObject({
      code: 'body.too_large',
    })
  })

  it('gives up in time and closes the socket (R12)', async () => {
    let closed: (() => void) | undefined
    const socketClosed = new Promise<void>((resolve) => (closed = resolve))
    const url = await server((request) => {
      request.socket.once('close', () => closed?.())
    })
    await expect(transport({ timeout: 20 }).send(post(url))).rejects.toMatchObject({
      code: 'transport.timeout',
    })
    await socketClosed
  })

  it("rethrows the caller's own reason on abort, before and during the call (R12)", async () => {
    const reason = new Error('mine')
    let arrived: (() => void) | undefined
    const inFlight = new Promise<void>((resolve) => (arrived = resolve))
    const url = await server(() => arrived?.())
    const controller = new AbortController()
    const call = transport().send(post(url, { signal: controller.signal }))
    await inFlight
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
    await expect(transport().send(post(url, { signal: AbortSignal.abort(reason) }))).rejects.toBe(
      reason,
    )
  })

  it('settles an abort at once, also while it is still connecting (R12)', async () => {
    const connecting = transport({
      dispatcher: new Agent({ connect: () => undefined }), // a connection that is never made
    })
    const controller = new AbortController()
    const reason = new Error('mine')
    const call = connecting.send(post('http://127.0.0.1:9', { signal: controller.signal }))
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
  })

  it('passes over a 1xx that announces the answer', async () => {
    const url = await server((_, answer) => {
      answer.writeProcessing()
      answer.writeHead(200, { 'X-One': ['a', 'b'] }).end('done')
    })
    const { status, headers, body } = await transport().send(post(url))
    expect([status, headers['x-one'], Buffer.from(body).toString()]).toEqual([200, 'a, b', 'done'])
  })

  it('takes a URL that is none as a bug of its caller', async () => {
    await expect(transport().send(post('/registry/sync/search'))).rejects.toThrow(TypeError)
  })
})
