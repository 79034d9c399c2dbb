import { DciError, isDciError } from '../../errors/index.js'
import type { Problem } from '../../errors/index.js'
import { readJson } from '../../json/index.js'
import { fromBase64url } from '../signature/base64.js'
import { contentAlgorithm, keyAlgorithm } from './encrypted-message.js'

type Parameters = Readonly<Record<string, unknown>>

/** A received JWE that passed every check which needs no key. Only these members are decrypted; any others are dropped. */
export interface ReceivedJwe {
  readonly kid?: string
  readonly parts: {
    readonly header?: Parameters
    readonly protected?: string
    readonly encrypted_key: string
    readonly iv: string
    readonly ciphertext: string
    readonly tag: string
  }
}

/** Members of the general form, and those that add to what is decrypted: no peer sends them, and none is understood here. */
const refusedMembers: readonly string[] = ['recipients', 'unprotected', 'aad']
/** Parameters that change what is decrypted, or ask for something that is not understood here (RFC 7516 sections 4.1.3 and 4.1.13). */
const refusedParameters: readonly string[] = ['zip', 'crit']
const longestProtected = 8192
/** RSA of 16,384 bits. */
const longestKey = 2048
const ivBytes = 12
const tagBytes = 16

/**
 * The parts of an `EncryptedMessage` as peers send it, or of a flattened JWE with a protected header; both headers may be there when no
 * parameter is in both. Throws `encryption.invalid` with pointers for any other form (compact ones too), other algorithms than RSA-OAEP-256
 * with A256GCM, `zip`, `crit`, base64url that is not canonical, and more than `maxBytes` bytes of content. Never quotes a value.
 */
export function readJwe(value: unknown, maxBytes: number): ReceivedJwe {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid('', 'must be an object: a flattened JWE; compact ones are not taken')
  }
  const members = value as Parameters
  const refused = refusedMembers.find((name) => Object.hasOwn(members, name))
  if (refused !== undefined) throw invalid(`/${refused}`, 'is not taken here')
  const { header, parameters } = readParameters(members)
  const { kid } = parameters
  if (kid !== undefined && typeof kid !== 'string') throw invalid('/header/kid', 'must be a text')
  const encodedProtected = members['protected'] as string | undefined
  const parts = {
    ...(header === undefined ? {} : { header }),
    ...(encodedProtected === undefined ? {} : { protected: encodedProtected }),
    encrypted_key: segment(members, 'encrypted_key', 1, longestKey),
    iv: segment(members, 'iv', ivBytes, ivBytes),
    ciphertext: segment(members, 'ciphertext', 1, maxBytes),
    tag: segment(members, 'tag', tagBytes, tagBytes),
  }
  return kid === undefined ? { parts } : { kid, parts }
}

function readParameters(members: Parameters): { header?: Parameters; parameters: Parameters } {
  const header = members['header']
  if (header !== undefined && !isObject(header)) throw invalid('/header', 'must be an object')
  const own = readProtected(members['protected'])
  const twice = Object.keys(own).find((name) => Object.hasOwn(header ?? {}, name))
  if (twice !== undefined) throw invalid('/header', 'repeats a parameter of the protected header')
  const parameters = { ...header, ...own }
  const refused = refusedParameters.find((name) => Object.hasOwn(parameters, name))
  if (refused !== undefined) throw invalid('/header', `has "${refused}", which is not taken here`)
  if (parameters['alg'] !== keyAlgorithm) throw invalid('/header/alg', `must be "${keyAlgorithm}"`)
  if (parameters['enc'] !== contentAlgorithm) {
    throw invalid('/header/enc', `must be "${contentAlgorithm}"`)
  }
  return header === undefined ? { parameters } : { header, parameters }
}

function readProtected(encoded: unknown): Parameters {
  if (encoded === undefined) return {}
  const sized = typeof encoded === 'string' && encoded !== '' && encoded.length <= longestProtected
  const bytes = sized ? fromBase64url(encoded) : undefined
  const value = bytes === undefined ? undefined : parse(bytes)
  if (isObject(value)) return value
  throw invalid('/protected', 'must be the base64url of a JSON object')
}

function parse(bytes: Uint8Array): unknown {
  try {
    return readJson(bytes).value
  } catch (error) {
    if (isDciError(error)) return undefined
    throw error
  }
}

function segment(members: Parameters, name: string, least: number, most: number): string {
  const value = Object.hasOwn(members, name) ? members[name] : undefined
  // Judged by its length before it is decoded: four characters make three bytes.
  if (typeof value === 'string' && Math.floor((value.length * 3) / 4) > most) {
    throw invalid(`/${name}`, `is longer than ${String(most)} bytes`)
  }
  const bytes = typeof value === 'string' ? fromBase64url(value) : undefined
  if (bytes !== undefined && bytes.byteLength >= least) return value as string
  throw invalid(`/${name}`, 'must be base64url without padding, of the length its algorithm makes')
}

function isObject(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(pointer: string, text: string): DciError {
  const problems: Problem[] = [{ pointer: `/message${pointer}`, text }]
  return new DciError(
    'encryption.invalid',
    `cannot decrypt the message: it is not encrypted as agreed between DCI peers; send {header: {alg: "${keyAlgorithm}", enc: "${contentAlgorithm}", kid}, ciphertext, encrypted_key, tag, iv}`,
    { problems },
  )
}
