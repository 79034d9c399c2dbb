import {
  fetched,
  readKeyJson,
  refreshed,
  requireFew,
  toPublicJwks,
  unusable,
} from '../envelope/index.js'
import type { FetchText, Jwk, Loaded, RefreshPolicy } from '../envelope/index.js'
import { isDciError } from '../errors/index.js'
import { requireHttpUrl } from './identifier.js'
import type { KeyAccess, KeyResolver } from './partner-keys.js'

/** Where a Partner Management service is, and how long its answers are kept. */
export interface PartnerManagementOptions extends Omit<RefreshPolicy, 'now'> {
  /** Its base URL, e.g. `http://partner-management-partner-api`; `/keys/…` is appended. */
  readonly url: string
  /** Default: the fetching of the client or handler that asks. */
  readonly fetchText?: FetchText
}

/**
 * Keys from OpenG2P's Partner Management: `GET {url}/keys/PARTNER_{SENDER_ID}`, upper case, `-` to `_`. It answers `{partner_id, keys:
 * [{kid, algorithm, public_key, not_before, not_after}]}` with PEM public keys; a key set of JWKs and certificates in the same places are
 * read too. 404 is how it says that a partner is unknown, suspended or without valid keys: then there are none, whatever was known before.
 * Throws `TypeError` for a URL that is none.
 */
export function partnerManagementKeys(options: PartnerManagementOptions): KeyResolver {
  requireHttpUrl(options.url, 'url of Partner Management')
  const base = options.url.replace(/\/$/, '')
  // One entry per partner: sender_id comes from the sheets, not from messages.
  const known = new Map<string, (kid: string | undefined) => Jwk[] | Promise<Jwk[]>>()
  return ({ sender_id, kid }, access) => {
    const url = `${base}/keys/${encodeURIComponent(partnerReference(sender_id))}`
    const keys = known.get(url) ?? keysAt(url, options, access)
    known.set(url, keys)
    return keys(kid)
  }
}

/** The name under which Partner Management has a sender. */
export function partnerReference(sender_id: string): string {
  return `PARTNER_${sender_id.toUpperCase().replaceAll('-', '_')}`
}

function keysAt(
  url: string,
  options: PartnerManagementOptions,
  access: KeyAccess,
): (kid: string | undefined) => Jwk[] | Promise<Jwk[]> {
  const fetchText = options.fetchText ?? access.fetchText
  const load = async (): Promise<Loaded<Jwk[]>> => {
    try {
      const { text, maxAge } = fetched(await fetchText(url))
      const value = readPartnerKeys(text)
      return maxAge === undefined ? { value } : { value, maxAge }
    } catch (cause) {
      if (isDciError(cause) && cause.status === 404) return { value: [], maxAge: 0 }
      throw unusable(`the answer of ${url}`, cause)
    }
  }
  const has = (keys: readonly Jwk[], kid: string): boolean => keys.some((key) => key.kid === kid)
  return refreshed(load, has, { ...options, now: access.now })
}

interface PartnerKey {
  readonly kid?: unknown
  readonly algorithm?: unknown
  readonly public_key?: unknown
  readonly jwk?: unknown
  readonly not_before?: unknown
  readonly not_after?: unknown
}

function readPartnerKeys(text: string): Jwk[] {
  const value = readKeyJson(text)
  const listed = Array.isArray(value)
    ? value
    : ((value as { keys?: unknown } | null)?.keys ?? value)
  const entries: unknown[] = Array.isArray(listed) ? listed : [listed]
  requireFew(entries)
  return entries.flatMap(readEntry)
}

/** What cannot be read is left out: the partner's other keys still count. */
function readEntry(entry: unknown): Jwk[] {
  if (typeof entry === 'string') return readPem(entry)
  if (typeof entry !== 'object' || entry === null) return []
  if (isJwk(entry)) return [entry]
  const { public_key, jwk, kid, algorithm, not_before, not_after } = entry as PartnerKey
  const found = isJwk(jwk) ? [jwk] : typeof public_key === 'string' ? readPem(public_key) : []
  const nbf = secondsOf(not_before)
  const exp = secondsOf(not_after)
  return found.map((key) => ({
    ...key,
    ...(typeof kid === 'string' ? { kid } : {}),
    ...(typeof algorithm === 'string' ? { alg: algorithm } : {}),
    ...(nbf === undefined ? {} : { nbf }),
    ...(exp === undefined ? {} : { exp }),
  }))
}

function isJwk(value: unknown): value is Jwk {
  return typeof (value as Partial<Jwk> | null | undefined)?.kty === 'string'
}

function readPem(text: string): Jwk[] {
  try {
    return toPublicJwks(text)
  } catch (error) {
    if (isDciError(error)) return []
    throw error
  }
}

/** Its times come with and without a zone; those without are UTC. */
function secondsOf(time: unknown): number | undefined {
  if (typeof time !== 'string' || time.length > 40) return undefined
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(time) ? time : `${time}Z`
  const milliseconds = Date.parse(zoned)
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000)
}
