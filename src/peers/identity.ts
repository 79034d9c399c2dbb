import { importSigningKey } from '../envelope/index.js'
import type { Jwk, JwkSet, SigningKey } from '../envelope/index.js'
import { requireHttpUrl, requirePartyId } from './identifier.js'

/** Who we are. */
export interface IdentityOptions {
  /** Our `sender_id`; a partner may know us by another one (`knowsUsAs`). */
  readonly sender_id: string
  /** Where callbacks reach us. Needed before anything asynchronous is asked. */
  readonly sender_uri?: string
  /** Private JWKs. The newest, the last one, signs; all are published. */
  readonly keys?: readonly Jwk[]
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
 * The identity value. Keys are read now: throws `key.unreadable` or `key.unsuitable` for a bad one, `TypeError` for an id or URI that no
 * peer could take.
 */
export function createIdentity(options: IdentityOptions): Identity {
  const { sender_id, sender_uri = '', keys = [] } = options
  requirePartyId(sender_id, 'sender_id')
  if (sender_uri !== '') requireHttpUrl(sender_uri, 'sender_uri')
  const signingKeys = keys.map(importSigningKey)
  const signingKey = signingKeys.at(-1)
  const jwks = { keys: signingKeys.map(({ publicJwk }) => publicJwk) }
  return { sender_id, sender_uri, ...(signingKey === undefined ? {} : { signingKey }), jwks }
}
