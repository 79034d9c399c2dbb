import { DciError } from '../errors/index.js'
import { actionsOf } from '../model/index.js'
import type { Action, Operation, RegistryName } from '../model/index.js'

/** What a path means to a handler. */
export type Route =
  { readonly kind: 'operation'; readonly action: Action } | { readonly kind: 'jwks' }

/** Finds routes of one registry under a base path. */
export type Router = (method: string, path: string) => Route

const jwksPath = '/.well-known/jwks.json'

/**
 * The routes of a registry, from the action table. Throws `path.unknown` and `method.unsupported`. The key set is found under the base
 * path and at the root, as peers look in both places. `offers` says which rows of the table are answered.
 */
export function createRouter(
  registry: RegistryName,
  basePath: string,
  offers: (operation: Operation) => boolean,
): Router {
  const routes = new Map<string, Route>([
    [jwksPath, { kind: 'jwks' }],
    [basePath + jwksPath, { kind: 'jwks' }],
  ])
  for (const action of actionsOf(registry)) {
    if (offers(action.operation)) routes.set(basePath + action.path, { kind: 'operation', action })
  }
  return (method, path) => {
    const route = routes.get(path)
    if (route === undefined) {
      throw new DciError(
        'path.unknown',
        'there is no such operation here; operations are POST under /registry/',
      )
    }
    const allowed = route.kind === 'jwks' ? 'GET' : 'POST'
    if (method !== allowed)
      throw new DciError('method.unsupported', `this path takes ${allowed} only`)
    return route
  }
}
