import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samePayload } from '../../src/json/index.js'
import { sameDecimal } from '../../src/json/same-decimal.js'

describe('samePayload', () => {
  it.each([
    ['order of names', '{"a":1,"b":{"c":2,"d":[3]}}', '{"b":{"d":[3],"c":2},"a":1}'],
    ['white space', ' [ 1 ,\n2 ] ', '[1,2]'],
    ['escaping', String.raw`{"\u00e9":"\/\ud83d\ude00"}`, '{"é":"/\u{1f600}"}'],
    ['spelling of a number', '[1.0,100,0.5,0,-1e3]', '[1,1e2,5E-1,-0.00,-1000]'],
  ])('does not mind %s', (_, a, b) => {
    expect(samePayload(a, b)).toBe(true)
    expect(samePayload(b, a)).toBe(true)
  })

  it.each([
    ['another value', '{"a":1}', '{"a":2}'],
    ['integers one apart beyond 2^53', '9007199254740993', '9007199254740992'],
    ['absent and null', '{"a":1}', '{"a":1,"b":null}'],
    ['one null for another name', '{"a":null}', '{"b":null}'],
    ['null and false', 'null', 'false'],
    ['a number and its text', '1', '"1"'],
    ['an empty object and an empty array', '{}', '[]'],
    ['order of items', '[1,2]', '[2,1]'],
    ['a shorter array', '[1,2]', '[1]'],
    ['upper and lower case', '"A"', '"a"'],
    ['a composed letter', '"é"', '"e\u0301"'],
    ['a sign', '1', '-1'],
  ])('tells apart %s', (_, a, b) => {
    expect(samePayload(a, b)).toBe(false)
    expect(samePayload(b, a)).toBe(false)
  })

  it.each([
    ['{"a":1,"a":1}', 'json.duplicate_key'],
    ['[', 'json.invalid'],
    ['"\\udc00"', 'json.lone_surrogate'],
    ['['.repeat(100_000), 'json.too_deep'],
  ])('refuses a text that is not strict JSON on either side (S2): %#', (text, code) => {
    expect(() => samePayload(text, '1')).toThrow(expect.objectContaining({ code }) as Error)
    expect(() => samePayload('1', text)).toThrow(expect.objectContaining({ code }) as Error)
  })
})

describe('sameDecimal', () => {
  const digits = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n })

  it('agrees with integers scaled to a common power of ten', () => {
    const decimal = fc.tuple(
      fc.oneof(digits, fc.bigInt({ min: -20n, max: 20n })),
      fc.integer({ min: -30, max: 30 }),
    )
    const scaled = ([whole, power]: [bigint, number]): bigint => whole * 10n ** BigInt(power + 30)
    fc.assert(
      fc.property(decimal, decimal, fc.boolean(), ([a, p], [b, q], alike) => {
        const [c, r] = alike ? [a * 10n ** 3n, p - 3] : [b, q]
        const expected = r < -30 ? true : scaled([a, p]) === scaled([c, r])
        expect(sameDecimal(`${a}e${p}`, `${c}e${r}`)).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a fraction as the digits it has', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.nat(12), (whole, places) => {
        const text = String(whole).padStart(places + 1, '0')
        const at = text.length - places
        const fraction = places === 0 ? '' : `.${text.slice(at)}`
        expect(sameDecimal(`${text.slice(0, at)}${fraction}`, `${whole}e-${places}`)).toBe(true)
        expect(sameDecimal(`${text.slice(0, at)}${fraction}`, `${whole + 1n}e-${places}`)).toBe(
          false,
        )
      }),
    )
  })

  it('is not made to write out an enormous exponent', () => {
    const nines = '9'.repeat(100_000)
    expect(sameDecimal('1e-999999999999', '10e-1000000000000')).toBe(true)
    expect(sameDecimal(`1e-${nines}`, `1e-${nines}0`)).toBe(false)
    expect(sameDecimal(`0e-${nines}`, '0.0')).toBe(true)
    expect(sameDecimal(`0.${'0'.repeat(100_000)}1`, '1e-100001')).toBe(true)
  })
})
