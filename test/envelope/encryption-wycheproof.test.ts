import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importDecryptionKey } from '../../src/envelope/encryption/encryption-key.js'
import type { DecryptionKey } from '../../src/envelope/encryption/encryption-key.js'
import { openJwe } from '../../src/envelope/encryption/open-jwe.js'
import type { Jwk } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { needs, sharedFolder } from '../shared.js'

interface Vector {
  readonly tcId: number
  readonly jwe: string
  readonly result: 'valid' | 'invalid'
  readonly pt?: string
}

interface Group {
  readonly private: Jwk
  readonly tests: readonly Vector[]
}

const folder = sharedFolder('corpora', 'wycheproof')
const groups: readonly Group[] =
  folder === undefined
    ? []
    : (
        JSON.parse(readFileSync(join(folder, 'json_web_encryption_test.json'), 'utf8')) as {
          testGroups: Group[]
        }
      ).testGroups

/** The compact vectors as flattened JWEs with a protected header, the nearest form that is taken here. */
function flattened(jwe: string): unknown {
  if (jwe.startsWith('{')) return JSON.parse(jwe)
  const [header, encrypted_key, iv, ciphertext, tag] = jwe.split('.')
  return { protected: header, encrypted_key, iv, ciphertext, tag }
}

async function codeOf(run: () => unknown): Promise<string> {
  try {
    await run()
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
  return 'taken'
}

/** The group's own key where it can be one of ours; an RSA one of another algorithm as if it were of ours. */
function keysOf({ private: jwk }: Group): DecryptionKey[] {
  return jwk.kty === 'RSA' ? [importDecryptionKey({ ...jwk, alg: 'RSA-OAEP-256' })] : []
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Every valid vector that is refused, with the one reason: only RSA-OAEP-256 with A256GCM is agreed between DCI peers. */
const refusedValid: ReadonlyMap<string, readonly number[]> = new Map([
  ['A256KW', [1, 23, 28, 29, 30, 31, 32]],
  ['ECDH-ES+A128KW', [33, 34, 35, ...range(52, 57), 58, 59, 130]],
  ['ECDH-ES+A192KW', [60, 61]],
  ['ECDH-ES+A256KW', [62, 66, 67, 68]],
  ['A128KW', [69, 134]],
  ['A128KW, and zip', [135]],
  ['A192KW', [70]],
  ['A128GCMKW', [71]],
  ['A192GCMKW', [72]],
  ['A256GCMKW', [73, 74, 75, 133]],
  ['ECDH-ES', [...range(76, 81), 131]],
  ['RSA-OAEP, with SHA-1', [...range(82, 87), 129]],
  ['RSA-OAEP-256 with A128GCM', [88, 121]],
  ['RSA-OAEP-256 with A192GCM', [89]],
  ['RSA-OAEP-256 with A128CBC-HS256', [91]],
  ['RSA-OAEP-256 with A192CBC-HS384', [92]],
  ['RSA-OAEP-256 with A256CBC-HS512', [93]],
  ['RSA1_5', [...range(100, 105), 112, 128]],
  ['dir', [132]],
])

describe.skipIf(folder === undefined)(`Wycheproof JWE${needs(folder)}`, () => {
  const vectors = groups.flatMap((group) =>
    group.tests.map((vector) => ({ ...vector, keys: keysOf(group) })),
  )

  it('no invalid vector is opened', async () => {
    const invalid = vectors.filter(({ result }) => result === 'invalid')
    const codes = await Promise.all(
      invalid.map(({ jwe, keys }) => codeOf(() => openJwe(flattened(jwe), keys, 1e6))),
    )
    expect(invalid).toHaveLength(74)
    expect([...new Set(codes)]).toEqual(['encryption.invalid'])
  })

  it('a valid vector is opened, or listed with the reason why not', async () => {
    const valid = vectors.filter(({ result }) => result === 'valid')
    const refused: number[] = []
    for (const { tcId, jwe, keys, pt = '' } of valid) {
      const code = await codeOf(async () => {
        const { plaintext } = await openJwe(flattened(jwe), keys, 1e6)
        expect(Buffer.from(plaintext).toString('hex')).toBe(pt)
      })
      if (code !== 'taken') refused.push(tcId)
    }
    expect(refused).toEqual([...refusedValid.values()].flat().sort((a, b) => a - b))
    expect(valid.length - refused.length).toBe(1)
  })

  it('keys of other kinds and algorithms are not taken as decryption keys', async () => {
    const taken: unknown[] = []
    for (const { private: jwk } of groups) {
      if ((await codeOf(() => importDecryptionKey(jwk))) === 'taken') taken.push(jwk.alg)
    }
    expect(groups.length).toBeGreaterThan(20)
    expect([...new Set(taken)]).toEqual(['RSA-OAEP-256'])
  })

  it('compact as they come, all are refused', async () => {
    const codes = await Promise.all(
      vectors.map(({ jwe, keys }) => codeOf(() => openJwe(jwe, keys, 1e6))),
    )
    expect([...new Set(codes)]).toEqual(['encryption.invalid'])
  })
})
