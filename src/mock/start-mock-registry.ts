import type { RegistryName } from '../model/index.js'
import { serve } from '../server/node.js'
import { createMockRegistry } from './create-mock-registry.js'
import type { MockRegistry } from './mock-registry.js'
import type { MockServerOptions } from './mock-options.js'

/** A mock registry that listens. */
export interface RunningMockRegistry<
  R extends RegistryName = RegistryName,
> extends MockRegistry<R> {
  /** Base URL, the base path included: what a client takes as `baseUrl`, and where a browser finds the mock's page. */
  readonly url: string
  readonly jwksUrl: string
  /** Stops listening; resolves when the last call was answered, and what is to be answered later, too. Twice is as good as once. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts a mock registry on loopback: signed answers, strict reading, error bodies and all, because it is the real handler behind the real
 * server. Rejects with `server.cannot_listen` when the port is in use.
 *
 * @example
 * import { startMockRegistry } from 'dci-connect/mock'
 *
 * export const mock = await startMockRegistry('social', {
 *   people: 500,
 *   fault: (call) => (call === 1 ? 503 : undefined),
 * })
 */
export async function startMockRegistry<R extends RegistryName>(
  registry: R,
  options: MockServerOptions = {},
): Promise<RunningMockRegistry<R>> {
  const { port, host } = options
  const mock = createMockRegistry(registry, options)
  const server = await serve(mock.handler, {
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
  })
  const closeAll = async (): Promise<void> => {
    // The server last: whoever is called back may have to fetch the key set first.
    await mock.handler.close()
    await server.close()
  }
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => (closed ??= closeAll())
  return {
    ...mock,
    url: server.url,
    jwksUrl: `${server.url}/.well-known/jwks.json`,
    close,
    [Symbol.asyncDispose]: close,
  }
}
