import {
  defaultCooldown,
  fingerprintSet,
  foundKeys,
  importKeySet,
  importVerifyingKey,
  remoteKeys,
  toPublicJwks,
  withoutRepeats,
  withRevocations,
} from '../envelope/index.js'
import type {
  FetchText,
  JwkSet,
  KeyHint,
  KeySource,
  PublicKeyInput,
  RefreshPolicy,
  RevokedKey,
  VerifyingKey,
} from '../envelope/index.js'
import { requireHttpUrl } from './identifier.js'

/** What a key source needs from its surroundings. */
export interface KeyAccess {
  readonly fetchText: FetchText
  readonly now: () => number
}

/**
 * Finds a partner's keys. `sender_id` is the partner's, from its sheet; `kid` is what the message says and nobody vouches for it. Asked for
 * every message, so it keeps what it fetched.
 */
export type KeyResolver = (
  hint: KeyHint,
  access: KeyAccess,
) => readonly PublicKeyInput[] | Promise<readonly PublicKeyInput[]>

/** Where a partner's keys are; what is given is believed together. */
export interface PartnerKeySheet {
  /** The URL of its key set, or the set itself. */
  readonly jwks?: string | JwkSet
  /**
   * Keys of the sheet's own: JWKs, or PEM text. Beside a URL: keys that are no longer published and whose signatures still count. A `kid`
   * that is here is not looked for elsewhere.
   */
  readonly keys?: readonly PublicKeyInput[]
  /** X.509 certificates as PEM text, believed between their dates. No authority is asked: the sheet itself is the trust. */
  readonly certificates?: string | readonly string[]
  /**
   * Of the keys that a URL or a resolver gives, believe only those with one of these: RFC 7638 thumbprints or SHA-256 of certificates, in
   * hex (with any spaces or colons) or base64url.
   */
  readonly fingerprints?: readonly string[]
  /** A key directory of your own, or `partnerManagementKeys(…)`. */
  readonly resolver?: KeyResolver
  /** How long what the URL gives is kept. */
  readonly refresh?: Omit<RefreshPolicy, 'now'>
}

/** Keys by which a partner's signatures are checked. */
export type PartnerKeys = readonly PublicKeyInput[] | KeyResolver | PartnerKeySheet

/** The long form of a partner's keys. */
export function keySheet(keys: PartnerKeys): PartnerKeySheet {
  if (typeof keys === 'function') return { resolver: keys }
  return isList(keys) ? { keys } : keys
}

function isList(keys: PartnerKeys): keys is readonly PublicKeyInput[] {
  return Array.isArray(keys)
}

/** Throws a `TypeError` for a URL, a fingerprint or a revocation that cannot be one. No I/O. */
export function requireKeySheet(
  keys: PartnerKeys,
  revoked: readonly RevokedKey[],
  partner: string,
): void {
  const { jwks, fingerprints, resolver } = keySheet(keys)
  if (typeof jwks === 'string') requireHttpUrl(jwks, `keys.jwks of partner ${partner}`)
  fingerprintSet(fingerprints)
  withRevocations(() => [], revoked)
  if (fingerprints !== undefined && typeof jwks !== 'string' && resolver === undefined) {
    throw new TypeError(
      `fingerprints of partner ${partner} need keys to compare: give keys.jwks, the URL of its key set`,
    )
  }
}

/** What of a partner's sheet decides which keys are believed. */
export interface KeyOwner {
  readonly id: string
  readonly keys?: PartnerKeys
  readonly revoked?: readonly RevokedKey[]
}

/**
 * The source of a partner's keys; `undefined` when its sheet has none. Keys in the sheet are read now (`key.unreadable`, `key.unsuitable`);
 * a URL is fetched on first use and only then (S6). The source hands on nothing that a message says but the `kid`. Keys that are not valid
 * yet are left out; those that are no longer are marked with the date (`revokedAt`).
 */
export function partnerKeys(partner: KeyOwner, access: KeyAccess): KeySource | undefined {
  if (partner.keys === undefined) return undefined
  const sheet = keySheet(partner.keys)
  const given = givenKeys(sheet)
  const others = otherKeys(sheet, partner.id, access)
  const all = others === undefined ? () => given : both(given, others)
  return withRevocations(begun(all, access.now), partner.revoked ?? [])
}

/**
 * Milliseconds after which a partner's key set is fetched again for a key that it lacks; `undefined` where that cannot help: no URL, or
 * fingerprints that decide which keys are believed.
 */
export function keyPause({ keys = [] }: Pick<KeyOwner, 'keys'>): number | undefined {
  const { jwks, fingerprints, refresh = {} } = keySheet(keys)
  if (typeof jwks !== 'string' || fingerprints !== undefined) return undefined
  return refresh.cooldown ?? defaultCooldown
}

function givenKeys(sheet: PartnerKeySheet): readonly VerifyingKey[] {
  const { jwks, keys = [], certificates = [] } = sheet
  const set = typeof jwks === 'object' ? jwks.keys : []
  const pem = typeof certificates === 'string' ? [certificates] : certificates
  // A set may hold keys of other uses, which are skipped; a certificate was meant for this, so a bad one fails.
  const certified = pem.flatMap(toPublicJwks).map(importVerifyingKey)
  return withoutRepeats([...importKeySet([...set, ...keys]), ...certified])
}

function otherKeys(
  { jwks, resolver, fingerprints, refresh = {} }: PartnerKeySheet,
  sender_id: string,
  access: KeyAccess,
): KeySource | undefined {
  const pins = fingerprints === undefined ? {} : { fingerprints }
  const sources: KeySource[] = []
  if (typeof jwks === 'string') sources.push(remoteKeys(jwks, { ...refresh, ...access, ...pins }))
  if (resolver !== undefined) {
    const find = ({ kid }: KeyHint): ReturnType<KeyResolver> =>
      resolver(kid === undefined ? { sender_id } : { sender_id, kid }, access)
    sources.push(foundKeys(find, fingerprints))
  }
  const [first, second] = sources
  if (first === undefined || second === undefined) return first
  return async (hint) => [...(await first(hint)), ...(await second(hint))]
}

/** Keys of the sheet answer for themselves; the others are asked when the sheet lacks the `kid`. */
function both(given: readonly VerifyingKey[], others: KeySource): KeySource {
  if (given.length === 0) return others
  return (hint) => {
    if (hint.kid !== undefined && given.some(({ kid }) => kid === hint.kid)) return given
    const found = others(hint)
    return 'then' in found ? found.then((more) => [...given, ...more]) : [...given, ...found]
  }
}

function begun(source: KeySource, now: () => number): KeySource {
  const hasBegun = ({ validFrom }: VerifyingKey): boolean =>
    validFrom === undefined || validFrom <= now()
  return (hint) => {
    const keys = source(hint)
    if ('then' in keys) return keys.then((found) => found.filter(hasBegun))
    return keys.every(hasBegun) ? keys : keys.filter(hasBegun)
  }
}
