import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactMembers } from '../../src/json/compact-members.js'
import { examine } from '../../src/json/examine.js'
import { scan } from '../../src/json/scan.js'

const found = (text: string, maxDepth = 64): ReturnType<typeof compactMembers> =>
  compactMembers(text, JSON.parse(text), maxDepth)

const name = fc.constantFrom(
  ...[
    'a',
    'b',
    'ab',
    '',
    'é',
    '\u{1f600}',
    '1',
    '__proto__',
    'a:',
    'header',
    '\\"',
    '\\\\',
    '\\u005f',
  ],
)
const number = fc.oneof(
  fc.constantFrom('0', '-0', '1e2', '1e3', '1e5', '1000', '100000', '1e-3', '0.001', '0.01', '1.0'),
  fc.constantFrom('1e21', '1e308', '1e999', '9007199254740993', '12.5', '125e-1', '15e2', '1500'),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => JSON.stringify(one)),
)
const space = fc.constantFrom('', '', '', '', '', '', '', ' ', '\n')
const string = fc.oneof(
  fc.constantFrom('""', '":"', '"{}"', '"\\u0061"', '"\\n"', '"a,b"', '"\u{1f600}"'),
  fc.constantFrom(
    '"\\""',
    '"\\\\"',
    '"\\\\\\"\\""',
    '"a=\\"b\\", c"',
    '"\\/"',
    '"\\u0022"',
    '"\\n\\""',
  ),
  fc.stringMatching(/^[a-z:,{}[\] ]{0,6}$/).map((one) => `"${one}"`),
)

/** Texts as hostile peers write them: names twice, numbers in every notation, here and there white space. */
const { text } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 4 },
    number,
    string,
    fc.constantFrom('true', 'false', 'null'),
    fc.array(tie('text'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(name, space, tie('text')), { maxLength: 4 })
      .map((members) => `{${members.map(([key, gap, one]) => `"${key}":${gap}${one}`).join(',')}}`),
  ),
}))

describe('compactMembers', () => {
  it('finds the slices that the scan finds, and nothing in a text the careful walk refuses (S2, S4)', () => {
    fc.assert(
      fc.property(text, (one) => {
        const members = found(one)
        if (members === undefined) return
        examine(one)
        expect(members).toEqual(scan(one, 64).members)
      }),
      { numRuns: 20_000 },
    )
  })

  it('finds them in what JSON.stringify writes of plain members', () => {
    const plain = fc.dictionary(
      fc.stringMatching(/^[a-z_]{1,8}$/),
      fc.oneof(
        fc.string({ unit: fc.constantFrom('a', ' ', ':', '{', 'é', '\u{1f600}') }),
        fc.integer({ min: -999, max: 999 }),
        fc.array(fc.boolean(), { maxLength: 3 }),
        fc.constantFrom(null, 12.5, {}, { a: { b: [] } }),
      ),
    )
    fc.assert(
      fc.property(plain, (value) => {
        const one = JSON.stringify(value)
        expect(found(one)).toEqual(scan(one, 64).members)
      }),
    )
  })

  it('reckons with the quotes of a signature, and finds what stands behind them (S4)', () => {
    const one = String.raw`{"signature":"a=\"\\\", b=\"c\"","header":{},"message":[1]}`
    expect(found(one)).toEqual(scan(one, 64).members)
    expect(found(one)?.get('message')).toEqual({ start: one.length - 4, end: one.length - 1 })
  })

  it.each([
    ['a name twice', '{"a":1,"a":2}'],
    ['a name twice, made up for by a quote', String.raw`{"a":"\"","a":"\""}`],
    ['an escape further down', String.raw`{"a":["\""]}`],
    ['a needless escape', String.raw`{"a":"\/"}`],
    ['half of a surrogate pair', String.raw`{"a":"\"\ud800"}`],
    ['an escape in a name', String.raw`{"\"":1}`],
    ['a name twice, made up for by a short number', '{"a":1,"a":1e9}'],
    ['a short number that makes up for a name', '{"x":1e21,"a":1,"a":1}'],
    ['a name twice further down', '{"a":[{"b":"","b":""}]}'],
    ['white space', '{"a": 1}'],
    ['a backslash', '{"a":"\\n"}'],
    ['a number that has shorter forms', '{"a":100000}'],
    ['a number that overflows', '{"a":1e999}'],
    ['a name that moves', '{"b":1,"1":2}'],
    ['__proto__', '{"__proto__":1}'],
    ['__proto__ further down', '{"a":{"__proto__":1}}'],
  ])('leaves to the scan a text with %s (S2)', (_, one) => {
    expect(found(one)).toBeUndefined()
  })

  it('leaves to the scan what nests too deep, and takes what does not (S2)', () => {
    expect(found('{"a":[[]]}', 3)?.size).toBe(1)
    expect(found('{"a":[[]]}', 2)).toBeUndefined()
    expect(found('[[[]]]', 2)).toBeUndefined()
  })

  it('leaves everything to the scan while Object.prototype lends names', () => {
    const prototype = Object.prototype as { lent?: number }
    prototype.lent = 1
    try {
      expect(found('{"a":1}')).toBeUndefined()
    } finally {
      delete prototype.lent
    }
    expect(found('{"a":1}')).toEqual(new Map([['a', { start: 5, end: 6 }]]))
  })
})
