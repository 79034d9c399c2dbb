import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decryptMessage,
  encryptMessage,
  generateDecryptionJwk,
  importDecryptionKey,
  importEncryptionKey,
} from '../../src/envelope/index.js'
import type { EncryptedMessage } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { canonicalize } from '../../src/json/index.js'

const ours = importDecryptionKey(generateDecryptionJwk())
const key = importEncryptionKey(ours.publicJwk)
const keys = [ours]

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
  return 'taken'
}

/** Texts that JSON writers and UTF-8 readers get wrong: other planes, controls, separators, marks, a byte order mark inside. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u2028', '\u0000', '\ufeff', '\ufffd', '\u007f', '"', '\\', '\u202e', '́'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})

/** `__proto__` is refused by the reader (S2), so no message has it. */
const name = hostile.filter((text) => text !== '__proto__')

const message = fc.dictionary(
  name,
  fc.oneof(
    hostile,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  ),
)

describe('decrypt(encrypt(m)) is m', () => {
  it('for hostile texts and names', async () => {
    await fc.assert(
      fc.asyncProperty(message, async (given) => {
        const text = canonicalize(given)
        const read = await decryptMessage(await encryptMessage(text, key), keys)
        expect(read.text).toBe(text)
        expect(canonicalize(read.message)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it.each([0, 1, 15, 16, 17, 1023, 65_537, 4_000_000])(
    'for a text of %i more bytes',
    async (size) => {
      const text = JSON.stringify({ fill: 'é'.repeat(size / 2) + 'x'.repeat(size % 2) })
      const encrypted = await encryptMessage(text, key)
      expect((await decryptMessage(encrypted, keys)).text).toBe(text)
      expect(JSON.stringify(encrypted).length).toBeLessThan(Buffer.byteLength(text) * 1.34 + 800)
    },
  )
})

describe('no change goes through', () => {
  it('of any bit of any part', async () => {
    const encrypted = await encryptMessage('{"transaction_id":"t-1"}', key)
    const part = fc.constantFrom('ciphertext', 'encrypted_key', 'iv', 'tag')
    await fc.assert(
      fc.asyncProperty(part, fc.nat(), fc.nat(7), async (member, at, bit) => {
        const bytes = Buffer.from(
          encrypted[member as keyof EncryptedMessage] as string,
          'base64url',
        )
        const index = at % bytes.length
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
        const changed = { ...encrypted, [member]: bytes.toString('base64url') }
        expect(await codeOf(decryptMessage(changed, keys))).toBe('encryption.invalid')
      }),
      { numRuns: 60 },
    )
  })

  it('of any part for another, and of anything for any JSON', async () => {
    const encrypted = await encryptMessage('{"transaction_id":"t-1"}', key)
    const other = await encryptMessage('{"transaction_id":"t-2"}', key)
    const member = fc.constantFrom('ciphertext', 'encrypted_key', 'iv', 'tag')
    await fc.assert(
      fc.asyncProperty(
        member,
        fc.oneof(fc.constant(other), fc.jsonValue()),
        async (part, value) => {
          const given = value === other ? other[part as keyof EncryptedMessage] : value
          expect(await codeOf(decryptMessage({ ...encrypted, [part]: given }, keys))).toBe(
            'encryption.invalid',
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
