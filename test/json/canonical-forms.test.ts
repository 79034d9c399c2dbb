import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalForms, readTokens, samePayload, writeTokens } from '../../src/json/index.js'
import type { CanonicalTextName } from '../../src/json/index.js'
import { needs, sharedFolder } from '../shared.js'

const { raw, jcs, 'sorted-ascii': ascii, 'sorted-utf8': utf8 } = canonicalForms
const forms = Object.values(canonicalForms)
const reading = forms.filter(({ name }) => name !== 'raw')
const code = (wanted: string): unknown => expect.objectContaining({ code: wanted })

/** What Python 3.11 (`json.dumps(…, sort_keys=True, separators=(',', ':'))`) and orjson 3.8 (`OPT_SORT_KEYS`) printed for a text. */
const printed = [
  {
    of: 'numbers of Python',
    received:
      '{"n": [2.0, 12.5, 1e-07, 1e-05, 1e+16, 1.5e+300, -0.0, -3, 9007199254740993, 100000000000000000000000]}',
    ascii:
      '{"n":[2.0,12.5,1e-07,1e-05,1e+16,1.5e+300,-0.0,-3,9007199254740993,100000000000000000000000]}',
  },
  {
    of: 'numbers of orjson',
    received: '{"n":[2.0,12.5,1e-7,0.00001,0.0001,1e16,1.5e300,-0.0,-3,9007199254740993,1e23]}',
    utf8: '{"n":[2.0,12.5,1e-7,0.00001,0.0001,1e16,1.5e300,-0.0,-3,9007199254740993,1e23]}',
  },
  {
    of: 'letters, DEL and separators',
    received: '{"\u00e9": "Jos\u00e9", "e": "\u007f\u0080\u2028", "z": "/<>&"}',
    ascii: String.raw`{"e":"\u007f\u0080\u2028","z":"/<>&","\u00e9":"Jos\u00e9"}`,
    utf8: '{"e":"\u007f\u0080\u2028","z":"/<>&","\u00e9":"Jos\u00e9"}',
  },
  {
    of: 'every kind of escape',
    received: String.raw`{"s": "\u0008\f\n\r\t\"\\\/\u0000\u000B\u001F\u0041"}`,
    ascii: String.raw`{"s":"\b\f\n\r\t\"\\/\u0000\u000b\u001fA"}`,
    utf8: String.raw`{"s":"\b\f\n\r\t\"\\/\u0000\u000b\u001fA"}`,
  },
  {
    of: 'astral names',
    received:
      '{"\ufb33": 1, "\u{1f600}": 2, "\uffff": 3, "\u{10000}": 4, "\ud7ff": 5, "a\uffff": 6, "a\u{1f600}": 7}',
    ascii: String.raw`{"a\uffff":6,"a\ud83d\ude00":7,"\ud7ff":5,"\ufb33":1,"\uffff":3,"\ud800\udc00":4,"\ud83d\ude00":2}`,
    utf8: '{"a\uffff":6,"a\u{1f600}":7,"\ud7ff":5,"\ufb33":1,"\uffff":3,"\u{10000}":4,"\u{1f600}":2}',
  },
  {
    of: 'nesting, names like numbers, the empty name',
    received: '{"b": [{"d": null, "c": true}, {}], "a": {"y": [], "x": {"10": 1, "9": 2, "": 3}}}',
    ascii: '{"a":{"x":{"":3,"10":1,"9":2},"y":[]},"b":[{"c":true,"d":null},{}]}',
    utf8: '{"a":{"x":{"":3,"10":1,"9":2},"y":[]},"b":[{"c":true,"d":null},{}]}',
  },
]

