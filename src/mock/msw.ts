import { http, HttpResponse } from 'msw'
import type { HttpHandler } from 'msw'
import type { RegistryName } from '../model/index.js'
import type { Fetch } from '../transport/index.js'
import { createMockRegistry } from './create-mock-registry.js'
import type { MockRegistry } from './mock-registry.js'
import type { MockRegistryOptions } from './mock-options.js'

/** What a mock registry under msw can be told: what any other can, and where it is. */
export interface MockHandlersOptions extends Omit<MockRegistryOptions, 'basePath'> {
  /** What a client takes as `baseUrl`, e.g. `https://sr.example.gov` or `https://example.gov/sr`. */
  readonly baseUrl: string
}

/** msw's request handlers, for `setupServer(...handlers)` and `server.use(...handlers)`, and the mock behind them. */
export interface MockHandlers<
  R extends RegistryName = RegistryName,
> extends ReadonlyArray<HttpHandler> {
  /** `sample`, `exchanges()`, `setFaults` and the rest. */
  readonly mock: MockRegistry<R>
  /** `baseUrl` without a slash at its end. */
  readonly url: string
  readonly jwksUrl: string
  /** Resolves when what is to be answered later was answered. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * A mock registry as handlers of msw: `createMockRegistry`, and so the real handler, answers every request to `baseUrl` and what is under it, and none
 * besides. msw intercepts `fetch` and `node:http` and not the functions of undici that clients use unless told otherwise: give yours
 * `createTransport({ fetch: (url, init) => fetch(url, init) })`. A reset is msw's network error.
 *
 * Answers and events are called by the global `fetch` of that moment, so handlers of yours take them, and a real server on this machine does (with
 * `onUnhandledRequest: 'error'`, let those requests pass). Other addresses are called with `callbacks: { origins: 'any' }`: have a handler for each, as
 * what msw does not answer leaves by the network. `fetch` replaces the global one.
 *
 * No I/O. For tests in Node, jsdom included: the mock itself does not run in a browser. Throws `TypeError` for a `baseUrl` that cannot be.
 *
 * @example
 * import { createTransport } from 'dci-connect'
 * import { createMockHandlers } from 'dci-connect/mock/msw'
 * import { setupServer } from 'msw/node'
 *
 * const handlers = createMockHandlers('social', { baseUrl: 'https://sr.example.gov' })
 * export const server = setupServer(...handlers)
 * export const transport = createTransport({ fetch: (url, init) => fetch(url, init) })
 * export const { sample } = handlers.mock
 */
export function createMockHandlers<R extends RegistryName>(
  registry: R,
  { baseUrl, ...options }: MockHandlersOptions,
): MockHandlers<R> {
  const { origin, basePath } = readBaseUrl(baseUrl)
  const fetch: Fetch = (to, init) => globalThis.fetch(to, init) // the one there is then: msw replaces it
  const mock = createMockRegistry(registry, { fetch, ...options, basePath })
  const url = origin + basePath
  const handler = http.all(everythingUnder(url), async ({ request }) => {
    try {
      return await mock.handler.fetch(request)
    } catch {
      return HttpResponse.error() // where a host closes the connection: only a reset rejects
    }
  })
  const { close } = mock.handler
  return Object.assign([handler], {
    mock,
    url,
    jwksUrl: `${url}/.well-known/jwks.json`,
    close,
    [Symbol.asyncDispose]: close,
  })
}

function readBaseUrl(text: string): { readonly origin: string; readonly basePath: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:\/\/[^@?#]+$/.test(url.href)) {
    throw new TypeError('baseUrl must be an http(s) URL without user, query and fragment')
  }
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') }
}

/** Matched by msw against the URL without query and fragment. */
function everythingUnder(url: string): RegExp {
  return new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:/|$)`)
}
