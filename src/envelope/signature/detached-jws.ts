import type { VerifyingKey } from '../keys/verifying-key.js'
import { jwsSigningInput, parseJws, signJws } from './jws.js'
import type { ParsedSignature, SignatureScheme, SigningContext } from './scheme.js'

/**
 * A JWS whose payload segment was blanked after signing, as OpenG2P sends: `h..s`. The payload is the base64url of the text (this is not
 * RFC 7797: the signing input has the encoded payload). The protected header has `alg`, `kid` and `typ: "JWT"`. It has no times of its own.
 */
export const detachedJws: SignatureScheme = {
  name: 'detached-jws',
  sign: async (text: string, { key }: SigningContext) => {
    const header = { alg: key.algorithm, kid: key.kid, typ: 'JWT' }
    const [protectedSegment, , signatureSegment] = await signJws(text, key, header)
    return `${protectedSegment}..${signatureSegment}`
  },
  parse: parseDetachedJws,
}

function parseDetachedJws(signature: string): ParsedSignature | undefined {
  const jws = parseJws(signature)
  if (jws?.payloadSegment !== '') return undefined
  const { algorithm, kid, protectedSegment } = jws
  const covers = (text: string, key: VerifyingKey): boolean => {
    const payloadSegment = Buffer.from(text).toString('base64url')
    return key.verify(jwsSigningInput(protectedSegment, payloadSegment), jws.signature)
  }
  const parsed = { algorithm, covers }
  return kid === undefined ? parsed : { ...parsed, kid }
}
