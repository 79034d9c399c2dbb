import { http as mswHttp, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import type { RegistryClient } from '../../src/client/index.js'
import { createCorrelations } from '../../src/delivery/index.js'
import { startMockRegistry } from '../../src/mock/index.js'
import type { MockRegistryOptions } from '../../src/mock/index.js'
import { createMockHandlers } from '../../src/mock/msw.js'
import type { MockHandlers } from '../../src/mock/msw.js'
import { idTypeValue, recordsOf, registryNames } from '../../src/model/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { createIdentity, definePartner, openspp } from '../../src/peers/index.js'
import { createCallbackHandler } from '../../src/server/index.js'
import type { CallbackHandler, DeliveryEvent } from '../../src/server/index.js'
import { serve } from '../../src/server/node.js'
import { createTransport } from '../../src/transport/index.js'
import { us } from '../kit.js'

const baseUrl = 'https://registry.example.gov'
const server = setupServer()
/** As msw wants it: the global `fetch`, found anew for each request. */
const transport = createTransport({ fetch: (url, init) => fetch(url, init), retry: false })

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => {
  server.resetHandlers()
})
afterAll(async () => {
  server.close()
  await transport.close()
})

function mocked<R extends RegistryName>(
  registry: R,
  options: MockRegistryOptions & { readonly baseUrl?: string } = {},
): MockHandlers<R> {
  const handlers = createMockHandlers(registry, { baseUrl, people: 20, ...options })
  server.use(...handlers)
  return handlers
}

/** A client that knows the mock by its URLs alone. */
function asker<R extends RegistryName>(
  { mock, url, jwksUrl }: MockHandlers<R>,
  options: Partial<Parameters<typeof createRegistryClient<R>>[0]> = {},
): RegistryClient<R> {
  const keys = { jwks: jwksUrl }
  const partner = definePartner({ id: mock.identity.sender_id, baseUrl: url, keys })
  return createRegistryClient({
    registry: mock.registry,
    identity: us,
    partner,
    transport,
    ...options,
  })
}

async function codeOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'answered',
    (error: unknown) => (error as { code?: unknown }).code,
  )
}

describe('a client under msw', () => {
  it.each(registryNames)('%s: finds the sample, both sides signed and verified', async (name) => {
    const handlers = mocked(name, { trust: us.jwks, signatures: 'required' })
    const answer = await asker(handlers).sync.search(sampleOf(handlers))
    expect(recordsOf(answer)).not.toHaveLength(0)
    expect(answer.signature).toMatchObject({ status: 'verified' })
    expect(handlers.mock.exchanges()).toMatchObject([{ status: 200, signature: 'verified' }])
  })

  it('is refused where it would be: unsigned, without the token', async () => {
    const strict = mocked('social', { trust: us.jwks, signatures: 'required', token: 'abc' })
    await expect(asker(strict).sync.search(sampleOf(strict))).rejects.toMatchObject({ status: 401 })
    const open = mocked('social', { trust: us.jwks, signatures: 'required' })
    const unsigned = asker(open, { identity: createIdentity({ sender_id: us.sender_id }) })
    await expect(unsigned.sync.search(sampleOf(open))).rejects.toMatchObject({
      status: 401,
      reason: 'err.signature.missing',
    })
  })

  it('gets unsigned answers from an unsigned mock', async () => {
    const handlers = mocked('fr', { unsigned: true })
    const partner = definePartner({ id: 'fr', baseUrl, signatures: 'optional' })
    const client = createRegistryClient({ registry: 'fr', identity: us, partner, transport })
    const answer = await client.sync.search(sampleOf(handlers))
    expect([recordsOf(answer).length, answer.signature.status]).toEqual([1, 'unsigned'])
  })
})

describe('a mock of a live system under msw', () => {
  it('answers as that system does, at its paths', async () => {
    const handlers = mocked('social', { profile: openspp })
    const { mock, url, jwksUrl } = handlers
    const keys = { jwks: jwksUrl }
    const sheet = { id: mock.identity.sender_id, baseUrl: url, keys, profile: openspp }
    const client = asker(handlers, { partner: definePartner(sheet) })
    const answer = await client.sync.search(sampleOf(handlers))
    expect(recordsOf(answer)).toHaveLength(1)
    expect(answer.signature).toMatchObject({
      status: 'verified',
      candidate: 'is_msg_encrypted-restored',
    })
  })
})

