import { generateKeyPairSync } from 'node:crypto'
import { CompactEncrypt, FlattenedEncrypt } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  decryptMessage,
  encryptMessage,
  generateDecryptionJwk,
  generateSigningJwk,
  importDecryptionKey,
  importEncryptionKey,
  publicHalf,
} from '../../src/envelope/index.js'
import type { EncryptedMessage, Jwk } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import type { DciError } from '../../src/errors/index.js'

const jwk = generateDecryptionJwk('enc-2026')
const ours = [importDecryptionKey(jwk)]
const ourPublicKey = importEncryptionKey(publicHalf(jwk))
const others = [importDecryptionKey({ ...generateDecryptionJwk(), kid: 'enc-2026' })]

const text = '{"transaction_id":"t-1","search_request":[{"reference_id":"r-1"}]}'
const encrypted = await encryptMessage(text, ourPublicKey)

async function refusal(run: () => unknown): Promise<DciError> {
  try {
    await run()
  } catch (error) {
    if (isDciError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const refused = async (message: unknown, keys = ours, limits = {}): Promise<string> =>
  (await refusal(() => decryptMessage(message, keys, limits))).code

/** As `encrypted`, made elsewhere: with a protected header, and by any algorithm that jose knows. */
async function foreign(
  protectedHeader: Record<string, string | boolean>,
  header?: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const maker = new FlattenedEncrypt(Buffer.from(text)).setProtectedHeader(protectedHeader as never)
  if (header !== undefined) maker.setUnprotectedHeader(header)
  return { ...(await maker.encrypt(ourPublicKey.key)) }
}

describe('an encrypted message', () => {
  it('is a flattened JWE with all in the unprotected header, as peers take it', () => {
    expect(Object.keys(encrypted).sort()).toEqual(
      ['ciphertext', 'encrypted_key', 'header', 'iv', 'tag'].sort(),
    )
    expect(encrypted.header).toEqual({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'enc-2026' })
    expect(JSON.stringify(encrypted)).not.toContain('transaction_id')
  })

  it('gives its text back character for character, and what it says', async () => {
    const spaced = '{ "transaction_id" : "t-1", "n": 1.50 }'
    const read = await decryptMessage(await encryptMessage(spaced, ourPublicKey), ours)
    expect(read).toEqual({
      text: spaced,
      message: { transaction_id: 't-1', n: 1.5 },
      kid: 'enc-2026',
    })
  })

  it('is another one each time, under keys of its own', async () => {
    const again = await encryptMessage(text, ourPublicKey)
    for (const part of ['ciphertext', 'encrypted_key', 'iv', 'tag'] as const) {
      expect(again[part]).not.toBe(encrypted[part])
    }
  })

  it('is opened by the key its kid names, among several (S13)', async () => {
    const newer = importDecryptionKey(generateDecryptionJwk('enc-2027'))
    expect((await decryptMessage(encrypted, [newer, ...ours])).kid).toBe('enc-2026')
    expect(await refused(encrypted, [newer])).toBe('encryption.invalid')
    expect(await refused(encrypted, [])).toBe('encryption.invalid')
  })

  it('is opened without a kid too, by whichever key fits', async () => {
    const { kid: _, ...header } = encrypted.header
    const read = await decryptMessage({ ...encrypted, header }, [...others, ...ours])
    expect(read.text).toBe(text)
  })

  it('may have a protected header on the way in, or both when they share no parameter', async () => {
    const pinned = { alg: 'RSA-OAEP-256', enc: 'A256GCM' }
    const whole = await foreign({ ...pinned, kid: 'enc-2026' })
    const split = await foreign(pinned, { kid: 'enc-2026' })
    expect((await decryptMessage(whole, ours)).text).toBe(text)
    expect((await decryptMessage(split, ours)).text).toBe(text)
  })

  it('cannot be made of text that has no UTF-8 form (S2)', async () => {
    const error = await refusal(() => encryptMessage('{"name":"\ud83c"}', ourPublicKey))
    expect(error.code).toBe('json.lone_surrogate')
  })
})

/** `text` with one bit of its bytes changed, still canonical base64url. */
function flip(encoded: string, at = 0): string {
  const bytes = Buffer.from(encoded, 'base64url')
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes.toString('base64url')
}

describe('what was changed on the way is refused', () => {
  it.each(['ciphertext', 'encrypted_key', 'iv', 'tag'] as const)('%s', async (part) => {
    const last = Buffer.from(encrypted[part], 'base64url').length - 1
    expect(await refused({ ...encrypted, [part]: flip(encrypted[part]) })).toBe(
      'encryption.invalid',
    )
    expect(await refused({ ...encrypted, [part]: flip(encrypted[part], last) })).toBe(
      'encryption.invalid',
    )
  })

  it.each(['ciphertext', 'encrypted_key', 'iv', 'tag', 'header'])('%s left out', async (part) => {
    const { [part as keyof EncryptedMessage]: _, ...rest } = encrypted
    expect(await refused(rest)).toBe('encryption.invalid')
    expect(await refused({ ...rest, [part]: '' })).toBe('encryption.invalid')
    expect(await refused({ ...rest, [part]: null })).toBe('encryption.invalid')
  })

  it('a protected header', async () => {
    const whole = await foreign({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'enc-2026' })
    const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'enc-2026', typ: 'JWE' }
    const changed = Buffer.from(JSON.stringify(header)).toString('base64url')
    expect(await refused({ ...whole, protected: changed })).toBe('encryption.invalid')
  })

  it('tags and ivs of another length, however they were made', async () => {
    const short = Buffer.from(encrypted.tag, 'base64url').subarray(0, 12).toString('base64url')
    expect(await refused({ ...encrypted, tag: short })).toBe('encryption.invalid')
    expect(await refused({ ...encrypted, iv: `${encrypted.iv}AAAA` })).toBe('encryption.invalid')
  })

  it('with one and the same error, whatever it was (no oracle)', async () => {
    const tries: [unknown, typeof ours][] = [
      [encrypted, others],
      [{ ...encrypted, header: { ...encrypted.header, kid: 'enc-2020' } }, ours],
      [{ ...encrypted, tag: flip(encrypted.tag) }, ours],
      [{ ...encrypted, iv: flip(encrypted.iv) }, ours],
      [{ ...encrypted, ciphertext: flip(encrypted.ciphertext) }, ours],
      [{ ...encrypted, encrypted_key: flip(encrypted.encrypted_key, 100) }, ours],
      [{ ...encrypted, encrypted_key: 'AAAA' }, ours],
      [{ ...encrypted, encrypted_key: Buffer.alloc(384, 255).toString('base64url') }, ours],
    ]
    const seen = await Promise.all(
      tries.map(async ([message, keys]) => {
        const {
          code,
          message: sentence,
          problems,
          cause,
        } = await refusal(() => decryptMessage(message, keys))
        return JSON.stringify({ code, sentence, problems, cause })
      }),
    )
    expect(new Set(seen).size).toBe(1)
    expect(seen[0]).toContain('encryption.invalid')
  })
})

describe('what is not agreed is refused before a key is touched', () => {
  it.each([
    { alg: 'RSA1_5' },
    { alg: 'RSA-OAEP' },
    { alg: 'RSA-OAEP-512' },
    { alg: 'dir' },
    { alg: 'A128KW' },
    { alg: 'A256GCMKW' },
    { alg: 'PBES2-HS256+A128KW', p2c: 1e9 },
    { alg: 'ECDH-ES' },
    { alg: 'none' },
    { alg: undefined },
    { alg: ['RSA-OAEP-256'] },
    { enc: 'A128GCM' },
    { enc: 'A128CBC-HS256' },
    { enc: 'A256CBC-HS512' },
    { enc: undefined },
    { zip: 'DEF' },
    { crit: ['exp'], exp: 1 },
    { crit: [] },
    { kid: 7 },
  ])('%j', async (change) => {
    const header = { ...encrypted.header, ...change }
    const error = await refusal(() => decryptMessage({ ...encrypted, header }, ours))
    expect(error.code).toBe('encryption.invalid')
    expect(error.problems[0]?.pointer).toMatch(/^\/message\/header/)
  })

  it('a compact JWE, as a text or in an object', async () => {
    const compact = await new CompactEncrypt(Buffer.from(text))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
      .encrypt(ourPublicKey.key)
    expect(await refused(compact)).toBe('encryption.invalid')
    expect(await refused({ ciphertext: compact })).toBe('encryption.invalid')
  })

  it('the general form, a shared header, additional data', async () => {
    const { header, encrypted_key, ...shared } = encrypted
    expect(await refused({ ...shared, recipients: [{ header, encrypted_key }] })).toBe(
      'encryption.invalid',
    )
    expect(await refused({ ...encrypted, unprotected: {} })).toBe('encryption.invalid')
    expect(await refused({ ...encrypted, aad: 'AAAA' })).toBe('encryption.invalid')
  })

  it('two headers with the same parameter, also when they agree (RFC 7516 section 7.2.1)', async () => {
    const pinned = { alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'enc-2026' }
    const whole = await foreign(pinned)
    expect(await refused({ ...whole, header: { enc: 'A128GCM' } })).toBe('encryption.invalid')
    expect(await refused({ ...whole, header: { kid: 'enc-2026' } })).toBe('encryption.invalid')
  })

  it('a protected header that is no JSON object, or repeats a name (S2)', async () => {
    const { header: _, ...rest } = encrypted
    const protectedBy = (value: string): string => Buffer.from(value).toString('base64url')
    const twice = '{"alg":"RSA1_5","alg":"RSA-OAEP-256","enc":"A256GCM"}'
    for (const value of ['', 'x', '[]', 'null', '"text"', twice]) {
      expect(await refused({ ...rest, protected: protectedBy(value) })).toBe('encryption.invalid')
    }
    expect(await refused({ ...rest, protected: 7 })).toBe('encryption.invalid')
    expect(await refused({ ...rest, protected: 'A'.repeat(9000) })).toBe('encryption.invalid')
  })

  it.each(['encrypted_key', 'iv', 'ciphertext', 'tag'] as const)(
    'base64url of %s that is not canonical (S1)',
    async (part) => {
      const value = encrypted[part]
      for (const odd of [`${value}=`, `${value} `, `${value}\n`, ` ${value}`, `${value}A`]) {
        expect(await refused({ ...encrypted, [part]: odd })).toBe('encryption.invalid')
      }
      const standard = Buffer.from([...Array(12).keys()].map(() => 251)).toString('base64')
      expect(await refused({ ...encrypted, [part]: standard })).toBe('encryption.invalid')
    },
  )

  it('values that are no message at all', async () => {
    for (const value of [undefined, null, 7, '', [], [encrypted], {}, { header: [] }]) {
      expect(await refused(value)).toBe('encryption.invalid')
    }
  })

  it('more content than allowed, before it is decrypted (S9)', async () => {
    const error = await refusal(() => decryptMessage(encrypted, ours, { maxBytes: 40 }))
    expect(error.code).toBe('encryption.invalid')
    expect(error.problems[0]?.pointer).toBe('/message/ciphertext')
    const exact = await decryptMessage(encrypted, ours, { maxBytes: text.length })
    expect(exact.text).toBe(text)
  })

  it('content that the strict reader refuses (S2)', async () => {
    const inside = async (content: string): Promise<string> =>
      refused(await encryptMessage(content, ourPublicKey))
    expect(await inside('no JSON')).toBe('json.invalid')
    expect(await inside('{"a":1,"a":2}')).toBe('json.duplicate_key')
    expect(await inside('{"__proto__":{}}')).toBe('json.forbidden_key')
    expect(await inside('{"a":"\\ud800"}')).toBe('json.lone_surrogate')
    expect(await inside('['.repeat(100_000))).toBe('json.too_deep')
  })
})

describe('no error quotes content or keys (S12)', () => {
  it('whatever is refused', async () => {
    const secrets = [encrypted.ciphertext, encrypted.encrypted_key, String(jwk.d), 't-1']
    const errors = await Promise.all(
      [
        { ...encrypted, tag: flip(encrypted.tag) },
        { ...encrypted, header: { ...encrypted.header, alg: encrypted.ciphertext } },
        { ...encrypted, ciphertext: `${encrypted.ciphertext} ` },
      ].map((message) => refusal(() => decryptMessage(message, ours))),
    )
    const said = errors.map((error) => `${error.message}${JSON.stringify(error.problems)}`).join()
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
  })
})

describe('keys', () => {
  const codeOf = async (run: () => unknown): Promise<string> => (await refusal(run)).code
  const rsa = (bits: number): Jwk =>
    generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ format: 'jwk' }) as Jwk
  const published = publicHalf(jwk)

  it('are published with kty, kid, use and alg, and nothing private (peers README section 6)', () => {
    const { publicJwk } = importDecryptionKey(rsa(2048))
    expect(Object.keys(publicJwk).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
    expect(publicJwk).toMatchObject({ kty: 'RSA', use: 'enc', alg: 'RSA-OAEP-256' })
    expect(importEncryptionKey(publicJwk).kid).toBe(publicJwk.kid)
  })

  it.each(['kid', 'use', 'alg'] as const)('of peers that lack %s are refused', async (member) => {
    const { [member]: _, ...rest } = published
    expect(await codeOf(() => importEncryptionKey(rest as Jwk))).toBe('key.unsuitable')
  })

  it('for signing, of other kinds and other algorithms are refused', async () => {
    for (const change of [{ use: 'sig' }, { alg: 'RS256' }, { alg: 'RSA-OAEP' }, { kty: 'EC' }]) {
      expect(await codeOf(() => importEncryptionKey({ ...published, ...change }))).toBe(
        'key.unsuitable',
      )
      expect(await codeOf(() => importDecryptionKey({ ...jwk, ...change }))).toBe('key.unsuitable')
    }
    for (const algorithm of ['EdDSA', 'ES256', 'RS256', 'PS256'] as const) {
      const signing = generateSigningJwk(algorithm)
      expect(await codeOf(() => importDecryptionKey(signing))).toBe('key.unsuitable')
    }
  })

  it('of RSA under 2048 bits are refused', async () => {
    const small = { ...rsa(1024), kid: 'small', use: 'enc', alg: 'RSA-OAEP-256' }
    expect(await codeOf(() => importDecryptionKey(small))).toBe('key.unsuitable')
    expect(await codeOf(() => importEncryptionKey(publicHalf(small)))).toBe('key.unsuitable')
  })

  it('whose exponent encrypts nothing are refused', async () => {
    const e = Buffer.from([1]).toString('base64url')
    expect(await codeOf(() => importEncryptionKey({ ...published, e }))).toMatch(/^key\./)
  })

  it('are told apart: a public key decrypts nothing, a broken one is unreadable', async () => {
    expect(await codeOf(() => importDecryptionKey(published))).toBe('key.unreadable')
    expect(await codeOf(() => importDecryptionKey({ ...jwk, p: 7 }))).toBe('key.unreadable')
    expect(await codeOf(() => importEncryptionKey({ ...published, n: '' }))).toMatch(/^key\./)
  })
})
