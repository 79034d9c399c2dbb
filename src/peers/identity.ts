import { importSigningKey } from '../envelope/index.js'
import type { JwkSet, PrivateKeyInput, SigningKey } from '../envelope/index.js'
import { requireHttpUrl, requirePartyId } from './identifier.js'

/** Who we are. */
export interface IdentityOptions {
  /** Our `sender_id`; a partner may know us by another one (`knowsUsAs`). */
  readonly sender_id: string
  /** Where callbacks reach us. Needed before anything asynchronous is asked. */
  readonly sender_uri?: string
  /**
   * Our private keys, in any form `importSigningKey` takes: JWK, PEM, PKCS#8 in DER, `KeyObject`, `CryptoKey`, or a signer of your own. The
   * newest, the last one, signs; all are published, so that what the older ones signed can still be verified.
   */
  readonly keys?: readonly PrivateKeyInput[]
}

/** Us: one of the two values that carry all configuration. */
export interface Identity {
  readonly sender_id: string
  /** `''` when we have none. */
  readonly sender_uri: string
  /** The key that signs; absent for an identity that never signs. */
  readonly signingKey?: SigningKey
  /** Our published key set (RFC 7517), public halves only. */
  readonly jwks: JwkSet
}

/**
 * The identity value; no I/O. Keys are read now: throws `key.unreadable` or `key.unsuitable` for a bad one, `TypeError` for an id or URI
 * that no peer could take, and for two keys of one `kid`, between which peers could not tell.
 */
export function createIdentity(options: IdentityOptions): Identity {
  const { sender_id, sender_uri = '', keys = [] } = options
  requirePartyId(sender_id, 'sender_id')
  if (sender_uri !== '') requireHttpUrl(sender_uri, 'sender_uri')
  const signingKeys = keys.map(importSigningKey)
  requireDistinct(signingKeys)
  const signingKey = signingKeys.at(-1)
  const jwks = { keys: signingKeys.map(({ publicJwk }) => publicJwk) }
  return { sender_id, sender_uri, ...(signingKey === undefined ? {} : { signingKey }), jwks }
}

function requireDistinct(keys: readonly SigningKey[]): void {
  const kids = keys.map(({ kid }) => kid)
  const twice = kids.find((kid, index) => kids.indexOf(kid) !== index)
  if (twice === undefined) return
  throw new TypeError(`two of the keys have the kid "${twice}"; give each key its own`)
}
