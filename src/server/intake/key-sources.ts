import type { FetchText, KeySource } from '../../envelope/index.js'
import { partnerEncryptionKey, partnerKeys } from '../../peers/index.js'
import type { EncryptionKeySource, Identity, KeyAccess, Partner } from '../../peers/index.js'
import { createTransport, fetchText } from '../../transport/index.js'
import type { TransportOptions } from '../../transport/index.js'
import { jsonResponse } from '../http/http.js'
import type { HandlerResponse } from '../http/http.js'
import type { Partners } from '../registry-handler.js'

/** What a handler's look-up of keys is made from. */
export interface KeySourceParts {
  readonly partners: Partners
  readonly fetchText?: FetchText | undefined
  readonly now: () => number
}

/** Where one partner's keys come from. */
export interface PartnerSources {
  /** Those that check its signatures; `undefined` when its sheet has none. */
  readonly keys: KeySource | undefined
  /** The one that answers to it are encrypted to. */
  readonly encryptionKey: EncryptionKeySource
}

/**
 * Finds the sources of a partner's keys; the same for each partner value, so that what they fetched is kept. Partners given as a list are read
 * now, and a bad key in their sheets throws where it is configured; nothing is fetched before a message of a known sender is checked (S6).
 */
export function keySources(parts: KeySourceParts): (partner: Partner) => PartnerSources {
  const { partners } = parts
  const accessFor = keyAccess(parts)
  const sources = new WeakMap<Partner, PartnerSources>()
  const sourcesOf = (partner: Partner): PartnerSources => {
    const known = sources.get(partner)
    if (known !== undefined) return known
    const access = accessFor(partner)
    const keys = partnerKeys(partner, access)
    const made = { keys, encryptionKey: partnerEncryptionKey(partner, access) }
    sources.set(partner, made)
    return made
  }
  if (typeof partners !== 'function') partners.forEach(sourcesOf)
  return sourcesOf
}

/** While a key set is fetched its owner's request waits: twice five seconds are what it is put up with. */
const forKeySets: TransportOptions = {
  timeout: 5_000,
  retry: { attempts: 2 },
  maxAnswerBytes: 1024 * 1024,
}

/**
 * How each partner's keys are fetched: by what was given, or over a transport for key sets alone, made when the first is fetched. There a fetch
 * counts for its partner (R1).
 */
function keyAccess({ fetchText: given, now }: KeySourceParts): (partner: Partner) => KeyAccess {
  if (given !== undefined) return () => ({ fetchText: given, now })
  let transport: ReturnType<typeof createTransport> | undefined
  return ({ id }) => ({
    fetchText: (url) => {
      transport ??= createTransport(forKeySets)
      return fetchText(transport, url, id)
    },
    now,
  })
}

/** Seconds for which peers may keep our key set: they learn of a new key at once by its `kid`, of a withdrawn one after this time. */
export const keySetMaxAge = 300

/** The answer at `/.well-known/jwks.json`: public halves of all our keys, for signatures and for encryption (RFC 7517 section 5). */
export function keySetResponse(identity: Identity): HandlerResponse {
  const headers = { 'Cache-Control': `public, max-age=${String(keySetMaxAge)}` }
  return jsonResponse(200, JSON.stringify(identity.jwks), headers)
}
