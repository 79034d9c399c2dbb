import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve as serveHono } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import { createMockRegistry } from '../../src/mock/index.js'
import type { MockRegistry } from '../../src/mock/index.js'
import { idTypeValue, recordsOf } from '../../src/model/index.js'
import { definePartner } from '../../src/peers/index.js'
import { mount } from '../../src/server/index.js'
import { toNodeListener } from '../../src/server/node.js'
import { refusalOf, us } from '../kit.js'

const open: (() => Promise<unknown>)[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

/** A registry that takes what we signed and nothing else. */
function registryAt<R extends 'crvs' | 'social'>(registry: R, basePath: string): MockRegistry<R> {
  return createMockRegistry(registry, {
    people: 20,
    basePath,
    trust: us.jwks,
    signatures: 'required',
  })
}

async function urlOf(server: Server): Promise<string> {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  open.push(() => new Promise((resolve) => server.close(resolve)))
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

/** How many records a client finds that knows this base URL only. */
async function found(mock: MockRegistry, baseUrl: string): Promise<number> {
  const keys = { jwks: `${baseUrl}/.well-known/jwks.json` }
  const partner = definePartner({ id: mock.identity.sender_id, baseUrl, keys })
  const client = createRegistryClient({ registry: mock.registry, identity: us, partner })
  const { type, value } = mock.sample
  const answer = await client.sync.search(idTypeValue(type, value))
  await client.close()
  expect(answer.signature.status).toBe('verified')
  return recordsOf(answer).length
}

async function posted(url: string): Promise<{ status: number; body: string }> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: '{"x": 1.0}' })
  return { status: answer.status, body: await answer.text() }
}

describe('a registry in Express', () => {
  it('under a path, before a parser, beside routes of the server', async () => {
    const mock = registryAt('social', '/gov/sr')
    const app = express()
    app.use('/gov/sr', toNodeListener(mock.handler))
    app.use(express.json())
    app.post('/own', (request, response) => {
      response.json(request.body)
    })
    const url = await urlOf(app.listen(0, '127.0.0.1'))
    expect(await found(mock, `${url}/gov/sr`)).toBe(1)
    expect(await posted(`${url}/own`)).toEqual({ status: 200, body: '{"x":1}' })
  })

  it('several under their paths, each its own', async () => {
    const mocks = [registryAt('social', '/sr'), registryAt('crvs', '/crvs')] as const
    const app = express()
    app.use(['/sr', '/crvs'], toNodeListener(mount(mocks.map(({ handler }) => handler))))
    const url = await urlOf(app.listen(0, '127.0.0.1'))
    expect(await found(mocks[0], `${url}/sr`)).toBe(1)
    expect(await found(mocks[1], `${url}/crvs`)).toBe(1)
  })

  it('in a router in a router, its base path is all of the path', async () => {
    const mock = registryAt('social', '/gov/sr')
    const router = express.Router()
    router.use('/sr', toNodeListener(mock.handler))
    const app = express()
    app.use('/gov', router)
    const url = await urlOf(app.listen(0, '127.0.0.1'))
    expect(await found(mock, `${url}/gov/sr`)).toBe(1)
  })

  it('behind a parser it says what is wrong, and does not hang', async () => {
    const { handler } = registryAt('social', '')
    const app = express()
    app.use(express.json())
    app.use(toNodeListener(handler))
    const url = await urlOf(app.listen(0, '127.0.0.1'))
    const answer = await posted(`${url}/registry/sync/search`)
    expect(refusalOf(answer)).toMatchObject({ status: 500, code: 'err.service.unavailable' })
    expect(answer.body).toContain('before body parsers')
    expect((await fetch(`${url}/.well-known/jwks.json`)).status).toBe(200)
  })
})

describe('a registry in Fastify', () => {
  it('in a scope whose parser leaves the body, beside routes that have theirs parsed', async () => {
    const mock = registryAt('crvs', '/crvs')
    const listener = toNodeListener(mock.handler)
    const app = fastify()
    await app.register((scope, _, done) => {
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', (_request, _payload, parsed) => {
        parsed(null)
      })
      scope.all('/crvs/*', (request, reply) => {
        reply.hijack()
        listener(request.raw, reply.raw)
      })
      done()
    })
    app.post('/own', (request) => request.body)
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    open.push(() => app.close())
    expect(await found(mock, `${url}/crvs`)).toBe(1)
    expect(await posted(`${url}/own`)).toEqual({ status: 200, body: '{"x":1}' })
    const tooLong = { method: 'POST', body: 'x'.repeat(2_000_000) }
    const refused = await fetch(`${url}/crvs/registry/sync/search`, tooLong)
    expect(refusalOf({ status: refused.status, body: await refused.text() }).status).toBe(413)
  })

  it('behind its own parser it says what is wrong', async () => {
    const listener = toNodeListener(registryAt('crvs', '').handler)
    const app = fastify()
    app.post('/registry/*', (request, reply) => {
      reply.hijack()
      listener(request.raw, reply.raw)
    })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    open.push(() => app.close())
    const answer = await posted(`${url}/registry/sync/search`)
    expect(answer.status).toBe(500)
    expect(answer.body).toContain('before body parsers')
  })
})

describe('a registry in Hono', () => {
  it('takes the Web request as it came', async () => {
    const mock = registryAt('social', '/sr')
    const app = new Hono()
    app.all('/sr/*', (context) => mock.handler.fetch(context.req.raw))
    app.post('/own', async (context) => context.json((await context.req.json()) as object))
    const server = serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
    const url = await urlOf(server)
    expect(await found(mock, `${url}/sr`)).toBe(1)
    expect(await posted(`${url}/own`)).toEqual({ status: 200, body: '{"x":1}' })
  })

  it('behind a middleware that read the body it says what is wrong', async () => {
    const mock = registryAt('social', '')
    const app = new Hono()
    app.use(async (context, next) => {
      await context.req.json()
      await next()
    })
    app.all('*', (context) => mock.handler.fetch(context.req.raw))
    const web = await app.request('/registry/sync/search', { method: 'POST', body: '{}' })
    const server = serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
    const answer = await posted(`${await urlOf(server)}/registry/sync/search`)
    expect([web.status, answer.status]).toEqual([500, 500])
    expect(await web.text()).toContain('before body parsers')
    expect(answer.body).toContain('before body parsers')
  })
})

describe('a registry in node:http', () => {
  it('beside routes of the server', async () => {
    const mock = registryAt('social', '/sr')
    const listener = toNodeListener(mock.handler)
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/sr/') === true) listener(request, response)
      else response.end('ours')
    }).listen(0, '127.0.0.1')
    const url = await urlOf(server)
    expect(await found(mock, `${url}/sr`)).toBe(1)
    expect((await posted(`${url}/own`)).body).toBe('ours')
  })
})
