import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import {
  canonicalForms,
  readJson,
  readTokens,
  samePayload,
  writeTokens,
} from '../../src/json/index.js'
import { changed, decisions, hex, layOut, written } from './written.js'
import type { Written } from './written.js'

const { jcs, 'sorted-ascii': ascii, 'sorted-utf8': utf8 } = canonicalForms
const ordering = [jcs, ascii, utf8]

/** The sorted forms once more, as plainly as they can be said and from the value, not from a text; for these tests only. */
function plainly(value: Written, escape: (character: string) => string): string {
  if ('number' in value) return value.number
  if ('literal' in value) return value.literal
  const quoted = (text: string): string => `"${Array.from(text, escape).join('')}"`
  if ('string' in value) return quoted(value.string)
  if ('items' in value) return `[${value.items.map((item) => plainly(item, escape)).join(',')}]`
  const members = [...value.members].sort(([a], [b]) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  )
  return `{${members.map(([name, member]) => `${quoted(name)}:${plainly(member, escape)}`).join(',')}}`
}

const short = new Map(Object.entries({ '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' }))
const rawCharacter = (one: string): string => {
  if (one === '"' || one === '\\') return `\\${one}`
  return one >= ' ' ? one : `\\${short.get(one) ?? `u${hex(one)}`}`
}
const asciiCharacter = (one: string): string =>
  one < '\u007f'
    ? rawCharacter(one)
    : one
        .split('')
        .map((unit) => `\\u${hex(unit)}`)
        .join('')

describe('for any value, however it is laid out', () => {
  it('the sorted forms agree with a second implementation (S3)', () => {
    fc.assert(
      fc.property(written, decisions, (value, choices) => {
        const text = layOut(value, choices)
        expect(ascii.ofText(text)).toBe(plainly(value, asciiCharacter))
        expect(utf8.ofText(text)).toBe(plainly(value, rawCharacter))
      }),
      { numRuns: 1500 },
    )
  })

  it('jcs by tokens is jcs by value', () => {
    fc.assert(
      fc.property(written, decisions, (value, choices) => {
        const text = layOut(value, choices)
        expect(writeTokens(readTokens(text), 'jcs')).toBe(jcs.ofText(text))
      }),
      { numRuns: 500 },
    )
  })

  it('each form is its own form, and says what the text says', () => {
    fc.assert(
      fc.property(written, decisions, (value, choices) => {
        const text = layOut(value, choices)
        for (const form of ordering) expect(form.ofText(form.ofText(text))).toBe(form.ofText(text))
        expect(samePayload(ascii.ofText(text), text)).toBe(true)
        expect(samePayload(layOut(value, choices.toReversed()), utf8.ofText(text))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('every single change changes the text of every form (S4)', () => {
    fc.assert(
      fc.property(written, decisions, (value, choices) => {
        const text = layOut(value, choices)
        const before = ordering.map((form) => form.ofText(text))
        for (const other of changed(value)) {
          const otherText = layOut(other, choices)
          const after = ordering.map((form) => form.ofText(otherText))
          expect(after.filter((one, at) => one === before[at])).toEqual([])
          expect(samePayload(text, otherText)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the text of a value is the text of its text, but for numbers written for the reader', () => {
    const plain = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 })
    const ordinary = plain.filter(
      (value) => !/e[-+]|\d{16}|0\.0000|__proto__/.test(JSON.stringify(value)),
    )
    fc.assert(
      fc.property(ordinary, (value) => {
        for (const form of ordering)
          expect(form.ofValue(value)).toBe(form.ofText(JSON.stringify(value)))
      }),
      { numRuns: 500 },
    )
  })

  it('tokens are refused exactly where the strict reader refuses, with its code (S2)', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(2),
      fc.constantFrom(
        '"',
        '\\',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\n',
        '\ud800',
        '\\ud800',
        '1e999',
        '-',
        'a',
      ),
    )
    const broken = fc
      .tuple(written, decisions, fc.array(edit, { maxLength: 2 }))
      .map(([value, choices, edits]) =>
        edits.reduce(
          (text, [where, removed, added]) => {
            const at = where % (text.length + 1)
            return text.slice(0, at) + added + text.slice(at + removed)
          },
          layOut(value, choices),
        ),
      )
    fc.assert(
      fc.property(broken, (text) => {
        const ours = verdict(() => readTokens(text))
        expect(ours).toBe(verdict(() => readJson(text, { maxDepth: 512 })))
      }),
      { numRuns: 4000 },
    )
  })
})

function verdict(judge: () => unknown): string {
  try {
    judge()
    return 'accepted'
  } catch (error) {
    return isDciError(error) ? error.code : (error as Error).name
  }
}

/** Standard output of a Python program that reads JSON, or `undefined` where there is no Python, or not what the program imports. */
function python(program: string, input: unknown): unknown {
  const run = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(input),
    env: { ...process.env, PYTHONUTF8: '1' },
    maxBuffer: 1e9,
  })
  return run.status === 0 ? JSON.parse(run.stdout.toString()) : undefined
}

const dialects = [
  {
    form: ascii,
    module: 'json',
    dumps: `lambda o: json.dumps(o, sort_keys=True, separators=(',', ':'))`,
    wire: `lambda o: json.dumps(o, ensure_ascii=False)`,
    loads: 'json.loads',
  },
  {
    form: utf8,
    module: 'orjson',
    dumps: `lambda o: orjson.dumps(o, option=orjson.OPT_SORT_KEYS).decode()`,
    wire: `lambda o: orjson.dumps(o, option=orjson.OPT_INDENT_2).decode()`,
    loads: 'orjson.loads',
  },
]

describe.each(dialects)('beside $module of Python', ({ form, module, dumps, wire, loads }) => {
  const missing = python(`import ${module}; print(1)`, 0) === undefined
  const why = missing ? ` (skipped: python3 or its ${module} is not there)` : ''
  const head = `import json, sys, ${module}\nsigned, wire = ${dumps}, ${wire}\n`

  it.skipIf(missing)(`${form.name} of what it sends is what it signs (S3)${why}`, () => {
    const texts = fc.sample(fc.tuple(written, decisions), { numRuns: 400, seed: 1 })
    const program = `${head}print(json.dumps([[wire(o), signed(o)] for o in map(${loads}, json.load(sys.stdin))]))`
    const pairs = python(
      program,
      texts.map(([value, choices]) => layOut(value, choices)),
    ) as [string, string][]
    expect(pairs).toHaveLength(400)
    for (const [sent, signed] of pairs) expect(form.ofText(sent)).toBe(signed)
  })

  it.skipIf(missing)(`prints what we send as ${form.name} as it is${why}`, () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.maxSafeInteger(),
    )
    const near = fc
      .tuple(number, fc.integer({ min: -8, max: 22 }))
      .map(([m, e]) => (m % 10) * 10 ** e)
    const value = fc.tuple(fc.jsonValue({ stringUnit: 'binary' }), fc.array(fc.oneof(number, near)))
    const sent = fc.sample(value, { numRuns: 400, seed: 2 }).map((one) => form.ofValue(one))
    const program = `${head}print(json.dumps([signed(o) for o in map(${loads}, json.load(sys.stdin))]))`
    const printed = python(program, sent) as string[]
    expect(printed).toHaveLength(400)
    expect(printed.filter((text, at) => text !== sent[at])).toEqual([])
  })
})
