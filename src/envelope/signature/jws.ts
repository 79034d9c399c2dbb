import { isDciError } from '../../errors/index.js'
import { readJson } from '../../json/index.js'
import { signatureAlgorithms } from '../keys/algorithm.js'
import type { SignatureAlgorithm } from '../keys/algorithm.js'
import type { SigningKey } from '../keys/signing-key.js'
import { fromBase64url } from './base64.js'

/** The parts of a compact JWS (RFC 7515 section 7.1) that passed every check which needs no key. */
export interface ParsedJws {
  readonly algorithm: SignatureAlgorithm
  readonly kid?: string
  /** The first segment as it came: part of the signing input. */
  readonly protectedSegment: string
  /** The second segment; empty in the detached form. */
  readonly payloadSegment: string
  readonly signature: Uint8Array
}

/**
 * Header parameters by which a message would bring its own key, or change what is signed. A JWS that has one is refused (S1): keys come
 * from the partner's sheet alone.
 */
const refusedParameters: readonly string[] = [
  'jku',
  'x5u',
  'jwk',
  'x5c',
  'crit',
  'b64',
  'zip',
  'enc',
]

const longest = 32 * 1024 * 1024

/**
 * The parts of a compact JWS, or `undefined` when it is none, names an algorithm other than the four, or carries a parameter that is not
 * allowed. Segments must be canonical base64url: Node's decoder, and jose's, would take more (S1).
 */
export function parseJws(text: string): ParsedJws | undefined {
  if (text.length > longest) return undefined
  const [protectedSegment, payloadSegment, signatureSegment, more] = text.split('.', 4)
  if (protectedSegment === undefined || payloadSegment === undefined) return undefined
  if (signatureSegment === undefined || more !== undefined) return undefined
  const header = readProtected(protectedSegment)
  const signature = fromBase64url(signatureSegment)
  if (header === undefined || signature === undefined || signature.length === 0) return undefined
  const { alg, kid } = header
  const algorithm = signatureAlgorithms.find((name) => name === alg)
  if (algorithm === undefined || (kid !== undefined && typeof kid !== 'string')) return undefined
  if (refusedParameters.some((name) => Object.hasOwn(header, name))) return undefined
  const parsed = { algorithm, protectedSegment, payloadSegment, signature }
  return kid === undefined ? parsed : { ...parsed, kid }
}

function readProtected(segment: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = fromBase64url(segment)
  if (bytes === undefined) return undefined
  try {
    const { value } = readJson(bytes)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch (error) {
    if (isDciError(error)) return undefined
    throw error
  }
}

/** What a JWS signature is made over (RFC 7515 section 5.1). */
export function jwsSigningInput(protectedSegment: string, payloadSegment: string): Buffer {
  return Buffer.from(`${protectedSegment}.${payloadSegment}`, 'latin1')
}

/** The three segments of a compact JWS over `payload`. Members of the protected header are written in the order given. */
export async function signJws(
  payload: string,
  key: SigningKey,
  header: Readonly<Record<string, string>>,
): Promise<readonly [protectedSegment: string, payloadSegment: string, signatureSegment: string]> {
  const protectedSegment = Buffer.from(JSON.stringify(header)).toString('base64url')
  const payloadSegment = Buffer.from(payload).toString('base64url')
  const signature = await key.sign(jwsSigningInput(protectedSegment, payloadSegment))
  return [protectedSegment, payloadSegment, Buffer.from(signature).toString('base64url')]
}
