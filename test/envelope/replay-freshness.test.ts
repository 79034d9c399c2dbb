import { describe, expect, it } from 'vitest'
import { messageDigest } from '../../src/envelope/index.js'
import { noon } from '../kit.js'
import { codeOf, counting, day, guardAt, messageOf, sentenceOf } from './replay-kit.js'

describe('message_ts (S7)', () => {
  const guard = guardAt(() => noon)
  const outcome = (at: number | string): Promise<string> =>
    codeOf(guard.once(messageOf({ at, id: String(at) }), counting().work))

  it.each([
    ['now', noon],
    ['60 s ahead', noon + 60_000],
    ['7 days old', noon - 7 * day],
    ['written with an offset', '2026-03-01T11:30:00+03:00'],
    ['written in lower case', '2026-03-01t08:30:00z'],
    ['with nanoseconds', '2026-03-01T08:30:00.123456789Z'],
  ])('%s is accepted', async (_, at) => {
    expect(await outcome(at)).toBe('fulfilled')
  })

  it.each([
    ['just over 60 s ahead', noon + 60_001, 'message.future'],
    ['just over 7 days old', noon - 7 * day - 1, 'message.expired'],
    ['of 2023', '2023-08-08T08:06:46Z', 'message.expired'],
    ['without a zone', '2026-03-01T08:30:00', 'message.timestamp_invalid'],
    ['of no date', '2026-02-30T08:30:00Z', 'message.timestamp_invalid'],
  ])('%s is refused', async (_, at, code) => {
    expect(await outcome(at)).toBe(code)
  })

  it('in a leap second is the second after it', async () => {
    const leap = Date.UTC(2017, 0, 1)
    const at = guardAt(() => leap - 60_000)
    const written = messageOf({ at: '2016-12-31T23:59:60Z' })
    expect(await codeOf(at.once(written, counting().work))).toBe('fulfilled')
    const before = guardAt(() => leap - 60_001)
    expect(await codeOf(before.once(written, counting().work))).toBe('message.future')
  })

  it('may be as old as configured', async () => {
    const strict = guardAt(() => noon, { maxAge: 300_000 })
    const [in_time, late] = [messageOf({ at: noon - 300_000 }), messageOf({ at: noon - 300_001 })]
    expect(await codeOf(strict.once(in_time, counting().work))).toBe('fulfilled')
    expect(await codeOf(strict.once(late, counting().work))).toBe('message.expired')
    expect(() => guardAt(() => noon, { maxAge: NaN })).toThrow(TypeError)
  })

  it('is refused with a sentence that says first that clocks may differ (S5)', async () => {
    for (const at of [noon + 90_000, noon - 8 * day]) {
      const sentence = await sentenceOf(guard.once(messageOf({ at }), counting().work))
      expect(sentence).toMatch(/^clocks may differ/)
    }
    const ahead = guard.once(messageOf({ at: noon + 90_000 }), counting().work)
    expect(await sentenceOf(ahead)).toContain('90 s ahead')
  })
})

describe('the digest (S7)', () => {
  it('does not depend on how the message is written', () => {
    const written = messageDigest('sync.search', '{"b": [2.0], "a": "\\u0061"}')
    expect(messageDigest('sync.search', '{"a":"a","b":[2]}')).toBe(written)
  })

  it('is base64 of SHA-256 over the operation, a newline and the RFC 8785 text', () => {
    // printf 'sync.search\n{"a":1}' | openssl dgst -sha256 -binary | base64
    expect(messageDigest('sync.search', '{ "a": 1 }')).toBe(
      '97DLQAFKb4lpc8iMNEFIGZjnH7lE4k9hBqEOnDBUKtk=',
    )
  })

  it.each([
    ['another operation', 'search', '{"a":1}'],
    ['another value', 'sync.search', '{"a":2}'],
    ['a value of another type', 'sync.search', '{"a":"1"}'],
    ['a member more', 'sync.search', '{"a":1,"b":null}'],
  ] as const)('differs with %s', (_, operation, text) => {
    expect(messageDigest(operation, text)).not.toBe(messageDigest('sync.search', '{"a":1}'))
  })
})
