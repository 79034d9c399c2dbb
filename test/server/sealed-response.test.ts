import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealNow, sealWrittenFor, standardSignature } from '../../src/envelope/index.js'
import { canonicalize } from '../../src/json/index.js'
import { SealedResponse } from '../../src/server/http/http.js'
import { them } from '../kit.js'

const header = { action: 'on-search', sender_id: 'crvs.example.gov' }

function written(value: unknown): { value: unknown; text: string; bytes: Uint8Array } {
  const text = canonicalize(value)
  return { value, text, bytes: Buffer.from(text) }
}

function signing(sender_id: string): Parameters<typeof sealNow>[2] {
  const { signingKey: key } = them
  if (key === undefined) throw new TypeError('the kit has a key')
  return { dialect: standardSignature, key, sender_id, now: 0 }
}

const message = fc.dictionary(
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((name) => name !== '__proto__'),
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null), fc.array(fc.string())),
)

describe('an answer whose message was written before', () => {
  it('has the same text in its bytes as in its body, whatever stands in it and however long its front', async () => {
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom('a', 'ũ', 'x'.repeat(600)), async (value, id) => {
        const sealed = await sealWrittenFor(undefined, header, written(value), signing(id))
        const response = new SealedResponse(sealed)
        const bytes = SealedResponse.bodyOf(response)
        expect(Buffer.from(bytes).toString('utf8')).toBe(response.body)
        const unsigned = await sealNow(header, value)
        expect(response.body.endsWith(unsigned.text.slice(1))).toBe(true)
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  it('keeps its bytes while others are sealed, long and short ones', async () => {
    const values = Array.from({ length: 200 }, (_, index) => ({ a: 'x'.repeat(index * 97), index }))
    const sealed = await Promise.all(
      values.map((value) => sealWrittenFor(undefined, header, written(value), signing('a'))),
    )
    const sent = sealed.map(({ bytes }) => Buffer.from(bytes ?? []).toString('utf8'))
    expect(sent).toEqual(sealed.map(({ text }) => text))
  })

  it('unsigned is what sealing from scratch gives', async () => {
    const value = { b: 'ũ', a: [1] }
    for (const unsignedAs of [undefined, '']) {
      const sealed = await sealWrittenFor(undefined, header, written(value), undefined, unsignedAs)
      const { text } = await sealNow(header, value, undefined, unsignedAs)
      expect(sealed.text).toBe(text)
      expect(Buffer.from(sealed.bytes ?? []).toString('utf8')).toBe(text)
    }
  })

  it('sends the text of a copy that was changed, not the bytes it had', async () => {
    const sealed = await sealWrittenFor(undefined, header, written({ a: 1 }), signing('a'))
    expect(SealedResponse.bodyOf({ ...new SealedResponse(sealed), body: 'other' })).toBe('other')
  })
})
