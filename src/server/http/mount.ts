import { toWebFetch } from './fetch.js'
import type { Endpoint } from './endpoint.js'
import type { HandlerRequest } from './http.js'
import type { HandlerLimits } from '../registry-handler.js'

/** A registry handler or a callback handler. */
export interface Mountable extends Endpoint {
  readonly basePath: string
  readonly limits: Required<HandlerLimits>
}

/**
 * Several handlers on one server, each under its `basePath`: registries, and one for callbacks. A path goes to the handler whose base path is the
 * longest that precedes it, any other path (also a key set at the root) to the first. Bodies are read up to the largest limit; each
 * handler keeps to its own.
 *
 * Throws `TypeError` for none, and for two with one base path.
 *
 * @example
 * import { mount } from 'dci-connect/server'
 * import type { CallbackHandler, RegistryHandler } from 'dci-connect/server'
 * import { serve } from 'dci-connect/server/node'
 *
 * export const listen = (registry: RegistryHandler, callbacks: CallbackHandler) =>
 *   serve(mount([registry, callbacks]), { port: 8080 })
 */
export function mount(handlers: readonly Mountable[]): Mountable {
  const [first] = handlers
  if (first === undefined) throw new TypeError('mount takes one handler at least')
  const byLength = [...handlers].sort((one, other) => other.basePath.length - one.basePath.length)
  if (new Set(handlers.map(({ basePath }) => basePath)).size < handlers.length) {
    throw new TypeError('two handlers have one basePath; give each its own')
  }
  const largest = (name: keyof HandlerLimits): number =>
    Math.max(...handlers.map(({ limits }) => limits[name]))
  const limits = {
    maxBodyBytes: largest('maxBodyBytes'),
    maxDepth: largest('maxDepth'),
    maxItems: largest('maxItems'),
  }
  const handlerAt = (path: string): Mountable =>
    byLength.find(({ basePath }) => path === basePath || path.startsWith(`${basePath}/`)) ?? first
  const handle = (request: HandlerRequest): ReturnType<Mountable['handle']> =>
    handlerAt(request.path).handle(request)
  const tooLarge = first.tooLarge
  return {
    basePath: '',
    limits,
    handle,
    tooLarge,
    fetch: toWebFetch(handle, limits.maxBodyBytes, tooLarge),
  }
}
