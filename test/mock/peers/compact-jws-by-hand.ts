import { createPrivateKey, sign } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'

/** A compact JWS around `JSON.stringify` of a value, by ES256, made by nothing of the library. */
export function createCompactJws(jwk: object, value: unknown): string {
  const { kid } = jwk as { kid: string }
  const input = [{ alg: 'ES256', kid }, value]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
  const signature = sign('SHA256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' })
  return `${input}.${signature.toString('base64url')}`
}
