import { DciError } from '../../errors/index.js'
import { actionsOf } from '../../model/index.js'
import type { Action, Operation, RegistryName } from '../../model/index.js'
import type { Documents, PublicDocument } from './documents.js'
import { WrongMethod } from './wrong-method.js'

/** What a path means to a handler. */
export type Route =
  | { readonly kind: 'operation'; readonly action: Action }
  | { readonly kind: 'document'; readonly document: PublicDocument }

/** Finds routes of one registry under a base path. */
export type Router = (method: string, path: string) => Route

/**
 * The routes of a registry, from the action table, and its documents. Throws `path.unknown` and `method.unsupported`. `offers` says which rows of
 * the table are answered.
 */
export function createRouter(
  registry: RegistryName,
  basePath: string,
  offers: (operation: Operation) => boolean,
  documents: Documents,
): Router {
  const routes = new Map<string, Route>()
  for (const [path, document] of documents) routes.set(path, { kind: 'document', document })
  for (const action of actionsOf(registry)) {
    if (offers(action.operation)) routes.set(basePath + action.path, { kind: 'operation', action })
  }
  return (method, path) => {
    const route = routes.get(path)
    if (route === undefined) {
      throw new DciError(
        'path.unknown',
        `there is no such operation here; operations are POST under ${basePath}/registry/`,
      )
    }
    const allowed = route.kind === 'document' ? 'GET' : 'POST'
    if (method !== allowed) throw new WrongMethod(allowed, `this path takes ${allowed} only`)
    return route
  }
}
