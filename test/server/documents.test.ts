import { afterEach, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import type { LocationsResponse } from '../../src/model/index.js'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler, mount } from '../../src/server/index.js'
import type { RegistryHandler, RegistryHandlerOptions } from '../../src/server/index.js'
import { serve } from '../../src/server/node.js'
import { post, refusalOf, searchText, them, us } from '../kit.js'

const locations: LocationsResponse = {
  '@context': { '@context': 'http://spdci.org/' },
  '@type': 'LocationHierarchy',
  locations: [
    { name: 'Kigali', contained_in_place: null },
    { name: 'Nyarugenge', contained_in_place: 'KGL' },
  ],
}

function registry(options: Partial<RegistryHandlerOptions<'crvs'>> = {}): RegistryHandler<'crvs'> {
  return createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: { search: () => ({ reg_records: [] }) },
    ...options,
  })
}

const get = (path: string): ReturnType<typeof post> => post('', { method: 'GET', path })

const closing: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close()
})

function toClose<T extends { close(): Promise<void> }>(one: T): T {
  closing.push(one)
  return one
}

describe('/.well-known/locations.json', () => {
  it('gives the places of a registry, and says how long they may be kept', async () => {
    const answer = await registry({ locations }).handle(get('/.well-known/locations.json'))
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.headers['Cache-Control']).toBe('public, max-age=300')
    expect(JSON.parse(answer.body)).toEqual(locations)
  })

  it('is read by this library’s client under a base path, without deviations', async () => {
    const handler = registry({ locations, basePath: '/cr', token: 'secret' })
    const { url } = toClose(await serve(handler))
    const partner = definePartner({ id: them.sender_id, baseUrl: url, keys: them.jwks })
    const client = toClose(createRegistryClient({ registry: 'crvs', identity: us, partner }))
    expect(await client.locations()).toEqual({ locations, deviations: [] })
  })

  it('is not found where a registry has none', async () => {
    const refusal = refusalOf(await registry().handle(get('/.well-known/locations.json')))
    expect(refusal).toMatchObject({ status: 404, code: 'err.request.not_found', ack: 'ERR' })
  })

  it('is not made of what are no places', () => {
    const wrong = { ...locations, locations: [{ contained_in_place: 7 }] } as never
    const problems = [
      expect.objectContaining({ pointer: '/locations/0/name' }) as object,
      expect.objectContaining({ pointer: '/locations/0/contained_in_place' }) as object,
    ]
    expect(() => registry({ locations: wrong })).toThrow(
      expect.objectContaining({ code: 'config.invalid', problems }) as Error,
    )
  })
})

describe('/health', () => {
  it('says that a registry takes requests, under its base path alone, and nothing more', async () => {
    const handler = registry({ basePath: '/cr', token: 'secret' })
    const answer = await handler.handle(get('/cr/health'))
    expect(answer).toMatchObject({ status: 200, body: '{"status":"open"}' })
    expect(answer.headers['Cache-Control']).toBe('no-store')
    expect((await handler.handle(get('/health'))).status).toBe(404)
  })

  it('is 503 from the moment that a registry closes', async () => {
    let finish: () => void = () => undefined
    const search = (): Promise<{ reg_records: never[] }> =>
      new Promise((resolve) => {
        finish = () => {
          resolve({ reg_records: [] })
        }
      })
    const handler = registry({ backend: { search } })
    await handler.handle(
      post(await searchText({ at: Date.now(), header: { sender_uri: null } }), {
        path: '/registry/search',
      }),
    )
    await new Promise((resolve) => setImmediate(resolve))
    const closed = handler.close()
    const during = await handler.handle(get('/health'))
    finish()
    await closed
    const after = await handler.handle(get('/health'))
    expect([during, after].map(({ status, body }) => [status, body])).toEqual([
      [503, '{"status":"closing"}'],
      [503, '{"status":"closed"}'],
    ])
  })

  it('and its places are asked of each of several registries on one server', async () => {
    const mounted = mount([
      registry({ basePath: '/crvs', locations }),
      registry({ basePath: '/crvs/old' }),
    ])
    const { port } = toClose(await serve(mounted))
    const statusOf = async (path: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${String(port)}${path}`)).status
    const paths = ['/crvs/health', '/crvs/old/health', '/crvs/.well-known/locations.json']
    expect(await Promise.all(paths.map(statusOf))).toEqual([200, 200, 200])
    const none = ['/health', '/crvs/old/.well-known/locations.json']
    expect(await Promise.all(none.map(statusOf))).toEqual([404, 404])
  })

  it('takes GET only', async () => {
    const refusal = refusalOf(await registry().handle(post('{}', { path: '/health' })))
    expect(refusal).toMatchObject({ status: 405, code: 'err.request.bad' })
  })
})
