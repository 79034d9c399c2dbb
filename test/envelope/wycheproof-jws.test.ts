import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compactJws, importVerifyingKey } from '../../src/envelope/index.js'
import type { Jwk, VerifyingKey } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { needs, sharedFolder } from '../shared.js'

interface Vector {
  readonly tcId: number
  readonly jws: string
  readonly result: 'valid' | 'invalid'
}

interface Group {
  readonly public?: Jwk
  readonly private: Jwk
  readonly tests: readonly Vector[]
}

const folder = sharedFolder('corpora', 'wycheproof')
const groups: readonly Group[] =
  folder === undefined
    ? []
    : (
        JSON.parse(readFileSync(join(folder, 'json_web_signature_test.json'), 'utf8')) as {
          testGroups: Group[]
        }
      ).testGroups

type Outcome = 'verified' | 'the key' | 'its form' | 'its algorithm' | 'its signature'

/** The steps by which a compact JWS is judged, and the one at which it fails. */
function judge(jws: string, jwk: Jwk): Outcome {
  const key = keyFrom(jwk)
  if (key === undefined) return 'the key'
  const parsed = compactJws.parse(jws)
  if (parsed?.payload === undefined) return 'its form'
  if (parsed.algorithm !== key.algorithm) return 'its algorithm'
  return parsed.covers(parsed.payload, key) ? 'verified' : 'its signature'
}

function keyFrom(jwk: Jwk): VerifyingKey | undefined {
  try {
    return importVerifyingKey(jwk)
  } catch (error) {
    if (isDciError(error)) return undefined
    throw error
  }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Byte for byte the valid vector 357, whatever their label says. */
const mislabelled: readonly number[] = [367, 370]

/** Every valid vector that is refused, with the one reason: only EdDSA, ES256, RS256 and PS256 are in use between DCI peers. */
const refusedValid: ReadonlyMap<string, readonly number[]> = new Map([
  ['HS256: whoever can verify can sign', [1, 348, 352, ...range(357, 359), 376, 377]],
  ['HS256, and a character outside base64url', [372, 373]],
  ['RS384', range(264, 267)],
  ['RS512', range(268, 271)],
  ['PS384', range(320, 323)],
  ['PS512', range(325, 328)],
  ['PS384 named by the message, RSA key', [346, 350]],
  ['ES512 and P-521', [347, 351]],
  ['a payload that is not UTF-8, so no JSON text', [263, 275]],
])

describe.skipIf(folder === undefined)(`Wycheproof JWS${needs(folder)}`, () => {
  const vectors = groups.flatMap((group) =>
    group.tests.map((vector) => ({ ...vector, jwk: group.public ?? group.private })),
  )

  it('no invalid vector verifies (S1)', () => {
    const invalid = vectors.filter(
      ({ tcId, result }) => result === 'invalid' && !mislabelled.includes(tcId),
    )
    const accepted = invalid.filter(({ jws, jwk }) => judge(jws, jwk) === 'verified')
    expect(invalid).toHaveLength(353)
    expect(accepted.map(({ tcId }) => tcId)).toEqual([])
  })

  it('the two that are left out are the bytes of a valid one', () => {
    const byId = new Map(vectors.map(({ tcId, jws }) => [tcId, jws]))
    expect(mislabelled.map((tcId) => byId.get(tcId))).toEqual([byId.get(357), byId.get(357)])
  })

  it('a valid vector verifies, or is listed with the reason why not', () => {
    const valid = vectors.filter(({ result }) => result === 'valid')
    const refused = valid.filter(({ jws, jwk }) => judge(jws, jwk) !== 'verified')
    expect(refused.map(({ tcId }) => tcId)).toEqual(
      [...refusedValid.values()].flat().sort((a, b) => a - b),
    )
    expect(valid).toHaveLength(46)
  })

  it('an invalid one fails where its fault is: not all are refused by one rule', () => {
    const invalid = vectors.filter(({ result }) => result === 'invalid')
    const outcomes = new Set(invalid.map(({ jws, jwk }) => judge(jws, jwk)))
    expect([...outcomes].sort()).toEqual(['its form', 'its signature', 'the key'])
  })
})

/**
 * The corpus shows its base64 faults (360 to 375) under an HMAC key, which is refused before the segments are looked at. Here are the same
 * faults under a key that is taken, each genuinely signed over the text as it stands.
 */
describe('base64 faults as in the corpus, under an Ed25519 key (S1)', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const jwk = publicKey.export({ format: 'jwk' }) as Jwk
  const header = Buffer.from('{"alg":"EdDSA"}').toString('base64url')

  function signed(protectedSegment: string, payloadSegment: string): [string, string] {
    const input = `${protectedSegment}.${payloadSegment}`
    return [input, sign(null, Buffer.from(input), privateKey).toString('base64url')]
  }

  it('takes the JWS without a fault', () => {
    expect(judge(signed(header, 'VGVzdA').join('.'), jwk)).toBe('verified')
  })

  it.each<[string, (mac: string) => string]>([
    ['spaces before the signature (360)', (mac) => `    ${mac}`],
    ['a strange character before it (361)', (mac) => `?${mac}`],
    ['a strange character after it (362)', (mac) => `${mac}?`],
    ['padding after it', (mac) => `${mac}==`],
    ['the standard alphabet', (mac) => Buffer.from(mac, 'base64url').toString('base64')],
    ['no signature at all', () => ''],
  ])('refuses %s', (_, change) => {
    const [input, mac] = signed(header, 'VGVzdA')
    expect(judge(`${input}.${change(mac)}`, jwk)).toBe('its form')
  })

  it.each([
    ['spaces after the header (365)', `${header}    `, 'VGVzdA'],
    ['strange characters after the header (366)', `${header}####`, 'VGVzdA'],
    ['padding after the header', `${header}=`, 'VGVzdA'],
    ['spaces before the payload (368)', header, '    VGVzdA'],
    ['strange characters before the payload (369, 371)', header, '####VGVzdA'],
    ['padding after the payload', header, 'VGVzdA=='],
    ['stray bits in the payload (374, 375)', header, 'AB'],
    ['a payload that is not UTF-8', header, '_w'],
  ])('refuses %s, signed as it stands', (_, protectedSegment, payloadSegment) => {
    expect(judge(signed(protectedSegment, payloadSegment).join('.'), jwk)).toBe('its form')
  })
})
