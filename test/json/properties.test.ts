import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { canonicalize, readJson } from '../../src/json/index.js'
import { examine } from '../../src/json/examine.js'

/** RFC 8785 once more, as plainly as it can be said; for these tests only. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainly).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => byUnits(a, b))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${plainly(member)}`).join(',')}}`
}

function byUnits(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function verdict(judge: () => void): string {
  try {
    judge()
    return 'accepted'
  } catch (error) {
    return isDciError(error) ? error.code : (error as Error).name
  }
}

const name = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => text !== '__proto__'),
  fc.constantFrom('a', 'b', '10', '9', '', 'toJSON', 'header', 'é', '\u{10000}', '\uffff'),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.string({ unit: 'binary' }),
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
    fc.constantFrom(null, true, false),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(name, tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
}))
const layout = fc.constantFrom<string | number | undefined>(undefined, 2, '\t')

describe('for any value', () => {
  it('canonicalize agrees with a second implementation (S3)', () => {
    fc.assert(
      fc.property(value, (v) => canonicalize(v) === plainly(v)),
      { numRuns: 2000 },
    )
  })

  it('canonical text reads back as the value, and is its own canonical text', () => {
    fc.assert(
      fc.property(value, (v) => {
        const text = canonicalize(v)
        expect(canonicalize(readJson(text).value)).toBe(text)
        expect(readJson(text).value).toEqual(JSON.parse(JSON.stringify(v)))
      }),
      { numRuns: 500 },
    )
  })

  it('each slice holds exactly its member (S4)', () => {
    fc.assert(
      fc.property(
        fc.dictionary(name, value, { noNullPrototype: true }),
        layout,
        (object, space) => {
          const text = JSON.stringify(object, null, space)
          const { value: read, members } = readJson(new TextEncoder().encode(text))
          expect([...members.keys()].sort()).toEqual(Object.keys(object).sort())
          for (const [key, { start, end }] of members) {
            const slice = text.slice(start, end)
            expect(slice).toBe(slice.trim())
            expect(JSON.parse(slice)).toEqual((read as Record<string, unknown>)[key])
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('for any text', () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\\',
      '"a":1',
      '"a"',
      '"b":',
      '"__proto__":0',
      ' ',
      '\n',
    ],
    ...[
      '\\u0061',
      '\\ud800',
      '\\udc00',
      '"\\u0061":2',
      '{"a":[],"b":{}}',
      '1e999',
      '-0',
      'true',
      '\ud800',
    ],
  )
  const broken = fc
    .tuple(value, fc.array(fc.tuple(fc.nat(), fc.nat(3), piece), { maxLength: 3 }))
    .map(([v, edits]) => {
      let text = JSON.stringify(v)
      for (const [where, removed, added] of edits) {
        const at = where % (text.length + 1)
        text = text.slice(0, at) + added + text.slice(at + removed)
      }
      return text
    })
  const scraps = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  it('the quick way and the careful walk give one verdict (S2)', () => {
    fc.assert(
      fc.property(fc.oneof(broken, scraps), (text) => {
        expect(verdict(() => readJson(text))).toBe(verdict(() => examine(text)))
      }),
      { numRuns: 5000 },
    )
  })

  it('nothing is accepted that JSON.parse refuses, and nothing refused as invalid that it takes', () => {
    fc.assert(
      fc.property(fc.oneof(broken, scraps), (text) => {
        const native = verdict(() => void JSON.parse(text))
        const ours = verdict(() => readJson(text))
        const overflow = text.includes('1e999')
        if (native !== 'accepted') expect(ours).not.toBe('accepted')
        else if (!overflow) expect(ours).not.toBe('json.invalid')
      }),
      { numRuns: 5000 },
    )
  })
})
