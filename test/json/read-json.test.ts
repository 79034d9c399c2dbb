import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { readJson } from '../../src/json/index.js'
import type { JsonLimits } from '../../src/json/index.js'

function codeOf(input: string | Uint8Array, limits?: JsonLimits): string {
  return failureOf(input, limits).code
}

function failureOf(
  input: string | Uint8Array,
  limits?: JsonLimits,
): {
  code: string
  message: string
  pointers: readonly string[]
} {
  try {
    readJson(input, limits)
  } catch (error) {
    if (!isDciError(error)) throw error
    const pointers = error.problems.map(({ pointer }) => pointer)
    return { code: error.code, message: error.message, pointers }
  }
  return { code: 'accepted', message: '', pointers: [] }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('readJson', () => {
  it('gives the value, the text as it came, and the slices of a top-level object (S4)', () => {
    const text = ' { "header" : {"a": [1, "}"]} ,\n"message":\t"x\\"y" , "n": 1.50}\n'
    const read = readJson(bytes(text))
    const slices = [...read.members].map(([name, { start, end }]) => [name, text.slice(start, end)])
    expect(read.text).toBe(text)
    expect(read.value).toEqual({ header: { a: [1, '}'] }, message: 'x"y', n: 1.5 })
    expect(slices).toEqual([
      ['header', '{"a": [1, "}"]}'],
      ['message', '"x\\"y"'],
      ['n', '1.50'],
    ])
  })

  it('names a member by its decoded name, and has no slices for what is not an object', () => {
    expect(readJson('{"\\u0068eader":1}').members.get('header')).toEqual({ start: 15, end: 16 })
    expect(readJson('[{"a":1}]').members.size).toBe(0)
    expect(readJson('"a:b,c"').members.size).toBe(0)
  })

  it.each([
    ['', 1],
    ['{"a":1} x', 9],
    ['{"a":1,}', 8],
    ['{"a" 1}', 6],
    ['{a:1}', 2],
    ["{'a':1}", 2],
    ['[1 2]', 4],
    ['[01]', 3],
    ['["\t"]', 3],
    ['["\\x41"]', 3],
    ['["\\u12g4"]', 3],
    ['[tru]', 2],
    ['NaN', 1],
    ['["abc', 6],
    ['\u00a01', 1],
  ])('refuses %j and says the column (S2)', (text, column) => {
    const { code, message } = failureOf(text)
    expect(code).toBe('json.invalid')
    expect(message).toContain(`line 1, column ${column}`)
  })

  it('says line and pointer, and quotes nothing of the content (S12)', () => {
    const { code, message, pointers } = failureOf('{"message":\n {"list":[1,\n  Wanjiku]}}')
    expect(code).toBe('json.invalid')
    expect(message).toContain('line 3, column 3 (/message/list/1)')
    expect(message).not.toContain('Wanjiku')
    expect(pointers).toEqual(['/message/list/1'])
  })

  it('refuses repeated names, also when only one is escaped, and points at them (S2)', () => {
    const { code, pointers } = failureOf('{"m":[{"condition":"and","x":1,"condition":"or"}]}')
    expect(code).toBe('json.duplicate_key')
    expect(pointers).toEqual(['/m/0/condition'])
    expect(codeOf('{"a":1,"\\u0061":1}')).toBe('json.duplicate_key')
    expect(codeOf('{"a":{"b":1,"b":1},"c":{"d":1}}')).toBe('json.duplicate_key')
  })

  it('takes the same name in different objects', () => {
    expect(codeOf('{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}')).toBe('accepted')
  })

  it('refuses __proto__ as a name, written or escaped, and takes it as a value (S2)', () => {
    expect(codeOf('{"a":{"__proto__":{"admin":true}}}')).toBe('json.forbidden_key')
    expect(codeOf('{"\\u005f_proto__":1}')).toBe('json.forbidden_key')
    expect(codeOf('{"a":"__proto__","__proto":1,"signature":2,"__protox_":3}')).toBe('accepted')
  })

  it.each(['{"a":"\\ud800"}', '{"a":"\\udc00\\ud800"}', '{"\\uDBFF":1}', '["\\ud83d\\u0041"]'])(
    'refuses the escaped lone surrogate in %s (S2)',
    (text) => {
      expect(codeOf(text)).toBe('json.lone_surrogate')
    },
  )

  it('refuses raw lone surrogates, and takes pairs, raw and escaped', () => {
    expect(codeOf('{"a":"\ud800"}')).toBe('json.lone_surrogate')
    expect(codeOf('{"a":"\ud83d\\ude00"}')).toBe('json.lone_surrogate')
    expect(readJson('["\\ud83d\\ude00","😀"]').value).toEqual(['😀', '😀'])
  })

  it('refuses bytes that are not UTF-8, with the offset of the first (S2)', () => {
    const { code, message } = failureOf(Uint8Array.of(0x22, 0xc3, 0xa9, 0xff, 0x22))
    expect(code).toBe('json.encoding')
    expect(message).toContain('byte 3')
    expect(codeOf(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22))).toBe('json.encoding')
  })

  it('refuses a byte order mark, which would part what is signed from what is read', () => {
    expect(codeOf('\ufeff{}')).toBe('json.encoding')
    expect(codeOf(bytes('\ufeff{}'))).toBe('json.encoding')
  })

  it('refuses a number that a double would turn into infinity', () => {
    expect(failureOf('{"a":[1e400]}').pointers).toEqual(['/a/0'])
    expect(codeOf('{"a":[-1e400]}')).toBe('json.invalid')
  })

  it('takes 64 levels and refuses 65, objects and arrays alike (S2)', () => {
    const nested = (depth: number): string =>
      '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2)
    expect(codeOf(nested(64))).toBe('accepted')
    expect(codeOf(`[${nested(64)}]`)).toBe('json.too_deep')
    expect(codeOf('[[1]]', { maxDepth: 1 })).toBe('json.too_deep')
  })

  it.each([100_000, 10_000_000])('answers %i opening brackets with an error (S2)', (length) => {
    expect(codeOf('['.repeat(length))).toBe('json.too_deep')
    expect(codeOf('{"a":'.repeat(length / 5))).toBe('json.too_deep')
  })

  it('counts UTF-8 bytes against the limit, in a string too (S9)', () => {
    expect(codeOf('"éé"', { maxBytes: 6 })).toBe('accepted')
    expect(codeOf('"éé"', { maxBytes: 5 })).toBe('body.too_large')
    expect(codeOf(bytes('"éé"'), { maxBytes: 5 })).toBe('body.too_large')
  })

  it('is not misled by brackets, colons and quotes inside strings', () => {
    const value = { 'a:"{[': '\\"}],:', '\\': ['"', '\\"', '{"b":1,"b":1}'] }
    expect(readJson(JSON.stringify(value)).value).toEqual(value)
  })

  it('keeps judging right when a prototype lends a name', () => {
    const lent = Object.prototype as unknown as Record<string, unknown>
    lent['lent'] = 1
    try {
      expect(codeOf('{"a":{"b":1}}')).toBe('accepted')
      expect(codeOf('{"a":{"b":1,"b":2}}')).toBe('json.duplicate_key')
    } finally {
      delete lent['lent']
    }
  })

  it('leaves a pointer out of the message where names are too long to be of use', () => {
    const { code, message } = failureOf(`{"${'x'.repeat(500)}":1e}`)
    expect(code).toBe('json.invalid')
    expect(message.length).toBeLessThan(200)
  })

  it('calls a limit that makes no sense a bug of the caller', () => {
    expect(() => readJson('1', { maxDepth: 0 })).toThrow(TypeError)
    expect(() => readJson('1', { maxDepth: 100_000 })).toThrow(TypeError)
  })
})
