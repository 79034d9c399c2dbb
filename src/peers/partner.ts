import { remoteKeys, staticKeys } from '../envelope/index.js'
import type { Jwk, JwkSet, KeySource, SignatureRequirement } from '../envelope/index.js'
import { requireHttpUrl, requirePartyId } from './identifier.js'
import type { Profile } from './profile.js'
import { standard } from './profiles/standard.js'

/** Keys by which a partner's signatures are checked: given, or published by the partner at a configured URL. */
export type PartnerKeys = readonly Jwk[] | JwkSet | { readonly jwks: string | JwkSet }

/** What one partner's sheet says. */
export interface PartnerOptions {
  /** The partner's `sender_id`, and our `receiver_id` towards it. */
  readonly id: string
  /** What precedes the profile's paths. Needed to call it; a partner that only calls us has none. */
  readonly baseUrl?: string
  /** How this family of systems does it. Default: `standard`. */
  readonly profile?: Profile
  /** The `sender_id` under which this partner has registered us, where it is not the identity's own. */
  readonly knowsUsAs?: string
  readonly keys?: PartnerKeys
  /** Default `required`. With `optional` and no keys, signatures are reported as `unverified`. */
  readonly signatures?: SignatureRequirement
  /** A bearer token sent to this partner with every call. */
  readonly token?: { readonly value: string }
  /** Sign what we send to it. Default: whenever the identity has a key. */
  readonly sign?: boolean
}

/** One of them: the other of the two values that carry all configuration. */
export interface Partner {
  readonly id: string
  readonly baseUrl?: string
  readonly profile: Profile
  readonly knowsUsAs?: string
  readonly keys?: PartnerKeys
  readonly signatures: SignatureRequirement
  readonly token?: { readonly value: string }
  readonly sign: boolean
}

/** The partner value; no I/O. Throws `TypeError` for an id or URL that cannot be one. A trailing `/` of `baseUrl` is dropped. */
export function definePartner(options: PartnerOptions): Partner {
  const { id, baseUrl, knowsUsAs, keys } = options
  requirePartyId(id, 'partner id')
  if (baseUrl !== undefined) requireHttpUrl(baseUrl, `baseUrl of partner ${id}`)
  if (knowsUsAs !== undefined) requirePartyId(knowsUsAs, `knowsUsAs of partner ${id}`)
  const url = keysUrl(keys)
  if (url !== undefined) requireHttpUrl(url, `keys.jwks of partner ${id}`)
  return {
    ...options,
    ...(baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(/\/$/, '') }),
    profile: options.profile ?? standard,
    signatures: options.signatures ?? 'required',
    sign: options.sign ?? true,
  }
}

/** What a key source needs from its surroundings. */
export interface KeyAccess {
  readonly fetchText: (url: string) => Promise<string>
  readonly now: () => number
}

/** The source of a partner's keys; `undefined` when its sheet has none. A key set URL is fetched on first use (S6). */
export function partnerKeys(partner: Partner, access: KeyAccess): KeySource | undefined {
  const { keys } = partner
  if (keys === undefined) return undefined
  const url = keysUrl(keys)
  if (url !== undefined) return remoteKeys(url, access)
  return staticKeys('jwks' in keys ? (keys.jwks as JwkSet) : (keys as readonly Jwk[] | JwkSet))
}

function keysUrl(keys: PartnerKeys | undefined): string | undefined {
  if (keys === undefined || !('jwks' in keys)) return undefined
  return typeof keys.jwks === 'string' ? keys.jwks : undefined
}
