import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createRegistryHandler, mount } from '../../../src/server/index.js'
import { serve } from '../../../src/server/node.js'
import type { RegistryServer } from '../../../src/server/node.js'
import { noon, searchText, them, us } from '../../kit.js'
import { definePartner } from '../../../src/peers/index.js'
import { callbackText, found, setting } from './callbacks-kit.js'

const servers: RegistryServer[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function listening(handler: Parameters<typeof serve>[0]): Promise<RegistryServer> {
  const server = await serve(handler)
  servers.push(server)
  return server
}

async function posted(url: string, body: string | Uint8Array, headers = {}): Promise<Response> {
  const sent = typeof body === 'string' ? body : new Uint8Array(body)
  return fetch(url, { method: 'POST', body: sent, headers })
}

describe('callbacks over node:http', () => {
  it('are taken at the very sender_uri, as text/plain and compressed', async () => {
    const { handler, wait, arrived } = setting({ basePath: '/dci' })
    wait()
    const { url } = await listening(handler)
    const first = await posted(url, await callbackText({ message: found() }), {
      'content-type': 'text/plain',
    })
    const page = await callbackText({ message: found(), header: { message_id: 'a-2' } })
    const second = await posted(url, gzipSync(page), { 'content-encoding': 'gzip' })
    expect([first.status, second.status, arrived.length]).toEqual([200, 200, 2])
    expect(await first.json()).toMatchObject({ message: { ack_status: 'ACK' } })
  })

  it('that are too long are refused while they stream (S9)', async () => {
    const { handler, calls } = setting({ limits: { maxBodyBytes: 1000 } })
    const { url } = await listening(handler)
    const { status } = await posted(url, 'x'.repeat(2000))
    expect([status, calls.length]).toEqual([413, 0])
  })

  it('come beside a registry on one server', async () => {
    const registry = createRegistryHandler({
      registry: 'crvs',
      identity: them,
      partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
      backend: { search: () => ({ reg_records: [] }) },
      basePath: '/crvs',
      now: () => noon,
    })
    const { handler, wait, arrived } = setting({ basePath: '/callbacks' })
    wait()
    const { url } = await listening(mount([registry, handler]))
    const searched = await posted(`${url}/crvs/registry/sync/search`, await searchText())
    const called = await posted(`${url}/callbacks`, await callbackText({ message: found() }))
    expect([searched.status, called.status, arrived.length]).toEqual([200, 200, 1])
    const keySets = await Promise.all(
      ['/callbacks', '/crvs', ''].map(async (path) =>
        (await fetch(`${url}${path}/.well-known/jwks.json`)).json(),
      ),
    )
    expect(keySets).toEqual([us.jwks, them.jwks, them.jwks])
  })

  it('are taken from a Web Request, too', async () => {
    const { handler, wait } = setting()
    wait()
    const body = await callbackText({ message: found() })
    const request = new Request('https://sr.example.gov/dci', { method: 'POST', body })
    const answer = await mount([handler]).fetch(request)
    expect(answer.status).toBe(200)
  })
})

describe('mount', () => {
  it('refuses none, and two of one base path', () => {
    expect(() => mount([])).toThrow(TypeError)
    expect(() => mount([setting().handler, setting().handler])).toThrow(TypeError)
  })

  it('reads up to the largest limit, and each handler keeps to its own', async () => {
    const small = setting({ basePath: '/small', limits: { maxBodyBytes: 10 } }).handler
    const large = setting({ basePath: '/small/large', limits: { maxBodyBytes: 100_000 } }).handler
    const both = mount([small, large])
    const at = (path: string): Promise<{ status: number }> =>
      both.handle({ method: 'POST', path, headers: {}, body: Buffer.alloc(11, 32) })
    expect(both.limits.maxBodyBytes).toBe(100_000)
    expect((await at('/small')).status).toBe(413)
    expect((await at('/smaller')).status).toBe(413)
    expect((await at('/small/large/x')).status).toBe(400)
  })
})
