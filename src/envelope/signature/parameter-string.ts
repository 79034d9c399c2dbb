import { hash } from 'node:crypto'
import type { SignatureAlgorithm } from '../keys/algorithm.js'
import type { VerifyingKey } from '../keys/verifying-key.js'
import { fromBase64 } from './base64.js'
import type { ParsedSignature, SignatureScheme, SigningContext } from './scheme.js'

/** Names in the `algorithm` parameter, as the published example spells them. */
const parameterNames: Readonly<Record<SignatureAlgorithm, string>> = {
  EdDSA: 'ed25519',
  ES256: 'es256',
  RS256: 'rs256',
  PS256: 'ps256',
}

const algorithmNames = new Map(
  Object.entries(parameterNames).map(([algorithm, name]) => [
    name,
    algorithm as SignatureAlgorithm,
  ]),
)

const coveredHeaders = '(created) (expires) digest'

/**
 * The published form of `MsgSignature`: `namespace="dci", kidId="…", algorithm="…", created="…", expires="…",
 * headers="(created) (expires) digest", signature="…"`. What is signed is three lines, `(created): N`, `(expires): N` and
 * `digest: B`, where B is the standard base64 of the SHA-256 of the text; no newline ends them.
 */
export const parameterString: SignatureScheme = {
  name: 'parameter-string',
  sign: signParameterString,
  parse: parseParameterString,
}

/** The same with the `Signature: ` prefix that published samples have and one version of openIMIS insists on. */
export const prefixedParameterString: SignatureScheme = {
  name: 'parameter-string',
  sign: async (text, context) => `Signature: ${await signParameterString(text, context)}`,
  parse: parseParameterString,
}

function signParameterString(
  text: string,
  context: SigningContext,
  bytes?: Uint8Array,
): string | Promise<string> {
  const { key, created, expires } = context
  const signed = key.sign(signingInput(created, expires, digestOf(bytes ?? text)))
  if (!('then' in signed)) return writeParameters(signed, context)
  return signed.then((bytes) => writeParameters(bytes, context))
}

function writeParameters(bytes: Uint8Array, context: SigningContext): string {
  const { key, sender_id, created, expires } = context
  const value = (bytes instanceof Buffer ? bytes : Buffer.from(bytes)).toString('base64')
  const algorithm = parameterNames[key.algorithm]
  const times = `created="${String(created)}", expires="${String(expires)}"`
  return `namespace="dci", kidId="${sender_id}|${key.kid}|${algorithm}", algorithm="${algorithm}", ${times}, headers="${coveredHeaders}", signature="${value}"`
}

function parseParameterString(signature: string): ParsedSignature | undefined {
  const parameters = inPublishedOrder(signature) ?? inAnyOrder(signature)
  if (parameters?.headers !== coveredHeaders) return undefined
  const { kidId, digest: said } = parameters
  const bytes = fromBase64(parameters.signature ?? '')
  const created = readSeconds(parameters.created)
  const expires = readSeconds(parameters.expires)
  if (bytes === undefined || created === undefined || expires === undefined) return undefined
  if (kidId === undefined) return undefined
  const { signer, kid } = readKeyId(kidId)
  const algorithm = algorithmNames.get(parameters.algorithm ?? '') ?? 'unknown'
  const coversAs =
    (prefix: string) =>
    (text: string, key: VerifyingKey): boolean => {
      const digest = digestOf(text)
      if (said !== undefined && said !== digest && said !== digestPrefix + digest) return false
      return key.verify(signingInput(created, expires, prefix + digest), bytes)
    }
  const covers = coversAs('')
  const coversRarely = coversAs(digestPrefix)
  return signer === undefined
    ? { kid, algorithm, created, expires, covers, coversRarely }
    : { kid, algorithm, created, expires, covers, coversRarely, signer }
}

/** Some peers name the hash in front of the digest. */
const digestPrefix = 'SHA-256='

function signingInput(created: number, expires: number, digest: string): Buffer {
  return Buffer.from(
    `(created): ${String(created)}\n(expires): ${String(expires)}\ndigest: ${digest}`,
  )
}

function digestOf(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64')
}

/** `{sender_id}|{kid}|{algorithm}`; a value without two bars is a bare kid. */
function readKeyId(kidId: string): { signer: string | undefined; kid: string } {
  const first = kidId.indexOf('|')
  const last = kidId.lastIndexOf('|')
  if (first === last) return { signer: undefined, kid: kidId }
  return { signer: kidId.slice(0, first), kid: kidId.slice(first + 1, last) }
}

function readSeconds(text: string | undefined): number | undefined {
  if (text === undefined || text.length > 15) return undefined
  const seconds = Number(text)
  // Written as it would be written again: digits alone, and none too many.
  return Number.isInteger(seconds) && seconds >= 0 && String(seconds) === text ? seconds : undefined
}

/** What a signature says, word for word. */
interface Parameters {
  readonly kidId: string | undefined
  readonly algorithm: string | undefined
  readonly created: string | undefined
  readonly expires: string | undefined
  readonly headers: string | undefined
  readonly digest?: string | undefined
  readonly signature: string | undefined
}

const published =
  /^namespace="[^"]*", kidId="([^"]*)", algorithm="([^"]*)", created="([^"]*)", expires="([^"]*)", headers="([^"]*)", signature="([^"]*)"$/

/** The order of the published example, which most peers keep: one match costs half of the walk below, and says the same. */
function inPublishedOrder(text: string): Parameters | undefined {
  const found = published.exec(text)
  if (found === null) return undefined
  const [, kidId, algorithm, created, expires, headers, signature] = found
  return { kidId, algorithm, created, expires, headers, signature }
}

function inAnyOrder(text: string): Parameters | undefined {
  const named = readParameters(text)
  if (named === undefined) return undefined
  return {
    kidId: named.get('kidId') ?? named.get('keyId'),
    algorithm: named.get('algorithm'),
    created: named.get('created'),
    expires: named.get('expires'),
    headers: named.get('headers'),
    digest: named.get('digest'),
    signature: named.get('signature'),
  }
}

/**
 * `name="value"` pairs in any order, separated by commas and spaces, with or without the `Signature:` prefix some samples have. Twice
 * the same name, or anything else between the pairs, is not this scheme. One pass.
 */
function readParameters(signature: string): Map<string, string> | undefined {
  const parameters = new Map<string, string>()
  let at = skip(signature, 0, ' ')
  if (signature.startsWith('Signature:', at)) at = skip(signature, at + 'Signature:'.length, ' ')
  while (at < signature.length) {
    const equals = signature.indexOf('="', at)
    const end = equals < 0 ? -1 : signature.indexOf('"', equals + 2)
    if (end < 0) return undefined
    const name = signature.slice(at, equals)
    if (!/^[A-Za-z]+$/.test(name) || parameters.has(name)) return undefined
    parameters.set(name, signature.slice(equals + 2, end))
    at = skip(signature, end + 1, ' ,')
  }
  return parameters.size === 0 ? undefined : parameters
}

function skip(text: string, from: number, characters: string): number {
  let at = from
  while (at < text.length && characters.includes(text[at] as string)) at += 1
  return at
}