describe('where the mock is', () => {
  it('publishes its keys under the base URL, path included', async () => {
    const { mock, url, jwksUrl } = mocked('crvs', { baseUrl: `${baseUrl}:8443/gov/crvs/` })
    const keys = (await (await fetch(jwksUrl)).json()) as object
    expect(url).toBe(`${baseUrl}:8443/gov/crvs`)
    expect(keys).toEqual(mock.identity.jwks)
  })

  it('two mocks share an origin, each under its path', async () => {
    const social = mocked('social', { baseUrl: `${baseUrl}/sr` })
    const crvs = mocked('crvs', { baseUrl: `${baseUrl}/crvs` })
    for (const handlers of [social, crvs] as MockHandlers[]) {
      const answer = await asker(handlers).sync.search(sampleOf(handlers))
      expect(recordsOf(answer)).toHaveLength(1)
      expect(handlers.mock.exchanges()).toHaveLength(1)
    }
  })

  it('answers every path under it, with the refusal of the real handler', async () => {
    mocked('social', { baseUrl: `${baseUrl}/sr` })
    const unknown = await fetch(`${baseUrl}/sr/nothing?x=1`, { method: 'POST', body: '{}' })
    const wrongMethod = await fetch(`${baseUrl}/sr/registry/sync/search`)
    expect([unknown.status, wrongMethod.status]).toEqual([404, 405])
    expect(await unknown.json()).toMatchObject({ errors: [{ code: 'err.request.not_found' }] })
  })

  it.each(['/', '/srx/registry/sync/search', '/.well-known/jwks.json'])(
    'leaves %s to other handlers',
    async (path) => {
      const other = mswHttp.all('*', () => new Response('another', { status: 418 }))
      server.use(other)
      mocked('social', { baseUrl: `${baseUrl}/sr` })
      expect((await fetch(baseUrl + path)).status).toBe(418)
      expect((await fetch(`http://registry.example.gov/sr`)).status).toBe(418)
    },
  )

  it('a character with a meaning in patterns means itself', async () => {
    const { url } = mocked('social', { baseUrl: `${baseUrl}/s.r(1)` })
    expect((await fetch(`${url}/nothing`)).status).toBe(404)
    server.use(mswHttp.all(`${baseUrl}/*`, () => new Response('', { status: 418 })))
    mocked('social', { baseUrl: `${baseUrl}/s.r` })
    expect((await fetch(`${baseUrl}/sxr/nothing`)).status).toBe(418)
  })

  it.each([
    '',
    'registry.example.gov',
    'ftp://x',
    `${baseUrl}/?x=1`,
    'https://a:b@x',
    `${baseUrl}#x`,
  ])('baseUrl %j is the caller’s bug', (wrong) => {
    expect(() => createMockHandlers('social', { baseUrl: wrong })).toThrow(TypeError)
  })
})

describe('faults under msw', () => {
  it('a status, a delay and a reset come as from a mock that listens', async () => {
    const faults = [
      { status: 503, times: 1 },
      { delay: 5, reset: true, times: 1 },
    ] as const
    const handlers = mocked('social', { faults })
    await using listening = await startMockRegistry('social', { people: 20, faults })
    const overSocket = createTransport({ retry: false })
    const { url, jwksUrl } = listening
    const heard = asker({ ...handlers, mock: listening, url, jwksUrl } as MockHandlers<'social'>, {
      transport: overSocket,
    })
    for (const code of ['transport.status', 'transport.interrupted', 'answered']) {
      expect(await codeOf(asker(handlers).sync.search(sampleOf(handlers)))).toBe(code)
      expect(await codeOf(heard.sync.search(sampleOf(handlers)))).toBe(code)
    }
    await overSocket.close()
  })

  it('are set and taken away while it runs, and recorded', async () => {
    const handlers = mocked('social')
    handlers.mock.setFaults([{ signature: 'wrong' }])
    const spoiled = asker(handlers).sync.search(sampleOf(handlers))
    expect(await codeOf(spoiled)).toBe('signature.invalid')
    handlers.mock.setFaults([])
    expect(await codeOf(asker(handlers).sync.search(sampleOf(handlers)))).toBe('answered')
    const { fault } = handlers.mock.exchanges()[0] ?? {}
    expect(fault).toBe('signature wrong')
  })

  it('a client that repeats gets over a reset', async () => {
    const handlers = mocked('social', { faults: [{ reset: true, times: 1 }] })
    const patient = createTransport({
      fetch: (url, init) => fetch(url, init),
      retry: { baseDelay: 1, maxDelay: 1 },
    })
    const found = asker(handlers, { transport: patient }).sync.search(sampleOf(handlers))
    expect(recordsOf(await found)).toHaveLength(1)
    expect(handlers.mock.exchanges().map(({ status }) => status)).toEqual([0, 200])
  })
})

