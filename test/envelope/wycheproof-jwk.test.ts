import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compactJws, importKeySet, importVerifyingKey } from '../../src/envelope/index.js'
import type { Jwk, JwkSet } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { needs, sharedFolder } from '../shared.js'

interface Vector {
  readonly tcId: number
  readonly jws: string
  readonly result: 'valid' | 'invalid'
}

interface Group {
  readonly private: JwkSet
  readonly public?: JwkSet
  readonly tests: readonly Vector[]
}

const folder = sharedFolder('corpora', 'wycheproof')
const groups: readonly Group[] =
  folder === undefined
    ? []
    : (
        JSON.parse(readFileSync(join(folder, 'json_web_key_test.json'), 'utf8')) as {
          testGroups: Group[]
        }
      ).testGroups

/** Valid vectors that are refused, and why. */
const refusedValid: Readonly<Record<number, string>> = {
  2: 'HS256: a shared secret proves nothing between two ministries (S1)',
  13: 'HS256',
  14: 'HS384',
  15: 'HS512',
}

/** Vectors whose keys must not even be imported. */
const refusedKeys: Readonly<Record<number, string>> = {
  6: 'a key for encryption',
  7: 'a factorable key of a faulty chip (ROCA)',
  8: 'RSA of 1024 bits',
  9: 'RSA with exponent 1',
  10: 'a shared secret',
  19: 'an algorithm there is not, on P-256',
  20: 'an algorithm there is not, on P-256',
  21: 'a key for encryption, on P-256',
  22: 'a point off the curve',
  23: 'P-256 coordinates said to be on P-384',
  24: 'an EC key said to be RSA',
  25: 'a key of a cipher',
  26: 'a key of a key wrap',
}

function keysOf(group: Group): readonly Jwk[] {
  return (group.public ?? group.private).keys
}

function isAccepted(group: Group, { jws }: Vector): boolean {
  try {
    const keys = importKeySet(keysOf(group))
    const parsed = compactJws.parse(jws)
    const payload = Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8')
    return keys.some(
      (key) =>
        key.kid === parsed?.kid &&
        key.algorithm === parsed.algorithm &&
        parsed.covers(payload, key),
    )
  } catch (error) {
    if (isDciError(error)) return false
    throw error
  }
}

describe.skipIf(folder === undefined)(`Wycheproof JWK (S1)${needs(folder)}`, () => {
  const vectors = groups.flatMap((group) => group.tests.map((vector) => ({ group, vector })))

  it('holds 26 vectors', () => {
    expect(vectors).toHaveLength(26)
  })

  it('accepts no invalid vector, and refuses only the valid ones listed here', () => {
    const wrong = vectors
      .filter(({ group, vector }) => {
        const expected = vector.result === 'valid' && refusedValid[vector.tcId] === undefined
        return isAccepted(group, vector) !== expected
      })
      .map(({ vector }) => vector.tcId)
    expect(wrong).toEqual([])
  })

  it('imports none of the keys that nobody may use', () => {
    const imported = vectors
      .filter(({ vector }) => refusedKeys[vector.tcId] !== undefined)
      .flatMap(({ group, vector }) => keysOf(group).map((jwk) => ({ jwk, tcId: vector.tcId })))
      .filter(({ jwk }) => isImported(jwk))
      .map(({ tcId }) => tcId)
    expect(imported).toEqual([])
  })
})

function isImported(jwk: Jwk): boolean {
  try {
    importVerifyingKey(jwk)
    return true
  } catch (error) {
    if (isDciError(error)) return false
    throw error
  }
}
