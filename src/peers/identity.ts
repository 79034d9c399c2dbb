import { importDecryptionKey, importSigningKey } from '../envelope/index.js'
import type {
  DecryptionKey,
  JwkSet,
  PrivateKeyData,
  PrivateKeyInput,
  SigningKey,
} from '../envelope/index.js'
import { requireHttpUrl, requirePartyId } from './identifier.js'
import { requireKnownOptions } from '../values/index.js'

/** Who we are. */
export interface IdentityOptions {
  /** Our `sender_id`; a partner may know us by another one (`knowsUsAs`). */
  readonly sender_id: string
  /** Where callbacks reach us. Needed before anything asynchronous is asked. */
  readonly sender_uri?: string
  /**
   * Our private keys, in any form `importSigningKey` takes: JWK, PEM, PKCS#8 in DER, `KeyObject`, `CryptoKey`, or a signer of your own. The
   * newest, the last one, signs, or for a partner whose systems cannot verify its algorithm the newest that they can; all are published, so
   * that what the older ones signed can still be verified.
   */
  readonly keys?: readonly PrivateKeyInput[]
  /**
   * Our private keys for what partners encrypt to us, RSA of at least 2048 bits: JWK, PEM or PKCS#8 in DER. All are published with `use:
   * "enc"`; partners take the last one, the newest. Keep an older one until no partner can still have it.
   */
  readonly decryptionKeys?: readonly PrivateKeyData[]
}

/** Us: one of the two values that carry all configuration. */
export interface Identity {
  readonly sender_id: string
  /** `''` when we have none. */
  readonly sender_uri: string
  /** The key that signs; absent for an identity that never signs. */
  readonly signingKey?: SigningKey
  /** Our other keys, the newest first: for partners whose systems cannot verify the first one's algorithm. */
  readonly olderKeys: readonly SigningKey[]
  /** What opens messages that are encrypted to us; empty when we take none. */
  readonly decryptionKeys: readonly DecryptionKey[]
  /** Our published key set (RFC 7517), public halves only: signing keys, then those to encrypt to. */
  readonly jwks: JwkSet
}

const known: Readonly<Record<keyof IdentityOptions, true>> = {
  sender_id: true,
  sender_uri: true,
  keys: true,
  decryptionKeys: true,
}

/**
 * The identity value; no I/O. Keys are read now: throws `key.unreadable` or `key.unsuitable` for a bad one, `TypeError` for an option that is
 * not known, an id or URI that no peer could take, and for two keys of one `kid`, between which peers could not tell.
 */
export function createIdentity(options: IdentityOptions): Identity {
  const { sender_id, sender_uri = '', keys = [] } = options
  requireKnownOptions(options, known, 'an identity')
  requirePartyId(sender_id, 'sender_id')
  if (sender_uri !== '') requireHttpUrl(sender_uri, 'sender_uri')
  const signingKeys = keys.map(importSigningKey)
  const decryptionKeys = (options.decryptionKeys ?? []).map(importDecryptionKey)
  const all = [...signingKeys, ...decryptionKeys]
  requireDistinct(all)
  const [signingKey, ...olderKeys] = signingKeys.toReversed()
  const jwks = { keys: all.map(({ publicJwk }) => publicJwk) }
  const identity = { sender_id, sender_uri, olderKeys, decryptionKeys, jwks }
  return signingKey === undefined ? identity : { ...identity, signingKey }
}

function requireDistinct(keys: readonly { readonly kid: string }[]): void {
  const kids = keys.map(({ kid }) => kid)
  const twice = kids.find((kid, index) => kids.indexOf(kid) !== index)
  if (twice === undefined) return
  throw new TypeError(`two of the keys have the kid "${twice}"; give each key its own`)
}
