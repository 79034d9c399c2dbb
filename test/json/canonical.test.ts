import { describe, expect, it } from 'vitest'
import { canonicalize } from '../../src/json/index.js'

describe('canonicalize', () => {
  it('sorts names by UTF-16 unit, where the astral character precedes U+FB33 (RFC 8785, 3.2.3)', () => {
    const value = { '\ufb33': 1, '\u{1f600}': 2, '€': 3, '1': 4, '\r': 5 }
    expect(canonicalize(value)).toBe('{"\\r":5,"1":4,"€":3,"\u{1f600}":2,"\ufb33":1}')
  })

  it('sorts names that look like array indexes as text', () => {
    expect(canonicalize({ 9: 1, 10: 2, a: { b: 1, 2: 2, 11: 3 } })).toBe(
      '{"10":2,"9":1,"a":{"11":3,"2":2,"b":1}}',
    )
  })

  it('writes numbers in the ECMAScript form (RFC 8785, 3.2.2.3)', () => {
    expect(canonicalize([-0, 1e21, 1e-7, Number('333333333.33333329'), 4.5, 2e-3, 5e-324])).toBe(
      '[0,1e+21,1e-7,333333333.3333333,4.5,0.002,5e-324]',
    )
  })

  it('keeps a __proto__ member a member', () => {
    const value: unknown = JSON.parse('{"b":{"z":1,"a":2},"__proto__":{"d":1,"c":2}}')
    expect(canonicalize(value)).toBe('{"__proto__":{"c":2,"d":1},"b":{"a":2,"z":1}}')
    const ordered: unknown = JSON.parse('{"__proto__":{"d":1,"c":2},"b":1}')
    expect(canonicalize(ordered)).toBe('{"__proto__":{"c":2,"d":1},"b":1}')
  })

  it('drops undefined members, writes undefined items as null, and calls toJSON, as JSON.stringify does', () => {
    expect(canonicalize({ b: undefined, a: [undefined, 1], 0: undefined })).toBe('{"a":[null,1]}')
    expect(canonicalize({ d: new Date(0), c: { toJSON: (name: string) => name } })).toBe(
      '{"c":"c","d":"1970-01-01T00:00:00.000Z"}',
    )
    expect(canonicalize({ toJSON: 'a member', a: Object(1) as unknown })).toBe(
      '{"a":1,"toJSON":"a member"}',
    )
  })

  it('leaves the value it was given as it was', () => {
    const value = Object.freeze({ b: Object.freeze([Object.freeze({ d: 1, c: 2 })]), a: 1 })
    expect(canonicalize(value)).toBe('{"a":1,"b":[{"c":2,"d":1}]}')
    expect(JSON.stringify(value)).toBe('{"b":[{"d":1,"c":2}],"a":1}')
  })

  it.each([
    ['NaN', { a: [1, NaN] }, '/a/1'],
    ['an infinity', { a: -Infinity }, '/a'],
    ['a bigint', { 'a/b': 1n }, '/a~1b'],
    ['a function', [() => 1], '/0'],
    ['a symbol', [[Symbol('s')]], '/0/0'],
  ])('calls %s a bug of the caller and points at it', (_, value, pointer) => {
    expect(() => canonicalize(value)).toThrow(TypeError)
    expect(() => canonicalize(value)).toThrow(` at ${pointer}`)
  })

  it('calls nothing, and a value that contains itself, a bug of the caller', () => {
    const cyclic: unknown[] = []
    cyclic.push({ b: 1, a: cyclic })
    expect(() => canonicalize(undefined)).toThrow(TypeError)
    expect(() => canonicalize(cyclic)).toThrow(TypeError)
  })

  it.each([{ name: 'a\ud800' }, { 'a\udfff': 1 }, ['\udc00\ud800'], '\ud800'])(
    'refuses half a surrogate pair (RFC 8785, 3.2.2.2): %#',
    (value) => {
      expect(() => canonicalize(value)).toThrow(
        expect.objectContaining({ code: 'json.lone_surrogate' }),
      )
    },
  )

  it('is not misled by text that only looks like an escaped surrogate', () => {
    expect(canonicalize({ b: '\\ud800', a: '😀' })).toBe('{"a":"😀","b":"\\\\ud800"}')
  })
})