describe('the text of a received text', () => {
  it.each(printed.filter((one) => one.ascii !== undefined))(
    'sorted-ascii is what Python prints: $of (S3)',
    ({ received, ascii: expected }) => {
      expect(ascii.ofText(received)).toBe(expected)
      expect(ascii.ofText(expected ?? '')).toBe(expected)
    },
  )

  it.each(printed.filter((one) => one.utf8 !== undefined))(
    'sorted-utf8 is what orjson prints: $of (S3)',
    ({ received, utf8: expected }) => {
      expect(utf8.ofText(received)).toBe(expected)
      expect(utf8.ofText(expected ?? '')).toBe(expected)
    },
  )

  it('keeps number tokens in all forms but jcs (S3)', () => {
    const received = '[2.0,12.50,1e-07,1E+5,-0,9007199254740993]'
    expect(ascii.ofText(received)).toBe(received)
    expect(utf8.ofText(received)).toBe(received)
    expect(jcs.ofText(received)).toBe('[2,12.5,1e-7,100000,0,9007199254740992]')
  })

  it('orders astral names last in the sorted forms, before U+FB33 in jcs', () => {
    const received = '{"\ufb33":1,"\u{1f600}":2}'
    expect(utf8.ofText(received)).toBe(received)
    expect(jcs.ofText(received)).toBe('{"\u{1f600}":2,"\ufb33":1}')
  })

  it('orders an object of thousands of names as it does a small one', () => {
    const names = Array.from(
      { length: 5000 },
      (_, index) => `n${String(index * 7919).padStart(9, '0')}`,
    )
    const received = `{${names
      .toReversed()
      .map((name) => `"${name}":"é"`)
      .join(', ')}}`
    const expected = `{${names.map((name) => `"${name}":"é"`).join(',')}}`
    expect(utf8.ofText(received)).toBe(expected)
    expect(ascii.ofText(received)).toBe(expected.replaceAll('é', String.raw`\u00e9`))
  })

  it('is the text itself in raw', () => {
    const received = ' {"b" : 1.0,\n"a":"\\u00e9"} '
    expect(raw.ofText(received)).toBe(received)
  })

  it('is the same whether jcs goes by value or by tokens', () => {
    const received = '{"\ufb33":[1.0,-0,1e21,1E-7],"\u{1f600}":{"b":"\\u00e9","a":"\\/"}}'
    expect(writeTokens(readTokens(received), 'jcs')).toBe(jcs.ofText(received))
  })
})

describe('what a form does not see, and what it does', () => {
  const base = String.raw`{"a":[1,{"b":"é\n","c":null}],"d":2.0}`
  const told: Readonly<Record<CanonicalTextName | 'payload-equality', readonly string[]>> = {
    raw: [],
    jcs: ['white space', 'order of names', 'escaping', 'spelling of a number', 'digits past 2^53'],
    'sorted-ascii': ['white space', 'order of names', 'escaping'],
    'sorted-utf8': ['white space', 'order of names', 'escaping'],
    'payload-equality': ['white space', 'order of names', 'escaping', 'spelling of a number'],
  }
  const changes: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'white space': [base, base.replaceAll(',', ' ,\r\n\t')],
    'order of names': [base, String.raw`{"d":2.0,"a":[1,{"c":null,"b":"é\n"}]}`],
    escaping: [base, base.replace('é', String.raw`\u00E9`).replace('"a"', String.raw`"\u0061"`)],
    'spelling of a number': [base, base.replace('2.0', '0.2e1')],
    'digits past 2^53': ['[9007199254740993]', '[9007199254740992]'],
    'order of items': [base, String.raw`{"a":[{"b":"é\n","c":null},1],"d":2.0}`],
    'a member that is null': [base, base.replace(',"c":null', '')],
    'a number as a text': [base, base.replace('2.0', '"2.0"')],
    'a letter composed or not': [base, base.replace('é', 'e\u0301')],
    'an empty member': [base, base.replace('"d"', '"":{},"d"')],
  }
  const compare = (name: string, a: string, b: string): boolean =>
    name === 'payload-equality'
      ? samePayload(a, b)
      : canonicalForms[name as CanonicalTextName].ofText(a) ===
        canonicalForms[name as CanonicalTextName].ofText(b)

  it.each(Object.keys(told))('%s ignores what is listed and nothing else', (name) => {
    const ignored = Object.entries(changes).filter(([, [from, to]]) => compare(name, from, to))
    expect(ignored.map(([what]) => what)).toEqual(told[name as CanonicalTextName])
    expect(Object.values(changes).every(([from, to]) => from !== to)).toBe(true)
  })
})

