import { afterEach, describe, expect, it } from 'vitest'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import { serve } from '../../src/server/node.js'
import type { RegistryServer, ServeOptions } from '../../src/server/node.js'
import { noon, searchText, them, us } from '../kit.js'
import { raw } from './sending.js'

const servers: RegistryServer[] = []

afterEach(async () => {
  for (const { server, close } of servers.splice(0)) {
    server.closeAllConnections()
    await close()
  }
})

async function registry(options: ServeOptions = {}): Promise<{ port: number; runs: () => number }> {
  let runs = 0
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: {
      search: () => {
        runs += 1
        return { reg_records: [] }
      },
    },
    now: () => noon,
  })
  const server = await serve(handler, options)
  servers.push(server)
  return { port: server.port, runs: () => runs }
}

const impatient = { headersTimeout: 40, receiveTimeout: 80 }

/** A whole request over HTTP/1.1, after which the connection is kept or not. */
function written(body: string, connection: 'keep-alive' | 'close' = 'close'): string {
  const length = String(Buffer.byteLength(body))
  const headers = `Host: x\r\nConnection: ${connection}\r\nContent-Length: ${length}`
  return `POST /registry/sync/search HTTP/1.1\r\n${headers}\r\n\r\n${body}`
}

const statuses = (text: string): string[] => text.match(/HTTP\/1\.1 \d{3}/g) ?? []

describe('a server whose callers send slowly (S9)', () => {
  it.each([
    ['nothing of a request’s headers but the first', 'POST / HTTP/1.1\r\nHost: x\r\n'],
    ['half a line', 'POST /regis'],
    ['headers, and half of the body', written('{"signature":""}').slice(0, -4)],
    [
      'a body in chunks that never ends',
      'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n',
    ],
  ])('answers 408 and hangs up on %s', async (_, text) => {
    const { port, runs } = await registry(impatient)
    const { socket, ended } = raw(port)
    socket.write(text)
    expect(statuses(await ended)).toEqual(['HTTP/1.1 408'])
    expect(runs()).toBe(0)
  })

  it('serves others while a hundred are slow', async () => {
    const { port } = await registry()
    const slow = Array.from({ length: 100 }, () => raw(port))
    for (const { socket } of slow) socket.write('POST /registry/sync/search HTTP/1.1\r\nHost')
    const { socket, ended } = raw(port)
    socket.write(written(await searchText()))
    expect(statuses(await ended)).toEqual(['HTTP/1.1 200'])
    for (const one of slow) one.socket.destroy()
  })

  it('answers a whole request, and gives up on the half that follows', async () => {
    const { port, runs } = await registry({ headersTimeout: 500, receiveTimeout: 500 })
    const { socket, first, ended } = raw(port)
    const whole = written(await searchText(), 'keep-alive')
    socket.write(whole)
    await first
    socket.write(whole.slice(0, whole.length / 2))
    expect(statuses(await ended)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 408'])
    expect(runs()).toBe(1)
  })

  it('answers what is pipelined in halves, in order', async () => {
    const { port, runs } = await registry()
    const { socket, first, ended } = raw(port)
    const texts = await Promise.all(
      ['m-1', 'm-2', 'm-3'].map((message_id) => searchText({ header: { message_id } })),
    )
    const [one = '', two = '', three = ''] = texts
    const all = written(one, 'keep-alive') + written(two, 'keep-alive') + written(three)
    const half = Math.floor(all.length / 2)
    socket.write(all.slice(0, half))
    await first
    socket.write(all.slice(half))
    expect(statuses(await ended)).toEqual(texts.map(() => 'HTTP/1.1 200'))
    expect(runs()).toBe(3)
  })

  it('takes no more connections than it is told to', async () => {
    const { port } = await registry({ maxConnections: 1 })
    const first = raw(port)
    await new Promise((resolve) => first.socket.once('connect', resolve))
    expect(await raw(port).ended).toBe('')
    first.socket.write(written(await searchText()))
    expect(statuses(await first.ended)).toEqual(['HTTP/1.1 200'])
  })

  it('refuses times that cannot be', async () => {
    await expect(registry({ headersTimeout: 0 })).rejects.toThrow(TypeError)
    await expect(registry({ receiveTimeout: NaN })).rejects.toThrow(TypeError)
  })
})

describe('a server that is sent headers made to harm it (S9)', () => {
  const line = 'POST /registry/sync/search HTTP/1.1\r\nHost: x\r\n'

  it.each([
    ['two lengths', `${line}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    [
      'a length and chunks',
      `${line}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['a length below 0', `${line}Content-Length: -1\r\n\r\n{}`],
    ['a control character', `${line}X: a\u0001b\r\nContent-Length: 2\r\n\r\n{}`],
    ['a name with a blank', `${line}X Y: a\r\nContent-Length: 2\r\n\r\n{}`],
    ['no host', 'POST /registry/sync/search HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}'],
    ['20 kB of them', `${line}X: ${'a'.repeat(20_000)}\r\nContent-Length: 2\r\n\r\n{}`],
  ])('refuses %s', async (_, text) => {
    const { port, runs } = await registry()
    const { socket, ended } = raw(port)
    socket.write(text)
    expect(statuses(await ended)).toEqual([expect.stringMatching(/ 4\d\d$/)])
    expect(runs()).toBe(0)
  })

  it('lets no member of a message into the headers of its answer', async () => {
    const { port } = await registry()
    const evil = 'x\r\nSet-Cookie: canary=1\r\n\r\n<p>'
    for (const member of ['message_id', 'sender_id', 'receiver_id', 'action', 'sender_uri']) {
      const { socket, ended } = raw(port)
      socket.write(written(await searchText({ header: { [member]: evil } })))
      const [head = '', ...rest] = (await ended).split('\r\n\r\n')
      expect(head).not.toMatch(/set-cookie/i)
      expect(rest).toHaveLength(1)
    }
  })

  it('lets no path into its answer', async () => {
    const { port } = await registry()
    const { socket, ended } = raw(port)
    const path = '/%0d%0aSet-Cookie:%20canary=1/<script>canary'
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    const text = await ended
    expect(statuses(text)).toEqual(['HTTP/1.1 404'])
    expect(text).not.toMatch(/canary/i)
  })
})
