import { createPublicKey } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import type { Jwk } from '../../../envelope/index.js'
import { partnerReference } from '../../../peers/partner-management.js'
import { jsonResponse } from '../../../server/http/http.js'
import type { HandlerResponse } from '../../../server/index.js'

/** Where Partner Management has the keys of a sender (peers README section 1). */
export function partnerKeysPath(sender_id: string): string {
  return `/keys/${encodeURIComponent(partnerReference(sender_id))}`
}

/** What Partner Management says of a sender: each key as PEM text, without an end. */
export function partnerKeysResponse(sender_id: string, keys: readonly Jwk[]): HandlerResponse {
  const entries = keys.map((jwk) => ({
    kid: jwk.kid,
    algorithm: jwk.alg,
    public_key: createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' })
      .export({ type: 'spki', format: 'pem' })
      .toString(),
    not_before: null,
    not_after: null,
  }))
  return jsonResponse(
    200,
    JSON.stringify({ partner_id: partnerReference(sender_id), keys: entries }),
  )
}
