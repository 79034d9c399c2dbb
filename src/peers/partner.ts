import type { RevokedKey, SignatureRequirement } from '../envelope/index.js'
import type { RegistryName } from '../model/index.js'
import { requireAgreementDates } from './agreement.js'
import type { Agreement } from './agreement.js'
import { hiddenToken } from './hidden-token.js'
import { requireHttpUrl, requirePartyId } from './identifier.js'
import { requireKnownOptions } from '../values/index.js'
import { requireCallbacks } from './partner-callbacks.js'
import { requireEncryption } from './partner-encryption.js'
import type { PartnerEncryption } from './partner-encryption.js'
import { requireKeySheet } from './partner-keys.js'
import type { PartnerKeys } from './partner-keys.js'
import { requireHeaders } from './partner-headers.js'
import { requireScope } from './partner-scope.js'
import { requireToken } from './partner-token.js'
import type { PartnerToken } from './partner-token.js'
import type { Profile } from './profile.js'
import { standard } from './profiles/standard.js'
import { requireQuota } from './quota.js'
import type { Quota } from './quota.js'

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
  /**
   * Its public keys: JWKs or PEM text as a list, a key set, `{ jwks: URL }`, certificates, a resolver, and fingerprints to hold fetched keys
   * against.
   */
  readonly keys?: PartnerKeys
  /** Keys of it that are believed no more, each from a date on. */
  readonly revoked?: readonly RevokedKey[]
  /**
   * Encrypt what we send to it. Absent: only answers to what it encrypted. `{}`: to the last key of its key set with `use: "enc"`. What it
   * encrypts to us is always read, given `decryptionKeys` in the identity.
   */
  readonly encryption?: PartnerEncryption
  /** Default `required`. With `optional` and no keys, signatures are reported as `unverified`. */
  readonly signatures?: SignatureRequirement
  /** The bearer token that goes with every call: the token itself, a function that gives it, client credentials, or a login. */
  readonly token?: PartnerToken
  /** What it takes from us. Default: its profile's quota. Every request that leaves counts, repetitions too (R17). */
  readonly quota?: Quota
  /** Headers that every request to it carries besides the usual, e.g. `X-Odoo-Database`. */
  readonly headers?: Readonly<Record<string, string>>
  /** The registries it answers for and may tell events of. Default: any. */
  readonly registries?: readonly RegistryName[]
  /**
   * The events it may notify us of (S14), as the standard or the partner spells them; `enrollment` lets it push enrolments. Default: those of its live
   * subscriptions, and enrolments.
   */
  readonly mayAssert?: readonly string[]
  /**
   * Origins to which its callbacks may go besides those of its `baseUrl` and of an `id` that is a URL (over https), as in
   * `https://sr.example.gov:8443`; an `http:` one only where it is listed here (S8).
   */
  readonly callbackOrigins?: readonly string[]
  /** Networks in which those may be, beyond public addresses, e.g. `['10.20.0.0/16']` for a government network. Default: none (S8). */
  readonly callbackNetworks?: readonly string[]
  /** Sign what we send to it. Default: whenever the identity has a key. */
  readonly sign?: boolean
  /** What was agreed, and when: outside its dates the partner is refused (`agreement.ended`) and not called. */
  readonly agreement?: Agreement
}

/** One of them: the other of the two values that carry all configuration. */
export interface Partner {
  readonly id: string
  readonly baseUrl?: string
  readonly profile: Profile
  readonly knowsUsAs?: string
  readonly keys?: PartnerKeys
  readonly revoked: readonly RevokedKey[]
  readonly encryption?: PartnerEncryption
  readonly signatures: SignatureRequirement
  /** As it was given; its secrets (`value`, `clientSecret`, `password`) are not enumerable, so that no log or JSON gets them by itself (S12). */
  readonly token?: PartnerToken
  readonly quota?: Quota
  readonly headers?: Readonly<Record<string, string>>
  readonly registries?: readonly RegistryName[]
  readonly mayAssert?: readonly string[]
  readonly callbackOrigins?: readonly string[]
  readonly callbackNetworks?: readonly string[]
  readonly sign: boolean
  readonly agreement?: Agreement
}

const requirements: readonly SignatureRequirement[] = ['required', 'optional', 'off']

const known: Readonly<Record<keyof PartnerOptions, true>> = {
  id: true,
  baseUrl: true,
  profile: true,
  knowsUsAs: true,
  keys: true,
  revoked: true,
  encryption: true,
  signatures: true,
  token: true,
  quota: true,
  headers: true,
  registries: true,
  mayAssert: true,
  callbackOrigins: true,
  callbackNetworks: true,
  sign: true,
  agreement: true,
}

/**
 * The partner value; no I/O. Throws `TypeError` for an option that is not known and for an id, profile, URL, token, quota, header, registry, event, origin, network, fingerprint, revocation,
 * agreement or `signatures` that cannot be one, `key.unsuitable` or `key.unreadable` for an encryption key that is none. A trailing `/` of `baseUrl` is
 * dropped.
 The secrets of its token are not enumerable.
 */
export function definePartner(options: PartnerOptions): Partner {
  const { id, baseUrl, knowsUsAs, keys = [], revoked = [], token, profile = standard } = options
  requireKnownOptions(options, known, 'a partner')
  requirePartyId(id, 'partner id')
  requireProfile(profile, id)
  if (baseUrl !== undefined) requireHttpUrl(baseUrl, `baseUrl of partner ${id}`)
  if (knowsUsAs !== undefined) requirePartyId(knowsUsAs, `knowsUsAs of partner ${id}`)
  if (token !== undefined) requireToken(token, profile.credentialsIn, id)
  if (options.quota !== undefined) requireQuota(options.quota, id)
  if (options.headers !== undefined) requireHeaders(options.headers, id)
  requireScope(options, id)
  requireCallbacks(options, id)
  requireKeySheet(keys, revoked, id)
  requireEncryption(options.encryption)
  if (options.agreement !== undefined) requireAgreementDates(options.agreement, id)
  const { signatures = 'required' } = options
  if (!requirements.includes(signatures)) {
    throw new TypeError(`signatures of partner ${id} must be one of ${requirements.join(', ')}`)
  }
  return {
    ...options,
    ...(baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(/\/$/, '') }),
    profile,
    revoked,
    signatures,
    sign: options.sign ?? true,
    ...(token === undefined ? {} : { token: hiddenToken(token) }),
  }
}

/** A name is what files have in its place. */
function requireProfile(profile: unknown, id: string): void {
  if (typeof profile === 'object' && profile !== null && 'serves' in profile) return
  throw new TypeError(
    `profile of partner ${id} must be a profile, not a name: import it (import { opencrvs } from 'dci-connect/peers'), or keep the partner in a file and use loadPartner, which takes names`,
  )
}