describe('the text of a value', () => {
  const value = { é: 'José', total_count: 1, ratio: 2.5, big: 2 ** 53, meta: {}, '\u007f': null }

  it('has integers without .0, sorted and escaped as the form wants', () => {
    expect(ascii.ofValue(value)).toBe(
      String.raw`{"big":9007199254740992,"meta":{},"ratio":2.5,"total_count":1,"\u007f":null,"\u00e9":"Jos\u00e9"}`,
    )
    expect(utf8.ofValue(value)).toBe(jcs.ofValue(value))
    expect(raw.ofValue(value)).toBe(JSON.stringify(value))
  })

  it('orders astral names by code point in the sorted forms', () => {
    expect(utf8.ofValue({ '\u{1f600}': 1, '\ufb33': 2 })).toBe('{"\ufb33":2,"\u{1f600}":1}')
    expect(ascii.ofValue({ '\u{1f600}': 1, '\ufb33': 2 })).toBe(
      String.raw`{"\ufb33":2,"\ud83d\ude00":1}`,
    )
  })

  it('writes a number as its reader prints it again', () => {
    const numbers = [1e-7, 0.000001, 0.00005, -0.0000125, 0.0001, 1e21, 2 ** 64, -(2 ** 63), -0]
    expect(ascii.ofValue(numbers)).toBe(
      '[1e-07,1e-06,5e-05,-1.25e-05,0.0001,1e+21,18446744073709552000,-9223372036854776000,0]',
    )
    expect(utf8.ofValue(numbers)).toBe(
      '[1e-7,1e-6,0.00005,-0.0000125,0.0001,1e21,1.8446744073709552e19,-9.223372036854776e18,0]',
    )
    expect(ascii.ofValue('1e-7')).toBe('"1e-7"')
    expect(ascii.ofValue(1e-7)).toBe('1e-07')
  })

  it.each(forms)('$name refuses what JSON has no form for, as a bug of the caller', (form) => {
    const cyclic: unknown[] = []
    cyclic.push(cyclic)
    for (const wrong of [undefined, NaN, [1n], { a: Infinity }, cyclic]) {
      expect(() => form.ofValue(wrong)).toThrow(TypeError)
    }
    expect(() => form.ofValue({ a: '\ud800' })).toThrow(code('json.lone_surrogate') as Error)
  })
})

describe('hostile text', () => {
  it.each(reading)('is refused by $name under the rules of the strict reader (S2)', (form) => {
    const refusals = {
      '"\\ud800"': 'json.lone_surrogate',
      '{"\ud83d\\ude00":1}': 'json.lone_surrogate',
      '"a\udfff"': 'json.lone_surrogate',
      '{"a":1,"\\u0061":2}': 'json.duplicate_key',
      '{"__proto__":1}': 'json.forbidden_key',
      '[1e400]': 'json.invalid',
      '["\n"]': 'json.invalid',
      '["\\x"]': 'json.invalid',
      '{"a":1}x': 'json.invalid',
      '\ufeff1': 'json.',
    }
    for (const [text, expected] of Object.entries(refusals)) {
      const wanted = expect.stringMatching(`^${expected}`) as string
      expect(() => form.ofText(text)).toThrow(code(wanted) as Error)
    }
  })

  it.each(reading)(
    '100,000 deep is answered by an error of $name, not a full stack (S2)',
    (form) => {
      const arrays = '['.repeat(100_000) + ']'.repeat(100_000)
      const objects = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)
      for (const text of [arrays, objects, '['.repeat(100_000), `["\ud800",${arrays}]`]) {
        expect(() => form.ofText(text)).toThrow(code('json.too_deep') as Error)
      }
    },
  )

  it.each(reading)('512 deep is written by $name', (form) => {
    const text = '{"a":'.repeat(512) + '1' + '}'.repeat(512)
    expect(form.ofText(text)).toBe(text)
    expect(() => form.ofText(`[${text}]`)).toThrow(code('json.too_deep') as Error)
  })
})

const peers = sharedFolder('peers')

describe.skipIf(peers === undefined)(`the vectors of the peers${needs(peers)}`, () => {
  const vectors = JSON.parse(
    peers === undefined ? '{}' : readFileSync(join(peers, 'vectors.json'), 'utf8'),
  ) as {
    header: unknown
    message: unknown
  } & Record<'openspp2' | 'openg2p' | 'opencrvs', { text: string }>

  it.each([
    ['openspp2', ascii],
    ['openg2p', utf8],
    ['opencrvs', raw],
  ] as const)('%s: text and value give the text signed (S3)', (peer, form) => {
    const value = { header: vectors.header, message: vectors.message }
    expect(form.ofText(JSON.stringify(value))).toBe(vectors[peer].text)
    expect(form.ofValue(value)).toBe(vectors[peer].text)
  })
})