describe('answers that come later, under msw', () => {
  /** A callback handler of ours, and what a client that is called back at `sender_uri` is answered by. */
  function waiter(handlers: MockHandlers<'crvs'>): {
    readonly callbacks: CallbackHandler
    readonly clientAt: (sender_uri: string) => RegistryClient<'crvs'>
    readonly answeredBy: (sender_uri: string) => Promise<string>
  } {
    const correlations = createCorrelations()
    const { sender_id, jwks } = handlers.mock.identity
    const partner = definePartner({ id: sender_id, baseUrl: handlers.url, keys: jwks })
    const parts = { identity: us, partners: [partner], correlations, listener: {} }
    const clientAt = (sender_uri: string): RegistryClient<'crvs'> =>
      asker(handlers, { identity: { ...us, sender_uri }, correlations })
    const answeredBy = async (sender_uri: string): Promise<string> => {
      const deadline = Date.now() + 20_000
      const answer = await clientAt(sender_uri).searchAndWait(sampleOf(handlers), { deadline })
      return answer.via
    }
    return { callbacks: createCallbackHandler(parts), clientAt, answeredBy }
  }

  it('a handler for this machine takes them, and no socket is opened', async () => {
    const handlers = mocked('crvs')
    const { callbacks, answeredBy } = waiter(handlers)
    const sender_uri = 'http://localhost:1/dci'
    server.use(mswHttp.post(sender_uri, ({ request }) => callbacks.fetch(request)))
    expect(await answeredBy(sender_uri)).toBe('callback')
    await handlers.close()
  })

  it('a real server on this machine takes them, where msw lets them pass', async () => {
    const handlers = mocked('crvs')
    const { callbacks, answeredBy } = waiter(handlers)
    await using listening = await serve(callbacks)
    server.use(mswHttp.all(`${listening.url}*`, () => passthrough()))
    expect(await answeredBy(listening.url)).toBe('callback')
    await handlers.close()
  })

  it('another address is called where any may be, and only then (S8)', async () => {
    const sender_uri = 'https://sr.example.gov/dci'
    const outcomes: string[] = []
    const onDelivery = ({ outcome }: DeliveryEvent): number => outcomes.push(outcome)
    const local = mocked('crvs', { onDelivery })
    await waiter(local).clientAt(sender_uri).search(sampleOf(local))
    await local.close()
    const open = mocked('crvs', { onDelivery, callbacks: { origins: 'any' } })
    const { callbacks, answeredBy } = waiter(open)
    server.use(mswHttp.post(sender_uri, ({ request }) => callbacks.fetch(request)))
    expect(await answeredBy(sender_uri)).toBe('callback')
    await open.close()
    expect(outcomes).toEqual(['callback.forbidden', 'delivered'])
  })

  it('a fetch of the caller’s takes them in the place of the global one', async () => {
    const taken: string[] = []
    const own = (url: string): Promise<Response> => {
      taken.push(url)
      return Promise.resolve(new Response(''))
    }
    const handlers = mocked('crvs', { fetch: own })
    await waiter(handlers).clientAt('http://localhost/dci').search(sampleOf(handlers))
    await handlers.close()
    expect(taken).toEqual(['http://localhost/dci'])
  })
})

/** The question that the mock finds its sample by. */
function sampleOf({ mock }: MockHandlers): ReturnType<typeof idTypeValue> {
  return idTypeValue(mock.sample.type, mock.sample.value)
}
