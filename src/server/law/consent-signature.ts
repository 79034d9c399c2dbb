import { compactJws } from '../../envelope/index.js'
import type { KeySource, ParsedSignature, VerifyingKey } from '../../envelope/index.js'

/** A consent that was taken apart and not yet believed. */
export interface ParsedConsent {
  readonly parsed: ParsedSignature
  readonly payload: string
}

const longest = 64 * 1024

/**
 * A compact JWS with its payload, by the rules of every JWS here (S1): four algorithms, canonical base64url, no header that brings a key of its own.
 * `undefined` for anything else, and for more than 64 KiB.
 */
export function parseConsent(jws: unknown): ParsedConsent | undefined {
  if (typeof jws !== 'string' || jws.length > longest) return undefined
  const parsed = compactJws.parse(jws)
  if (parsed?.payload === undefined) return undefined
  return { parsed, payload: parsed.payload }
}

/**
 * Whether one of a controller's keys made the signature. The key decides the algorithm (S1). A key that has not begun, was revoked or has ended is not
 * believed, whatever the consent says of its own date: it could be dated back.
 */
export async function isSignedBy(
  { parsed, payload }: ParsedConsent,
  controller: string,
  keys: KeySource,
  now: number,
): Promise<boolean> {
  const { kid, algorithm } = parsed
  const hint = kid === undefined ? { sender_id: controller } : { sender_id: controller, kid }
  const holds = (key: VerifyingKey): boolean =>
    (kid === undefined || key.kid === kid) &&
    key.algorithm === algorithm &&
    (key.validFrom === undefined || key.validFrom <= now) &&
    (key.revokedAt === undefined || now < key.revokedAt) &&
    parsed.covers(payload, key)
  return (await keys(hint)).some(holds)
}
