import { DciError, describeProblems } from '../../errors/index.js'
import type { LocationsResponse } from '../../model/index.js'
import type { Identity } from '../../peers/index.js'
import { collectProblems } from '../../validation/index.js'
import { jsonResponse } from './http.js'
import type { HandlerResponse } from './http.js'
import { keySetResponse, keySetMaxAge } from '../intake/key-sources.js'
import type { RegistryHealth } from '../later/later.js'

/** Something that whoever asks is given by GET, without a token: nothing in it is of any message or person. */
export type PublicDocument = () => HandlerResponse

/** Documents by their path. */
export type Documents = ReadonlyMap<string, PublicDocument>

/** What a registry's documents are made of. */
export interface DocumentsParts {
  readonly identity: Identity
  readonly basePath: string
  readonly health: () => Pick<RegistryHealth, 'state'>
  readonly locations: LocationsResponse | undefined
}

/**
 * The documents of a registry: its key set and its places, under the base path and at the root, as peers look in both places, and its health under the
 * base path alone: there it cannot be taken for that of the whole host. Throws `config.invalid` for places that are none.
 */
export function documentsOf({ identity, basePath, health, locations }: DocumentsParts): Documents {
  const keySet = keySetResponse(identity)
  const documents = new Map<string, PublicDocument>([
    [`${basePath}/health`, () => stateOf(health())],
  ])
  const publish = (name: string, response: HandlerResponse): void => {
    for (const place of ['', basePath])
      documents.set(`${place}/.well-known/${name}`, () => response)
  }
  publish('jwks.json', keySet)
  if (locations !== undefined) publish('locations.json', locationsResponse(locations))
  return documents
}

/** For load balancers and monitors: whether new requests are taken. No peer's name and no number that tells how busy it is. */
function stateOf({ state }: Pick<RegistryHealth, 'state'>): HandlerResponse {
  const headers = { 'Cache-Control': 'no-store' }
  return jsonResponse(state === 'open' ? 200 : 503, JSON.stringify({ status: state }), headers)
}

function locationsResponse(locations: LocationsResponse): HandlerResponse {
  const problems = collectProblems('LocationsResponse', locations)
  if (problems.length > 0) {
    const sentence = 'the locations of this registry are not what the standard says'
    const why = describeProblems(problems)
    throw new DciError('config.invalid', `${sentence}: ${why}`, { problems })
  }
  const headers = { 'Cache-Control': `public, max-age=${String(keySetMaxAge)}` }
  return jsonResponse(200, JSON.stringify(locations), headers)
}
