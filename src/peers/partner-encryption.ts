import {
  fetched,
  fingerprintSet,
  hasFingerprint,
  importEncryptionKey,
  readKeySet,
  refreshed,
  revocationDate,
  unusable,
} from '../envelope/index.js'
import type { Decryption, EncryptionKey, Jwk, Loaded, PublicKeyInput } from '../envelope/index.js'
import { DciError, isDciError } from '../errors/index.js'
import type { Identity } from './identity.js'
import { keySheet } from './partner-keys.js'
import type { KeyAccess, KeyOwner, PartnerKeySheet } from './partner-keys.js'

/** How messages to and from a partner are encrypted. */
export interface PartnerEncryption {
  /** The key to encrypt to, a public JWK with `kty`, `kid`, `use: "enc"` and `alg`. Default: the last such key of the partner's key set. */
  readonly key?: Jwk
  /** Refuse what the partner sends in clear. Default `false`. */
  readonly required?: boolean
}

/** Throws `key.unsuitable` or `key.unreadable` for a key in the sheet that cannot be encrypted to. */
export function requireEncryption(encryption: PartnerEncryption | undefined): void {
  if (encryption?.key !== undefined) importEncryptionKey(encryption.key)
}

/** How what a partner sends is decrypted. */
export function decryptionFor(identity: Identity, partner: EncryptionOwner): Decryption {
  return { keys: identity.decryptionKeys, required: partner.encryption?.required ?? false }
}

/** What of a partner's sheet decides to which key is encrypted. */
export interface EncryptionOwner extends KeyOwner {
  readonly encryption?: PartnerEncryption
}

/** Gives the key that a partner's messages are encrypted to. Rejects when there is none: nothing is sent in clear instead. */
export type EncryptionKeySource = () => EncryptionKey | Promise<EncryptionKey>

/** Milliseconds. Short, because no message tells us of a new key, and OpenCRVS has new ones at every start. */
const defaultTtl = 300_000

/**
 * The source of a partner's encryption key: the one in its sheet, or the last of its key set (given, published at its URL, or found by its
 * resolver) that is usable and not revoked. Fingerprints in the sheet bind it as they bind signing keys: an encryption key that somebody
 * slipped into the published set is not used. A URL is fetched on first use only (S6).
 *
 * Throws `key.*` for a bad key in the sheet. The source throws or rejects with `encryption.key_unknown` when there is no key, `key.unreadable`
 * when the set cannot be fetched.
 */
export function partnerEncryptionKey(
  partner: EncryptionOwner,
  access: KeyAccess,
): EncryptionKeySource {
  const { id, encryption = {}, keys = [], revoked = [] } = partner
  const revokedFrom = revocationDate(revoked)
  const isBelieved = (key: EncryptionKey): boolean => access.now() < revokedFrom(key)
  const choose = (found: readonly EncryptionKey[]): EncryptionKey => {
    const key = found.findLast(isBelieved)
    if (key !== undefined) return key
    throw unknownKey(id)
  }
  if (encryption.key !== undefined) {
    const given = [importEncryptionKey(encryption.key)]
    return () => choose(given)
  }
  const find = publishedKeys(keySheet(keys), id, access)
  return () => {
    const found = find()
    return 'then' in found ? found.then(choose) : choose(found)
  }
}

type Find = () => readonly EncryptionKey[] | Promise<readonly EncryptionKey[]>

function publishedKeys(sheet: PartnerKeySheet, sender_id: string, access: KeyAccess): Find {
  const { jwks, keys = [], resolver, fingerprints, refresh } = sheet
  const pinned = fingerprintSet(fingerprints)
  if (typeof jwks === 'string') {
    const load = async (): Promise<Loaded<EncryptionKey[]>> => {
      try {
        const { text, maxAge } = fetched(await access.fetchText(jwks))
        const value = usableKeys(readKeySet(text).keys, pinned)
        return maxAge === undefined ? { value } : { value, maxAge }
      } catch (cause) {
        throw unusable(`the key set at ${jwks}`, cause)
      }
    }
    const policy = { ttl: defaultTtl, maxTtl: defaultTtl, ...refresh, now: access.now }
    const kept = refreshed(load, () => true, policy)
    return () => kept(undefined)
  }
  if (resolver !== undefined) {
    return async () => usableKeys(await resolver({ sender_id }, access), pinned)
  }
  const given = usableKeys([...(jwks?.keys ?? []), ...keys], undefined)
  return () => given
}

/** Keys of another use or kind are skipped, as RFC 7517 section 5 asks, and so are those that publish their private part. */
function usableKeys(
  keys: readonly PublicKeyInput[],
  pinned: ReadonlySet<string> | undefined,
): EncryptionKey[] {
  return keys.flatMap((key) => {
    if (typeof key === 'string' || key.use !== 'enc' || key.d !== undefined) return []
    if (pinned !== undefined && !hasFingerprint(key, pinned)) return []
    try {
      return [importEncryptionKey(key)]
    } catch (error) {
      if (isDciError(error)) return []
      throw error
    }
  })
}

function unknownKey(partner: string): DciError {
  return new DciError(
    'encryption.key_unknown',
    `there is no key to encrypt to for ${partner}; it must publish an RSA key with kid, use "enc" and alg "RSA-OAEP-256" in its key set, or its sheet must name one`,
    { peer: partner },
  )
}
