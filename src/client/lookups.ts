import { DciError, isDciError } from '../errors/index.js'
import type { Deviation } from '../errors/index.js'
import { readKeySet } from '../envelope/index.js'
import type { JwkSet } from '../envelope/index.js'
import { readJson } from '../json/index.js'
import type { LocationsResponse } from '../model/index.js'
import type { HttpAnswer } from '../transport/index.js'
import { loadValidators } from '../validation/index.js'
import type { CallOptions } from './call-options.js'
import { requireGood } from './exchange.js'
import type { ExchangeParts } from './exchange-parts.js'
import { saidBy } from './http-refusal.js'
import { requireFuture } from './require-future.js'
import { baseUrlOf, callInfo, headersFor } from './way.js'

/** The places a registry knows, as published; what is wrong with them is told and they are given all the same. */
export interface Locations {
  readonly locations: LocationsResponse
  readonly deviations: readonly Deviation[]
}

type LookupOptions = Pick<CallOptions, 'signal' | 'deadline'>

/** The key set that the partner publishes. Rejects as `Transport.send`, with `transport.status` and `key.unreadable`. */
export async function lookUpKeys(parts: ExchangeParts, options: LookupOptions): Promise<JwkSet> {
  const { partner } = parts
  const { keys } = partner
  const named = typeof keys === 'object' && 'jwks' in keys ? keys.jwks : undefined
  const url = typeof named === 'string' ? named : `${baseUrlOf(partner)}/.well-known/jwks.json`
  // Keys are public and may be at another host: no token goes there.
  const { token: _, headers: __, ...plain } = partner
  const { body } = await lookUp({ ...parts, partner: plain }, 'keys', url, options)
  return readKeySet(Buffer.from(body).toString('utf8'))
}

/** The places that the partner publishes. Rejects as `Transport.send`, with `transport.status`, `json.*` and `answer.unreadable`. */
export async function lookUpLocations(
  parts: ExchangeParts,
  options: LookupOptions,
): Promise<Locations> {
  const { partner, registry } = parts
  const url = `${baseUrlOf(partner)}/.well-known/locations.json`
  const answer = await lookUp(parts, 'locations', url, options)
  const value = valueOf(answer, partner.id)
  const { locations = [] } = value as { readonly locations?: unknown }
  if (!Array.isArray(locations)) throw noLocations(answer, partner.id)
  const validators = await loadValidators(registry)
  return {
    locations: value as LocationsResponse,
    deviations: validators.problems('LocationsResponse', value),
  }
}

async function lookUp(
  parts: ExchangeParts,
  operation: 'keys' | 'locations',
  url: string,
  { signal, deadline }: LookupOptions,
): Promise<HttpAnswer> {
  const { partner, transport } = parts
  requireFuture(parts, deadline)
  const answer = await transport.send({
    method: 'GET',
    url,
    headers: headersFor(partner),
    call: callInfo(partner, operation, 'lookup', 'read'),
    ...(signal === undefined ? {} : { signal }),
    ...(deadline === undefined ? {} : { deadline }),
  })
  requireGood(answer, parts)
  return answer
}

function valueOf(answer: HttpAnswer, peer: string): object {
  try {
    const { value } = readJson(answer.body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (cause) {
    if (!isDciError(cause)) throw cause
    throw noLocations(answer, peer, cause)
  }
  throw noLocations(answer, peer)
}

function noLocations(answer: HttpAnswer, peer: string, cause?: unknown): DciError {
  return new DciError(
    'answer.unreadable',
    `${peer} answered with something else than its places; check the base URL, or ask its owner`,
    { ...saidBy(answer, peer), cause },
  )
}
