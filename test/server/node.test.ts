import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { createMockRegistry } from '../../src/mock/index.js'
import { serve } from '../../src/server/node.js'
import type { RegistryServer } from '../../src/server/node.js'
import { counter, noon, refusalOf, searchText, them } from '../kit.js'

const open: RegistryServer[] = []

afterAll(async () => {
  await Promise.all(open.map((server) => server.close()))
})

/** A mock with a fixed clock and counted ids, so that two answers can be compared. */
function handler(maxBodyBytes = 100_000): ReturnType<typeof createMockRegistry<'crvs'>>['handler'] {
  return createMockRegistry('crvs', {
    identity: them,
    people: 20,
    now: () => noon,
    newId: counter(),
    unsigned: true,
    limits: { maxBodyBytes },
  }).handler
}

async function serving(maxBodyBytes?: number): Promise<RegistryServer> {
  const server = await serve(handler(maxBodyBytes))
  open.push(server)
  return server
}

/** Status, header names as written, and body over node:http. */
function raw(
  url: string,
  body: string,
): Promise<{ status: number; names: string[]; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST' }, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => {
        text += chunk
      })
      incoming.once('end', () => {
        const names = incoming.rawHeaders.filter((_, index) => index % 2 === 0)
        resolve({ status: incoming.statusCode ?? 0, names, body: text })
      })
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

describe('over node:http', () => {
  it('header names are written Content-Type, as some tools compare their case', async () => {
    const { url } = await serving()
    const { status, names } = await raw(`${url}/registry/sync/search`, await searchText())
    expect(status).toBe(200)
    expect(names).toContain('Content-Type')
  })

  it('gives what fetch(Request) gives: answers, refusals and unknown paths', async () => {
    const { url } = await serving()
    const web = handler()
    const bodies: [string, string][] = [
      ['/registry/sync/search', await searchText()],
      ['/registry/sync/search', '{}'],
      ['/nothing', ''],
    ]
    for (const [path, body] of bodies) {
      const viaNode = await raw(url + path, body)
      const viaFetch = await web.fetch(new Request(`http://x${path}`, { method: 'POST', body }))
      expect(viaFetch.status).toBe(viaNode.status)
      expect(await viaFetch.text()).toBe(viaNode.body)
    }
  })

  it('a body over the limit is 413 while it streams, by both entries (S9)', async () => {
    const { url } = await serving(1000)
    const body = 'x'.repeat(5000)
    const viaNode = await raw(`${url}/registry/sync/search`, body)
    const asked = new Request('http://x/registry/sync/search', { method: 'POST', body })
    const viaFetch = await handler(1000).fetch(asked)
    expect(refusalOf(viaNode)).toMatchObject({ status: 413, ack: 'ERR' })
    expect(viaFetch.status).toBe(413)
    expect((await viaFetch.json()) as object).toHaveProperty('errors')
  })

  it('a query string changes nothing', async () => {
    const { url } = await serving()
    const { status } = await raw(`${url}/registry/sync/search?x=1`, await searchText())
    expect(status).toBe(200)
  })

  it('a port in use is an error that says what to do', async () => {
    const { port } = await serving()
    await expect(serve(handler(), { port })).rejects.toMatchObject({
      code: 'server.cannot_listen',
      message: expect.stringContaining('choose another port') as string,
    })
  })

  it('close frees the port', async () => {
    const server = await serve(handler())
    await server.close()
    const again = await serve(handler(), { port: server.port })
    expect(again.port).toBe(server.port)
    await again.close()
  })
  it.each([
    ['nothing', ''],
    ['half of the headers', 'POST /registry/sync/search HTTP/1.1\r\nHost: mock\r\n'],
    ['half of a body', 'POST / HTTP/1.1\r\nHost: mock\r\nContent-Length: 9\r\n\r\n{'],
  ])('close is not kept waiting by who has sent %s (S9)', async (_, text) => {
    const server = await serve(handler(), { headersTimeout: 100, receiveTimeout: 100 })
    const socket = connect(server.port, '127.0.0.1')
    socket.on('error', () => undefined)
    const gone = new Promise((resolve) => socket.once('close', resolve))
    await new Promise<void>((resolve) => {
      server.server.once('connection', () => socket.write(text, () => resolve()))
    })
    await server.close()
    socket.destroy()
    await gone
    expect(server.server.listening).toBe(false)
  })
})
