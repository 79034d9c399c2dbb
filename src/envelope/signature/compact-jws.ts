import type { VerifyingKey } from '../keys/verifying-key.js'
import { fromBase64url } from './base64.js'
import { jwsSigningInput, parseJws, signJws } from './jws.js'
import type { ParsedSignature, SignatureScheme, SigningContext } from './scheme.js'

/**
 * A compact JWS with its payload in it, as OpenCRVS sends: `h.p.s`, the payload being the text of `{header, message}`. The protected header
 * has `alg` and `kid`. It has no times of its own.
 */
export const compactJws: SignatureScheme = {
  name: 'compact-jws',
  sign: async (text: string, { key }: SigningContext) =>
    (await signJws(text, key, { alg: key.algorithm, kid: key.kid })).join('.'),
  parse: parseCompactJws,
}

function parseCompactJws(signature: string): ParsedSignature | undefined {
  const jws = parseJws(signature)
  const payload = jws === undefined ? undefined : payloadText(jws.payloadSegment)
  if (jws === undefined || payload === undefined) return undefined
  const { algorithm, kid, protectedSegment, payloadSegment } = jws
  const input = jwsSigningInput(protectedSegment, payloadSegment)
  const covers = (text: string, key: VerifyingKey): boolean =>
    text === payload && key.verify(input, jws.signature)
  const parsed = { algorithm, payload, covers }
  return kid === undefined ? parsed : { ...parsed, kid }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function payloadText(segment: string): string | undefined {
  const bytes = fromBase64url(segment)
  if (bytes === undefined) return undefined
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
