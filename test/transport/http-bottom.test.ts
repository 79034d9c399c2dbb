import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createFetchSend, createUndiciSend } from '../../src/transport/index.js'
import type { Clock, HttpBottom, HttpRequest } from '../../src/transport/index.js'
import { closeAll, closing, httpServer, signalled, socketServer } from './loopback.js'
import { createManualClock } from './manual-clock.js'

interface BottomOptions {
  readonly timeout?: number
  readonly maxAnswerBytes?: number
  readonly clock?: Clock
}

afterEach(closeAll)

function post(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  const headers = { 'content-type': 'application/json' }
  return { method: 'POST', url, headers, body: '{}', ...more }
}

const textOf = ({ body }: { readonly body: Uint8Array }): string => Buffer.from(body).toString()

describe.each<[string, (options: BottomOptions) => HttpBottom]>([
  ['undici', createUndiciSend],
  ['fetch', (options) => createFetchSend({ fetch: (url, init) => fetch(url, init), ...options })],
])('the bottom of a transport over %s', (name, create) => {
  function bottom(options: BottomOptions = {}): HttpBottom {
    const made = create(options)
    closing(() => made.close())
    return made
  }

  it('gives whatever HTTP answer comes, also a failure', async () => {
    const url = await httpServer((_, answer) => {
      answer.writeHead(503, { 'Retry-After': '7' }).end('busy')
    })
    const answer = await bottom().send(post(url))
    expect([answer.status, answer.headers['retry-after'], textOf(answer)]).toEqual([
      503,
      '7',
      'busy',
    ])
  })

  it('sends method, path, headers and body as they are, and asks for gzip only', async () => {
    const [seen, see] = signalled<unknown[]>()
    const url = await httpServer((request, answer) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        answer.end()
        const { 'accept-encoding': encodings, 'x-own': own } = request.headers
        see([request.method, request.url, encodings, own, Buffer.concat(parts).toString()])
      })
    })
    const headers = { 'Accept-Encoding': 'br', 'X-Own': 'é' }
    const body = '{"name":"Ünïcödé"}'
    await bottom().send(post(`${url}/a?b=1#c`, { headers: { ...headers }, body }))
    expect(await seen).toEqual(['POST', '/a?b=1', 'gzip', 'é', body])
  })

  it('has the body made for the sending (R9), and passes on what is thrown then', async () => {
    const [seen, see] = signalled<string>()
    const url = await httpServer((request, answer) => {
      request.on('data', (part: Buffer) => {
        see(part.toString())
        answer.end()
      })
    })
    await bottom().send(post(url, { makeBody: () => Promise.resolve('made') }))
    expect(await seen).toBe('made')
    const reason = new Error('no key')
    await expect(bottom().send(post(url, { makeBody: () => Promise.reject(reason) }))).rejects.toBe(
      reason,
    )
  })

  it('gives names of headers in lower case and joins what comes twice', async () => {
    const url = await httpServer((_, answer) => {
      answer.writeHead(200, { 'X-One': ['a', 'b'], 'Set-Cookie': ['c=1', 'd=2'] }).end()
    })
    const { headers } = await bottom().send(post(url))
    expect([headers['x-one'], headers['set-cookie']]).toEqual(['a, b', 'c=1, d=2'])
  })

  it('passes over a 1xx that announces the answer', async () => {
    const url = await httpServer((_, answer) => {
      answer.writeProcessing()
      answer.writeEarlyHints({ link: '</a>; rel=preload' })
      answer.end('done')
    })
    const answer = await bottom().send(post(url))
    expect([answer.status, answer.headers['link'], textOf(answer)]).toEqual([
      200,
      undefined,
      'done',
    ])
  })

  it.each([204, 200])('takes %i without a body', async (status) => {
    const url = await httpServer((_, answer) => {
      answer.writeHead(status, { 'Content-Encoding': 'gzip' }).end()
    })
    const answer = await bottom().send(post(url))
    expect([answer.status, answer.body.byteLength]).toEqual([status, 0])
  })

  it('does not follow redirects: a signed message goes where the sheet says', async () => {
    const asked: unknown[] = []
    const url = await httpServer((request, answer) => {
      asked.push(request.url)
      answer.writeHead(307, { Location: '/elsewhere' }).end()
    })
    const { status, headers } = await bottom().send(post(`${url}/here`))
    expect([status, headers['location']]).toEqual([307, '/elsewhere'])
    expect(asked).toEqual(['/here'])
  })

  it('takes half a JSON that is complete as HTTP as an answer: others judge it', async () => {
    const url = await httpServer((_, answer) => answer.end('{"header":{'))
    expect(textOf(await bottom().send(post(url)))).toBe('{"header":{')
  })

  it('says that nothing was sent where nobody listens, and shows no more than the origin (R10, S12)', async () => {
    const url = await httpServer(() => undefined)
    await closeAll()
    const call = bottom().send(post(`${url}/secret?token=1`))
    await expect(call).rejects.toMatchObject({
      code: 'transport.unreachable',
      retryable: true,
      peer: url,
      message: expect.stringMatching(/ECONNREFUSED.*nothing was sent/) as string,
    })
    await expect(call).rejects.not.toMatchObject({
      message: expect.stringMatching(/secret|token/) as string,
    })
  })

  it('names the partner where it is known', async () => {
    const url = await httpServer(() => undefined)
    await closeAll()
    const call = { peer: 'crvs.example.gov', operation: 'search' } as const
    await expect(
      bottom().send(post(url, { call: { ...call, operationClass: 'async', repeat: 'never' } })),
    ).rejects.toMatchObject({
      peer: 'crvs.example.gov',
      message: expect.stringContaining(`crvs.example.gov at ${url}`) as string,
    })
  })

  it.each<[string, string]>([
    ['before an answer', ''],
    ['in mid-headers', 'HTTP/1.1 200 OK\r\nContent-'],
    ['in mid-body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":'],
    ['in mid-chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{"half":'],
  ])(
    'says that what happened is unknown when the connection is reset %s (R10)',
    async (_, sent) => {
      const url = await socketServer((socket) => {
        socket.once('data', () => {
          socket.write(sent, () => setImmediate(() => socket.resetAndDestroy()))
        })
      })
      await expect(bottom().send(post(url))).rejects.toMatchObject({
        code: 'transport.interrupted',
        message: expect.stringContaining('unknown') as string,
      })
    },
  )

  it('takes an answer that is no HTTP as a broken one', async () => {
    const url = await socketServer((socket) => {
      socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))
    })
    await expect(bottom().send(post(url))).rejects.toMatchObject({ code: 'transport.interrupted' })
  })

  it('gives up at its time when no headers come, and closes the socket (R12)', async () => {
    const clock = createManualClock()
    const [arrived, arrive] = signalled()
    const [closed, close] = signalled()
    const url = await httpServer((request) => {
      request.socket.once('close', () => {
        close()
      })
      arrive()
    })
    const call = bottom({ clock, timeout: 5000 }).send(post(url))
    const failure = expect(call).rejects.toMatchObject({ code: 'transport.timeout' })
    await arrived
    await clock.advance(4999)
    expect(clock.timers).toBe(1)
    await clock.advance(1)
    await failure
    await closed
  })

  it('gives up at its time when the body does not end (R12)', async () => {
    const clock = createManualClock()
    const [arrived, arrive] = signalled()
    const url = await httpServer((_, answer) => {
      answer.write('{"half":', () => {
        arrive()
      })
    })
    const call = bottom({ clock }).send(post(url, { attemptTimeout: 60_000 }))
    const failure = expect(call).rejects.toMatchObject({ code: 'transport.timeout' })
    await arrived
    await clock.advance(59_999)
    expect(clock.timers).toBe(1)
    await clock.advance(1)
    await failure
  })

  it('leaves no timer behind when it is answered', async () => {
    const clock = createManualClock()
    const url = await httpServer((_, answer) => answer.end())
    await bottom({ clock }).send(post(url))
    await clock.flush()
    expect([clock.timers, clock.timersSet]).toEqual([0, 1])
  })

  it('stops reading an answer that is too long (S9)', async () => {
    const [closed, close] = signalled()
    const url = await httpServer((request, answer) => {
      request.socket.once('close', () => {
        close()
      })
      answer.write('x'.repeat(70_000))
    })
    await expect(bottom({ maxAnswerBytes: 65_536 }).send(post(url))).rejects.toMatchObject({
      code: 'body.too_large',
    })
    await closed
  })

  it('inflates gzip', async () => {
    const text = '{"reg_records":[]}'.repeat(10_000)
    const url = await httpServer((_, answer) => {
      answer.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(text))
    })
    expect(textOf(await bottom().send(post(url)))).toBe(text)
  })

  it('does not inflate 200 MB that came as 200 kB (S9)', async () => {
    const part = gzipSync(Buffer.alloc(20_000_000))
    const bomb = Buffer.concat(Array.from({ length: 10 }, () => part))
    const url = await httpServer((_, answer) => {
      answer.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb)
    })
    const before = process.memoryUsage().arrayBuffers
    await expect(bottom().send(post(url))).rejects.toMatchObject({ code: 'body.too_large' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  it("rethrows the caller's own reason on abort: before, in the making of the body, waiting, and in mid-body (R12)", async () => {
    const reason = new Error('mine')
    const [waiting, wait] = signalled()
    const [answering, answered] = signalled()
    const url = await httpServer((request, answer) => {
      if (request.url === '/wait') wait()
      else answer.write('{"half":', () => answered())
    })
    const { send } = bottom()
    await expect(send(post(url, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason)
    const phases: [string, Partial<HttpRequest>, Promise<void>][] = [
      ['/making', { makeBody: () => new Promise(() => undefined) }, Promise.resolve()],
      ['/wait', { body: '{}' }, waiting],
      ['/answer', { body: '{}' }, answering],
    ]
    for (const [path, body, reached] of phases) {
      const controller = new AbortController()
      const call = send(post(url + path, { signal: controller.signal, ...body }))
      const failure = expect(call).rejects.toBe(reason)
      await reached
      controller.abort(reason)
      await failure
    }
  })

  it.each<[string, Partial<HttpRequest>]>([
    ['a URL that is none', { url: '/registry/sync/search' }],
    ['a header that cannot be written', { headers: { authorization: 'Bearer s3cret\r\nx: y' } }],
    ['a name of a header that is none', { headers: { 'a b': 's3cret' } }],
  ])('takes %s as a bug of its caller, and does not show it', async (_, wrong) => {
    const call = bottom().send(post('http://127.0.0.1:9', wrong))
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.not.toMatchObject({
      message: expect.stringContaining('s3cret') as string,
    })
  })

  it.each([{ timeout: 0 }, { timeout: NaN }, { maxAnswerBytes: -1 }])(
    'refuses %j when it is made',
    (options) => {
      expect(() => create(options)).toThrow(TypeError)
    },
  )

  it('waits for ever where that is wanted', async () => {
    const url = await httpServer((_, answer) => setImmediate(() => answer.end('late')))
    expect(textOf(await bottom({ timeout: Infinity }).send(post(url)))).toBe('late')
  })

  it(`is closed, and an answer that is awaited still comes (${name})`, async () => {
    const url = await httpServer((_, answer) => setImmediate(() => answer.end('late')))
    const made = create({})
    const call = made.send(post(url))
    await made.close()
    expect(textOf(await call)).toBe('late')
  })
})
